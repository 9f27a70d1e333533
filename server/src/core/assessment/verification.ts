// What a block says of proof: sentences by which a demand is measured, reported or checked, and what they reach.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../catalogue/cue-set.js";
import type { PatternHit } from "../catalogue/pattern.js";
import { type DocumentLanguage, SPEARHEADS } from "../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { type Token, tokenize } from "../text/tokens.js";
import { type Item, itemOf, leadAt } from "./items.js";
import { labelsIn } from "./references.js";
import type { Signals } from "./signals.js";

const CUES = new CueSet(CATALOGUE.verification);
const OTHER = "of-other";
const SUBJECTS = CATALOGUE.verification
  .map(({ id }) => id)
  .filter((id) => id.startsWith("of-") && id !== OTHER);

/** The bits in `Subject.families` of people who work or learn. */
export const PEOPLE = (1 << SUBJECTS.indexOf("of-people")) | (1 << SUBJECTS.indexOf("of-learners"));

/** What a sentence is about, coarsely enough to compare a demand with a report. */
export interface Subject {
  /** A bit for each family of subjects in the data. */
  readonly families: number;
  /** Beginnings of its telling words. */
  readonly stems: readonly string[];
  /** It speaks of nothing but complaints, faults and the like, which no demand of a spearhead is about. */
  readonly other: boolean;
}

/** A sentence by which something is measured, proven, reported or checked. */
export interface Check extends Subject {
  /** Index of the statement. */
  readonly statement: number;
  /** Labels of demands that it names, in lower case; of an ordinal only the number. */
  readonly labels: readonly string[];
  /** Labels that other sentences of its item name. */
  readonly besides: readonly string[];
  /** Numbers and letters of whole chapters that it names. */
  readonly chapters: readonly string[];
  /** Labels between which it reaches (“B1 t/m B6”). */
  readonly ranges: readonly (readonly [from: string, to: string])[];
  /** It speaks of all demands. */
  readonly general: boolean;
  /** It speaks of the chapter or article that it stands in. */
  readonly ofSection: boolean;
  /** Somebody has to report on or check what stands before. */
  readonly refersBack: boolean;
  /** Somebody has to report or to check. */
  readonly duty: boolean;
  /** Its sentence makes a demand of its own first, which is what it checks. */
  readonly ofOwn: boolean;
  /** Its requirement or paragraph demands nothing else and names no demand: it may reach beyond it. */
  readonly alone: boolean;
  /** A colon ends it: the list behind it belongs to it. */
  readonly listFollows: boolean;
  /** A heading word in front (“Bewijs:”) or a few words without more: it belongs to what stands just before. */
  readonly continues: boolean;
  /** Its first words are those of proof (“Een register per halfjaar met …”). */
  readonly opens: boolean;
  /** A bit for each spearhead that it names, in the order of `SPEARHEADS`. */
  readonly spearheads: number;
  /** It tells of papers about what was done: the proof of what stands shortly before. */
  readonly record: boolean;
}

// Figures and names of standards that look like labels.
const NO_LABEL =
  /^(?:\d{1,3}(?:\.\d{3})+|(?:iso|nen|en|din|cen|brl|nta|iec|ral)[-. ]?\d.*|nen-en.*|a[0-6]|co2?|pm\d+|m\d|n\d)$/;
const NO_CHECKS: readonly Check[] = [];

/** The checks of a block, in order. */
export function readChecks(
  model: BlockModel,
  signals: readonly Signals[],
  language: DocumentLanguage,
): readonly Check[] {
  let checks: Check[] | null = null;
  let alone: readonly boolean[] = [];
  for (let index = 0; index < model.statements.length; index++) {
    const statement = model.statements[index] as Statement;
    if (!signals[index]?.first.has("check") || statement.question) continue;
    const cues = CUES.find(statement.tokens, language);
    if (cues.has("unchecked")) continue;
    if (!checks) {
      checks = [];
      alone = aloneOnes(model, signals, language);
    }
    const check = readCheck(statement, signals[index] as Signals, index, alone[index] === true, cues);
    // A label that opens a line of a paragraph is the own one of what follows.
    const own = labelOf(model, index);
    checks.push({ ...check, labels: check.labels.filter((label) => label !== own) });
  }
  if (!checks) return NO_CHECKS;
  checks = checks.map((check) => withLabelsOfItem(check, model, signals, language));
  const naming = new Set(
    checks.flatMap(({ labels, statement }) => (labels.length > 0 ? [itemOf(model, statement)] : [])),
  );
  return checks.map((check) =>
    check.alone && naming.has(itemOf(model, check.statement)) ? { ...check, alone: false } : check,
  );
}

