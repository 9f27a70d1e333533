// Tables that are typed with spaces: a label and a figure for each lot, below each other.
import type { Table, TableCell } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import { readFigure } from "./figures.js";

const FEWEST_LINES = 3;
const MOST_LINES = 60;
const DASH = /^[-–—.]$/;
const RULE = /^(?:[-=_\s]+|\s*(?:`{3}|~{3}).*)$/;

/** The table in a part of a text, when all lines but its head have two or more figures each; null otherwise. */
export function typedTable(source: string, span: Span): Table | null {
  const text = source.slice(span.start, span.end);
  if (!/\S\s{2,}\S.*\r?\n/.test(text)) return null;
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].filter(([line]) => !RULE.test(line));
  if (lines.length < FEWEST_LINES || lines.length > MOST_LINES) return null;
  const all = lines.map(({ 0: line, index }) => cellsOf(line, span.start + index));
  // A sum without a name closes the table; its head may be cut off.
  if (all.at(-1)?.every(isFigure)) all.pop();
  const [opening = []] = all;
  const whole = row(opening) !== null;
  const head = whole ? opening.map(({ span: place }) => ({ text: "", span: place, unit: -1 })) : opening;
  const body = whole ? all : all.slice(1);
  const rows = body.map(row);
  const [first] = rows;
  if (!first || rows.some((cells) => cells === null || cells.length !== first.length)) return null;
  const heads = head.slice(1 - first.length);
  if (heads.length < first.length - 1) return null;
  const corner = { text: "", span: (head[0] as TableCell).span, unit: -1 };
  return { span, rows: [[corner, ...heads], ...(rows as TableCell[][])] };
}

/** The cells of a line, two or more spaces apart. */
function cellsOf(line: string, start: number): TableCell[] {
  return [...line.matchAll(/[^\s>|]\S*(?:\s\S+)*/g)].map(({ 0: text, index }) => ({
    text,
    span: { start: start + index, end: start + index + text.length },
    unit: -1,
  }));
}

function isFigure({ text }: TableCell): boolean {
  return DASH.test(text) || readFigure(text) !== null;
}

/** A label with two or more figures or dashes behind it; null for anything else. */
function row(cells: readonly TableCell[]): TableCell[] | null {
  const last = cells.findLastIndex((cell) => !isFigure(cell));
  const figures = cells.slice(last + 1);
  const label = cells.slice(0, last + 1);
  const [first, end] = [label[0], label.at(-1)];
  if (!first || !end || figures.length < 2) return null;
  const text = label.map((cell) => cell.text).join(" ");
  return [{ text, span: { start: first.span.start, end: end.span.end }, unit: -1 }, ...figures];
}
