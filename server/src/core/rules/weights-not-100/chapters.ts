// The lists of weights of a document, each with the place that it has.
import type { SectionContext } from "../../assessment/section-context.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
import { ofHundred } from "./enumeration.js";
import { isLadder } from "./ladder.js";
import type { WeightLine } from "./line.js";
import { type Part, partsOf, TEXT } from "./lines.js";
import { nestedLines } from "./nested.js";
import { mayHoldFigure, namesWeights } from "./numerals.js";
import { sumOf } from "./readings.js";
import type { PlacedWeight } from "./scattered.js";
import type { Series } from "./series.js";
import { namesPrice } from "./table-lists.js";
import { weighingRoles } from "./weighing-roles.js";
import type { WeightList } from "./weight-list.js";

export interface PlacedList {
  readonly list: WeightList;
  /** Block and unit of its first row, and block and unit of its last. */
  readonly block: number;
  readonly unit: number;
  readonly lastBlock: number;
  readonly lastUnit: number;
  readonly section: number;
  /** The outermost section of the same role around it. */
  readonly chapter: number;
  readonly role: SectionRole | null;
  /** Rows in later blocks, each with its place. */
  readonly elsewhere: readonly { readonly block: number; readonly line: WeightLine }[];
}

/** Chapters in which words before a list may make it a list of weights. */
export const UNDECIDED: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  null,
  "annex",
  "procedure",
  "selection",
  "wishes",
]);

/** What a title says of the whole document, and so of a chapter whose own heading says nothing. */
export const AROUND: ReadonlySet<SectionRole | null> = new Set<SectionRole>(["requirements", "background"]);

const mayWeigh = (role: SectionRole | null) => role === "award" || UNDECIDED.has(role);

const shareOut = new WeakMap<BlockModel, boolean>();

/** Whether a text may name shares of a whole; most requirements do not. */
function mayShareOut(model: BlockModel): boolean {
  let may = shareOut.get(model);
  if (may === undefined) {
    may = mayHoldFigure(model.source) && namesWeights(model.source);
    shareOut.set(model, may);
  }
  return may;
}

/** A series of weights in a sentence, with its place. */
export interface PlacedSeries {
  readonly series: Series;
  readonly block: number;
  readonly unit: number;
  readonly role: SectionRole | null;
}

export interface PlacedWeights {
  readonly lists: readonly PlacedList[];
  readonly series: readonly PlacedSeries[];
  /** Weights that stand by themselves in chapters on the award. */
  readonly lone: readonly PlacedWeight[];
}

interface Placed {
  readonly block: number;
  readonly line: WeightLine;
}

/** Lists in which nothing but a line's neighbours decides; lists of one row are kept, since two lists may make one whole. */
export function placedLists(outline: Outline, contexts: readonly SectionContext[]): PlacedWeights {
  const lists: PlacedList[] = [];
  const allSeries: PlacedSeries[] = [];
  const lone: PlacedWeight[] = [];
  let open: Placed[] = [];
  /** Whether a neighbour of the open list may be a row of it that is not understood. */
  let doubtful = false;

  const roles = weighingRoles(outline, contexts);
  const place = (block: number, unit: number) => {
    const section = sectionOf(outline, block, unit);
    const role = roles[section] ?? null;
    let chapter = section;
    for (let up = outline.sections[chapter]?.parent ?? -1; up > 0; up = outline.sections[up]?.parent ?? -1) {
      if (roles[up] !== role) break;
      chapter = up;
    }
    return { section, role, chapter };
  };
  /** A line without neighbours may be one of several criteria, each with its own text. */
  const alone = ({ block, line }: Placed) => {
    const section = sectionOf(outline, block, line.unit);
    const { unit, label, figure } = line;
    if (roles[section] === "award" && figure.unit !== "none")
      lone.push({ block, unit, section, figure, bare: false, label });
  };
  const add = (lines: readonly Placed[], total: number | null) => {
    const [first, last] = [lines[0], lines.at(-1)];
    const list = listOf(lines, total);
    if (!first || !last || !list) return;
    lists.push({
      list,
      block: first.block,
      unit: first.line.unit,
      lastBlock: last.block,
      lastUnit: last.line.unit,
      ...place(first.block, first.line.unit),
      elsewhere: lines.filter(({ block }) => block !== first.block),
    });
  };
  const close = (total: number | null) => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && first === last) alone(first);
    const [head, ...items] = total === null ? open : [];
    if (head && last && !doubtful && leadsItems(head, items)) add(items, head.line.figure.value);
    else if (last && !doubtful) add(open, total);
    open = [];
    doubtful = false;
  };
  const take = (part: Part, block: number) => {
    if (part.kind === "weight") {
      const section = sectionOf(outline, block, part.unit);
      if (roles[section] === "award") lone.push({ block, section, label: null, ...part });
      return;
    }
    if (part.kind === "text" && part.series.length > 0) {
      const { role } = place(block, part.unit);
      // In a table of criteria a cell names parts; in one of questions an answer may change the weights.
      const inTable = outline.blocks[block]?.units[part.unit]?.cell;
      if (inTable && role !== "questions") return;
      for (const series of part.series) allSeries.push({ series, block, unit: part.unit, role });
    }
    const last = open.at(-1)?.line;
    if (part.kind === "line") {
      if (part.total) {
        close(part.figure.value);
        return;
      }
      if (last && (last.figure.unit === "percent") !== (part.figure.unit === "percent")) close(null);
      open.push({ block, line: part });
      return;
    }
    if (part.kind === "text" && part.item && last && (last.item || last.unit === part.unit)) return;
    const mayBeRow = part.kind === "text" && part.doubtful;
    doubtful ||= mayBeRow;
    close(null);
    doubtful = mayBeRow;
    if (part.kind === "table") {
      for (const list of part.lists) {
        lists.push({
          list,
          block,
          unit: part.unit,
          lastBlock: block,
          lastUnit: part.unit,
          ...place(block, part.unit),
          elsewhere: [],
        });
      }
    }
  };
  for (let block = 0; block < outline.blocks.length; block++) {
    const model = outline.blocks[block] as BlockModel;
    const plain = model.headings.length === 0;
    const entry = roles[outline.entry[block] ?? 0] ?? null;
    // Most blocks of a long document are passed here, without a look at what they hold.
    const level = model.units.length === 1 ? (model.units[0] as Unit).headingLevel : 0;
    const passed =
      (level > 0 && level <= 6) ||
      (plain &&
        model.tables.length === 0 &&
        !mayWeigh(entry) &&
        entry !== "questions" &&
        !(AROUND.has(entry) && mayShareOut(model)));
    const parts = passed ? TEXT : partsOf(model);
    if (parts === TEXT) {
      if (open.length > 0) close(null);
      doubtful = false;
      continue;
    }
    for (const part of parts) {
      if (part.kind !== "line") take(part, block);
      else take(mayWeigh(plain ? entry : place(block, part.unit).role) ? part : TEXT[0], block);
    }
  }
  close(null);
  return { lists, series: allSeries, lone };
}

