// Weights that one sentence names one after another: “Prijs telt voor 40%, kwaliteit voor 35% en duurzaamheid voor 25%.”
import type { Unit } from "../../model/block-model.js";
import { Recent } from "../../text/recent.js";
import { type Figure, figuresIn, type WeightUnit } from "./figures.js";
import { isLadder } from "./ladder.js";
import { sumOf } from "./readings.js";
import { wordsIn } from "./words.js";

export interface Series {
  readonly unit: WeightUnit;
  readonly values: readonly number[];
  /** What the paragraph says that they add up to. */
  readonly stated: readonly number[];
  /** The sentence by its own words speaks of the award; without that its chapter has to. */
  readonly sure: boolean;
  /** Offsets in the plain text of the unit. */
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Series[] = [];
const LONGEST = 900;
const FEWEST_OF_POINTS = 3;
const SENTENCE = /[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]+)*(?:;[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]+)*)*[.!?]?/gu;

/** The series of a paragraph, item or cell; none when something of it is left for later (“de overige 30%”). */
export function seriesIn(unit: Unit): readonly Series[] {
  return recent.get(unit.plain.text);
}

const recent = new Recent(1_000, readAll);
const TWO_FIGURES = /\d\D+\d/;

function readAll(text: string): readonly Series[] {
  if (!TWO_FIGURES.test(text)) return NONE;
  if (text.length > LONGEST || wordsIn(text).all.has("remainder")) return NONE;
  const found: Series[] = [];
  const stated: Figure[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const sentence = match[0];
    const { all } = wordsIn(sentence);
    if (all.has("total") || all.has("stated")) stated.push(...figuresIn(sentence));
    const series = readSeries(sentence);
    if (!series) continue;
    const lead = sentence.length - sentence.trimStart().length;
    found.push({ ...series, start: match.index + lead, end: match.index + sentence.trimEnd().length });
  }
  return found.map((series) => ({
    ...series,
    stated: stated
      .filter(({ unit, value }) => value > 1 && (unit === "percent") === (series.unit === "percent"))
      .map(({ value }) => value)
      .filter((value) => !series.values.includes(value)),
  }));
}

type Read = Omit<Series, "start" | "end">;

function readSeries(sentence: string): Read | null {
  const colon = /^([^:]*):\s(.*)$/su.exec(sentence);
  // “Wij beoordelen op: prijs 40%, …”, but also “Prijs: 40%; kwaliteit: 35%”.
  const lead = colon?.[1] ?? "";
  const leads = wordsIn(lead).all;
  const led =
    colon &&
    (leads.has("stated") || leads.has("total") || figuresIn(lead).every(({ unit }) => unit === "none"));
  return (led ? readParts(colon[2] as string, lead) : null) ?? readParts(sentence, "");
}

function readParts(body: string, lead: string): Read | null {
  const parts = splitParts(body);
  if (parts.length < 2) return null;
  const read = parts.map(readPart);
  if (read.some((part) => part === null)) return null;
  const rows = read as readonly { label: string; figure: Figure }[];
  const units = new Set(rows.map(({ figure }) => figure.unit));
  const unit = units.has("percent") ? "percent" : "points";
  if (
    unit === "percent"
      ? units.size > 1
      : units.has("none") && units.size > 1 && rows[0]?.figure.unit === "none"
  )
    return null;
  if (unit === "points" && rows.length < FEWEST_OF_POINTS) return null;
  const labels = rows.map(({ label }) => label);
  if (isLadder(labels)) return null;
  const words = wordsIn(`${lead} ${labels.join(" ")}`).all;
  // Nearly every award weighs a price; a list without one says by its lead that it is one.
  const priced = labels.some((label) => wordsIn(label).all.has("price"));
  const named = ["weight", "award", "criterion"].some((id) => words.has(id));
  if (labels.some(tellsSomethingElse)) return null;
  if (words.has("no-weight") || !(priced || named || wordsIn(lead).all.has("points"))) return null;
  const values = rows.map(({ figure }) => figure.value);
  if (sumOf(values.map((value) => ({ value, above: false }))) === 0) return null;
  return { unit, values, stated: [], sure: priced && (named || unit === "percent") };
}

/** “… is 50%” tells a fact, “… is goed voor 50%” a weight. */
function tellsSomethingElse(label: string): boolean {
  const { all } = wordsIn(label);
  return all.has("tells") && !all.has("earns");
}

/** The parts of an enumeration; the last two may be joined by a word. */
function splitParts(body: string): string[] {
  const parts = body.replace(/[.!?]\s*$/u, "").split(/\s*[,;]\s+|\s+\/\s+/u);
  return parts.flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const isJoint = (word: string) => wordsIn(word).whole.has("joint");
    if (isJoint(words[0] ?? "")) words.shift();
    if (figuresIn(part).length !== 2) return [words.join(" ")];
    const at = words.findIndex((word, index) => {
      if (!isJoint(word)) return false;
      return figuresIn(words.slice(0, index).join(" ")).length === 1;
    });
    return at < 0 ? [words.join(" ")] : [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
  });
}

const MOST_WORDS = 14;

function readPart(part: string): { label: string; figure: Figure } | null {
  const figures = figuresIn(part);
  const weighed = figures.filter(({ unit }) => unit !== "none");
  const figure = weighed.length === 1 ? weighed[0] : figures.length === 1 ? figures[0] : undefined;
  if (!figure || weighed.length > 1 || figure.value > 1000) return null;
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
