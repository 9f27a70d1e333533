// What would fill an empty cell of the overview: clauses of one kind for one spearhead.
import type { Analysis } from "../../analysis/analyzer.js";
import type { ClauseKind } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage, SpearheadId } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import type { Span } from "../../text/span.js";
import { insertClause } from "../insertion/insert-clause.js";
import { clausesFor } from "../offer.js";

/** A clause with the change that puts it in its place. */
export interface CellClause {
  readonly id: string;
  readonly title: string;
  /** The heading under which it comes. */
  readonly heading: string;
  /** Whether the heading is new too. */
  readonly newChapter: boolean;
  readonly edits: readonly TextEdit[];
  /** The first open choice in the new text, as offsets after the edit; null without one. */
  readonly select: Span | null;
}

/**
 * The clauses that best fill the cell of a spearhead and a kind, the best first; titles in `language`. None for a spearhead
 * that the document or the policy leaves out.
 */
export function clausesForCell(
  analysis: Analysis,
  spearhead: SpearheadId,
  kind: ClauseKind,
  language: MessageLanguage,
): readonly CellClause[] {
  if (analysis.spearheads[spearhead].status === "waived") return [];
  return clausesFor(analysis, spearhead, [kind]).map((clause) => {
    const { edit, select, heading, newChapter } = insertClause(analysis, clause);
    return { id: clause.id, title: clause.title[language], heading, newChapter, edits: [edit], select };
  });
}
