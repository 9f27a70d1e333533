// What weights in a sentence, or apart from each other, should have reached, when it does not.
import type { PlacedSeries } from "./chapters.js";
import { AROUND, UNDECIDED } from "./chapters.js";
import { faultInParts } from "./nested.js";
import { addsUp, isSlip, sumOf, toRows } from "./readings.js";
import type { ScatteredWeights } from "./scattered.js";
import type { Series } from "./series.js";
import type { Fault } from "./weight-list.js";

const POINT_TOTALS = [100, 1000];
const NEAR = 0.15;
const FEWEST_POINTS = 3;

/** The fault of a series, or null when it adds up or may be something else. */
export function judgeSeries({ series, role }: PlacedSeries): Fault | null {
  const told =
    series.sure && (UNDECIDED.has(role) || role === "questions" || (series.priced && AROUND.has(role)));
  if (role !== "award" && !told) return null;
  return faultOf(series) ?? faultInParts(series.nested);
}

/** The fault of weights that stand apart, or null when they add up, by themselves or to what stands above them. */
export function judgeScattered({ unit, weights, above }: ScatteredWeights): Fault | null {
  const values = weights.map(({ figure }) => figure.value);
  if (unit !== "percent" && values.length < FEWEST_POINTS) return null;
  return faultOf({ unit, values, stated: above ? [above.value] : [] });
}

function faultOf({ unit, values, stated: named }: Pick<Series, "unit" | "values" | "stated">): Fault | null {
  const rows = toRows(values);
  const sum = sumOf(rows);
  const percent = unit === "percent";
  const wholes = percent ? [100] : POINT_TOTALS;
  if ([...wholes, ...named].some((whole) => addsUp(rows, whole))) return null;
  if (rows.some(({ value }) => value >= sum || (percent && value >= 100))) return null;
  const stated = named.find((whole) => isSlip(sum, whole));
  if (stated !== undefined) return { sum, expected: stated };
  const isNear = (whole: number) => sum >= whole * (1 - NEAR) && sum <= whole * (1 + NEAR);
  const expected = wholes.find((whole) => (percent ? isSlip(sum, whole) : isNear(whole)));
  return expected === undefined ? null : { sum, expected };
}
