// A spearhead that is only hoped for.
import type { StatementEvidence } from "../../assessment/assess-document.js";
import type { BlockModel } from "../../model/block-model.js";
import { coverageFacts, settledFor } from "../../tender/coverage.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

/** Reports each weak spearhead at its first wish; the other wishes are related places. */
export const rule = {
  id: "weak-spearhead",
  severity: "warning",
  scope: "document",
  *check({ assessment, spearheads }: DocumentScope): Iterable<DocumentReport<"weak">> {
    for (const spearhead of spearheads) {
      const { status, evidence } = assessment.spearheads[spearhead];
      const [first, ...others] = evidence;
      if (status !== "weak" || !first) continue;
      const spanOf = ({ block, statement }: StatementEvidence) =>
        (assessment.outline.blocks[block] as BlockModel).statements[statement]?.span ?? { start: 0, end: 0 };
      yield {
        block: first.block,
        span: spanOf(first),
        message: "weak",
        data: { spearhead },
        spearhead,
        related: others.map((other) => ({ block: other.block, span: spanOf(other), message: "alsoWeak" })),
      };
    }
  },
  overTender: { read: coverageFacts, settled: ({ members }) => settledFor(members, "weak") },
} satisfies DocumentRule;
