// Where parsing may start and stop: the lines at which no block is open.

import type { RootContent } from "mdast";
import { detach } from "../text/detach.js";
import type { SyntaxBlock } from "./block-list.js";
import { byteOrderMarkLength } from "./front-matter-scan.js";
import type { IsDefined } from "./labels.js";
import { definedKeys } from "./labels.js";
import { followsBlankLine, isSpaceOrTab, lineStart, nextLineStart } from "./lines.js";
import { type Part, parsePart } from "./parse.js";
import { startOffset } from "./positions.js";

/**
 * The start of the line of a block at which the parser is *clean*: no list, quote, paragraph or other block is open,
 * so what follows means the same whatever came before, labels aside. Undefined when that cannot be shown.
 *
 * CommonMark is read line by line. A top-level block that starts after a blank line was started by a parser that had
 * closed all others, or that closes them at this line whatever comes before it.
 */
export function cleanLineStart(
  blocks: readonly SyntaxBlock[],
  index: number,
  text: string,
): number | undefined {
  const block = blocks[index];
  if (block === undefined || isIndentedCode(block.node, text, block.start)) return undefined;
  const start = lineStart(text, block.start);
  if (!followsBlankLine(text, start)) return undefined;
  // The parser would skip a byte-order mark that comes first in what it is given.
  if (start > 0 && byteOrderMarkLength(text.charAt(start)) > 0) return undefined;
  const previous = blocks[index - 1];
  if (previous === undefined) return start;
  if (previous.end > start || isIndentedCode(previous.node, text, previous.start)) return undefined;
  return start;
}

/** Whether a block may go on after a blank line, so that it also decides what the line after that is. */
export function mayContinueAfterBlankLine(node: RootContent): boolean {
  return node.type === "list" || node.type === "footnoteDefinition";
}

/** Parses `[start, sentinel)`, and looks at what starts at `sentinel` to be sure that the parser is clean there. */
export interface PartRequest {
  readonly text: string;
  /** A clean line start; offset in the text. */
  readonly start: number;
  /** Offset of the first character, after white space, of a line that follows a blank line. */
  readonly sentinel: number;
  /** The type of node that starts at `sentinel` in a document where it is clean; undefined when that is not known. */
  readonly sentinelType?: RootContent["type"];
  readonly isDefined: IsDefined;
}

/**
 * The nodes from `start` to before `sentinel`; undefined when no top-level block starts at the sentinel, because it
 * belongs to a list, fenced code or a comment that started before it.
 *
 * Only the first line of the sentinel's block is read. Whether that line starts a top-level block depends on nothing
 * after it. It is read at all because blocks before it end in other places at the end of a text than before a line.
 */
export function parseUpTo(request: PartRequest): Part | undefined {
  const { text, start, sentinel, isDefined } = request;
  const end = nextLineStart(text, sentinel);
  const { nodes, tamed } = parsePart(detach(text.slice(start, end)), {
    atDocumentStart: start === 0,
    isDefined,
  });
  let index = nodes.length - 1;
  while (index >= 0 && startOffsetAt(nodes, index) + start > sentinel) index--;
  const node = nodes[index];
  if (node === undefined || startOffset(node) + start !== sentinel) return undefined;
  if (request.sentinelType !== undefined && !mayStartLike(node.type, request.sentinelType)) return undefined;
  const previous = nodes[index - 1];
  if (previous !== undefined && isIndentedCode(previous, text, start + startOffset(previous)))
    return undefined;
  // A label defined by that one line, but not by its whole block, would make links of references before it.
  const sentinelKeys = nodes.slice(index).flatMap(definedKeys);
  if (!sentinelKeys.every(isDefined)) return undefined;
  return { nodes: nodes.slice(0, index), tamed };
}

/** The nodes from a clean line start to the end of the text. */
export function parseToEnd(text: string, start: number, isDefined: IsDefined): Part {
  return parsePart(detach(text.slice(start)), { atDocumentStart: start === 0, isDefined });
}

/** Whether a line starts like prose or a heading, so that behind a blank line it hardly ever belongs to a block before it. */
export function isProseStart(text: string, offset: number): boolean {
  return FIRST_CHARACTER.test(text.charAt(offset));
}

const FIRST_CHARACTER = /[A-Za-z#>[|<]/;

/**
 * Indented code is never next to a boundary: micromark carries state into it and out of it. After `    a` and a
 * blank line, `2. b` starts no list.
 */
function isIndentedCode(node: RootContent, text: string, start: number): boolean {
  return node.type === "code" && isSpaceOrTab(text.charCodeAt(start));
}

/** Whether the first line alone, read as `firstLineType`, can be the first line of a block of `type`. */
function mayStartLike(firstLineType: RootContent["type"], type: RootContent["type"]): boolean {
  if (firstLineType === type) return true;
  // A heading with an underline, a table and a definition over several lines all begin like a paragraph.
  return firstLineType === "paragraph" && (type === "heading" || type === "table" || type === "definition");
}

function startOffsetAt(nodes: readonly RootContent[], index: number): number {
  const node = nodes[index];
  return node === undefined ? 0 : startOffset(node);
}
