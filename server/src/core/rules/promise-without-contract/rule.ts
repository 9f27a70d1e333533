// An MVI demand that the contract in the same document does not take up.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import type { SpearheadId } from "../../catalogue/types.js";
import type { DocumentReport, DocumentRule, DocumentScope, RelatedReport } from "../rule.js";
import { promisesOverTender } from "./over-tender.js";
import {
  type Contract,
  contractOf,
  factsOf,
  isOnlyPromised,
  isSettled,
  namesOf,
  settledSections,
  spanOf,
} from "./promises.js";

type MessageId = "dropped" | "onlyInGeneral" | "noContract";

const MOST_PLACES = 5;

/** Reports each covered spearhead that the contract chapter does not take up, at most once, with the demands as related places. */
export const rule = {
  id: "promise-without-contract",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const promised = document.spearheads.filter((id) => isOnlyPromised(document, id));
    if (promised.length === 0) return;
    const contract = contractOf(document);
    const settled = settledSections(document);
    for (const spearhead of promised) {
      if (settled === "all" || isSettled(document, spearhead, settled)) continue;
      const report = contract
        ? judge(document, contract, spearhead)
        : isComplete(document) && withoutContract(document, spearhead);
      if (report) yield report;
    }
  },
  overTender: promisesOverTender,
} satisfies DocumentRule;

function judge(
  document: DocumentScope,
  { block, heading, blocks }: Contract,
  spearhead: SpearheadId,
): DocumentReport<MessageId> | null {
  const { evidence } = document.assessment.spearheads[spearhead];
  const names = new Set(evidence.flatMap((item) => namesOf(document, item)));
  let inGeneral = false;
  for (const index of blocks) {
    const { cues, labels } = factsOf(document.assessment.blocks[index] as AssessedBlock);
    if (cues.has("elsewhere") || cues.has("general") || cues.has(spearhead)) return null;
    for (const label of labels) if (names.has(label)) return null;
    inGeneral ||= cues.has("incorporation") || cues.has("extract");
  }
  return {
    block,
    span: heading.plain.toSourceSpan(0, heading.plain.text.length),
    message: inGeneral ? "onlyInGeneral" : "dropped",
    ...(inGeneral && { outcome: "review" as const }),
    data: { spearhead },
    spearhead,
    related: places(document, evidence),
  };
}

function isComplete({ assessment }: DocumentScope): boolean {
  return assessment.blocks.some((block) => factsOf(block).cues.has("complete"));
}

function withoutContract(document: DocumentScope, spearhead: SpearheadId): DocumentReport<MessageId> | null {
  const [first, ...others] = document.assessment.spearheads[spearhead].evidence;
  if (!first) return null;
  return {
    block: first.block,
    span: spanOf(document, first),
    message: "noContract",
    outcome: "review",
    data: { spearhead },
    spearhead,
    related: places(document, others),
  };
}

function places(document: DocumentScope, evidence: readonly StatementEvidence[]): RelatedReport[] {
  return evidence.slice(0, MOST_PLACES).map((item) => ({
    block: item.block,
    span: spanOf(document, item),
    message: "promise",
  }));
}
