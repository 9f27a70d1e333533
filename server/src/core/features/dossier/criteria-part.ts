// The criteria of the documents by spearhead, with their levels and the codes of the notice.

import type { MessageLanguage } from "../../catalogue/types.js";
import { criteriaOf, type DocumentCriterion } from "../criteria-of.js";
import { type Child, type Html, h } from "../html/html.js";
import { table } from "../html/table.js";
import { type Desk, judged, place, quoted, statusWord } from "../report/desk.js";
import { REPORT_STRINGS } from "../report/strings.js";
import { STRINGS } from "../strings.js";
import { eformsFor } from "../taxonomies.js";
import { codesTold } from "./notice-part.js";
import { DOSSIER_STRINGS } from "./strings.js";

/** A table per spearhead; those of which nothing was found together in one line. */
export function criteria(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const words = DOSSIER_STRINGS[language];
  const strings = REPORT_STRINGS[language];
  const told = judged(desks).map((row) => ({
    row,
    cells: desks.flatMap((desk) =>
      together(criteriaOf(desk.analysis, row.spearhead)).map((one) => cellsOf(desk, one)),
    ),
  }));
  const without = told.filter(({ cells }) => cells.length === 0).map(({ row }) => row.name);
  const parts = told.flatMap(({ row: { spearhead, name, status }, cells: rows }): Child[] => {
    if (rows.length === 0) return [];
    const codes = eformsFor(spearhead).map((entry) => `${entry.field}: ${codesTold(entry, language)}`);
    return [
      h("h3", {}, name, ": ", statusWord({ status }, strings)),
      status === "covered" ? h("p", { class: "soft" }, `${words.codes} ${codes.join(". ")}.`) : null,
      table({
        caption: words.criteriaTable(name),
        head: [strings.place, words.kind, words.text, words.level],
        rows,
      }),
    ];
  });
  return [
    h("h2", {}, words.criteria),
    h("p", {}, words.criteriaIntro),
    ...parts,
    without.length > 0 ? h("p", {}, words.nothingOf(without.join("; "))) : null,
  ];
}

type Group = readonly [DocumentCriterion, ...DocumentCriterion[]];

/** Sentences of one requirement that follow each other. */
function together(criteria: readonly DocumentCriterion[]): Group[] {
  const groups: [DocumentCriterion, ...DocumentCriterion[]][] = [];
  for (const criterion of criteria) {
    const last = groups.at(-1);
    const isSame =
      criterion.requirementId !== null &&
      last?.[0].requirementId === criterion.requirementId &&
      last[0].kind === criterion.kind;
    if (last && isSame) last.push(criterion);
    else groups.push([criterion]);
  }
  return groups;
}

function cellsOf(desk: Desk, group: Group): Child[] {
  const [{ span, kind, requirementId }] = group;
  const { strings } = desk;
  return [
    place(desk, span),
    requirementId === null ? strings.kind[kind] : `${strings.kind[kind]} ${requirementId}`,
    quoted(desk, group.map(({ text }) => text).join(" ")),
    level(desk, group),
  ];
}

/** The level of the criterion that fits best, in the first sentence that has one. */
function level({ language }: Desk, group: Group): Html {
  const words = DOSSIER_STRINGS[language];
  if (group[0].kind === "ambition") return h("span", { class: "soft" }, "–");
  const known = group.find((criterion) => criterion.known.length > 0)?.known[0];
  if (!known) return h("span", { class: "soft" }, words.noLevel);
  const told = known.by === "comment" ? words.byComment : words.byWords;
  return h(
    "span",
    {},
    STRINGS[language].level[known.level],
    h("div", { class: "soft" }, told(known.title[language])),
  );
}
