// What the doubtful statements of a document say together where nothing else in it speaks of a spearhead. Most buyers say
// something of each spearhead, so that doubt weighs less then.
import type { SpearheadId } from "../catalogue/types.js";
import type { Alone } from "./judge.js";

type AloneVerdict = Alone["verdict"];

// Measured on labelled documents that were left out of the training.
const BARS: Readonly<Record<AloneVerdict, number>> = { covers: 2, weak: 2, waives: 0 };
/** Above the bar of a demand; sums of money, figures and dates stand beside a trial, and beside everything else too. */
const HARDER: Partial<Readonly<Record<SpearheadId, number>>> = { innovatiegericht: 0.8 };

/** So many doubtful demands count together. */
const MOST_DEMANDS = 4;

interface Doubtful {
  readonly alone?: Alone;
}

/**
 * What doubtful statements say together: the likeliest verdict, and the place in the list of its likeliest statement, the
 * first of equals; null when they do not say enough.
 */
export function likeliestAlone(
  spearhead: SpearheadId,
  doubtful: readonly Doubtful[],
): { readonly verdict: AloneVerdict; readonly at: number } | null {
  let verdict: AloneVerdict | null = null;
  let margin = 0;
  for (const candidate of ["covers", "weak", "waives"] as const) {
    const bar = BARS[candidate] + (candidate === "covers" ? (HARDER[spearhead] ?? 0) : 0);
    const over = scoreOf(doubtful, candidate) - bar;
    if (over <= margin) continue;
    verdict = candidate;
    margin = over;
  }
  return verdict && { verdict, at: likeliestOf(doubtful, verdict) };
}

/**
 * Demands add up: several doubtful ones are seldom all about something else. Only the likeliest do, as a long document has
 * doubtful statements of every kind. One wish or waiver is enough.
 */
function scoreOf(doubtful: readonly Doubtful[], verdict: AloneVerdict): number {
  const most = verdict === "covers" ? MOST_DEMANDS : 1;
  const counted: number[] = [];
  for (const { alone } of doubtful) {
    if (alone?.verdict !== verdict) continue;
    const { score } = alone;
    if (counted.length === most && score <= (counted.at(-1) as number)) continue;
    const at = counted.findIndex((other) => other < score);
    counted.splice(at < 0 ? counted.length : at, 0, score);
    if (counted.length > most) counted.pop();
  }
  return Math.log(counted.reduce((odds, score) => odds + Math.exp(score), 0));
}

/** Above this score a doubtful wish stands beside one that is sure, where nothing is demanded. */
const BESIDE_WISH = 1;

/** The places in the list of the doubtful wishes that are evidence beside a sure one. */
export function wishesBeside(doubtful: readonly Doubtful[]): number[] {
  return doubtful.flatMap(({ alone }, at) =>
    alone?.verdict === "weak" && alone.score >= BESIDE_WISH ? [at] : [],
  );
}

function likeliestOf(doubtful: readonly Doubtful[], verdict: AloneVerdict): number {
  let likeliest = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, { alone }] of doubtful.entries()) {
    if (alone?.verdict !== verdict || alone.score <= most) continue;
    likeliest = at;
    most = alone.score;
  }
  return likeliest;
}
