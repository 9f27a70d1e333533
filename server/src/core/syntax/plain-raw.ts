// Blocks of which the words are taken as they are, read without the parser: front matter, code between fences, comments.

import type { Code, Html, Yaml } from "mdast";
import { detach } from "../text/detach.js";
import { BACKTICK, LESS_THAN } from "./characters.js";
import { frontMatterEnd } from "./front-matter-scan.js";
import { countLineEndings, lineStart, nextLineStart } from "./lines.js";
import { type Place, skipBlankLines } from "./plain-lines.js";

/** A block before a blank line or the end of the text, and the first line after it that is not blank. */
export interface RawBlock {
  readonly node: Code | Html | Yaml;
  readonly next: Place;
}

/** Front matter in YAML at the start of a text; undefined when the parser must read it. */
export function readFrontMatter(text: string): RawBlock | undefined {
  const length = frontMatterEnd(text);
  const match = FRONT_MATTER.exec(text.slice(0, length)) ?? undefined;
  return (
    match &&
    place(text, { offset: 0, line: 1 }, match[0], (position) => ({
      type: "yaml",
      value: detach(match[1] ?? ""),
      position,
    }))
  );
}

/** Whether a line may begin a block that `readRaw` reads. */
export function mayBeginRaw(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === BACKTICK || (code === LESS_THAN && text.startsWith("<!--", offset));
}

/** A short comment, or short code between fences, from a clean line start; undefined when the parser must read it. */
export function readRaw(text: string, from: Place): RawBlock | undefined {
  const source = text.slice(from.offset, from.offset + MOST);
  const comment = COMMENT.exec(source)?.[0];
  if (comment !== undefined)
    return place(text, from, comment, (position) => ({ type: "html", value: detach(comment), position }));
  const code = CODE.exec(source) ?? undefined;
  return (
    code &&
    place(text, from, code[0], (position) => ({
      type: "code",
      lang: code[1] ? detach(code[1]) : null,
      meta: null,
      value: detach(code[2] ?? ""),
      position,
    }))
  );
}

type Position = NonNullable<RawBlock["node"]["position"]>;

/** The block of a source that stands at a place; undefined when no blank line follows it. */
function place(
  text: string,
  from: Place,
  source: string,
  nodeAt: (position: Position) => RawBlock["node"],
): RawBlock | undefined {
  const end = from.offset + source.length;
  if (source.length === MOST && end < text.length) return undefined;
  const line = from.line + countLineEndings(source);
  const after = nextLineStart(text, end);
  const next = skipBlankLines(text, { offset: after, line: line + 1 });
  // What is not behind a blank line is measured together with the block before it is parsed.
  if (next.offset === after && after < text.length) return undefined;
  const start = { line: from.line, column: 1, offset: from.offset };
  const node = nodeAt({ start, end: { line, column: end - lineStart(text, end) + 1, offset: end } });
  return { node, next };
}

/** Well within the limits of what is parsed as it is. */
const MOST = 250;
const COMMENT = /^<!--[ \r\n](?:(?!-->)[^\0\t])*-->[ ]*(?=[\r\n]|$)/;
const CODE = /^```([A-Za-z0-9]*)(?:\r\n|\n|\r)((?:(?!```)[^\0\t])*?)(?:\r\n|\n|\r)```(?=[\r\n]|$)/;
const FRONT_MATTER = /^---(?:\r\n|\n|\r)([^\0\t\r\n][^\0\t]*?)(?:\r\n|\n|\r)---$/;
