// How much of an award goes to the spearheads: as far as its weights and its words can be read, and not further.
import type { Analysis } from "../../analysis/analyzer.js";
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { SPEARHEADS } from "../../catalogue/types.js";
import type { Unit } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
import { namesPrice } from "../../rules/weights-not-100/table-lists.js";
import { weighingRoles } from "../../rules/weights-not-100/weighing-roles.js";
import { type Span, shiftSpan } from "../../text/span.js";
import type { ListedItem } from "../symbols/listed-items.js";
import { weighedItems } from "../symbols/weighed-items.js";
import { type AwardEvidence, awardEvidence } from "./award-evidence.js";
import { type Lot, lotColumns, lotsOfUnits } from "./lots.js";

/** One criterion; `share` in percent of the whole award. */
interface AwardCriterion {
  readonly name: string;
  readonly share: number;
  /** The least and the most of `share` that goes to spearheads. */
  readonly least: number;
  readonly most: number;
}

/** How much of an award goes to the spearheads, with the places in the document in the form of `At`. */
export type AwardShareAt<At> =
  /** No chapter describes an award. */
  | { readonly kind: "none" }
  /**
   * `no-weights`: no list of weights is understood; `several`: more than one list may be the award, and they are of no lots;
   * `sum`: the list does not add up. The place is that of the first heading on the award.
   */
  | ({ readonly kind: "unknown"; readonly why: "no-weights" | "several" | "sum" } & At)
  /** Percents of the whole award that certainly, and that perhaps, go to spearheads; from the first to the last criterion. */
  | ({
      readonly kind: "read";
      readonly least: number;
      readonly most: number;
      readonly criteria: readonly (AwardCriterion & At)[];
    } & At);

/** A place in UTF-16 offsets in the document. */
interface AtSpan {
  readonly span: Span;
}

export type AwardShare = AwardShareAt<AtSpan>;

/** A criterion with its weight and its place. */
interface Row {
  readonly item: ListedItem;
  readonly weight: number;
  readonly block: number;
  readonly section: number;
  /** The section that is about this criterion alone, or -1. */
  readonly own: number;
  readonly span: Span;
}

interface List {
  /** The number or letter of the lot that it is of; null when none is named. */
  readonly lot: string | null;
  readonly rows: readonly Row[];
  readonly percent: boolean;
  readonly sum: number;
}

/** What percentages and points that are shared out add up to; other sums may be those of no award. */
const WHOLES: readonly number[] = [100, 1000];
const NEARLY = 0.001;

/** Reads the award of a document. */
export function awardShare(analysis: Analysis): AwardShare {
  const { outline, contexts } = analysis.document;
  const roles = weighingRoles(outline, contexts);
  const first = roles.indexOf("award");
  if (first < 0) return { kind: "none" };
  const unknown = (why: "no-weights" | "several" | "sum"): AwardShare => {
    return { kind: "unknown", why, span: headingSpan(analysis, first) };
  };
  const lists = listsOf(analysis, (section) => roles[section] === "award");
  const whole = lists.filter((list) => !isPart(list, lists, outline));
  if (whole.length === 0) return unknown("no-weights");
  if (whole.length > 1 && !areOfLots(whole)) return unknown("several");
  if (whole.some((list) => !addsUp(list))) return unknown("sum");
  const evidence = awardEvidence(analysis, (section) => roles[section] === "award");
  const parts = lists.filter((list) => !whole.includes(list));
  const { blocks } = analysis.document;
  const shares = whole.map((list) =>
    shareOf(list, { blocks, outline, evidence, parts, isLoose: isUnplaced(evidence, list, outline) }),
  );
  // Of several lots the one that gives least to the spearheads tells what the award is sure to give.
  return shares.reduce((lowest, share) =>
    share.least < lowest.least || (share.least === lowest.least && share.most < lowest.most) ? share : lowest,
  );
}

/** Whether each list weighs the criteria of a lot of its own. */
function areOfLots(lists: readonly List[]): boolean {
  const lots = new Set(lists.map(({ lot }) => lot));
  return lots.size === lists.length && !lots.has(null);
}

function addsUp({ sum, percent }: List): boolean {
  const wholes = percent ? [100] : WHOLES;
  return wholes.some((whole) => Math.abs(sum - whole) <= whole * NEARLY);
}

function shareOf(list: List, around: Around): AwardShare & { kind: "read" } {
  const criteria = list.rows.map((row) => criterionOf(row, list, around));
  const total = (of: "least" | "most") => round(criteria.reduce((sum, criterion) => sum + criterion[of], 0));
  return {
    kind: "read",
    least: total("least"),
    most: total("most"),
    criteria,
    span: { start: list.rows[0]?.span.start ?? 0, end: list.rows.at(-1)?.span.end ?? 0 },
  };
}

