// What a series of weights in a sentence should have reached, when it does not.
import type { PlacedSeries } from "./chapters.js";
import { UNDECIDED } from "./chapters.js";
import type { Fault } from "./judge-list.js";
import { addsUp, sumOf } from "./readings.js";

const POINT_TOTALS = [100, 1000];
/** Farther off it is no slip of the pen but some other list. */
const LEAST = 0.75;
const MOST = 1.3;
const NEAR = 0.15;

/** The fault of a series, or null when it adds up or may be something else. */
export function judgeSeries({ series, role }: PlacedSeries): Fault | null {
  if (role !== "award" && !(series.sure && UNDECIDED.has(role))) return null;
  const rows = series.values.map((value) => ({ value, above: false }));
  const sum = sumOf(rows);
  const percent = series.unit === "percent";
  const wholes = percent ? [100] : POINT_TOTALS;
  if ([...wholes, ...series.stated].some((whole) => addsUp(rows, whole))) return null;
  if (rows.some(({ value }) => value >= sum || (percent && value >= 100))) return null;
  const stated = series.stated.find((whole) => sum >= whole * LEAST && sum <= whole * MOST);
  if (stated !== undefined) return { sum, expected: stated };
  const [least, most] = percent ? [LEAST, MOST] : [1 - NEAR, 1 + NEAR];
  const expected = wholes.find((whole) => sum >= whole * least && sum <= whole * most);
  return expected === undefined ? null : { sum, expected };
}
