// What the documents of a tender have of each spearhead together.
import type { Analysis } from "../analysis/analyzer.js";
import { SPEARHEADS, type SpearheadId, type SpearheadStatus } from "../catalogue/types.js";
import { statusOverTender } from "../tender/coverage.js";

export interface TenderSpearhead {
  readonly status: SpearheadStatus;
  /** Whether one of the documents asks for it. */
  readonly asked: boolean;
}

/** The best of what each of the documents has; of one document what it has itself. */
export function tenderSpearheads(analyses: readonly Analysis[]): Record<SpearheadId, TenderSpearhead> {
  const entries = SPEARHEADS.map((id): [SpearheadId, TenderSpearhead] => [
    id,
    {
      status: statusOverTender(analyses.map(({ spearheads }) => spearheads[id].status)),
      asked: analyses.some(({ asked }) => asked.includes(id)),
    },
  ]);
  return Object.fromEntries(entries) as Record<SpearheadId, TenderSpearhead>;
}
