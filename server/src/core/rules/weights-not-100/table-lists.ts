// The lists of weights in one table: a column each.
import type { BlockModel, Table, TableCell } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import { ofHundred } from "./enumeration.js";
import { type Figure, figuresIn, readFigure } from "./figures.js";
import { nestedRows, partsBeside } from "./nested.js";
import { withDigits } from "./numerals.js";
import { addsUp, toRows, type WeightRow } from "./readings.js";
import type { WeightList } from "./weight-list.js";
import { type FoundWords, isCovered, without, wordsIn } from "./words.js";

const DASH = /^(?:[-–—/.\s]*|n\.?\s?v\.?\s?t\.?|n\/a)$/i;
/** What a total row may name besides the total; "Totale kosten" is a criterion. */
const TOTAL_WORDS = [
  "total",
  "stated",
  "weight",
  "points",
  "point-unit",
  "percent",
  "share",
  "criterion",
  "bound",
  "lot",
];
const MONEY = /€|\beuro?\b|\bEUR\b|£|\$/i;

interface Column {
  readonly index: number;
  /** Figures by row; null for an empty cell or a dash. The header is row 0 and has none. */
  readonly figures: readonly (Figure | null)[];
  readonly head: FoundWords;
  readonly headText: string;
}

/** All lists of a table; those without a sign that they are weights carry `sure: false`. */
export function tableLists(model: BlockModel, table: Table): WeightList[] {
  const [header, ...body] = table.rows;
  if (!header || body.length < 2) return [];
  const columns = header.flatMap((_, index) => columnOf(table, index) ?? []);
  if (columns.length === 0) return [];
  const weighing = columns.filter(({ figures }) => !isCount(figures.flatMap((figure) => figure ?? [])));
  const transposed = weighing.some(({ headText }) => namesPrice(headText))
    ? rowLists(model, table, weighing)
    : [];
  if (transposed.length > 0) return transposed;
  const figureColumns = new Set(columns.map(({ index }) => index));
  const labels = table.rows.map((row) => labelOf(row, figureColumns));
  const totals = labels.map((label, row) => row > 0 && isTotal(label.text));
  if (isScale(labels.map(({ text }) => text).slice(1), header) || isTransposed(columns, table.rows.length))
    return [];
  const criteria = header.some(
    ({ text }, index) => !figureColumns.has(index) && wordsIn(text).all.has("criterion"),
  );
  const money = header.some(({ text }) => MONEY.test(text));
  const priced = labels.some(({ text }) => namesPrice(text));
  const lists = columns.flatMap((column) => {
    const kind = kindOf(column, columns.length, priced);
    if (kind === null || (money && kind !== "weight")) return [];
    return listOf(model, table, column, totals, labels, { kind, criteria }) ?? [];
  });
  // Points beside percentages that are right are some other scale, unless a total says what they add up to.
  const right = lists.some((list) => list.unit === "percent" && addsUp(list.rows, 100));
  return right ? lists.filter((list) => list.unit === "percent" || list.total !== null) : lists;
}

function columnOf(table: Table, index: number): Column | null {
  const header = table.rows[0]?.[index]?.text ?? "";
  const figures = table.rows.map((row, at): Figure | null | undefined => {
    const text = row[index]?.text ?? "";
    if (at === 0 || DASH.test(text)) return null;
    return readFigure(withDigits(without(text, "out-of"))) ?? undefined;
  });
  if (figures.some((figure) => figure === undefined) || figures.filter((figure) => figure).length < 2)
    return null;
  return { index, figures: figures as (Figure | null)[], head: wordsIn(header), headText: header };
}

/** “1”, “2”, “3”: numbers of rows. */
function isCount(figures: readonly Figure[]): boolean {
  return figures.every(({ value, unit }, at) => unit === "none" && value === at + 1);
}

/** `weight` for a head that says so, `share` for one that says so only where the award is described; null for others. */
function kindOf(
  { head, headText, figures }: Column,
  columns: number,
  priced: boolean,
): "weight" | "points" | "share" | null {
  if (head.all.has("other-figure") && !head.all.has("points") && !head.all.has("weight")) return null;
  if (head.all.has("other-figure") && !isMaximum(headText)) return null;
  if (head.all.has("weight")) return "weight";
  if (head.all.has("points")) return "points";
  const percent = figures.some((figure) => figure?.unit === "percent") || /%/.test(headText);
  if (head.first.has("lot") || headText.length <= 2) return "share";
  if (head.all.has("share") && percent) return "share";
  if (head.whole.has("bound")) return "share";
  return priced || (percent && columns === 1 && head.all.has("criterion")) ? "share" : null;
}

const LEAD = /^(?:\p{L}{0,3}[-.]?\d*(?:\.\d+)*\p{L}?[.):]?\s+)?/u;

