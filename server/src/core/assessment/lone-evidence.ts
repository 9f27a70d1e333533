// What the doubtful statements of a document say together where nothing else in it speaks of a spearhead. Most buyers say
// something of each spearhead, so that doubt weighs less then.
import type { SpearheadId } from "../catalogue/types.js";
import type { StatementEvidence } from "./assess-document.js";
import type { Alone } from "./judge.js";

/** A doubtful statement as the evidence that it would be by itself. */
export interface LoneEvidence extends Alone {
  readonly evidence: StatementEvidence;
}

type AloneVerdict = Alone["verdict"];

// Measured on labelled documents that were left out of the training.
const BARS: Readonly<Record<AloneVerdict, number>> = { covers: 2, weak: 2, waives: 0 };
/** Above the bar of a demand; sums of money, figures and dates stand beside a trial, and beside everything else too. */
const HARDER: Partial<Readonly<Record<SpearheadId, number>>> = { innovatiegericht: 0.8 };

/** So many doubtful demands count together. */
const MOST_DEMANDS = 4;

/** Adds what the doubtful statements say, if nothing was found: the likeliest verdict, resting on its likeliest statement. */
export function addAlone(
  spearhead: SpearheadId,
  alone: readonly LoneEvidence[],
  found: Readonly<Record<AloneVerdict, StatementEvidence[]>>,
): void {
  if (found.covers.length + found.weak.length + found.waives.length > 0) return;
  let verdict: AloneVerdict | null = null;
  let margin = 0;
  for (const candidate of ["covers", "weak", "waives"] as const) {
    const bar = BARS[candidate] + (candidate === "covers" ? (HARDER[spearhead] ?? 0) : 0);
    const over = scoreOf(alone, candidate) - bar;
    if (over <= margin) continue;
    verdict = candidate;
    margin = over;
  }
  const likeliest = verdict && likeliestOf(alone, verdict);
  if (verdict && likeliest) found[verdict].push(likeliest.evidence);
}

/**
 * Demands add up: several doubtful ones are seldom all about something else. Only the likeliest do, as a long document has
 * doubtful statements of every kind. One wish or waiver is enough.
 */
function scoreOf(alone: readonly LoneEvidence[], verdict: AloneVerdict): number {
  const scores = alone.flatMap((candidate) => (candidate.verdict === verdict ? [candidate.score] : []));
  const counted = scores.sort((a, b) => b - a).slice(0, verdict === "covers" ? MOST_DEMANDS : 1);
  return Math.log(counted.reduce((odds, score) => odds + Math.exp(score), 0));
}

/** The first of equals counts. */
function likeliestOf(alone: readonly LoneEvidence[], verdict: AloneVerdict): LoneEvidence | null {
  let likeliest: LoneEvidence | null = null;
  for (const candidate of alone)
    if (candidate.verdict === verdict && (!likeliest || candidate.score > likeliest.score))
      likeliest = candidate;
  return likeliest;
}
