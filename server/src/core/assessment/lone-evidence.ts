// What a doubtful statement says where nothing else in the document speaks of its spearhead. Most buyers say something of each
// spearhead, so that doubt weighs less then.
import type { StatementEvidence } from "./assess-document.js";
import type { Alone } from "./judge.js";

/** A doubtful statement as the evidence that it would be by itself. */
export interface LoneEvidence extends Alone {
  readonly evidence: StatementEvidence;
}

/** Adds the likeliest of the doubtful statements to `found`, if nothing was found. The first of equals counts. */
export function addAlone(
  alone: readonly LoneEvidence[],
  found: Readonly<Record<Alone["verdict"], StatementEvidence[]>>,
): void {
  if (found.covers.length + found.weak.length + found.waives.length > 0) return;
  let likeliest: LoneEvidence | null = null;
  for (const candidate of alone) if (!likeliest || candidate.margin > likeliest.margin) likeliest = candidate;
  if (likeliest) found[likeliest.verdict].push(likeliest.evidence);
}
