// The value that stands in or behind the words of a claim: a day, a length of time, a share, a sum, a number.

import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { ClaimSubject, TimeUnit } from "../catalogue/catalogue-data.js";
import type { Token } from "../text/tokens.js";
import { isoDay, monthNamed } from "./dates.js";

/** A value in a text. */
export interface Value {
  /** What can be compared: values of another scale say nothing of each other. */
  readonly scale: string;
  /** Equal for equal values of a scale. */
  readonly key: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const { numbers, time } = CATALOGUE.claims;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(numbers.nl),
  ...Object.entries(numbers.en),
]);
const TIME: ReadonlyMap<string, TimeUnit> = new Map([...Object.entries(time.nl), ...Object.entries(time.en)]);
const SCALES: Readonly<Record<TimeUnit, readonly [scale: string, factor: number]>> = {
  hour: ["hours", 1],
  day: ["days", 1],
  week: ["days", 7],
  workday: ["workdays", 1],
  month: ["months", 1],
  quarter: ["months", 3],
  year: ["months", 12],
};

/** All values of a kind in a text, in order. */
export function valuesIn(kind: ClaimSubject["kind"], text: string, tokens: readonly Token[]): Value[] {
  switch (kind) {
    case "date":
      return datesIn(text);
    case "duration":
      return durationsIn(tokens);
    case "percent":
      return percentagesIn(tokens);
    case "money":
      return sumsIn(tokens);
    case "count":
      return countsIn(tokens);
  }
}

const DATE =
  /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|(\d{1,2})\s+(\p{L}+)\.?(?:\s+(\d{4}))?)(?!\d)/gu;

/** Days; without a year the scale is that of the days of any year. */
function datesIn(text: string): Value[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [whole, y1, m1, d1, d2, m2, y2, d3, name, y3] = match;
    const month = name === undefined ? Number(m1 ?? m2) : monthNamed(name);
    if (month === null) return [];
    const year = y1 ?? y2 ?? y3;
    // A leap year, so that 29 February is a day.
    const day = isoDay(Number(year ?? 2024), month, Number(d1 ?? d2 ?? d3));
    if (day === null) return [];
    const key = year === undefined ? day.slice(5) : day;
    return [{ scale: "day", key, start: match.index, end: match.index + whole.length }];
  });
}

function numberOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.kind === "word") return NUMBERS.get(token.lower) ?? null;
  if (token.kind !== "number") return null;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(token.lower)) return Number(token.lower.replace(/[.,]/g, ""));
  return /^\d+(?:[.,]\d{1,2})?$/.test(token.lower) ? Number(token.lower.replace(",", ".")) : null;
}

/** `4 jaar`, `vier jaar`, `4 (vier) jaar`. A sum of two lengths (`twee jaar en zes maanden`) is no value. */
function durationsIn(tokens: readonly Token[]): Value[] {
  return tokens.flatMap((token, index) => {
    const amount = numberOf(token);
    if (amount === null || tokens[index - 1]?.lower === "(") return [];
    const at = tokens[index + 1]?.lower === "(" && tokens[index + 3]?.lower === ")" ? index + 4 : index + 1;
    const unit = TIME.get(tokens[at]?.lower ?? "");
    if (!unit) return [];
    if (numberOf(tokens[at + 2]) !== null && TIME.has(tokens[at + 3]?.lower ?? "")) return [];
    const [scale, factor] = SCALES[unit];
    const end = (tokens[at] as Token).end;
    return [{ scale, key: String(amount * factor), start: token.start, end }];
  });
}

const PERCENT: ReadonlySet<string> = new Set(CATALOGUE.units.find(({ id }) => id === "percent")?.nl ?? []);

function percentagesIn(tokens: readonly Token[]): Value[] {
  return tokens.flatMap((token, index) => {
    const sign = tokens[index + 1];
    const amount = token.kind === "number" ? numberOf(token) : null;
    if (amount === null || !sign || !(PERCENT.has(sign.lower) || sign.lower === "per")) return [];
    return [{ scale: "percent", key: String(amount), start: token.start, end: sign.end }];
  });
}

/** Sums of at least a thousand, written in full: `€ 1.240.000`. */
function sumsIn(tokens: readonly Token[]): Value[] {
  return tokens.flatMap((token) => {
    if (!/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?$/.test(token.lower)) return [];
    const whole = token.lower.replace(/[.,]\d{2}$/, "").replace(/[.,]/g, "");
    return [{ scale: "money", key: String(Number(whole)), start: token.start, end: token.end }];
  });
}

function countsIn(tokens: readonly Token[]): Value[] {
  return tokens.flatMap((token) => {
    const amount = numberOf(token);
    return amount === null
      ? []
      : [{ scale: "count", key: String(amount), start: token.start, end: token.end }];
  });
}

/** Whether two values of a subject cannot both be right. */
export function differ(one: Value, other: Value): boolean {
  if (one.scale !== other.scale || one.key === other.key) return false;
  // "12 maart" and "12 maart 2027" are the same day.
  return one.scale !== "day" || !(one.key.endsWith(other.key) || other.key.endsWith(one.key));
}

/** The lengths of time in a text that are counted in months or years, in months, in order. */
export function monthsIn(tokens: readonly Token[]): { months: number; start: number }[] {
  return durationsIn(tokens).flatMap(({ scale, key, start }) =>
    scale === "months" ? [{ months: Number(key), start }] : [],
  );
}
