// Tables, read without the parser.

import type { AlignType, Table, TableCell, TableRow } from "mdast";
import { SPACE, VERTICAL_BAR } from "./characters.js";
import type { IsDefined } from "./labels.js";
import { readInline } from "./plain-inline.js";
import { type PlainLine, pointAt } from "./plain-lines.js";

/**
 * The table of these lines, each with a pipe at both ends and as many cells as the first; undefined when they are another
 * thing, or a table in another form.
 */
export function readTable(
  text: string,
  lines: readonly PlainLine[],
  isDefined: IsDefined,
): Table | undefined {
  const [head, delimiters, ...body] = lines;
  const last = lines.at(-1);
  if (head === undefined || delimiters === undefined || last === undefined) return undefined;
  const align = readAlignment(text.slice(delimiters.content, delimiters.end));
  if (align === undefined) return undefined;
  const children: TableRow[] = [];
  for (const line of [head, ...body]) {
    const row = readRow(text, line, isDefined);
    if (row?.children.length !== align.length) return undefined;
    children.push(row);
  }
  const position = { start: pointAt(head, head.content), end: pointAt(last, last.fullEnd) };
  return { type: "table", align, children, position };
}

function readAlignment(line: string): AlignType[] | undefined {
  if (!DELIMITERS.test(line)) return undefined;
  const cells = line.slice(1, -1).split("|");
  return cells.map((cell) => {
    const mark = cell.trim();
    const isLeft = mark.startsWith(":");
    if (mark.endsWith(":")) return isLeft ? "center" : "right";
    return isLeft ? "left" : null;
  });
}

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

function readRow(text: string, line: PlainLine, isDefined: IsDefined): TableRow | undefined {
  const { content: start, end } = line;
  if (text.charCodeAt(start) !== VERTICAL_BAR || text.charCodeAt(end - 1) !== VERTICAL_BAR) return undefined;
  const children: TableCell[] = [];
  for (let pipe = start; pipe < end - 1; ) {
    const next = text.indexOf("|", pipe + 1);
    // What two pipes side by side mean depends on their place.
    if (next === pipe + 1) return undefined;
    const cell = readCell(text, line, { pipe, next }, isDefined);
    if (cell === undefined) return undefined;
    children.push(cell);
    pipe = next;
  }
  return {
    type: "tableRow",
    children,
    position: { start: pointAt(line, start), end: pointAt(line, line.fullEnd) },
  };
}

/** The cell between two pipes. The parser gives it the pipe before it, and at the end of a row both. */
function readCell(
  text: string,
  line: PlainLine,
  { pipe, next }: { readonly pipe: number; readonly next: number },
  isDefined: IsDefined,
): TableCell | undefined {
  let from = pipe + 1;
  let to = next;
  while (from < to && text.charCodeAt(from) === SPACE) from++;
  while (to > from && text.charCodeAt(to - 1) === SPACE) to--;
  const children = from === to ? [] : readInline(text, [{ ...line, content: from, end: to }], isDefined);
  const end = next === line.end - 1 ? line.fullEnd : next;
  return (
    children && {
      type: "tableCell",
      children,
      position: { start: pointAt(line, pipe), end: pointAt(line, end) },
    }
  );
}