/** The lists of weights in the chapters on the award: the rows of a table, or the items of one section. */
function listsOf(analysis: Analysis, isAward: (section: number) => boolean): List[] {
  const { document, language, blockStarts } = analysis;
  const { outline } = document;
  const byPlace = new Map<string, Row[]>();
  const lotOfPlace = new Map<string, string | null>();
  const before: Lot = { section: -1, lot: null };
  for (const [block, assessed] of document.blocks.entries()) {
    if (!isAward(outline.entry[block] ?? 0) && assessed.model.headings.length === 0) continue;
    const lots = lotsOfUnits(outline, block, before);
    const inColumns = assessed.model.tables.flatMap((table) => lotColumns(assessed.model, table));
    const items = weighedItems(assessed, language).map((item) => ({ item, lot: lots[item.unit] ?? null }));
    for (const { item, lot } of [...items, ...inColumns]) {
      const section = sectionOf(outline, block, item.unit);
      const unit = assessed.model.units[item.unit] as Unit;
      if (item.weight === null || !isAward(section)) continue;
      const isHeading = outline.sections[section]?.heading === unit;
      const around = isHeading ? (outline.sections[section]?.parent ?? 0) : section;
      const table = unit.cell ? `${block} ${unit.cell.table}` : `section ${around} ${item.weight.unit}`;
      const place = `${table} lot ${lot}`;
      lotOfPlace.set(place, lot);
      const row: Row = {
        item,
        weight: item.weight.value,
        block,
        section: around,
        own: isHeading ? section : sectionNamed(outline, item),
        span: shiftSpan(item.span, blockStarts[block] ?? 0),
      };
      byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
    }
  }
  return [...byPlace]
    .filter(([, rows]) => rows.length > 1)
    .map(([place, rows]) => ({
      lot: lotOfPlace.get(place) ?? null,
      rows,
      percent: rows[0]?.item.weight?.unit === "percent",
      sum: rows.reduce((sum, { weight }) => sum + weight, 0),
    }));
}

/** The section whose heading has the label of a criterion (“6.4 Gu3 MVI-matrix”), or -1. */
function sectionNamed({ sections }: Outline, { label }: ListedItem): number {
  if (label === null) return -1;
  return sections.findIndex(({ heading }) => heading?.plain.text.split(/[\s:.]+/).includes(label) ?? false);
}

/** Whether a list shares out one criterion of another list. */
function isPart(list: List, lists: readonly List[], outline: Outline): boolean {
  const [first] = list.rows;
  return lists.some(
    (other) =>
      other !== list &&
      other.rows.some(({ own }) => own > 0 && first && isWithin(first.section, own, outline)),
  );
}

function isWithin(section: number, outer: number, { sections }: Outline): boolean {
  for (let at = section; at > 0; at = sections[at]?.parent ?? 0) if (at === outer) return true;
  return false;
}

interface Around {
  readonly blocks: readonly AssessedBlock[];
  readonly outline: Outline;
  readonly evidence: readonly AwardEvidence[];
  /** Lists that share out a criterion. */
  readonly parts: readonly List[];
  /** Whether any criterion but the price may be about a spearhead. */
  readonly isLoose: boolean;
}

function criterionOf(row: Row, list: List, around: Around): AwardCriterion & AtSpan {
  const share = round((100 * row.weight) / list.sum);
  const [least, most] = portionOf(row, around);
  const { name } = row.item;
  return { name, share, least: round(share * least), most: round(share * most), span: row.span };
}

/** The least and the most of a criterion that goes to spearheads, from 0 to 1. */
function portionOf(row: Row, around: Around): readonly [number, number] {
  const { outline, evidence, parts } = around;
  if (row.item.matrix !== null || evidence.some((piece) => piece.isCertain && isInRow(piece, row))) {
    return [1, 1];
  }
  const part =
    row.own > 0 ? parts.find(({ rows }) => isWithin(rows[0]?.section ?? 0, row.own, outline)) : null;
  if (part && part.sum > 0) {
    const portions = part.rows.map((each) => {
      const [least, most] = portionOf(each, { ...around, parts: [] });
      return [each.weight * least, each.weight * most] as const;
    });
    const total = (at: 0 | 1) => portions.reduce((sum, portion) => sum + portion[at], 0) / part.sum;
    return [total(0), total(1)];
  }
  if (namesPrice(row.item.name)) return [0, 0];
  const mayBe = around.isLoose || isRelevant(row, around) || evidence.some((it) => isAbout(it, row, outline));
  return [0, mayBe ? 1 : 0];
}

/** Whether its own words may speak of a spearhead. */
function isRelevant({ item: { statements }, block }: Row, { blocks }: Around): boolean {
  const { relevant = [] } = blocks[block] ?? {};
  return relevant.some((statement) => statement >= statements.start && statement < statements.end);
}

function isInRow({ block, statement }: AwardEvidence, { item, block: own }: Row): boolean {
  return block === own && statement >= item.statements.start && statement < item.statements.end;
}

/** Whether a sentence belongs to a criterion by its place or by its label. */
function isAbout(piece: AwardEvidence, row: Row, outline: Outline): boolean {
  if (isInRow(piece, row)) return true;
  if (row.own > 0 && isWithin(piece.section, row.own, outline)) return true;
  return piece.label !== null && piece.label === row.item.label;
}

/** Whether sentences on a spearhead belong to no criterion that is known, so that any may be about it. */
function isUnplaced(evidence: readonly AwardEvidence[], { rows }: List, outline: Outline): boolean {
  return SPEARHEADS.some((id) => {
    const own = evidence.filter(({ spearhead }) => spearhead === id);
    return own.length > 0 && !own.some((piece) => rows.some((row) => isAbout(piece, row, outline)));
  });
}

function headingSpan({ document, blockStarts }: Analysis, section: number): Span {
  const found = document.outline.sections[section];
  const span = found?.heading?.span ?? { start: 0, end: 0 };
  return shiftSpan(span, blockStarts[found?.block ?? 0] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
