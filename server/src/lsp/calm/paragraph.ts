// The words around a place that a writer works on as one, by how they look: what is half typed has no sure structure.
import type { Span } from "../../core/index.js";

/** A line that begins something of its own: a heading, an item, a row, a quotation, a numbered requirement. */
const STARTS_ANEW = /^\s*(?:#|[-*+]\s|\d+[.)]\s|[a-z][.)]\s|\||>)/;
/** A line below which something else begins. */
const STANDS_ALONE = /^\s*(?:#|\|)/;
/** More lines than any paragraph has; a text without blank lines must stay cheap. */
const MAX_LINES = 200;

/** The line around an offset, without its line break. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end < 0 ? text.length : end };
}

/** The paragraph, item, row or heading around an offset; a blank line is one by itself. */
export function paragraphAt(text: string, offset: number): Span {
  const line = lineAt(text, offset);
  if (isBlank(text, line)) return line;
  let { start, end } = line;
  for (let first = line, count = 0; count < MAX_LINES && first.start > 0; count++) {
    if (STARTS_ANEW.test(words(text, first))) break;
    const above = lineAt(text, first.start - 1);
    if (isBlank(text, above) || STANDS_ALONE.test(words(text, above))) break;
    first = above;
    start = above.start;
  }
  for (let last = line, count = 0; count < MAX_LINES && last.end < text.length; count++) {
    if (STANDS_ALONE.test(words(text, last))) break;
    const below = lineAt(text, last.end + 1);
    if (isBlank(text, below) || STARTS_ANEW.test(words(text, below))) break;
    last = below;
    end = below.end;
  }
  return { start, end };
}

function words(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function isBlank(text: string, line: Span): boolean {
  return words(text, line).trim() === "";
}
