// Puts an MVI matrix behind the paragraph at the cursor, in a chapter about the award that has none.
import type { Analysis } from "../../analysis/analyzer.js";
import { matricesIn } from "../../assessment/matrix/read-matrix.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import { sectionOf } from "../../model/outline.js";
import { lineEnding } from "../insertion/lines.js";
import { behindBlock } from "../insertion/paragraph.js";
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
    const edit = behindBlock(analysis, place.block, matrixText(analysis, lineEnding(analysis.text)));
    return [
      {
        kind: "refactor.insert",
        title: MATRIX_STRINGS[language].insert,
        edits: [edit],
        preferred: false,
        select: firstChoice(edit.newText, edit.span.start),
      },
    ];
  },
};

function roleAt({ document: { outline, contexts } }: Analysis, block: number): SectionRole | null {
  const units = outline.blocks[block]?.units.length ?? 1;
  return contexts[sectionOf(outline, block, units - 1)]?.role ?? null;
}
