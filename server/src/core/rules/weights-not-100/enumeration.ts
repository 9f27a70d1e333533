// Things with a figure each, one after another: “prijs 40%, plan 35% en gesprek 25%”.
import { type Figure, figuresIn, type WeightUnit, wordBefore } from "./figures.js";
import { without, wordsIn } from "./words.js";

export interface Enumeration {
  readonly unit: WeightUnit;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** The enumeration that a text is and nothing else; null when a part of it has no figure, or more than one. */
export function readEnumeration(body: string): Enumeration | null {
  const parts = splitParts(without(body, "out-of")).filter(
    (part, at, all) => !isTail(part, at, all) && !(at === 0 && isOnOffer(part)),
  );
  if (parts.length < 2) return null;
  const read = parts.map(readPart);
  if (read.some((part) => part === null)) return null;
  const rows = read as readonly { label: string; figure: Figure }[];
  const units = new Set(rows.map(({ figure }) => figure.unit));
  // “… voor zestig en … voor vijftig procent”: the last figure has the unit of all. In “voor 50, 10 en 40 procent” the last
  // part holds two.
  const shared =
    units.size > 1 &&
    rows.slice(0, -1).every(({ figure }) => figure.unit === "none") &&
    parts.every((part) => figuresIn(part).length === 1);
  if (!shared && units.has("percent") && units.size > 1) return null;
  if (!shared && units.size > 1 && rows[0]?.figure.unit === "none") return null;
  const labels = rows.map(({ label }) => label);
  const values = rows.map(({ figure }) => figure.value);
  // 0,35 and 0,65 share out one.
  if (values.every((value) => value < 1)) return { unit: "percent", labels, values: values.map(ofHundred) };
  return { unit: units.has("percent") ? "percent" : units.has("points") ? "points" : "none", labels, values };
}

/** A part of one, as a percentage. */
export function ofHundred(value: number): number {
  return Math.round(value * 10_000) / 100;
}

/** “… en portie (10%), samen het cijfer”, “…, samen 100 punten”: what the parts are together. */
function isTail(part: string, at: number, parts: readonly string[]): boolean {
  return at > 1 && at === parts.length - 1 && isSum(wordsIn(part).first);
}

/** “(Of the 1,000 marks) available, …”, “Within the plan, …”, “For Lot A, …”: words around the whole, and no part of it. */
function isOnOffer(part: string): boolean {
  const { all, whole, first } = wordsIn(part);
  return figuresIn(part).length === 0 && (whole.has("stated") || first.has("grade") || all.has("lot"));
}

/** “Totaal 100 punten”, but not “Totale prijs: 40 punten”. */
export function isSum(first: ReadonlySet<string>): boolean {
  return first.has("total") && !first.has("price");
}

/** The parts of an enumeration; the last two may be joined by a word. */
function splitParts(body: string): string[] {
  const bare = body.replace(/[.!?]\s*$/u, "");
  const parts = (splitLettered(bare) ?? bare.split(/\s*[,;]\s+|\s+[/+]\s+/u)).filter(
    (part) => part.trim() !== "",
  );
  return parts.flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const isJoint = (word: string) => wordsIn(word).whole.has("joint");
    if (isJoint(words[0] ?? "")) words.shift();
    const all = figuresIn(part);
    const weighed = all.filter(({ unit }) => unit !== "none");
    if (Math.min(weighed.length, 2) !== 2 && all.length !== 2) return [words.join(" ")];
    const at = words.findIndex((word, index) => {
      if (!isJoint(word)) return false;
      const [before, behind] = [words.slice(0, index), words.slice(index + 1)].map(
        (side) => readPart(side.join(" ")) !== null,
      );
      return before && behind;
    });
    return at < 0 ? [words.join(" ")] : [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
  });
}

const LETTER = /(?:^|[,;]?\s+)\(?[a-z]\)\s+/u;

/** “a) prijs, 50%; b) plan, 30%”: letters part better than commas. */
function splitLettered(text: string): string[] | null {
  const parts = text.split(LETTER).filter((part) => part.trim() !== "");
  const one = parts.length > 1 && parts.every((part) => figuresIn(part).length === 1);
  return one ? parts.map((part) => part.replace(/[,;]\s*(?=\d)/u, " ").replace(/[,;\s]+$/u, "")) : null;
}

const MOST_WORDS = 14;
/** A figure that is larger is an amount. */
export const MOST_WEIGHT = 1000;

/** The thing and the figure of a text that has one figure, or one with a unit among others. */
export function readPart(part: string): { label: string; figure: Figure } | null {
  const figures = figuresIn(part);
  const named = figures.filter(({ unit }) => unit !== "none");
  // “Beschikbaarheid boven 94% voor 35%”: the first figure is a limit.
  const weighed =
    named.length > 1
      ? named.filter(({ start }) => !wordsIn(wordBefore(part, start)).whole.has("limit"))
      : named;
  const figure = weighed.length === 1 ? weighed[0] : figures.length === 1 ? figures[0] : undefined;
  if (!figure || weighed.length > 1 || figure.value > MOST_WEIGHT) return null;
  const label = part
    .replace(/\(?\d[\d.,]*\s*%?\)?/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const words = label.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  const real = words.filter((word) => {
    const { whole } = wordsIn(word);
    return !whole.has("percent") && !whole.has("point-unit") && !whole.has("bound");
  });
  if (real.length === 0 || words.length > MOST_WORDS || /[€£$]/u.test(part)) return null;
  return { label, figure };
}
