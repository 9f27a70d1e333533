// A spearhead that the document does not serve and does not waive.
import type { Statement, Unit } from "../../model/block-model.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

/** Reports each missing spearhead at the heading under which its text would go, never over half a document. */
export const rule = {
  id: "missing-spearhead",
  severity: "warning",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"missing">> {
    const missing = document.spearheads.filter(
      (id) => document.assessment.spearheads[id].status === "missing",
    );
    if (missing.length === 0) return;
    const place = anchorOf(document);
    for (const spearhead of missing) yield { ...place, message: "missing", data: { spearhead }, spearhead };
  },
} satisfies DocumentRule;

/** The first heading of the requirements; without one the title; without a title the first words. */
function anchorOf({ assessment }: DocumentScope): { block: number; span: Unit["span"] } {
  const { outline, contexts } = assessment;
  const requirements = outline.sections.findIndex(
    (section, index) => section.heading && contexts[index]?.role === "requirements",
  );
  const heading = outline.sections[requirements] ?? outline.sections.find((section) => section.heading);
  if (heading?.heading)
    return {
      block: heading.block,
      span: heading.heading.plain.toSourceSpan(0, heading.heading.plain.text.length),
    };
  for (const [block, model] of outline.blocks.entries()) {
    const first: Statement | undefined = model.statements[0];
    if (first) return { block, span: first.span };
  }
  // An empty document lacks everything, at its very start.
  return { block: 0, span: { start: 0, end: Math.min(1, outline.blocks[0]?.length ?? 0) } };
}