/** “Wie eis 7 niet haalt, betaalt. Wij leggen hiervoor de ritten naast …”: what else the item of a check names. */
function withLabelsOfItem(
  check: Check,
  model: BlockModel,
  signals: readonly Signals[],
  language: DocumentLanguage,
): Check {
  if (check.labels.length > 0 || !(check.duty || check.refersBack)) return check;
  const { start, end } = itemOf(model, check.statement);
  const own = labelOf(model, check.statement);
  const besides = model.statements.slice(start, end).flatMap((statement, at) => {
    const cues = CUES.find(statement.tokens, language);
    return namedLabels(statement, signals[start + at] as Signals, cues).filter((label) => label !== own);
  });
  return besides.length === 0 ? check : { ...check, besides };
}

function readCheck(
  statement: Statement,
  said: Signals,
  index: number,
  isAlone: boolean,
  cues: CueHits,
): Check {
  return {
    statement: index,
    labels: namedLabels(statement, said, cues),
    besides: [],
    chapters: chaptersIn(statement.tokens, cues),
    ranges: rangesIn(statement.text),
    general: cues.has("all-demands") && cues.has("duty"),
    ofSection: cues.has("this-section") && cues.has("duty"),
    refersBack:
      cues.has("duty") &&
      (cues.has("back-reference") || cues.of("pronoun").some(({ start }) => start <= LAST_PRONOUN)),
    duty: cues.has("duty"),
    ofOwn: isBounded(said, said.first.get("check") ?? Infinity) && !cues.has("back-reference"),
    alone: isAlone && !isDemand(said, cues.of("duty")[0]?.start ?? Infinity),
    listFollows: statement.tokens[statement.tokens.length - 1]?.lower === ":",
    continues: continuesItem(statement, cues),
    opens: (said.first.get("check") ?? Infinity) <= LAST_OPENING,
    spearheads: said.topics.reduce(
      (bits, { topic }) => (topic.strength === "name" ? bits | bitOf(topic.spearhead) : bits),
      0,
    ),
    record: cues.has("record"),
    ...subjectOf(statement.tokens, cues),
  };
}

/** Whether the chapter says what is reported or checked. */
export function isReportHeading(text: string, language: DocumentLanguage): boolean {
  const cues = CUES.find(tokenize(text), language);
  return cues.has("report-heading") && !cues.has("no-report-heading");
}

/** What a block in a chapter on reporting is about, without the demands in it. */
export function readReport(
  { model, signals }: { readonly model: BlockModel; readonly signals: readonly Signals[] },
  language: DocumentLanguage,
): Subject & Pick<Check, "labels"> {
  let families = 0;
  const stems: string[] = [];
  const labels: string[] = [];
  model.statements.forEach((statement, index) => {
    const said = signals[index] as Signals;
    const { kind, label, ordinal } = model.units[statement.unit] as Unit;
    if (kind !== "item" && kind !== "cell" && !said.first.has("check")) return;
    // “E1: ritregistratie” names the demand by its own label.
    if (kind === "item" && label !== null && !ordinal) labels.push(label.toLowerCase());
    const cues = CUES.find(statement.tokens, language);
    if (isDemand(said, cues.of("duty")[0]?.start ?? Infinity)) return;
    const subject = subjectOf(statement.tokens, cues);
    families |= subject.families;
    stems.push(...subject.stems);
    labels.push(...namedLabels(statement, said, cues));
  });
  return { families, stems, labels, other: false };
}

function namedLabels(statement: Statement, signals: Signals, cues: CueHits): string[] {
  const labels = labelsIn(statement.text).filter((label) => !NO_LABEL.test(label));
  return [...labels, ...numbersIn(statement.tokens, signals, cues)];
}

