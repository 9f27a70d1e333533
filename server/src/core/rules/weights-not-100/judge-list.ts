// What a list of weights should have reached, when it does not.
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { Outline } from "../../model/outline.js";
import { AROUND, type PlacedList, UNDECIDED } from "./chapters.js";
import { type Figure, figuresIn, ratiosIn } from "./figures.js";
import { partsOf } from "./lines.js";
import { faultInParts } from "./nested.js";
import { withDigits } from "./numerals.js";
import { addsUp, reaches, sumOf, sumOfParents, toRows } from "./readings.js";
import type { Fault, WeightList } from "./weight-list.js";
import { wordsIn } from "./words.js";

/** Chapters in which even a column named "weight" weighs no criteria. */
const NEVER: ReadonlySet<SectionRole | null> = new Set<SectionRole>(["toc", "definitions", "questions"]);
const POINT_TOTALS = [100, 1000];
const NEAR = 0.15;
/** How far the parts of one criterion may be off, to be a mistake and no other list. */
const SLIP = 0.25;
const FEWEST_BARE_LINES = 3;
/** With all criteria divided the parents are half of all rows; a small remainder is a coincidence. */
const MOST_OF_PARENTS = 0.75;

/** What a judgement of a list rests on, besides the list itself. Its parts are the same objects until an edit. */
interface Grounds {
  readonly role: SectionRole | null;
  /** The lists of the chapter, this one among them. */
  readonly chapter: readonly PlacedList[];
  /** The blocks around the list of which the text was read; the list starts in the one at `at`. */
  readonly blocks: readonly BlockModel[];
  readonly at: number;
  /** Whether the reading stopped because the document did. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly headings: readonly Unit[];
}

interface Judged {
  readonly grounds: Grounds;
  readonly lists: readonly WeightList[];
  readonly fault: Fault | null;
}

const judged = new WeakMap<WeightList, Judged>();

/**
 * The fault of a list, or null when it adds up in some reading or may be no list of weights at all.
 *
 * @param chapter The lists of the chapter, this one among them.
 */
export function judge(placed: PlacedList, chapter: readonly PlacedList[], outline: Outline): Fault | null {
  const known = judged.get(placed.list);
  if (known && holds(known, placed, chapter, outline)) return known.fault;
  const before = unitsBefore(placed, outline);
  const after = unitsAfter(placed, outline);
  const headings = headingsOf(placed, outline);
  const fault = faultOf(placed, chapter, surroundings(before.units, after.units, headings));
  const grounds = {
    role: placed.role,
    chapter,
    blocks: outline.blocks.slice(before.block, after.block + 1),
    at: placed.block - before.block,
    fromStart: before.block === 0,
    toEnd: after.block === outline.blocks.length - 1,
    headings,
  };
  judged.set(placed.list, { grounds, lists: chapter.map(({ list }) => list), fault });
  return fault;
}

/** Whether a judgement rests on what is there now. */
function holds(
  { grounds, lists }: Judged,
  placed: PlacedList,
  chapter: readonly PlacedList[],
  outline: Outline,
): boolean {
  if (grounds.role !== placed.role || lists.length !== chapter.length) return false;
  const first = placed.block - grounds.at;
  const end = first + grounds.blocks.length;
  if (first < 0 || (grounds.fromStart && first > 0)) return false;
  if (end > outline.blocks.length || (grounds.toEnd && end < outline.blocks.length)) return false;
  return (
    grounds.blocks.every((block, at) => outline.blocks[first + at] === block) &&
    lists.every((list, at) => chapter[at]?.list === list) &&
    hasHeadings(grounds.headings, placed, outline)
  );
}

/** The headings above a list, from its own section up to its chapter. */
function headingsOf(placed: PlacedList, outline: Outline): Unit[] {
  const headings: Unit[] = [];
  for (let at = placed.section; at > 0; at = outline.sections[at]?.parent ?? 0) {
    const heading = outline.sections[at]?.heading;
    if (!heading) break;
    headings.push(heading);
    if (at === placed.chapter) break;
  }
  return headings;
}

function hasHeadings(headings: readonly Unit[], placed: PlacedList, outline: Outline): boolean {
  let at = placed.section;
  for (const heading of headings) {
    if (outline.sections[at]?.heading !== heading) return false;
    if (at === placed.chapter) return heading === headings.at(-1);
    at = outline.sections[at]?.parent ?? 0;
  }
  return at === 0;
}

function faultOf(placed: PlacedList, chapter: readonly PlacedList[], near: Surroundings): Fault | null {
  const { list, role } = placed;
  if (list.rows.length < 2 || NEVER.has(role)) return null;
  const sure = list.sign === "sure" || (AROUND.has(role) && isPricedWhole(list));
  if (role !== "award" && !sure && !UNDECIDED.has(role)) return null;
  const sum = sumOf(list.rows);
  const percent = list.unit === "percent";
  const isTwin = chapter.some(({ list: other }) => other !== list && areTwins(list, other));
  const weigh = isTwin || areWeights(placed, near);
  const inParts = weigh ? (faultInParts(list.inRows) ?? faultInLevels(list, sum)) : null;
  if (inParts) return inParts;
  if (adds(list) || !weigh) return null;
  const same = ({ unit }: Figure) => (unit === "percent") === percent;
  const stated = near.stated.filter(same).map(({ value }) => value);
  if (stated.some((value) => value > 1 && addsUp(list.rows, value))) return null;
  if (list.total !== null && list.total !== sum && addsUp(list.rows, list.total)) return null;
  const others = chapter.filter((other) => other !== placed && (other.list.unit === "percent") === percent);
  const mentioned = [
    ...[...near.mentions, ...list.mentions].filter(same).map(({ value }) => value),
    ...others.flatMap((other) => other.list.rows.map(({ value }) => value)),
  ];
  if (mentioned.some((value) => reaches(list.rows, sum, value))) return null;
  const wholes = percent ? [100] : [...POINT_TOTALS, ...stated];
  if (
    wholes.some(
      (whole) => whole - sum >= whole / 10 && near.mentions.some(({ value }) => value === whole - sum),
    )
  )
    return null;
  if (isPartOfWhole(sum, others, wholes)) return null;
  const share = near.shares
    .filter(same)
    .find(({ value }) => inRange(sum, value, 1 - SLIP, 1 + SLIP) !== null);
  if (share) return { sum, expected: share.value };
  const expected = expectedOf(placed, sum, stated) ?? (isTwin ? inRange(sum, 100, 1 - SLIP, 1 + SLIP) : null);
  if (expected !== null) return { sum, expected };
  // Sub-criteria that equal their criterion count once.
  const parents = sumOfParents(list.rows);
  if (parents === null || parents > sum * MOST_OF_PARENTS) return null;
  const reached = expectedOf(placed, parents, stated);
  return reached === null ? null : { sum: parents, expected: reached };
}

/** Whether another list, say of the next lot, weighs the same things and makes a hundred. */
function areTwins(list: WeightList, other: WeightList): boolean {
  const { labels } = list;
  return (
    labels.length > 1 &&
    other.unit === list.unit &&
    labels.length === other.labels.length &&
    labels.every((label) => other.labels.includes(label)) &&
    addsUp(other.rows, 100)
  );
}

/** The fault of rows that are parts of another row, unless all rows are of one level. */
function faultInLevels({ rows, unit, total, nested }: WeightList, sum: number): Fault | null {
  const wholes = unit === "percent" ? [100] : [...POINT_TOTALS, ...(total === null ? [] : [total])];
  return wholes.some((whole) => reaches(rows, sum, whole)) ? null : faultInParts(nested);
}

const known = new WeakMap<WeightList, boolean>();

/** Whether a list adds up without a look around. */
function adds(list: WeightList): boolean {
  let answer = known.get(list);
  if (answer === undefined) {
    answer = reachesWhole(list) || groupsAddUp(list);
    known.set(list, answer);
  }
  return answer;
}

function reachesWhole({ rows, unit, total }: WeightList): boolean {
  if (unit === "percent") return addsUp(rows, 100);
  // With points a total of its own may say otherwise.
  return POINT_TOTALS.some((whole) => addsUp(rows, whole)) && (total === null || addsUp(rows, total));
}

function expectedOf({ list, role }: PlacedList, sum: number, stated: readonly number[]): number | null {
  const { rows, total, unit, table } = list;
  const percent = unit === "percent";
  if (total !== null) {
    if (percent && total === sum) return sum > 100 ? inRange(sum, 100, 1, 1.3) : inRange(sum, 100, 0.9, 1);
    if (total !== sum) return inRange(sum, total, 0.6, 1.5);
  }
  const closest = stated
    .filter((value) => inRange(sum, value, 0.75, 1.35) !== null)
    .sort((a, b) => Math.abs(a - sum) - Math.abs(b - sum))[0];
  if (closest !== undefined) return closest;
  if (total !== null && !percent) return null;
  // The steps of a scale reach the whole by themselves.
  if (rows.some(({ value }) => value >= (percent ? 100 : sum))) return null;
  if (percent) {
    const [least, most] = table ? (list.sign === "sure" ? [0.6, 1.5] : [0.75, 1.3]) : [0.75, 1.3];
    return inRange(sum, 100, least, most);
  }
  // Wishes may earn any number of points.
  if (role !== "award" && (list.sign !== "sure" || !UNDECIDED.has(role) || role === "wishes")) return null;
  const first = rows[0]?.value ?? 0;
  if (rows.length < FEWEST_BARE_LINES || rows.every(({ value }) => value === first)) return null;
  return (
    POINT_TOTALS.map((whole) => inRange(sum, whole, 1 - NEAR, 1 + NEAR)).find((whole) => whole !== null) ??
    null
  );
}

function inRange(sum: number, whole: number, least: number, most: number): number | null {
  return sum !== whole && sum >= whole * least && sum <= whole * most ? whole : null;
}

/** Whether each group shares out 100 of its own, or what stands beside its name. */
function groupsAddUp({ groups }: WeightList): boolean {
  return groups.some((parts) =>
    parts.every(({ values, names }) => {
      const rows = toRows(values);
      const sum = sumOf(rows);
      return reaches(rows, sum, 100) || names.some(({ value }) => reaches(rows, sum, value));
    }),
  );
}

/** Whether a few lists of the chapter make one whole. */
function isPartOfWhole(sum: number, others: readonly PlacedList[], wholes: readonly number[]): boolean {
  const sums = others.slice(0, 12).map(({ list }) => sumOf(list.rows));
  const equals = (value: number) => wholes.some((whole) => Math.abs(whole - value) < 1e-6);
  return sums.some(
    (one, at) =>
      equals(sum + one) ||
      sums
        .slice(at + 1)
        .some(
          (two, next) =>
            equals(sum + one + two) ||
            sums.slice(at + next + 2).some((three) => equals(sum + one + two + three)),
        ),
  );
}

interface Surroundings {
  /** Figures of sentences that name a total. */
  readonly stated: readonly Figure[];
  readonly mentions: readonly Figure[];
  /** What one criterion weighs, named right before the list: in its heading, or beside the other criteria. */
  readonly shares: readonly Figure[];
  /** Kinds of words in the heading and the text right before the list. */
  readonly words: ReadonlySet<string>;
}

const TEXTS_BEFORE = 8;
const TEXTS_AFTER = 2;
const FARTHEST_AWARD = 3;

/** What the text around a list says: a few paragraphs before and after it, and the headings above it. */
function surroundings(
  before: readonly Unit[],
  after: readonly Unit[],
  headings: readonly Unit[],
): Surroundings {
  const stated: Figure[] = [];
  const mentions: Figure[] = [];
  const shares: Figure[] = [];
  const words = new Set<string>();
  for (const [distance, unit] of before.entries()) {
    const text = readText(unit);
    stated.push(...text.stated);
    if (distance === 0) {
      mentions.push(...text.mentions);
      shares.push(...text.shares);
      for (const id of text.words) words.add(id);
    }
    if (distance <= FARTHEST_AWARD && text.words.has("award")) words.add("award");
  }
  for (const unit of after) stated.push(...readText(unit).stated);
  for (const [distance, heading] of headings.entries()) {
    const text = readText(heading);
    mentions.push(...text.mentions);
    if (distance === 0) shares.push(...text.shares);
    if (distance === 0) for (const id of text.words) words.add(id);
  }
  return { stated, mentions, shares, words };
}

const readTexts = new WeakMap<Unit, Surroundings>();

function readText(unit: Unit): Surroundings {
  let read = readTexts.get(unit);
  if (!read) {
    const { text } = unit.plain;
    const stated = text.split(/(?<=[.;!?])\s+/).flatMap((sentence) => {
      const { all } = wordsIn(sentence);
      return all.has("total") || all.has("stated") ? statedIn(sentence) : [];
    });
    const ratio =
      ratiosIn(text).find((values) => values.reduce((sum, value) => sum + value, 0) === 100) ?? [];
    const mentions = [
      ...figuresIn(withDigits(text)).filter(({ unit }) => unit !== "none"),
      ...ratio.map((value) => ({ value, unit: "percent" as const })),
    ];
    read = { stated, mentions, shares: sharesIn(unit, mentions), words: wordsIn(text).all };
    readTexts.set(unit, read);
  }
  return read;
}

/** The weight that a heading names, or the weights of a text that make a hundred together. */
function sharesIn({ kind }: Unit, mentions: readonly Figure[]): readonly Figure[] {
  if (kind === "heading") return mentions.length === 1 ? mentions : [];
  const sum = mentions.reduce((all, { value }) => all + value, 0);
  const [first] = mentions;
  const ofOneUnit = mentions.every(({ unit }) => unit === first?.unit);
  return ofOneUnit && mentions.length > 1 && POINT_TOTALS.includes(sum) ? mentions : [];
}

/** Figures of a sentence that names a total: those with a unit, or a bare one that the sentence ends with. */
function statedIn(sentence: string): Figure[] {
  const figures = figuresIn(sentence);
  const named = figures.filter(({ unit }) => unit !== "none");
  if (named.length > 0) return named;
  const last = figures.at(-1);
  return last && /\d[.:]?$/.test(sentence.trim()) ? [last] : [];
}

/** Units of text, and the block of the last one that was looked at. */
interface Reading {
  readonly units: readonly Unit[];
  readonly block: number;
}

const rowsOf = new WeakMap<BlockModel, ReadonlySet<number>>();

/** Units that are rows of a list; a line that states a total is text as well. */
function rowUnits(model: BlockModel): ReadonlySet<number> {
  let rows = rowsOf.get(model);
  if (!rows) {
    rows = new Set(
      partsOf(model).flatMap((part) =>
        part.kind === "line" && !part.total && !wordsIn(part.label).last.has("stated") ? [part.unit] : [],
      ),
    );
    rowsOf.set(model, rows);
  }
  return rows;
}

function unitsBefore(placed: PlacedList, outline: Outline): Reading {
  const units: Unit[] = [];
  const chapter = outline.sections[placed.chapter]?.heading;
  for (let block = placed.block; block >= 0; block--) {
    const model = outline.blocks[block] as BlockModel;
    const rows = rowUnits(model);
    for (let at = block === placed.block ? placed.unit - 1 : model.units.length - 1; at >= 0; at--) {
      const unit = model.units[at] as Unit;
      if (unit.cell || rows.has(at)) continue;
      if (unit === chapter || units.length >= TEXTS_BEFORE) return { units, block };
      units.push(unit);
    }
  }
  return { units, block: 0 };
}

function unitsAfter(placed: PlacedList, outline: Outline): Reading {
  const units: Unit[] = [];
  for (let block = placed.lastBlock; block < outline.blocks.length; block++) {
    const model = outline.blocks[block] as BlockModel;
    for (let at = block === placed.lastBlock ? placed.lastUnit + 1 : 0; at < model.units.length; at++) {
      const unit = model.units[at] as Unit;
      if (unit.cell && block === placed.lastBlock) continue;
      if (unit.cell || unit.kind === "heading" || units.length >= TEXTS_AFTER) return { units, block };
      units.push(unit);
    }
  }
  return { units, block: outline.blocks.length - 1 };
}

/** A price with a share of the whole, or of a total: nothing but an award has that. */
function isPricedWhole({ priced, unit, total }: WeightList): boolean {
  return priced && (unit === "percent" || total !== null);
}

function areWeights({ list, role }: PlacedList, near: Surroundings): boolean {
  if (role === "award") return list.table || list.unit !== "none" || list.rows.length >= FEWEST_BARE_LINES;
  if (isPricedWhole(list) && (AROUND.has(role) || UNDECIDED.has(role))) return true;
  if (list.sign === "sure")
    return list.unit !== "none" || (list.total !== null && near.words.has("criterion"));
  if (!UNDECIDED.has(role)) return false;
  if (list.table) return ["weight", "points", "criterion", "award"].some((id) => near.words.has(id));
  if (!["weight", "points", "criterion", "award"].some((id) => near.words.has(id))) return false;
  return list.unit !== "none" || near.stated.length > 0;
}
