// Lines that may be read without the parser, and how such a line may begin.

import {
  ASTERISK,
  BACKSLASH,
  BYTE_ORDER_MARK,
  CLOSING_PARENTHESIS,
  DOT,
  HYPHEN,
  isDigit,
  LESS_THAN,
  OPENING_BRACKET,
  PLUS,
  SPACE,
} from "./characters.js";
import { isLineEnding, isSpaceOrTab, lineEnd, nextLineStart } from "./lines.js";
import type { Point } from "./plain-inline.js";
import { TAME_LIMITS, tame } from "./tame.js";

/** Where reading begins or has come: an offset in UTF-16 units, and the number of its line, from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

/** A line of a stretch, a run of lines without a blank line; offsets in the text. */
export interface PlainLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  /** Offset of the first character that is not a space, or that is behind a marker. */
  readonly content: number;
  /** Where its content ends; no space comes before it. */
  readonly end: number;
  /** Where the line ends, spaces behind its content counted: there its blocks end too. */
  readonly fullEnd: number;
  /** Whether a character in it may be more than text. */
  readonly hasMarks: boolean;
  /** Whether the line before it is blank. */
  readonly afterBlank: boolean;
}

/** The point of an offset in a line. */
export function pointAt({ number, start }: PlainLine, offset: number): Point {
  return { line: number, column: offset - start + 1, offset };
}

/** The lines from a place up to the next blank line; undefined when the parser must read one of them. */
export function readStretch(text: string, from: Place): PlainLine[] | undefined {
  const lines: PlainLine[] = [];
  let start = from.offset;
  while (start < text.length) {
    const line = readLine(text, start, from.line + lines.length);
    if (line === undefined) return undefined;
    if (line.content === line.end) break;
    lines.push(lines.length === 0 ? { ...line, afterBlank: true } : line);
    start = nextLineStart(text, line.end);
  }
  return isTame(text, lines) ? lines : undefined;
}

function readLine(text: string, start: number, number: number): PlainLine | undefined {
  let content = start;
  while (text.charCodeAt(content) === SPACE) content++;
  let hasMarks = false;
  let offset = content;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code >= KINDS.length) continue;
    const kind = KINDS[code];
    if (kind === PLAIN) continue;
    if (kind === NEVER) return undefined;
    if (isLineEnding(code)) break;
    hasMarks = true;
  }
  let end = offset;
  while (end > content && text.charCodeAt(end - 1) === SPACE) end--;
  return { number, start, content, end, fullEnd: offset, hasMarks, afterBlank: false };
}

/** A stretch that is longer is measured before it is taken for tame. */
const SURELY_TAME = Math.min(TAME_LIMITS.marksPerLine, TAME_LIMITS.pipesPerLine);

function isTame(text: string, lines: readonly PlainLine[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (last.fullEnd - first.start <= SURELY_TAME) return true;
  const stretch = text.slice(first.start, last.fullEnd);
  return tame(stretch) === stretch;
}

/** The start of the first line from `from` on that is not blank; the end of the text when there is none. */
export function skipBlankLines(text: string, from: Place): Place {
  let { offset, line } = from;
  while (offset < text.length) {
    let content = offset;
    while (isSpaceOrTab(text.charCodeAt(content))) content++;
    if (content < lineEnd(text, content)) break;
    if (content === text.length) return { offset: content, line };
    offset = nextLineStart(text, content);
    line++;
  }
  return { offset, line };
}

/** The start of the line after another one. */
export function placeAfter(text: string, { end, number }: PlainLine): Place {
  return { offset: nextLineStart(text, end), line: number + 1 };
}

/**
 * Whether a line whose content begins at `offset` begins a paragraph or goes on with one: its first character opens no
 * other block, whatever follows.
 */
export function isPlainStart(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code >= OPENS_BLOCK.length) return code !== BYTE_ORDER_MARK;
  if (code === BACKSLASH) return !isLineEnding(text.charCodeAt(offset + 1)) && offset + 1 < text.length;
  if (code === OPENING_BRACKET) return LINK_START.test(text.slice(offset, offset + MOST_IN_LABEL));
  if (code === LESS_THAN) return ADDRESS_START.test(text.slice(offset, offset + 9));
  if (code === ASTERISK) return EMPHASIS_START.test(text.slice(offset, offset + 3));
  if (OPENS_BLOCK[code] === 1) return false;
  return !isDigit(code) || !NUMBERED.test(text.slice(offset, offset + MOST_DIGITS + 2));
}

/** What begins an item: `-`, `+` or `*`, or a number with `.` or `)`; then spaces and content. */
export interface Marker {
  /** Items of one list have the same. */
  readonly character: number;
  /** Offset of the content. */
  readonly content: number;
  readonly number?: number;
}

/** The marker with which the content of a line begins. */
export function markerAt(text: string, { content: start, end }: PlainLine): Marker | undefined {
  const code = text.charCodeAt(start);
  let offset = start;
  if (isDigit(code)) while (offset < end && isDigit(text.charCodeAt(offset))) offset++;
  else if (code !== HYPHEN && code !== PLUS && code !== ASTERISK) return undefined;
  const character = text.charCodeAt(offset);
  const number = offset > start ? Number(text.slice(start, offset)) : undefined;
  if (number !== undefined && character !== DOT && character !== CLOSING_PARENTHESIS) return undefined;
  let content = offset + 1;
  while (text.charCodeAt(content) === SPACE) content++;
  const spaces = content - offset - 1;
  if (offset - start > MOST_DIGITS || spaces < 1 || spaces > MOST_SPACES) return undefined;
  return { character, content, ...(number !== undefined && { number }) };
}

/** Whether a line that follows a blank line may belong to a list before it. `offset` is its start. */
export function mayContinueList(text: string, offset: number): boolean {
  return isSpaceOrTab(text.charCodeAt(offset)) || MARKER.test(text.slice(offset, offset + MOST_DIGITS + 2));
}

/** A number with more digits begins no item, and content behind more spaces is code. */
const MOST_DIGITS = 9;
const MOST_SPACES = 4;
const MARKER = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)/;
const NUMBERED = /^\d{1,9}[.)](?:[ \t\r\n]|$)/;
const MOST_IN_LABEL = 200;
/** Neither a definition, nor a footnote, nor a check box. */
const LINK_START = /^\[[A-Za-z0-9][^[\]\r\n]+\](?!:)/;
const ADDRESS_START = /^<https?:\/\//;
/** Not a rule, nor an item. */
const EMPHASIS_START = /^\*{1,2}[^\s*]/;

const PLAIN = 0;
/** May be more than text. */
const MARK = 1;
const NEVER = 2;

/** What the ASCII characters are within a line. */
const KINDS = new Uint8Array(128);
for (let code = 0; code < SPACE; code++) KINDS[code] = isLineEnding(code) ? MARK : NEVER;
for (const character of "~`@") KINDS[character.charCodeAt(0)] = NEVER;
for (const character of "*_[]<&\\:wW") KINDS[character.charCodeAt(0)] = MARK;

/** For each ASCII character, 1 when a line that it begins may be more than a line of a paragraph. */
const OPENS_BLOCK = new Uint8Array(128);
for (let code = 0; code <= SPACE; code++) OPENS_BLOCK[code] = 1;
for (const character of "#>-+*_`~<|=:[]\\&@") OPENS_BLOCK[character.charCodeAt(0)] = 1;