/** The bit of a spearhead in `Check.spearheads`. */
export function bitOf(spearhead: (typeof SPEARHEADS)[number]): number {
  return 1 << SPEARHEADS.indexOf(spearhead);
}

/** What a demand is about. */
export function readSubject(
  statement: Statement,
  signals: Signals,
  language: DocumentLanguage,
): Subject & DemandKind {
  const cues = CUES.find(statement.tokens, language);
  return {
    ...subjectOf(statement.tokens, cues),
    payment: (cues.has("buy-back") && !cues.has("second-use")) || isPaid(signals, cues),
    deliverable: cues.has("deliverable"),
    provable: isProvable(statement, signals, cues),
  };
}

function isPaid({ quantities }: Signals, cues: CueHits): boolean {
  const sums = quantities.filter(({ unit }) => unit === "money").length;
  return (
    cues.has("payment") || sums > 1 || (sums > 0 && cues.of("settlement").some(({ start }) => start === 0))
  );
}

/**
 * A share, a number of people or things, or an act: what nobody sees afterwards unless somebody keeps count. A ceiling in a
 * physical unit can be measured on what is delivered; a day of the month, a number in front, a sum or a bare period says
 * nothing of what is done.
 */
function isProvable({ tokens }: Statement, said: Signals, cues: CueHits): boolean {
  if (isList(tokens) || cues.has("scored") || !isAsked(said)) return false;
  const { topics, quantities, first } = said;
  const capped = first.has("compare-max");
  if (topics.some(({ topic }) => topic.strength === "act") || (!capped && isSureDemand(said))) return true;
  const ofPeople = topics.some(({ topic }) => topic.spearhead === "social-return");
  return quantities.some(({ unit, start, end }) => {
    if (COUNTED.has(unit)) return true;
    if (unit === "date" || unit === "money") return false;
    if (unit === "time") return ofPeople && !capped;
    if (unit === "count") return !capped && start > 0 && !cues.within("month", end - 1, end);
    return !capped;
  });
}

/** Without a figure the reading has to be this sure, of the spearhead and of the demand. */
const SURE_READING = 2.2;

function isSureDemand({ reading }: Signals): boolean {
  if (!reading || reading.covers < SURE_READING) return false;
  return SPEARHEADS.some((spearhead) => reading[spearhead] >= SURE_READING);
}

/** Below this score the reading takes the sentence for no demand. */
const LEAST_COVERS = 0.5;
/** So far in front the words tell who or what the sentence is about. */
const LAST_OPENING_PAST = 3;

/** Whether somebody asks for it: not withdrawn, not told of the past or of what others do. */
function isAsked({ first, reading }: Signals): boolean {
  if (HOPES.some((id) => first.has(id)) || first.has("cancelled")) return false;
  if (reading && reading.covers < LEAST_COVERS) return false;
  const asks = ASKING.some((id) => first.has(id));
  if ((first.get("past") ?? Infinity) <= LAST_OPENING_PAST && !asks) return false;
  return asks || !first.has("authority") || BOUNDS.some((id) => first.has(id));
}

const ASKING = ["contractor", "obligation"];
const BOUNDS = ["absolute", "compare-min", "compare-max", "compare-less"];

/** Who hopes for something asks no proof. */
const HOPES = ["hope", "invitation", "wish-of-authority"];

/** Units of what is shared out or counted. */
const COUNTED: ReadonlySet<string> = new Set(["percent", "people", "cycles"]);

/** “1 Kaart; 2 Prijsblad; 3 Rekenmodel; …” */
function isList(tokens: readonly Token[]): boolean {
  return tokens.filter(({ lower }) => lower === ";").length >= LIST_MARKS;
}

const LIST_MARKS = 3;

export interface DemandKind {
  /** It speaks of money between the parties. */
  readonly payment: boolean;
  /** It asks for a document, which proves itself. */
  readonly deliverable: boolean;
  /** It says something that can be counted or seen. */
  readonly provable: boolean;
}

/** Beginnings of the telling words of a statement, by which another may point at it. */
export function stemsOf({ tokens }: Statement, language: DocumentLanguage): string[] {
  return stemsIn(tokens, CUES.find(tokens, language));
}

