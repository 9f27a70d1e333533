// The points of a chart over time.
import type { Monitor } from "./monitor.js";
import { type Totals, UNKNOWN } from "./totals.js";

export interface TrendPoint {
  readonly name: string;
  /** Where it lies between the first point and the last, from 0 to 1. */
  readonly at: number;
  /** Null for a time without tenders. */
  readonly totals: Totals | null;
}

/** The states that were read, each at its day. */
export function statesOf({ history }: Monitor): TrendPoint[] {
  const days = history.map(({ day }) => Date.parse(`${day}T00:00:00Z`));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return history.map(({ id, totals }, index) => ({
    name: id,
    at:
      last > first
        ? ((days[index] ?? first) - first) / (last - first)
        : index / Math.max(1, history.length - 1),
    totals,
  }));
}

/** The quarters in which tenders were published, with those between them in which none was. */
export function quartersOf({ quarters }: Monitor): TrendPoint[] {
  const known = new Map(
    quarters.filter(({ key }) => key !== UNKNOWN).map(({ key, totals }) => [numberOf(key), { key, totals }]),
  );
  if (known.size === 0) return [];
  const numbers = [...known.keys()];
  const first = Math.min(...numbers);
  const count = Math.max(...numbers) - first + 1;
  // A slip in one date must not make a chart of centuries.
  const shown = count > MOST_QUARTERS ? numbers : Array.from({ length: count }, (_, index) => first + index);
  return shown.map((number, index) => ({
    name: nameOf(number),
    at: index / Math.max(1, shown.length - 1),
    totals: known.get(number)?.totals ?? null,
  }));
}

const MOST_QUARTERS = 80;

/** Quarters counted from the year 0: `2026-Q4` is one more than `2026-Q3`. */
function numberOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 4)).padStart(4, "0")}-Q${(number % 4) + 1}`;
}
