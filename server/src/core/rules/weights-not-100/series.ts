// Weights that a paragraph names one after another: “Prijs telt voor 40%, kwaliteit voor 35% en duurzaamheid voor 25%.”
import type { Unit } from "../../model/block-model.js";
import { Recent } from "../../text/recent.js";
import { isSum, MOST_WEIGHT, readEnumeration, readPart } from "./enumeration.js";
import { type Figure, figuresIn, ratiosIn, type WeightUnit } from "./figures.js";
import { isLadder } from "./ladder.js";
import { type Nested, takeParts } from "./nested.js";
import { withDigits } from "./numerals.js";
import { sumOf, toRows } from "./readings.js";
import { aroundFirst, without, wordsIn } from "./words.js";

export interface Series {
  readonly unit: WeightUnit;
  readonly values: readonly number[];
  /** What each of them weighs; empty where the text does not say it beside the figure. */
  readonly labels: readonly string[];
  /** The words that name the criterion of which these are parts; null for criteria by themselves. */
  readonly of: string | null;
  /** Parts of these weights that the same sentences name. */
  readonly nested: readonly Nested[];
  /** What the paragraph says that they add up to. */
  readonly stated: readonly number[];
  /** The sentence by its own words speaks of the award; without that its chapter has to. */
  readonly sure: boolean;
  /** Whether a price is among them, or three things are said to weigh: then even a chapter of requirements tells an award. */
  readonly priced: boolean;
  /** Offsets in the plain text of the unit. */
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Series[] = [];
const LONGEST = 900;
const FEWEST = 2;
const FEWEST_OF_POINTS = 3;
const SENTENCE = /[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]+)*(?:;[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]+)*)*[.!?]?/gu;

/** The series of a paragraph, item or cell; none when something of it is left without a figure (“de rest”). */
export function seriesIn(unit: Unit): readonly Series[] {
  return recent.get(unit.plain.text);
}

const recent = new Recent(1_000, readAll);
const TWO_FIGURES = /\d\D+\d/;

function holdsTwoWeights(text: string): boolean {
  return (
    TWO_FIGURES.test(text) && figuresIn(text).filter(({ value }) => value <= MOST_WEIGHT).length >= FEWEST
  );
}

const LABEL = /^\s*\d{1,2}\.(?:\d{1,2}\.?)*\s+(?=\p{Lu})/u;

/** A sentence with its numbers in digits, and its place in the text as it stands. */
interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readAll(text: string): readonly Series[] {
  if (text.length > LONGEST || !holdsTwoWeights(withDigits(text))) return NONE;
  const sentences = [...text.replace(/\n/g, " ").matchAll(SENTENCE)].map((match): Sentence => {
    const lead = match[0].length - match[0].trimStart().length;
    return {
      text: withDigits(match[0].replace(LABEL, "")),
      start: match.index + lead,
      end: match.index + match[0].trimEnd().length,
    };
  });
  if (!sentences.some(({ text: said }) => mayWeigh(said))) return NONE;
  if (sentences.some(({ text: said }) => !/\d/.test(said) && wordsIn(said).all.has("remainder"))) return NONE;
  const told = readTold(sentences);
  const others = sentences
    .filter(({ start, end }) => !told || end <= told.start || start >= told.end)
    .flatMap(({ text: said, start, end }): Series[] => {
      const series = readRatio(said) ?? readRun(said) ?? readSeries(said) ?? readShared(said);
      return series ? [{ ...series, start, end }] : [];
    });
  const found = told ? [told, ...others] : others;
  const stated = sentences.flatMap(({ text: said }) => {
    const { all } = wordsIn(said);
    return ["total", "stated", "out-of"].some((id) => all.has(id)) ? figuresIn(said) : [];
  });
  return found.map((series) => ({
    ...series,
    stated: [...stated, ...series.stated.map((value) => ({ value, unit: series.unit }))]
      .filter(({ unit, value }) => value > 1 && (unit === "percent") === (series.unit === "percent"))
      .map(({ value }) => value)
      .filter((value) => !series.values.includes(value)),
  }));
}