const SHORTEST_STEM = 6;
const STEM = 7;

function subjectOf(tokens: readonly Token[], cues: CueHits): Subject {
  let families = 0;
  const moments = cues.of("moment");
  const isMoment = (hit: PatternHit<string>) =>
    moments.some(({ start, end }) => start <= hit.start && hit.end <= end);
  SUBJECTS.forEach((id, bit) => {
    if (cues.of(id).some((hit) => !isMoment(hit))) families |= 1 << bit;
  });
  // What comes in a crate is reported by the crate.
  if (cues.has("of-packaging")) families = 1 << SUBJECTS.indexOf("of-packaging");
  return {
    families,
    stems: stemsIn(tokens, cues),
    other: cues.has("about-tenderer") || (families === 0 && cues.has(OTHER)),
  };
}

function stemsIn(tokens: readonly Token[], cues: CueHits): string[] {
  return tokens.flatMap(({ kind, lower }, at) =>
    kind !== "word" || lower.length < SHORTEST_STEM || cues.within("common", at, at + 1)
      ? []
      : [lower.slice(0, STEM)],
  );
}

const FEW_WORDS = 10;
const LAST_OPENING = 3;

function continuesItem({ tokens }: Statement, cues: CueHits): boolean {
  const head = cues.of("proof-head").some(({ start, end }) => start <= 1 && tokens[end]?.lower === ":");
  return head || (tokens.length <= FEW_WORDS && tokens[tokens.length - 1]?.lower !== ".");
}

const LAST_PRONOUN = 3;

function chaptersIn(tokens: readonly Token[], cues: CueHits): string[] {
  return cues.of("chapter-follows").flatMap(({ end }) => {
    const next = tokens[end];
    return next && /^(?:\d{1,2}(?:\.\d{1,2})*|\p{L})$/u.test(next.lower) ? [next.lower] : [];
  });
}

const BETWEEN = /^\s*(?:t\/m|tot en met|tot|to|through|up to|until|[-–])\s*$/;

function rangesIn(text: string): [string, string][] {
  const labels = labelsIn(text);
  const lower = text.toLowerCase();
  const ranges: [string, string][] = [];
  let at = 0;
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    const end = lower.indexOf(label, at) + label.length;
    at = end;
    if (next !== undefined && BETWEEN.test(lower.slice(end, lower.indexOf(next, end))))
      ranges.push([label, next]);
  });
  return ranges;
}

/** “5, 6 en 7” after a word that points at demands. */
function numbersIn(tokens: readonly Token[], { quantities }: Signals, cues: CueHits): string[] {
  const measured = new Set(quantities.flatMap(({ unit, start }) => (unit === "count" ? [] : [start])));
  const numbers: string[] = [];
  const read = (from: number, fewest: number, joints: RegExp) => {
    const found: string[] = [];
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind === "number" && /^\d{1,3}$/.test(token.lower) && !measured.has(at)) {
        if (isRange(tokens, at)) found.push(...numbersBetween(found.at(-1), token.lower));
        found.push(token.lower);
      } else if (found.length === 0 || !joints.test(token.lower)) break;
    }
    if (found.length >= fewest) numbers.push(...found);
  };
  for (const { end } of cues.of("number-follows")) read(end, 1, RANGE_JOINTS);
  for (const { end } of cues.of("numbers-follow")) read(end, 2, JOINTS);
  return numbers;
}

const JOINTS = /^(?:,|en|and|of|or|t|m|\/|-|–)$/;
/** “De leden 1 tot en met 3”; elsewhere “tot” stands between amounts. */
const RANGE_JOINTS = /^(?:,|en|and|of|or|t|m|\/|-|–|tot|met|to|through)$/;

/** Whether the words before a number make it the end of a range (“1 tot en met 3”, “1-3”). */
function isRange(tokens: readonly Token[], at: number): boolean {
  return /^(?:met|tot|m|to|through|-|–)$/.test(tokens[at - 1]?.lower ?? "");
}

const LONGEST_RANGE = 60;

