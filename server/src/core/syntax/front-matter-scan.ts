// Where front matter ends, found without the parser: it decides whether the parser looks for front matter at all.

import { BYTE_ORDER_MARK } from "./characters.js";

const FENCES = [
  { open: /---[ \t]*(?:\r\n|\n|\r)/y, close: /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/g },
  { open: /\+\+\+[ \t]*(?:\r\n|\n|\r)/y, close: /(?:\r\n|\n|\r)\+\+\+[ \t]*(?=[\r\n]|$)/g },
] as const;

/** The length of a byte-order mark at the start of the text: 0 or 1. The parser skips it and does not count it. */
export function byteOrderMarkLength(text: string): 0 | 1 {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

/**
 * The offset just after the closing fence of front matter, its line ending left out; 0 for a text without front matter.
 *
 * Line 1 opens it with `---` (YAML) or `+++` (TOML), and the next line with the same fence closes it.
 * A fence that is never closed opens nothing: the text is then read as ordinary Markdown.
 */
export function frontMatterEnd(text: string): number {
  const start = byteOrderMarkLength(text);
  for (const { open, close } of FENCES) {
    open.lastIndex = start;
    if (!open.test(text)) continue;
    close.lastIndex = start + "---".length;
    const closing = close.exec(text);
    return closing === null ? 0 : closing.index + closing[0].length;
  }
  return 0;
}