/** Whether a row is the price, the criterion of nearly every award. */
export function namesPrice(label: string): boolean {
  return wordsIn(label).first.has("price") || wordsIn(label.replace(LEAD, "")).first.has("price");
}

function isMaximum(text: string): boolean {
  const words = text.split(/[\s.()]+/).filter((word) => wordsIn(word).whole.has("other-figure"));
  return words.every((word) => /^(?:aantal|number)$/i.test(word));
}

interface Label {
  readonly text: string;
  /** With the code in front of it that the first column has. */
  readonly coded: string;
  readonly column: number;
}

/** “2.1”, “K3”, “b)”: what a first column numbers its rows with. */
const CODE = /^(?:\p{L}{0,3}[-.]?\d+(?:\.\d+)*\p{Ll}?|\p{Ll})[.)]?$/u;

function labelOf(
  row: readonly TableCell[],
  figureColumns: ReadonlySet<number>,
): Label & { cell?: TableCell } {
  const column = row.findIndex(({ text }, index) => text !== "" && !figureColumns.has(index));
  const cell = row[column];
  const code = column > 0 ? CODE.exec(row[0]?.text ?? "")?.[0] : undefined;
  const text = cell?.text ?? "";
  return { text, coded: code ? `${code} ${text}` : text, column, ...(cell ? { cell } : {}) };
}

export function isTotal(label: string): boolean {
  const text = label.replace(/^[^\p{L}]+/u, "");
  return wordsIn(text).first.has("total") && isCovered(text, TOTAL_WORDS);
}

/** “2a Prijs”: the code of a criterion and its name. */
const CODED = /^\d{1,2}\p{L}[.:)]?\s+\p{L}{3}/u;

/** Whether the rows are steps of a scale and no criteria: marks, or amounts ("3 dagen", "0-5"). */
function isScale(labels: readonly string[], header: readonly TableCell[]): boolean {
  const named = labels.filter((label) => label !== "");
  if (named.length === 0) return true;
  const first = header.find(({ text }) => text !== "")?.text ?? "";
  const grades = named.filter(
    (label) => wordsIn(label).first.has("grade") || (/^[\d<>≤≥=]/.test(label) && !CODED.test(label)),
  ).length;
  if (grades * 2 > named.length && !/^\d+(?:\.\d+)*\.?\s+\p{L}/u.test(named[0] ?? "")) {
    // A column of ordinals has its criteria beside it.
    const ordinals = named.every((label) => /^\d+(?:\.\d+)*\.?$/.test(label));
    return !ordinals || wordsIn(first).all.has("grade") || wordsIn(first).all.has("points");
  }
  return false;
}

/** Criteria as columns: each row shares out 100. */
function isTransposed(columns: readonly Column[], rows: number): boolean {
  if (columns.length < 2) return false;
  let seen = 0;
  for (let row = 1; row < rows; row++) {
    const values = columns.flatMap(({ figures }) => figures[row]?.value ?? []);
    if (values.length < 2) continue;
    seen++;
    const sum = values.reduce((total, value) => total + value, 0);
    if (Math.abs(sum - 100) > 1e-6 && Math.abs(sum - 1000) > 1e-6) return false;
  }
  return seen > 0;
}

/** The lists of a table with the criteria as columns: a row each. */
function rowLists(model: BlockModel, table: Table, columns: readonly Column[]): WeightList[] {
  if (columns.length < 2 || columns.some(({ head }) => head.all.has("weight") || head.all.has("points")))
    return [];
  return table.rows.slice(1).flatMap((cells, at): WeightList[] => {
    const figures = columns.flatMap(({ figures: column }) => column[at + 1] ?? []);
    const percent =
      columns.some(({ headText }) => /%/.test(headText)) || figures.some(({ unit }) => unit === "percent");
    if (figures.length < 2) return [];
    return [
      {
        rows: toRows(figures.map(({ value }) => value)),
        labels: [],
        unit: percent ? "percent" : "points",
        total: null,
        span: rowsSpan(model.source, cells, cells),
        sign: "award",
        table: true,
        priced: true,
        mentions: [],
        inRows: [],
        nested: [],
        groups: [],
      },
    ];
  });
}

