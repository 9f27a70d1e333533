// What a block lists: requirements by label, matrices. Depends on the words of the block alone.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { type Item, itemOf, leadAt } from "../../assessment/items.js";
import { matricesIn } from "../../assessment/matrix/read-matrix.js";
import { perBlock } from "../../assessment/per-block.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Table, TableCell, Unit } from "../../model/block-model.js";
import { readLead } from "../../model/lead.js";
import type { Figure } from "../../rules/weights-not-100/figures.js";
import type { Span } from "../../text/span.js";
import { shorten } from "../shorten.js";

/** Something that a block lists. Spans are relative to the block. */
export interface ListedItem {
  /** Null for what has no name of its own. */
  readonly label: string | null;
  /** The label and the first words behind it, on one line; empty for a matrix as a whole. */
  readonly name: string;
  /** Its first unit. */
  readonly unit: number;
  /** Its statements. */
  readonly statements: Item;
  readonly span: Span;
  readonly focus: Span;
  /** What it weighs; null where no award is described. */
  readonly weight: Figure | null;
  /** The table that is a matrix and in which it is a row; the matrix itself has the whole table. */
  readonly matrix: "table" | "row" | null;
}

const LONGEST_NAME = 100;
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
  const items: ListedItem[] = [];
  for (let at = 0; at < model.statements.length; ) {
    const statements = itemOf(model, at);
    at = statements.end;
    const statement = model.statements[statements.start] as Statement;
    const unit = model.units[statement.unit] as Unit;
    if (unit.cell || unit.kind === "heading" || unit.kind === "code") continue;
    const named = nameOf(unit, statement);
    if (!named) continue;
    const { label, focus } = named;
    const start = statement.start > unit.textStart ? focus.start : Math.min(focus.start, unit.span.start);
    const span = { start, end: endOf(model, statements) };
    items.push({
      label,
      name: oneLine(label, statement.text),
      unit: statement.unit,
      statements,
      span,
      focus,
      weight: null,
      matrix: null,
    });
  }
  return items;
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
function endOf(model: BlockModel, { end }: Item): number {
  const statement = model.statements[end - 1] as Statement;
  const unit = model.units[statement.unit] as Unit;
  return end < unit.lastStatement ? statement.span.end : unit.span.end;
}

function itemsOfTable(block: AssessedBlock, table: number, language: DocumentLanguage): ListedItem[] {
  const { model } = block;
  const { span, rows } = model.tables[table] as Table;
  const matrix = matricesIn(block, language).find((one) => one.table === table);
  const items = rows.flatMap((cells, row): ListedItem[] => {
    const item = row === 0 ? null : itemOfRow(model, cells);
    if (item && matrix?.rows.some((one) => one.row === row))
      return [{ ...item, label: null, name: oneLine(null, firstWords(cells)), matrix: "row" }];
    return item && item.label !== null ? [item] : [];
  });
  const head = rows[0]?.find(({ unit }) => unit >= 0);
  if (!matrix || !head) return items;
  const { firstStatement } = model.units[head.unit] as Unit;
  const statements = { start: firstStatement, end: firstStatement };
  const whole = { label: null, name: "", unit: head.unit, statements, weight: null };
  return [{ ...whole, span, focus: head.span, matrix: "table" }, ...items];
}

/** A row of a table as an item; null for an empty one. */
export function itemOfRow(model: BlockModel, cells: readonly TableCell[]): ListedItem | null {
  const filled = cells.filter(({ unit }) => unit >= 0);
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return null;
  const units = filled.map(({ unit }) => model.units[unit] as Unit);
  const opening = units[0] as Unit;
  const label = opening.ordinal ? null : opening.label;
  const texts = units.map(({ plain, textStart }) => plain.text.slice(textStart));
  return {
    label,
    name: oneLine(label, longest(texts.filter((text) => text !== label))),
    unit: first.unit,
    statements: {
      start: Math.min(...units.map(({ firstStatement }) => firstStatement)),
      end: Math.max(...units.map(({ lastStatement }) => lastStatement)),
    },
    span: { start: first.span.start, end: last.span.end },
    focus: label !== null && opening.textStart > 0 ? placeOf(opening, 0, opening.textStart) : first.span,
    weight: null,
    matrix: null,
  };
}

function firstWords(cells: readonly TableCell[]): string {
  return cells.find(({ unit }) => unit >= 0)?.text ?? "";
}

/** A label and words as the name of an item. */
export function oneLine(label: string | null, words: string): string {
  const name = label === null ? words : `${label} ${words}`;
  return shorten(name.replaceAll("\n", " ").trim(), LONGEST_NAME);
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}
