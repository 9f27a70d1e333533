// What a block lists: requirements by label, criteria with a weight, matrices. Depends on the words of the block alone.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { type Item, itemOf, leadAt } from "../../assessment/items.js";
import { matricesIn } from "../../assessment/matrix/read-matrix.js";
import { perBlock } from "../../assessment/per-block.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Table, TableCell, Unit } from "../../model/block-model.js";
import { readLead } from "../../model/lead.js";
import type { Figure } from "../../rules/weights-not-100/figures.js";
import type { WeightLine } from "../../rules/weights-not-100/line.js";
import { partsOf } from "../../rules/weights-not-100/lines.js";
import type { Span } from "../../text/span.js";
import { weightsIn } from "../cost/weights-at.js";

/** Something that a block lists. Spans are relative to the block. */
export interface ListedItem {
  /** Null for a criterion or row without a name of its own. */
  readonly label: string | null;
  /** What stands behind the label. */
  readonly words: string;
  /** Its first unit. */
  readonly unit: number;
  /** Its statements. */
  readonly statements: Item;
  readonly span: Span;
  readonly focus: Span;
  /** What it weighs, if the block says so; whether that is a weight, its chapter decides. */
  readonly weight: Figure | null;
  /** The table that is a matrix and in which it is a row; the matrix itself has the whole table. */
  readonly matrix: "table" | "row" | null;
}

const NOTHING: readonly ListedItem[] = [];

/** The items of a block in order. */
export const listedItems = perBlock(
  (block: AssessedBlock, language: DocumentLanguage): readonly ListedItem[] => {
    const { model } = block;
    if (model.statements.length === 0) return NOTHING;
    const tables = model.tables.flatMap((_, table) => itemsOfTable(block, table, language));
    const items = [...itemsOfText(model), ...tables];
    return items.length === 0 ? NOTHING : items.sort((a, b) => a.unit - b.unit);
  },
  (items) => items.length > 0,
);

function itemsOfText(model: BlockModel): ListedItem[] {
  const weights = weightLines(model);
  const items: ListedItem[] = [];
  for (let at = 0; at < model.statements.length; ) {
    const item = itemOf(model, at);
    at = item.end;
    const statement = model.statements[item.start] as Statement;
    const unit = model.units[statement.unit] as Unit;
    if (unit.cell || unit.kind === "heading" || unit.kind === "code") continue;
    const line = weights.get(statement.unit);
    const named = nameOf(unit, statement);
    if (!named && !line) continue;
    const last = model.units[(model.statements[item.end - 1] as Statement).unit] as Unit;
    const focus = named?.focus ?? statement.span;
    const start = Math.min(focus.start, statement.start > unit.textStart ? focus.start : unit.span.start);
    items.push({
      label: named?.label ?? null,
      words: line && !named ? line.label : statement.text,
      unit: statement.unit,
      statements: item,
      span: { start, end: endOf(model, item, last) },
      focus,
      weight: line?.figure ?? null,
      matrix: null,
    });
  }
  return items;
}

/** The lines that name one thing and its weight, by their units. */
function weightLines(model: BlockModel): Map<number, WeightLine> {
  return new Map(
    partsOf(model).flatMap((part) => {
      if (part.kind !== "line" || part.total || part.ragged || part.figure.unit === "none") return [];
      const unit = model.units[part.unit] as Unit;
      // A weight somewhere in a text of several sentences need not be its own.
      return unit.lastStatement - unit.firstStatement > 1 ? [] : [[part.unit, part] as const];
    }),
  );
}

/** The label with which a statement begins, with its place. */
function nameOf(unit: Unit, statement: Statement): { label: string; focus: Span } | null {
  const { plain, textStart, label, ordinal } = unit;
  const inside = leadAt(unit, statement);
  if (inside !== null) {
    const end = readLead(statement.text)?.end ?? statement.text.length;
    return { label: inside, focus: placeOf(unit, statement.start, statement.start + end) };
  }
  if (label === null || ordinal || textStart === 0 || statement.start > textStart) return null;
  return { label, focus: placeOf(unit, 0, Math.min(textStart, plain.text.length)) };
}

function placeOf({ plain }: Unit, start: number, end: number): Span {
  return plain.toSourceSpan(start, start + plain.text.slice(start, end).trimEnd().length);
}

/** The end of the last unit, or of the last statement where another item follows in the same unit. */
function endOf(model: BlockModel, { end }: Item, last: Unit): number {
  const goesOn = end < last.lastStatement;
  return goesOn ? (model.statements[end - 1] as Statement).span.end : last.span.end;
}

function itemsOfTable(block: AssessedBlock, table: number, language: DocumentLanguage): ListedItem[] {
  const { model } = block;
  const { span, rows } = model.tables[table] as Table;
  const matrix = matricesIn(block, language).find((one) => one.table === table);
  const weights = weightsOf(block, table);
  const items = rows.flatMap((cells, row): ListedItem[] => {
    const isMatrixRow = matrix?.rows.some((one) => one.row === row) === true;
    const item = row === 0 ? null : itemOfRow(model, cells, weights.get(row) ?? null, isMatrixRow);
    return item && (item.label !== null || item.weight || isMatrixRow) ? [item] : [];
  });
  const head = rows[0]?.find(({ unit }) => unit >= 0);
  if (!matrix || !head) return items;
  const { firstStatement } = model.units[head.unit] as Unit;
  const statements = { start: firstStatement, end: firstStatement };
  const whole = { label: null, words: "", unit: head.unit, statements, weight: null };
  return [{ ...whole, span, focus: head.span, matrix: "table" }, ...items];
}

interface Weighed {
  readonly name: string;
  readonly weight: Figure;
}

/** What the rows of a table weigh. */
function weightsOf({ model }: AssessedBlock, table: number): Map<number, Weighed> {
  const found = weightsIn(model.tables[table] as Table);
  const unit = found?.percent ? "percent" : "points";
  return new Map(
    found?.criteria.map(({ row, name, weight }) => [row, { name, weight: { value: weight, unit } }]),
  );
}

function itemOfRow(
  model: BlockModel,
  cells: readonly TableCell[],
  weighed: Weighed | null,
  isMatrixRow: boolean,
): ListedItem | null {
  const filled = cells.filter(({ unit }) => unit >= 0);
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return null;
  const units = filled.map(({ unit }) => model.units[unit] as Unit);
  const opening = units[0] as Unit;
  const label = opening.ordinal ? null : opening.label;
  const texts = units.map(({ plain, textStart }) => plain.text.slice(textStart));
  const others = texts.filter((text) => text !== label);
  const name = isMatrixRow ? texts[0] : label === null ? weighed?.name : longest(others);
  return {
    label: isMatrixRow ? null : label,
    words: name ?? "",
    unit: first.unit,
    statements: {
      start: Math.min(...units.map(({ firstStatement }) => firstStatement)),
      end: Math.max(...units.map(({ lastStatement }) => lastStatement)),
    },
    span: { start: first.span.start, end: last.span.end },
    focus: label !== null && opening.textStart > 0 ? placeOf(opening, 0, opening.textStart) : first.span,
    weight: weighed?.weight ?? null,
    matrix: isMatrixRow ? "row" : null,
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}
