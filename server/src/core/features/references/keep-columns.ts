// Keeps the columns of a table at one width when words in it change.
import type { TextEdit } from "../../text/edit.js";

const ROW = /^ {0,3}\|/;
const RULE_CELL = /^\s*:?-+:?\s*$/;

interface Line {
  readonly start: number;
  readonly text: string;
}

interface Cell {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
}

/**
 * What to change besides `edits` (which are in order and do not overlap) so that columns that have one width keep having
 * one: spaces at the ends of cells, and dashes below the head. Nothing for a table whose columns have none.
 */
export function columnEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const found: TextEdit[] = [];
  let done = 0;
  for (const { span } of edits) {
    if (span.start < done) continue;
    const table = tableAt(text, span.start);
    if (table.length < 2) continue;
    const last = table.at(-1) as Line;
    done = last.start + last.text.length;
    const inside = edits.filter(
      (edit) => edit.span.start >= (table[0] as Line).start && edit.span.end <= done,
    );
    found.push(...tableEdits(table, inside));
  }
  return found;
}

/** The rows around an offset; none when it does not stand in one. */
function tableAt(text: string, offset: number): Line[] {
  const first = lineAt(text, offset);
  if (!ROW.test(first.text)) return [];
  const lines = [first];
  for (let line = first; line.start > 0; ) {
    line = lineAt(text, line.start - (text[line.start - 2] === "\r" ? 2 : 1));
    if (!ROW.test(line.text)) break;
    lines.unshift(line);
  }
  for (let line = first; ; ) {
    const eol = /\r\n|\n|\r/y;
    eol.lastIndex = line.start + line.text.length;
    const match = eol.exec(text);
    if (!match) break;
    line = lineAt(text, eol.lastIndex);
    if (!ROW.test(line.text)) break;
    lines.push(line);
  }
  return lines;
}

function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isEol(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isEol(text, end)) end++;
  return { start, text: text.slice(start, end) };
}

function isEol(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r";
}

/** The cells of a row; a stroke inside a cell is always escaped. */
function cellsOf({ start, text }: Line): Cell[] {
  const cells: Cell[] = [];
  let from = text.indexOf("|") + 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] !== "|" || text[at - 1] === "\\") continue;
    cells.push({ start: start + from, text: text.slice(from, at) });
    from = at + 1;
  }
  return cells;
}

function tableEdits(lines: readonly Line[], edits: readonly TextEdit[]): TextEdit[] {
  const rows = lines.map(cellsOf);
  const columns = rows.reduce((fewest, cells) => Math.min(fewest, cells.length), Number.POSITIVE_INFINITY);
  const found: TextEdit[] = [];
  for (let column = 0; column < columns; column++) {
    const cells = rows.map((row) => row[column] as Cell);
    found.push(...cellEdits(cells, edits));
  }
  return found;
}

/** The cell of a column with what becomes of it. */
interface Changed extends Cell {
  readonly by: number;
}

function cellEdits(cells: readonly Cell[], edits: readonly TextEdit[]): TextEdit[] {
  const width = lengthOf(cells[0]?.text ?? "");
  const rule = cells.find(({ text }) => RULE_CELL.test(text))?.text.trim() ?? "";
  if (!rule || /^:-+:$/.test(rule) || cells.some(({ text }) => lengthOf(text) !== width)) return [];
  const changed = cells.map((cell): Changed => ({ ...cell, by: changeOf(cell, edits) }));
  if (changed.every(({ by }) => by === 0)) return [];
  const atRight = !rule.endsWith(":");
  const words = changed.filter(({ text }) => !RULE_CELL.test(text));
  const used = (text: string) => lengthOf(atRight ? text.trimEnd() : text.trimStart());
  const longest = (length: (cell: Changed) => number) =>
    words.reduce((most, cell) => Math.max(most, length(cell)), 0);
  const slack = width - longest(({ text }) => used(text));
  const next = longest(({ text, by }) => used(text) + by) + slack;
  return changed.flatMap((cell) => {
    const missing = next - width - cell.by;
    if (missing === 0) return [];
    return RULE_CELL.test(cell.text) ? ruleEdit(cell, missing) : paddingEdit(cell, missing, atRight);
  });
}

function changeOf({ start, text }: Cell, edits: readonly TextEdit[]): number {
  const inside = edits.filter(({ span }) => span.start >= start && span.end <= start + text.length);
  return inside.reduce(
    (sum, { span, newText }) =>
      sum + lengthOf(newText) - lengthOf(text.slice(span.start - start, span.end - start)),
    0,
  );
}

function paddingEdit({ start, text }: Cell, missing: number, atRight: boolean): TextEdit[] {
  const at = atRight ? start + text.length : start;
  if (missing > 0) return [{ span: { start: at, end: at }, newText: " ".repeat(missing) }];
  const span = atRight ? { start: at + missing, end: at } : { start: at, end: at - missing };
  return [{ span, newText: "" }];
}

function ruleEdit({ start, text }: Cell, missing: number): TextEdit[] {
  const at = start + text.indexOf("-");
  if (missing > 0) return [{ span: { start: at, end: at }, newText: "-".repeat(missing) }];
  return [{ span: { start: at, end: at - missing }, newText: "" }];
}

/** In characters as a writer counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}
