// The first parse of a document: the common blocks without the parser, and what is between them part by part, which is several
// times faster than at once, since micromark moves whole arrays.

import type { NewNode } from "./block-list.js";
import { isProseStart, parseToEnd, parseUpTo } from "./boundaries.js";
import { frontMatterEnd } from "./front-matter-scan.js";
import type { IsDefined } from "./labels.js";
import { countLineEndings, followsBlankLine, nextLineStart } from "./lines.js";
import type { Part } from "./parse.js";
import { isPlainStretch, readPlainBlocks } from "./plain-blocks.js";
import { mayContinueList } from "./plain-lines.js";
import { shiftPositions } from "./positions.js";

/**
 * The children of the root of a text, with their positions.
 *
 * @param partLength About how long a part is, in UTF-16 units. A part that cannot end there, because a list or a code
 *   block goes on, is tried again at twice the length.
 */
export function parseInParts(text: string, partLength: number, isDefined: IsDefined): NewNode[] {
  const nodes: NewNode[] = [];
  const frontMatter = frontMatterEnd(text);
  let start = 0;
  let lines = 0;
  let length = 0;
  while (start < text.length) {
    const plain = readPlainBlocks(text, { offset: start, line: lines + 1 }, isDefined);
    for (const node of plain.nodes) nodes.push({ node, tamed: false });
    start = plain.end.offset;
    lines = plain.end.line - 1;
    if (start === text.length) break;
    const sentinel = endOfPart(
      text,
      { start, from: Math.max(start + length, frontMatter), partLength },
      isDefined,
    );
    const part =
      sentinel === undefined
        ? parseToEnd(text, start, isDefined)
        : parseUpTo({ text, start, sentinel, isDefined });
    if (part === undefined) {
      length = 2 * ((sentinel ?? text.length) - start);
      continue;
    }
    nodes.push(...placePart(part, { offset: start, lines }));
    const end = sentinel ?? text.length;
    lines += countLineEndings(text, start, end);
    start = end;
    length = 0;
  }
  return nodes;
}

/** Where a part for the parser ends: before blocks that are read without it, or after about `partLength`. */
function endOfPart(
  text: string,
  part: { readonly start: number; readonly from: number; readonly partLength: number },
  isDefined: IsDefined,
): number | undefined {
  // An item behind a list hardly ever starts a block.
  const inList = mayContinueList(text, part.start);
  const isEnd = (offset: number) =>
    isProseStart(text, offset)
      ? offset >= part.from + part.partLength || isPlainStretch(text, offset, isDefined)
      : !inList && mayContinueList(text, offset) && isPlainStretch(text, offset, isDefined);
  for (
    let offset = nextLineStart(text, part.from);
    offset < text.length;
    offset = nextLineStart(text, offset)
  )
    if (followsBlankLine(text, offset) && isEnd(offset)) return offset;
  return undefined;
}

/** The nodes of a part, with positions in the whole text. */
export function placePart(
  { nodes, tamed }: Part,
  by: { readonly offset: number; readonly lines: number },
): NewNode[] {
  return nodes.map((node) => {
    if (by.offset !== 0) shiftPositions(node, by);
    return { node, tamed };
  });
}
