// Where in a YAML text the cursor stands: under which keys, at a key or at a value. Read from lines and indentation, for
// while somebody types the text is seldom whole.
import type { Span } from "../../core/index.js";

export interface YamlPlace {
  /** The keys from the root to where the cursor stands; items of lists are no keys. */
  readonly path: readonly string[];
  readonly kind: "key" | "value";
  /** The word at the cursor, as document offsets; empty where none has been typed. */
  readonly word: Span;
  /** Whether a colon follows the word. */
  readonly hasColon: boolean;
  /** Whether it stands in an item of a list: behind the dash, or below it. */
  readonly isItem: boolean;
  /** Other keys of the same mapping, as far as they stand on lines of their own or on this line. */
  readonly siblings: readonly string[];
}

/** More lines than this above the cursor are not looked at. */
const MAX_LINES = 5_000;
const WORD = /[\p{L}\p{N}_.-]/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** A line of the block style. Columns count from 0. */
interface BlockLine {
  /** Columns of the dashes before the rest. */
  readonly dashes: readonly number[];
  /** Column of what follows the dashes. */
  readonly column: number;
  readonly key: string | undefined;
  /** What stands behind the key and its colon; the whole rest without a key. */
  readonly rest: string;
  /** Column at which `rest` starts. */
  readonly restColumn: number;
}

/** The place at an offset, or null in a comment or in running text. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | null {
  const lines = linesAround(text, offset);
  const line = lines.at[lines.index];
  if (line === undefined) return null;
  const column = offset - line.start;
  const before = line.text.slice(0, column);
  if (/(?:^|\s)#/.test(before)) return null;
  const block = readLine(before);
  const parents = parentsOf(lines.at, lines.index, readLine(line.text, column));
  if (parents === null) return null;
  const flow = readFlow(block.rest);
  if (flow === null) return null;
  const outer = block.key === undefined ? parents.path : [...parents.path, block.key];
  const isKey = flow.kind === "key" || (flow.kind === "plain" && block.key === undefined);
  const word = wordAt(line, column);
  return {
    path: [...outer, ...flow.path],
    kind: isKey ? "key" : "value",
    word,
    hasColon: /^\s*:(?:\s|$)/.test(text.slice(word.end, line.start + line.text.length)),
    isItem: parents.isItem,
    siblings: flow.kind === "key" ? flow.keys : parents.siblings,
  };
}

function linesAround(text: string, offset: number): { at: readonly Line[]; index: number } {
  const at: Line[] = [];
  let index = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    if (start <= offset) index = at.length;
    at.push({ start, text: line.replace(/\r$/, "") });
    start += line.length + 1;
  }
  return { at, index };
}

/** Reads a line; only what starts before `limit` counts as a key. */
function readLine(text: string, limit = Number.POSITIVE_INFINITY): BlockLine {
  let column = /^ */.exec(text)?.[0].length ?? 0;
  const dashes: number[] = [];
  for (let dash = /^-(?: +|$)/.exec(text.slice(column)); dash; dash = /^-(?: +|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  const key = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#[\]{},&*!|>%@`-][^:#]*?))\s*:(?=\s|$)\s*/.exec(
    text.slice(column),
  );
  const isKey = key !== null && column < limit;
  const restColumn = isKey ? column + key[0].length : column;
  return {
    dashes,
    column,
    key: isKey ? (key[1] ?? key[2] ?? key[3]) : undefined,
    rest: text.slice(restColumn),
    restColumn,
  };
}

interface Parents {
  readonly path: readonly string[];
  readonly isItem: boolean;
  readonly siblings: readonly string[];
}

/** The keys above a line, and the other keys of its mapping; null when the line belongs to a text in blocks. */
function parentsOf(lines: readonly Line[], index: number, own: BlockLine): Parents | null {
  const path: string[] = [];
  const siblings = [...keysBelow(lines, index, own)];
  let column = own.dashes[0] ?? own.column;
  // A list may stand as far to the left as its key.
  let mayEqual = own.dashes.length > 0;
  let isOwnMapping = own.dashes.length === 0;
  let isItem = own.dashes.length > 0;
  for (let at = index - 1; at >= 0 && at > index - MAX_LINES; at--) {
    const { text } = lines[at] as Line;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const line = readLine(text);
    const start = line.dashes[0] ?? line.column;
    if (isOwnMapping && line.column === column && line.key !== undefined) {
      siblings.push(line.key);
      if (line.dashes.length === 0) continue;
      [column, mayEqual, isOwnMapping, isItem] = [start, true, false, true];
      continue;
    }
    const isAbove = line.column < column || (mayEqual && line.column === column && line.dashes.length === 0);
    if (!isAbove || line.key === undefined) continue;
    if (/^[|>]/.test(line.rest)) return null;
    path.unshift(line.key);
    column = start;
    mayEqual = line.dashes.length > 0;
    isOwnMapping = false;
  }
  return { path, siblings, isItem };
}

/** Keys of the same mapping on the lines below. */
function keysBelow(lines: readonly Line[], index: number, own: BlockLine): string[] {
  const keys: string[] = [];
  for (let at = index + 1; at < lines.length && at < index + MAX_LINES; at++) {
    const { text } = lines[at] as Line;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const line = readLine(text);
    if ((line.dashes[0] ?? line.column) < own.column) break;
    if (line.column === own.column && line.dashes.length === 0 && line.key !== undefined) keys.push(line.key);
  }
  return keys;
}

interface Flow {
  /** `plain` outside brackets. */
  readonly kind: "plain" | "key" | "value";
  readonly path: readonly string[];
  readonly keys: readonly string[];
}

/** What the brackets before the cursor mean for it; null inside quotes. */
function readFlow(before: string): Flow | null {
  const open: { readonly isMap: boolean; key: string | undefined; readonly keys: string[] }[] = [];
  for (const [token] of before.matchAll(/"[^"]*"?|'[^']*'?|[[\]{},]|[^\s"'[\]{},][^"'[\]{},]*/g)) {
    const inner = open.at(-1);
    if (token === "[" || token === "{") open.push({ isMap: token === "{", key: undefined, keys: [] });
    else if (token === "]" || token === "}") open.pop();
    else if (token === ",") {
      if (inner) inner.key = undefined;
    } else if (/^(?:"[^"]*|'[^']*)$/.test(token)) return null;
    else if (inner?.isMap) {
      const key = /^([^:]+?)\s*:(?:\s|$)/.exec(token)?.[1];
      if (key !== undefined) {
        inner.key = key;
        inner.keys.push(key);
      }
    }
  }
  const inner = open.at(-1);
  const path = open.flatMap(({ key }) => key ?? []);
  if (inner === undefined) return { kind: "plain", path, keys: [] };
  return { kind: inner.isMap && inner.key === undefined ? "key" : "value", path, keys: inner.keys };
}

function wordAt({ start, text }: Line, column: number): Span {
  let from = column;
  while (from > 0 && WORD.test(text[from - 1] as string)) from--;
  let to = column;
  while (to < text.length && WORD.test(text[to] as string)) to++;
  // The dash of a list is no part of the word behind it.
  if (text[from] === "-" && from < column && /^[\s[{,]?$/.test(text[from - 1] ?? "")) from++;
  return { start: start + from, end: start + to };
}
