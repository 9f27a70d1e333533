// Puts an MVI matrix behind the paragraph at the cursor, in a chapter about the award that has none.
import type { Analysis } from "../../analysis/analyzer.js";
import { matricesIn } from "../../assessment/matrix/read-matrix.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import { sectionOf } from "../../model/outline.js";
import { lineEnding } from "../insertion/lines.js";
import { matrixText } from "../matrix/matrix-text.js";
import { MATRIX_STRINGS } from "../matrix/strings.js";
import { firstChoice } from "../open-choice.js";
import { unitAt } from "../units.js";
import type { ActionProvider } from "./action.js";

const PLACES: ReadonlySet<SectionRole | null> = new Set<SectionRole>(["award", "wishes"]);

export const insertMatrix: ActionProvider = {
  kind: "refactor.insert",
  actions(analysis, selection, language) {
    const place = unitAt(analysis, selection.start);
    if (!place || place.unit.kind === "code" || !PLACES.has(roleAt(analysis, place.block))) return [];
    if (matricesIn.in(analysis.document, analysis.language).length > 0) return [];
    const { source } = analysis.document.outline.blocks[place.block] as { source: string };
    const at = place.blockStart + source.trimEnd().length;
    const eol = lineEnding(analysis.text);
    const newText = `${eol}${eol}${matrixText(analysis, eol)}`;
    return [
      {
        kind: "refactor.insert",
        title: MATRIX_STRINGS[language].insert,
        edits: [{ span: { start: at, end: at }, newText }],
        preferred: false,
        select: firstChoice(newText, at),
      },
    ];
  },
};

function roleAt({ document: { outline, contexts } }: Analysis, block: number): SectionRole | null {
  const units = outline.blocks[block]?.units.length ?? 1;
  return contexts[sectionOf(outline, block, units - 1)]?.role ?? null;
}