/** Whether a line above items tells what they are together (“Perceel 2, op 100 punten:”), and is no row beside them. */
function leadsItems({ line }: Placed, items: readonly Placed[]): boolean {
  if (line.listed || items.length < 2 || items.some(({ line: item }) => !item.listed)) return false;
  const sum = items.reduce((all, { line: item }) => all + item.figure.value, 0);
  const { value } = line.figure;
  return items.every(({ line: item }) => item.figure.value < value) && !WHOLES.has(value + sum);
}

const WHOLES: ReadonlySet<number> = new Set([100, 1000]);

interface KnownList {
  readonly lines: readonly WeightLine[];
  readonly inFirst: number;
  readonly total: number | null;
  readonly list: WeightList | null;
}

const remembered = new WeakMap<WeightLine, KnownList>();

/** The list that lines make; remembered with the first of them. */
function listOf(placed: readonly Placed[], total: number | null): WeightList | null {
  const first = placed[0] as Placed;
  const inFirst = placed.filter(({ block }) => block === first.block).length;
  const known = remembered.get(first.line);
  if (
    known?.total === total &&
    known.inFirst === inFirst &&
    known.lines.length === placed.length &&
    placed.every(({ line }, at) => line === known.lines[at])
  )
    return known.list;
  const lines = placed.map(({ line }) => line);
  const list = makeList(lines, inFirst, total);
  remembered.set(first.line, { lines, inFirst, total, list });
  return list;
}

/** A factor like 0,35 as a percentage. */
function inPercent(line: WeightLine): WeightLine {
  return { ...line, figure: { value: ofHundred(line.figure.value), unit: "percent" } };
}

function makeList(given: readonly WeightLine[], inFirst: number, stated: number | null): WeightList | null {
  const factors = given.filter(({ figure }) => figure.value < 1).length;
  if (factors > 0 && factors < given.length) return null;
  const lines = factors > 0 ? given.map(inPercent) : given;
  const total = factors > 0 && stated === 1 ? 100 : stated;
  if (lines.some(({ ragged }) => ragged) || isLadder(lines.map(({ label }) => label))) return null;
  const rows = lines.map((line, at) => ({
    value: line.figure.value,
    above: line.opens || (lines[at + 1]?.indent ?? 0) > line.indent,
  }));
  const units = new Set(lines.map(({ figure }) => figure.unit));
  if (sumOf(rows) === 0) return null;
  return {
    rows,
    labels: lines.map(({ label }) => label.toLowerCase()),
    unit: units.has("percent") ? "percent" : units.has("points") ? "points" : "none",
    total,
    span: { start: (lines[0] as WeightLine).start, end: (lines[inFirst - 1] as WeightLine).end },
    sign: "award",
    table: false,
    priced: lines.some(({ label }) => namesPrice(label)),
    mentions: [],
    inRows: lines.flatMap(({ figure, parts }) => (parts ? [{ whole: figure.value, parts }] : [])),
    nested: nestedLines(lines, total ?? (units.has("percent") ? 100 : null)),
    groups: [],
  };
}
