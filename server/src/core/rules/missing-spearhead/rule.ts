// A spearhead that the document does not serve and does not waive.
import { headingFor } from "../../assessment/chapters.js";
import { coverageFacts, settledFor } from "../../tender/coverage.js";
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
    const place = headingFor(document.assessment, "requirement", null);
    for (const spearhead of missing) yield { ...place, message: "missing", data: { spearhead }, spearhead };
  },
  overTender: { read: coverageFacts, settled: ({ members }) => settledFor(members, "missing") },
} satisfies DocumentRule;
