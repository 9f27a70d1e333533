// Puts a worked example of the scoring below a table of weights, with the document's own weights and scores that say that
// they are examples.

import { SCORE_STRINGS } from "../cost/score-strings.js";
import { type WeightTable, weightsAt } from "../cost/weights-at.js";
import { lineEnding } from "../insertion/lines.js";
import { cellText, tableLines } from "../table-text.js";
import { writeNumber } from "../write-number.js";
import type { ActionProvider } from "./action.js";

/** Parts of the maximum that the invented tenderer scores, in turn. */
const SCORES = [80, 60, 100, 40] as const;

export const scoreExample: ActionProvider = {
  kind: "refactor.insert",
  actions(analysis, selection, language) {
    const found = weightsAt(analysis, selection.start);
    if (!found) return [];
    const words = analysis.language === "en" ? "en" : "nl";
    const eol = lineEnding(analysis.text);
    const { end } = found.table;
    return [
      {
        kind: "refactor.insert",
        title: SCORE_STRINGS[language].insert,
        edits: [
          {
            span: { start: end, end },
            newText: ["", "", SCORE_STRINGS[words].intro, "", ...exampleLines(found.table, words)].join(eol),
          },
        ],
        preferred: false,
        select: null,
      },
    ];
  },
};

function exampleLines({ criteria, total, percent }: WeightTable, language: "nl" | "en"): string[] {
  const strings = SCORE_STRINGS[language];
  const sign = percent ? "%" : "";
  const write = (value: number) => writeNumber(value, language);
  const scored = criteria.map((criterion, index) => {
    const score = SCORES[index % SCORES.length] as number;
    return { ...criterion, score, points: (criterion.weight * score) / 100 };
  });
  const sum = scored.reduce((all, { points }) => all + points, 0);
  const rows = scored.map(({ name, weight, score, points }) => [
    cellText(name),
    `${write(weight)}${sign}`,
    `${score}%`,
    `${score}% × ${write(weight)} = ${write(points)}`,
  ]);
  const last = [strings.total, `${write(total)}${sign}`, "", write(sum)];
  return tableLines([strings.head, ...rows, last], ["left", "right", "right", "right"]);
}
