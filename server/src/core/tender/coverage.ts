// The status of a spearhead over all documents of a tender.
import type { DocumentAssessment } from "../assessment/assess-document.js";
import { SPEARHEADS, type SpearheadId, type SpearheadStatus } from "../catalogue/types.js";
import type { DocumentSummary } from "./document-summary.js";

/** What one document says of the spearheads. */
export interface CoverageFacts {
  readonly asked: readonly SpearheadId[];
  readonly statuses: Readonly<Record<SpearheadId, SpearheadStatus>>;
}

/** Reads them. */
export function coverageFacts(document: {
  readonly assessment: DocumentAssessment;
  readonly spearheads: readonly SpearheadId[];
}): CoverageFacts {
  const { spearheads } = document.assessment;
  return {
    asked: document.spearheads,
    statuses: Object.fromEntries(SPEARHEADS.map((id) => [id, spearheads[id].status])) as Record<
      SpearheadId,
      SpearheadStatus
    >,
  };
}

interface Member {
  readonly summary: DocumentSummary;
  readonly facts: CoverageFacts;
}

/**
 * The documents in which a finding of a missing or weak spearhead does not stand, because another document of the tender
 * says more, or because one finding for the tender is enough. `members` has the main document first.
 */
export function* settledFor(
  members: readonly Member[],
  status: "missing" | "weak",
): Iterable<{ document: DocumentSummary; spearhead: SpearheadId }> {
  const asked = new Set(members.flatMap(({ facts }) => facts.asked));
  for (const spearhead of asked) {
    const best = bestOf(members, spearhead);
    const found = members.filter(
      ({ facts }) => facts.asked.includes(spearhead) && facts.statuses[spearhead] === status,
    );
    for (const { summary } of best === status ? found.slice(1) : found)
      yield { document: summary, spearhead };
  }
}

/** From the one that decides on. */
const BEST_FIRST: readonly SpearheadStatus[] = ["covered", "waived", "weak", "missing"];

function bestOf(members: readonly Member[], spearhead: SpearheadId): SpearheadStatus {
  return statusOverTender(members.map(({ facts }) => facts.statuses[spearhead]));
}

/** The status of a spearhead over all documents, from that in each of them. */
export function statusOverTender(statuses: readonly SpearheadStatus[]): SpearheadStatus {
  return BEST_FIRST.find((status) => statuses.includes(status)) ?? "missing";
}