/** One of these is in every series, unless its weights or its parts stand in brackets. */
const WEIGHING = [
  ...["award", "counts", "criterion", "earns", "opens", "points", "price"],
  ...["remainder", "share", "stated", "total", "weight"],
];
const FIGURE_IN_BRACKETS = /[([][^()[\]]*\d/;

function mayWeigh(sentence: string): boolean {
  const { all } = wordsIn(sentence);
  return WEIGHING.some((id) => all.has(id)) || FIGURE_IN_BRACKETS.test(sentence);
}

type Read = Omit<Series, "start" | "end">;

/** What most series have. */
const PLAIN = { labels: [], of: null, nested: [], stated: [], sure: false, priced: false } as const;

/** “Prijs 45, plan 35, team 20 (samen 100).” */
const IN_LAST_BRACKETS = /\s*\(([^()]*\d[^()]*)\)(?=[.\s]*$)/u;
/** “prijs 45 + plan 30 + team 20 = 100 punten” */
const EQUALS = /\s=\s(\d{2,4})(?:\s?[%\p{L}]+)?[.\s]*$/u;

/** A series whose sum stands in brackets behind it, or that a few words introduce (“is broken down into …”). */
function readSeries(sentence: string): Read | null {
  const equals = EQUALS.exec(sentence);
  if (equals) {
    const body = sentence.slice(0, equals.index);
    const read = readWeights(body) ?? readOpened(body, FEWEST_OF_POINTS);
    return read && { ...read, stated: [Number(equals[1])] };
  }
  const sum = IN_LAST_BRACKETS.exec(sentence);
  const figure = sum && isSum(wordsIn(sum[1] as string).first) ? figuresIn(sum[1] as string)[0] : undefined;
  if (sum && figure) {
    const read = readWeights(sentence.replace(sum[0], ""));
    return read && { ...read, stated: [...read.stated, figure.value] };
  }
  return readWeights(sentence) ?? readOpened(sentence);
}

/** `fewest`: with as many parts they may be points as well. */
function readOpened(sentence: string, fewest = Number.POSITIVE_INFINITY): Read | null {
  const opened = aroundFirst(sentence, "opens");
  if (!opened || figuresIn(opened[0]).length > 0) return null;
  const read = readEnumeration(opened[1].replace(/^[\s,:]+/u, "").split(/;\s/u)[0] as string);
  if (!read || (read.unit !== "percent" && read.values.length < fewest)) return null;
  const unit = read.unit === "percent" ? "percent" : "points";
  return { ...PLAIN, unit, values: read.values };
}

const LONGEST_NAME = 80;
/** Criteria that share out a hundred make at least so much. */
const LEAST_WHOLE = 75;

/** “Het voorstel wordt gequoteerd op veiligheid (12), hygiëne (8), …”, “Binnen het plan zijn 20 punten voor …, 15 voor …”: parts of what a few words name. */
function readShared(sentence: string): Read | null {
  const [name, parts] =
    aroundFirst(sentence, "opens") ?? (wordsIn(sentence).first.has("inside") ? atFigure(sentence) : []);
  if (name === undefined || parts === undefined || name.length > LONGEST_NAME || figuresIn(name).length > 0)
    return null;
  const read = readEnumeration(parts.replace(/^[\s,:]+/u, ""));
  if (!read || read.labels.some(tellsSomethingElse)) return null;
  const { labels, values } = read;
  const unit = read.unit === "percent" ? "percent" : "points";
  // “De offertes worden beoordeeld op prijs (40 punten), …”: no parts, but the whole.
  const sum = values.reduce((all, value) => all + value, 0);
  const priced =
    sum >= LEAST_WHOLE &&
    values.length >= FEWEST_OF_POINTS &&
    labels.some((label) => wordsIn(label).first.has("price"));
  return { ...PLAIN, unit, values, labels, of: priced ? null : name, priced };
}

/** What stands before the first digit of a text, and the rest. */
function atFigure(text: string): [before: string, rest: string] {
  const at = text.search(/\d/);
  return [text.slice(0, at), text.slice(at)];
}

function readWeights(sentence: string): Read | null {
  const { body: text, nested } = takeParts(sentence);
  if (wordsIn(text).all.has("remainder") && nested.length === 0) return null;
  const colon = /^([^:]*):\s(.*)$/su.exec(text);
  // “Wij beoordelen op: prijs 40%, …”, but also “Prijs: 40%; kwaliteit: 35%”.
  const lead = colon?.[1] ?? "";
  const leads = wordsIn(lead).all;
  const led =
    colon &&
    (leads.has("stated") || leads.has("total") || figuresIn(lead).every(({ unit }) => unit === "none"));
  const read = (led ? readParts(colon[2] as string, lead) : null) ?? readParts(text, "");
  if (read) return { ...read, nested };
  // “Drie stukken, samen 40: 20 voor het plan, …” says by itself what its parts should be.
  const sure = wordsIn(sentence).all.has("total") || nested.some(({ ofPoints }) => ofPoints);
  const percent = figuresIn(sentence).some(({ unit }) => unit === "percent");
  return nested.length === 0
    ? null
    : { ...PLAIN, unit: percent ? "percent" : "points", values: [], nested, sure };
}

function readParts(body: string, lead: string): Read | null {
  const read = readEnumeration(body);
  if (!read) return null;
  const { labels, values } = read;
  const unit = read.unit === "percent" ? "percent" : "points";
  if (unit === "points" && labels.length < FEWEST_OF_POINTS) return null;
  // “Het eerste scenario telt voor 30%, het tweede voor 30%” is no scale.
  if (isLadder(labels) && !(unit === "percent" && wordsIn(labels[0] ?? "").all.has("counts"))) return null;
  const words = wordsIn(`${lead} ${labels.join(" ")}`).all;
  if (sumOf(toRows(values)) === 0) return null;
  // “De proef bestaat uit smaak (40%), geur (35%) en portie (25%), samen het cijfer.”
  if (
    unit === "percent" &&
    EACH_IN_BRACKETS.test(body) &&
    !["no-weight", "demanded-share"].some((id) => words.has(id))
  )
    return { ...PLAIN, unit, values, labels };
  // Nearly every award weighs a price; a list without one says by its lead that it is one.
  const priced = labels.some((label) => wordsIn(label).all.has("price"));
  const named =
    ["weight", "award", "criterion", "counts"].some((id) => words.has(id)) || wordsIn(lead).all.has("share");
  const whole = wordsIn(body).all.has("out-of");
  if (!whole && labels.some(tellsSomethingElse)) return null;
  // “In 2027 20%, in 2028 40%” is a path of growth.
  if (YEAR.test(body)) return null;
  const leads = wordsIn(lead).all;
  // “The weighting is: view from the helm 40%, …”: what the lead says goes before what a label may mean.
  const weighs =
    ["weight", "criterion", "points", "share"].some((id) => leads.has(id)) && !leads.has("demanded-share");
  if (words.has("demanded-share") && !priced && !weighs && !sharesOut(labels)) return null;
  if (words.has("no-weight") || !(priced || named || leads.has("points"))) return null;
  return {
    ...PLAIN,
    unit,
    values,
    labels,
    sure: unit === "percent" ? priced || words.has("counts") : priced && (named || whole),
    priced:
      (priced && (unit === "points" || named)) ||
      (values.length >= FEWEST_OF_POINTS && words.has("weight") && words.has("counts")),
  };
}

/** “Jaar 1 telt voor vijf tiende, …”: the first thing is said to count, and so all are. */
const sharesOut = ([first = ""]: readonly string[]) =>
  wordsIn(first).all.has("counts") && !wordsIn(first).first.has("grade");

const YEAR = /(?<!\d)20[2-9]\d(?!\d|[.,]\d)/;
const EACH_IN_BRACKETS = /^[^()]+\(\d[\d.,]*\s?%\)(?:[^()]+\(\d[\d.,]*\s?%\)){2,}[^()\d]*$/u;

/** “… is 50%” tells a fact, “… is goed voor 50%” a weight. */
function tellsSomethingElse(label: string): boolean {
  const { all } = wordsIn(label);
  return all.has("tells") && !["earns", "counts", "stated", "award"].some((id) => all.has(id));
}

/** “Prijs: 40 punten.”, “Plan: maximaal 30 punten.” */
const LABEL_AND_FIGURE = /^\s*\p{Lu}[^:.]{1,60}:\s*(?:\p{L}+\s){0,2}\d[\d.,]*\s?(?:%|\p{L}+)\.?$/u;

/** Weights of which each sentence tells one: “De helft gaat naar de prijs. Drie tiende gaat naar het plan. …” */
function readTold(sentences: readonly Sentence[]): Series | null {
  const told: { sentence: Sentence; label: string; figure: Figure; nested: readonly Nested[] }[] = [];
  for (const sentence of sentences) {
    const { body, nested } = takeParts(sentence.text);
    const { all, first } = wordsIn(body);
    const named = LABEL_AND_FIGURE.test(body);
    // “Bij de beoordeling telt de prijs voor …” is no step of a scale.
    const isGrade = first.has("grade") && !(all.has("price") && all.has("counts"));
    if (!(all.has("counts") || all.has("earns") || named) || isGrade || isSum(first)) continue;
    const counted = readCounted(body);
    if (wordsIn(counted?.label ?? body).all.has("no-weight")) continue;
    const read = counted ?? readPart(without(body, "out-of"));
    if (read) told.push({ sentence, ...read, nested });
    else if (figuresIn(body).some(({ unit }) => unit !== "none")) return null;
  }
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return null;
  const units = new Set(told.map(({ figure }) => figure.unit));
  if (units.has("percent") && units.size > 1) return null;
  const unit = units.has("percent") ? "percent" : "points";
  if (!told.some(({ label }) => wordsIn(label).all.has("price"))) return null;
  return {
    ...PLAIN,
    unit,
    values: told.map(({ figure }) => figure.value),
    labels: told.map(({ label }) => label),
    nested: told.flatMap(({ nested }) => nested),
    sure: unit === "percent",
    priced: true,
    start: first.sentence.start,
    end: last.sentence.end,
  };
}

/** “The menu plan carries 250 and is judged on three weeks of menus”: the figure right behind the verb. */
function readCounted(text: string): { label: string; figure: Figure } | null {
  const [label, behind] = aroundFirst(text, "counts") ?? ["", ""];
  const [figure] = figuresIn(behind);
  const isNext = figure !== undefined && /^\s*(?:\p{L}+\s+){0,2}$/u.test(behind.slice(0, figure.start));
  return isNext && /\p{L}{2}/u.test(label) && !label.includes(":") ? { label: label.trim(), figure } : null;
}

/** “De verhouding tussen prijs en kwaliteit is 40/60.” */
function readRatio(sentence: string): Read | null {
  const [values, ...others] = ratiosIn(sentence);
  const { all } = wordsIn(sentence);
  const weighs = ["share", "weight", "counts", "award"].some((id) => all.has(id));
  const priced = all.has("price") || all.has("award");
  if (!values || others.length > 0 || !weighs || !priced || all.has("no-weight")) return null;
  return { ...PLAIN, unit: "percent", values, sure: true, priced: true };
}

const FEWEST_OF_RUN = 3;
const LONGEST_LABEL = 90;

/** A table that has become one line: “Criterium Gewicht Prijs 40% Plan van aanpak 35% Interview 25%”. */
function readRun(text: string): Read | null {
  const { all, first } = wordsIn(text);
  if (!first.has("criterion") || !["weight", "points", "percent"].some((id) => all.has(id))) return null;
  const named = figuresIn(text);
  const weighed = named.filter(({ unit }) => unit !== "none");
  const figures = weighed.length > 0 ? weighed : named;
  const last = figures.at(-1);
  if (!last || figures.length < FEWEST_OF_RUN || text.slice(last.end).trim() !== "") return null;
  const unit = last.unit;
  let end = 0;
  const rows = figures.map((figure) => {
    const label = text.slice(end, figure.start).trim();
    end = figure.end;
    return { figure, label };
  });
  if (rows.some(({ figure, label }) => figure.unit !== unit || !isRunLabel(label))) return null;
  const weights = rows.filter(({ label }) => !isTotalLabel(label));
  const totals = rows.filter(({ label }) => isTotalLabel(label));
  // Bare figures are weights when a total stands behind them.
  if (unit === "none" && totals.length !== 1) return null;
  return {
    ...PLAIN,
    unit: unit === "none" ? "points" : unit,
    values: weights.map(({ figure }) => figure.value),
    labels: weights.map(({ label }) => label),
    stated: totals.map(({ figure }) => figure.value),
    sure: true,
    priced: true,
  };
}

const SHORTENED = /\b(?:max|nr|no)\./iu;

function isRunLabel(label: string): boolean {
  const words = label.replace(SHORTENED, "");
  return /^[\p{Lu}\d]/u.test(label) && label.length <= LONGEST_LABEL && !/[.,;:]/.test(words);
}

const isTotalLabel = (label: string) => wordsIn(label).first.has("total");
