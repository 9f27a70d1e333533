// Positions of syntax nodes: moved as a whole when the text before them grows or shrinks.
import type { Nodes } from "mdast";

/** How far something moves: UTF-16 units, and lines. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
}

/** Adds a shift to every position in the tree of `node`. Columns stay, for whole lines move. */
export function shiftPositions(node: Nodes, shift: Shift): void {
  const position = node.position;
  if (position !== undefined) {
    position.start.line += shift.lines;
    position.end.line += shift.lines;
    if (position.start.offset !== undefined) position.start.offset += shift.offset;
    if (position.end.offset !== undefined) position.end.offset += shift.offset;
  }
  if ("children" in node) for (const child of node.children) shiftPositions(child, shift);
}

/** The offset at which a node starts, as its position says. A node that was read from whole lines has a position. */
export function startOffset(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** The offset at which a node ends, as its position says. */
export function endOffset(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** The number, from 1, of the line on which a node starts, as its position says. */
export function startLineNumber(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