function numbersBetween(from: string | undefined, to: string): string[] {
  const first = from === undefined ? Infinity : Number(from) + 1;
  const count = Number(to) - first;
  return count > 0 && count < LONGEST_RANGE
    ? Array.from({ length: count }, (_, at) => String(first + at))
    : [];
}

/** A demand of its own, with or without a way to measure it: “ten minste 40%, te meten per jaar”. */
function isDemand({ topics, quantities, first }: Signals, duty: number): boolean {
  if (
    topics.length > 0 &&
    quantities.some(({ unit, start }) => unit !== "date" && unit !== "time" && start < duty)
  )
    return true;
  return isBounded({ quantities, first }, duty);
}

/** Whether “at least”, “at most” or the like stands before a token. */
function isBounded({ quantities, first }: Pick<Signals, "quantities" | "first">, end: number): boolean {
  const bound = Math.min(first.get("compare-min") ?? end, first.get("compare-max") ?? end);
  return quantities.length > 0 && bound < end;
}

/** For each statement whether nothing that stands before it in its item demands something that it could be the check of. */
function aloneOnes(
  model: BlockModel,
  signals: readonly Signals[],
  language: DocumentLanguage,
): readonly boolean[] {
  const alone: boolean[] = [];
  let isAlone = true;
  for (let index = 0; index < signals.length; index++) {
    if (itemOf(model, index).start === index) isAlone = true;
    alone.push(isAlone);
    const said = signals[index] as Signals;
    if (!isAlone || (said.topics.length === 0 && !isDemand(said, Infinity) && !isSureDemand(said))) continue;
    // What follows when a demand is missed is no demand of its own.
    const { tokens } = model.statements[index] as Statement;
    isAlone = isPaid(said, CUES.find(tokens, language));
  }
  return alone;
}

/** Whether one of the checks, which are in order, stands in the item of a statement and checks it. */
export function isCheckedIn(checks: readonly Check[], { start, end }: Item, statement: number): boolean {
  for (let at = firstCheckAt(checks, start); at < checks.length; at++) {
    const check = checks[at] as Check;
    if (check.statement >= end) return false;
    if (check.statement === statement || !check.ofOwn) return true;
  }
  return false;
}

/** The index of the first check at or behind a statement. */
export function firstCheckAt(checks: readonly Check[], statement: number): number {
  let low = 0;
  let high = checks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((checks[middle] as Check).statement < statement) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The label by which others refer to a statement, in lower case; null without one. */
export function labelOf(model: BlockModel, index: number): string | null {
  const { unit: at } = model.statements[index] as Statement;
  const unit = model.units[at] as Unit;
  // Within a paragraph a label at the start of a line opens an item.
  const { start } = itemOf(model, index);
  const label = start > unit.firstStatement ? leadAt(unit, model.statements[start] as Statement) : null;
  if (label !== null) return label.toLowerCase();
  return unit.label?.toLowerCase() ?? null;
}

/** What a column for proof says of the row of a statement: something, nothing, or null without such a column. */
export function proofCell(
  model: BlockModel,
  index: number,
  language: DocumentLanguage,
): "filled" | "empty" | null {
  const unit = model.units[(model.statements[index] as Statement).unit] as Unit;
  if (!unit.cell) return null;
  const { row, column, table } = unit.cell;
  const rows = model.tables[table]?.rows ?? [];
  const columns = (rows[0] ?? []).flatMap((head, at) => {
    if (at === column || head.unit < 0 || head.text.length > LONGEST_HEAD) return [];
    const { firstStatement, lastStatement } = model.units[head.unit] as Unit;
    const isProof = model.statements.slice(firstStatement, lastStatement).some(({ tokens }) => {
      const hits = CUES.find(tokens, language).of("proof-head");
      return hits.some(({ start }) => start === 0 || head.text.length <= SHORT_HEAD);
    });
    return isProof ? [at] : [];
  });
  if (columns.length === 0) return null;
  return columns.some((at) => /[\p{L}\d]/u.test(rows[row]?.[at]?.text ?? "")) ? "filled" : "empty";
}

const LONGEST_HEAD = 100;
/** In a longer head the word for proof has to come first: “Verificatie (T = test, D = document)”. */
const SHORT_HEAD = 40;
