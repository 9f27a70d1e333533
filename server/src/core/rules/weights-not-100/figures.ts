// Figures that may be weights.
import { wordsIn } from "./words.js";

/** What a figure counts: `none` for a bare number. */
export type WeightUnit = "percent" | "points" | "none";

export interface Figure {
  readonly value: number;
  readonly unit: WeightUnit;
}

const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)?`;
const ANY_NUMBER = new RegExp(`(?<![\\d.,\\p{L}-])(?:${NUMBER})(?![\\d]|[.,]\\d)`, "gu");
const ONE_NUMBER = new RegExp(`^(?:0\\s*[-–]\\s*)?(${NUMBER})$`, "u");

/** `1.000` and `1,000` are a thousand; `2,5` and `0.25` are fractions. */
export function readNumber(text: string): number {
  const grouped = /^[1-9]\d{0,2}(?:[.,\u00a0\u202f]\d{3})+$/.test(text);
  return Number(grouped ? text.replace(/\D/g, "") : text.replace(",", "."));
}

/** The weight that a cell or the end of a line names and nothing else: `40%`, `max. 40 punten`, `0 - 40`, `(40)`. */
export function readFigure(text: string): Figure | null {
  const body = text.replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1").trim();
  const share = /^([1-9])\/([2-9]|10|12|20)$/.exec(body);
  if (share)
    return { value: Math.round((10_000 * Number(share[1])) / Number(share[2])) / 100, unit: "percent" };
  const match = /^([^\d]{0,30}?)((?:0\s*[-–]\s*)?\d[\d.,\u00a0\u202f ]*?)([^\d]{0,30})$/u.exec(body);
  if (!match) return null;
  const [, before = "", digits = "", after = ""] = match;
  const number = ONE_NUMBER.exec(digits.trim().replace(/[.,]$/, ""));
  if (!number) return null;
  if (!isBound(before)) return null;
  const unit = unitOf(after);
  return unit === null ? null : { value: readNumber(number[1] as string), unit };
}

function isBound(before: string): boolean {
  const words = before.match(/[^\s.:=≤()]+/g) ?? [];
  return words.every((word) => wordsIn(word).whole.has("bound"));
}

function unitOf(after: string): WeightUnit | null {
  const body = after.replace(/^[-\s]+|[\s.;,:)\]*]+$/g, "");
  if (body === "") return "none";
  const words = body.split(/[\s(]+/).filter((word) => word !== "");
  let unit: WeightUnit = "none";
  for (const word of words) {
    const { whole } = wordsIn(word);
    if (whole.has("percent")) unit = "percent";
    else if (whole.has("point-unit")) unit = "points";
    else if (!whole.has("bound") && !whole.has("total")) return null;
  }
  return unit;
}

export interface PlacedFigure extends Figure {
  /** Offsets of the figure with its unit. */
  readonly start: number;
  readonly end: number;
}

/** All figures in running text but those of references (“hoofdstuk 4”). */
export function figuresIn(text: string): PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  if (!/\d/.test(text)) return figures;
  for (const match of text.matchAll(ANY_NUMBER)) {
    const behind = match.index + match[0].length;
    UNIT.lastIndex = behind;
    const next = UNIT.exec(text);
    const { whole } = wordsIn(next?.[1] ?? "");
    const unit = whole.has("percent") ? "percent" : whole.has("point-unit") ? "points" : "none";
    if (unit === "none" && wordsIn(wordBefore(text, match.index)).whole.has("reference")) continue;
    const end = behind + (unit === "none" ? 0 : (next?.[0].length ?? 0));
    figures.push({ value: readNumber(match[0]), unit, start: match.index, end });
  }
  return figures;
}

const UNIT = /\s*([%\p{L}]+)/uy;
const LETTER = /\p{L}/u;

/** The word before an offset, with one space between them; empty when something else stands there. */
export function wordBefore(text: string, offset: number): string {
  if (!/\s/.test(text.charAt(offset - 1))) return "";
  let start = offset - 1;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  return text.slice(start, offset - 1);
}

const RATIO = /(?<![\d.,/:-])\d{1,3}\s*%?(?:\s*[/:–-]\s*\d{1,3}\s*%?)+(?![\d/:-])/gu;

/** The figures of ratios that make a hundred or nearly so: “40/60”, “60 : 25 : 15”. */
export function ratiosIn(text: string): number[][] {
  return [...text.matchAll(RATIO)]
    .map(([ratio]) => (ratio.match(/\d+/g) ?? []).map(Number))
    .filter((values) => Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) <= 20);
}
