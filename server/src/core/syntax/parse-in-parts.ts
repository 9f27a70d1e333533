// The first parse of a document, part by part: several times faster than at once, since micromark moves whole arrays.

import type { NewNode } from "./block-list.js";
import { nextPartEnd, parseToEnd, parseUpTo } from "./boundaries.js";
import { frontMatterEnd } from "./front-matter-scan.js";
import type { IsDefined } from "./labels.js";
import { countLineEndings } from "./lines.js";
import type { Part } from "./parse.js";
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
  let length = partLength;
  while (start < text.length) {
    const sentinel = nextPartEnd(text, Math.max(start + length, frontMatter));
    const part =
      sentinel === undefined
        ? parseToEnd(text, start, isDefined)
        : parseUpTo({ text, start, sentinel, isDefined });
    if (part === undefined) {
      length *= 2;
      continue;
    }
    nodes.push(...placePart(part, { offset: start, lines }));
    const end = sentinel ?? text.length;
    lines += countLineEndings(text, start, end);
    start = end;
    length = partLength;
  }
  return nodes;
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
