// Where text of a kind belongs in a document.
import type { ClauseKind } from "../catalogue/catalogue-data.js";
import type { SpearheadId } from "../catalogue/types.js";
import type { SectionRole } from "../catalogue/vocabulary.js";
import type { Section } from "../model/outline.js";
import type { Span } from "../text/span.js";
import type { DocumentAssessment } from "./assess-document.js";

/** What a chapter is for that holds a kind of clause. */
export const ROLE_OF_KIND: Readonly<Record<ClauseKind, SectionRole>> = {
  requirement: "requirements",
  "award-criterion": "award",
  "contract-clause": "contract",
};

/** A range in a block. */
export interface BlockPlace {
  readonly block: number;
  readonly span: Span;
}

/**
 * The words of the heading under which text of a kind would go: of the chapter for it, rather one that names the spearhead;
 * without one the title; without a title the first words. An empty document has its very start.
 */
export function headingFor(
  { outline, contexts }: DocumentAssessment,
  kind: ClauseKind,
  spearhead: SpearheadId | null,
): BlockPlace {
  const role = ROLE_OF_KIND[kind];
  const isOfRole = ({ heading }: Section, index: number) =>
    heading !== null && contexts[index]?.role === role;
  const named = outline.sections.find(
    (section, index) =>
      spearhead !== null && isOfRole(section, index) && contexts[index]?.names.has(spearhead) === true,
  );
  const section = named ?? outline.sections.find(isOfRole) ?? outline.sections.find(({ heading }) => heading);
  if (section?.heading) {
    const { plain } = section.heading;
    return { block: section.block, span: plain.toSourceSpan(0, plain.text.length) };
  }
  const block = outline.blocks.findIndex(({ statements }) => statements.length > 0);
  const first = outline.blocks[block]?.statements[0];
  if (first) return { block, span: first.span };
  return { block: 0, span: { start: 0, end: Math.min(1, outline.blocks[0]?.length ?? 0) } };
}