function listOf(
  model: BlockModel,
  table: Table,
  column: Column,
  totals: readonly boolean[],
  labels: readonly (Label & { cell?: TableCell })[],
  { kind, criteria }: { kind: "weight" | "points" | "share"; criteria: boolean },
): WeightList | null {
  const rows: WeightRow[] = [];
  const at: number[] = [];
  let total: number | null = null;
  let percent = /%|procent|per ?cent/i.test(column.headText);
  let points = kind === "points";
  for (const [row, figure] of column.figures.entries()) {
    if (!figure) continue;
    if (figure.unit === "percent") percent = true;
    if (figure.unit === "points") points = true;
    if (totals[row]) {
      total = figure.value;
      continue;
    }
    if (figure.value === 0) continue;
    const label = labels[row];
    rows.push({
      value: figure.value,
      above: isAbove(model, table.rows[row] ?? [], label, labels, row, column.index),
    });
    at.push(row);
  }
  if (rows.length < 2) return null;
  // 0,40 and 0,60 share out one.
  if (rows.every(({ value }) => value < 1)) {
    percent = true;
    rows.forEach((row, index) => {
      rows[index] = { ...row, value: ofHundred(row.value) };
    });
  }
  const marked = rows.some(({ above }) => above);
  const first = table.rows[at[0] as number] as readonly TableCell[];
  const last = table.rows[at.at(-1) as number] as readonly TableCell[];
  return {
    rows,
    labels: at.map((row) => (labels[row]?.text ?? "").toLowerCase()),
    unit: percent ? "percent" : points ? "points" : "none",
    total,
    span: rowsSpan(model.source, first, last),
    sign: kind === "weight" ? "sure" : kind === "points" && criteria ? "sure" : "award",
    table: true,
    priced: labels.some(({ text }) => namesPrice(text)),
    mentions: labels.flatMap(({ text }) => figuresIn(text)).filter(({ unit }) => unit !== "none"),
    inRows: at.flatMap((row) => {
      const cells = (table.rows[row] ?? []).filter((_, index) => index !== column.index);
      const parts = cells.map(({ text }) => partsBeside(text)).find((found) => found !== null);
      return parts ? [{ whole: column.figures[row]?.value ?? 0, parts }] : [];
    }),
    nested: nestedRows(
      at.map((row, index) => ({
        value: column.figures[row]?.value ?? 0,
        label: labels[row]?.coded ?? "",
        depth: marked && !rows[index]?.above ? 1 : 0,
      })),
    ),
    groups: groupsOf(table, column, totals, at),
  };
}

/** Whether a row stands above the next ones: bold among others, or with its label further to the left. */
function isAbove(
  model: BlockModel,
  row: readonly TableCell[],
  label: Label | undefined,
  labels: readonly Label[],
  at: number,
  column: number,
): boolean {
  const cell = row[column];
  const bold = (place: TableCell | undefined) =>
    place !== undefined && place.text !== "" && /[*_]/.test(model.source[place.span.start - 1] ?? "");
  const named = label && label.column >= 0 ? row[label.column] : undefined;
  if (bold(cell) && bold(named)) return true;
  const next = labels[at + 1];
  return (
    label !== undefined && next !== undefined && label.column < next.column && row.filter(filled).length === 2
  );
}

const filled = ({ text }: TableCell) => text !== "";

/** Values by group, when a column to the left names a group in some rows and is empty in the rows that belong to it. */
function groupsOf(
  table: Table,
  column: Column,
  totals: readonly boolean[],
  at: readonly number[],
): WeightList["groups"] {
  const found: { values: number[]; names: Figure[] }[][] = [];
  for (let left = 0; left < column.index; left++) {
    const texts = at.map((row) => table.rows[row]?.[left]?.text ?? "");
    if (texts[0] === "" || texts.every((text) => text !== "") || totals[at[0] as number]) continue;
    const groups: { values: number[]; names: Figure[] }[] = [];
    for (const [index, row] of at.entries()) {
      const cells = table.rows[row] ?? [];
      if (texts[index] !== "") {
        const names = cells
          .filter((_, place) => place !== column.index)
          .flatMap(({ text }) => figuresIn(text));
        groups.push({ values: [], names });
      }
      groups.at(-1)?.values.push((column.figures[row] as Figure).value);
    }
    found.push(groups);
  }
  return found;
}

/** From the first pipe of the first row to the end of the last one. */
function rowsSpan(source: string, first: readonly TableCell[], last: readonly TableCell[]): Span {
  const inFirst = (first[0] as TableCell).span.start;
  const lineStart = source.lastIndexOf("\n", inFirst - 1) + 1;
  const pipe = source.slice(lineStart, inFirst).indexOf("|");
  const lead = /^[ \t>]*/.exec(source.slice(lineStart, inFirst))?.[0].length ?? 0;
  const inLast = (last.at(-1) as TableCell).span.end;
  const lineEnd = source.indexOf("\n", inLast - 1);
  const end = lineEnd < 0 ? source.length : lineEnd;
  return {
    start: lineStart + (pipe >= 0 ? pipe : lead),
    end: lineStart >= end ? end : source.slice(0, end).trimEnd().length,
  };
}
