// Evidence beside a statement that covers: how likely a demand belongs to it, from what is read in it and where it stands.
// A spearhead is covered by other statements; what counts as support never changes a status.
import { SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import type { Force, Place } from "./judge.js";
import type { Signals } from "./signals.js";
import { SUPPORT_WEIGHTS } from "./support-weights.generated.js";
import type { Reading } from "./trained-reading.js";

/** What the support of a statement for a spearhead is weighed by. The trainer and the judge share this. */
export interface SupportCase {
  readonly spearhead: SpearheadId;
  readonly reading: Reading;
  readonly signals: Signals;
  readonly place: Place;
  readonly force: Force;
  /** Tokens of the statement. */
  readonly words: number;
}

/** A bias, and a weight for each measure. */
export interface SupportWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

type Measure = (at: SupportCase) => number;

const yes = (holds: boolean) => (holds ? 1 : 0);
const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
/** Parts of a document in which a demand is rare. */
const QUIET_ROLES: ReadonlySet<string> = new Set(["background", "procedure", "planning", "annex"]);

const MEASURES: readonly Measure[] = [
  ({ reading, spearhead }) => within(reading[spearhead], -6, 6),
  ({ reading, spearhead }) => within(reading[spearhead], 0, 6),
  ({ reading, spearhead }) => yes(bestOther(reading, spearhead) > reading[spearhead] + 1),
  ({ reading }) => within(reading.covers - Math.max(reading.weak, reading.waives), -5, 8),
  ({ force }) => yes(force === "binding"),
  ({ force }) => yes(force === "wish"),
  ({ words }) => Math.min(4, Math.log(1 + words)),
  ({ signals }) => yes(signals.quantities.length > 0),
  ({ signals }) => yes(signals.first.has("check")),
  ({ place }) => yes(place.role !== null && QUIET_ROLES.has(place.role)),
  ({ place }) => yes(place.role === null),
  ({ place }) => yes(place.weightRow),
  ({ place }) => yes(place.labelled),
  ({ place, spearhead }) => yes(place.headingNames.has(spearhead)),
  ({ place, spearhead }) => yes([...place.headingNames].some((id) => id !== spearhead)),
];

/** The measures of one case, in the order of the weights. */
export function supportMeasures(at: SupportCase): number[] {
  return MEASURES.map((measure) => measure(at));
}

/** How likely the statement is evidence for a spearhead that another one covers, as log odds. */
export function supportScore(at: SupportCase): number {
  const { bias, weights } = SUPPORT_WEIGHTS;
  return supportMeasures(at).reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias);
}

function bestOther(reading: Reading, spearhead: SpearheadId): number {
  return Math.max(...SPEARHEADS.filter((id) => id !== spearhead).map((id) => reading[id]));
}
