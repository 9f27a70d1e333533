// Lines of a text, by offset. A line ends with LF, CR LF or a lone CR, as in CommonMark; offsets are UTF-16 units.

import { CR, LF, SPACE, TAB } from "./characters.js";

/** Whether a UTF-16 unit is a space or a tab; CommonMark calls a line of only these blank. */
export function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether a UTF-16 unit belongs to a line ending. */
export function isLineEnding(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether `offset` lies between the CR and the LF of one line ending. */
export function splitsCrLf(text: string, offset: number): boolean {
  return offset > 0 && text.charCodeAt(offset - 1) === CR && text.charCodeAt(offset) === LF;
}

/** The offset at which the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnding(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether a line starts at `offset`. */
export function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || (isLineEnding(text.charCodeAt(offset - 1)) && !splitsCrLf(text, offset));
}

/** The offset at which the line that holds `offset` ends, its line ending left out. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnding(text.charCodeAt(end))) end++;
  return end;
}

/** The offset at which the line after the one that holds `offset` starts; the length of the text in its last line. */
export function nextLineStart(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  if (end === text.length) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** Whether the line that starts at `start` lies before `end` as a whole, its line ending included. */
export function isLineWithin(text: string, start: number, end: number): boolean {
  const next = nextLineStart(text, start);
  return next <= end && next > lineEnd(text, start);
}

/** Whether the line before the one that starts at `start` is blank. The start of the text counts as a blank line. */
export function followsBlankLine(text: string, start: number): boolean {
  if (start === 0) return true;
  let offset = splitsCrLf(text, start - 1) ? start - 2 : start - 1;
  while (offset > 0 && isSpaceOrTab(text.charCodeAt(offset - 1))) offset--;
  return offset === 0 || isLineEnding(text.charCodeAt(offset - 1));
}

/** The number of line endings that start in `[start, end)`; a CR LF counts once, also when `end` splits it. */
export function countLineEndings(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === CR) count++;
    else if (code === LF && !(offset > start && text.charCodeAt(offset - 1) === CR)) count++;
  }
  return count;
}
