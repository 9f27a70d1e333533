// A syntax tree after a small edit: the same nodes at new places, with one of them changed.
import type { Nodes, RootContent } from "mdast";
import type { Shift } from "./positions.js";

/** What differs between a tree and its copy. Offsets and lines are those of the tree itself. */
export interface Difference {
  /** The node that changes, and what it has instead. */
  readonly changed: Nodes;
  readonly properties: object;
  /** What must be added to positions in the tree to get positions in the old text. */
  readonly lag: Shift;
  /** Offset from which points move by `lengthChange`, on this line also their columns. */
  readonly from: number;
  readonly line: number;
  readonly lengthChange: number;
}

/** Copies a tree, with positions in the new text. The tree stays as it is; children that are given are taken over. */
export function copyTree(node: RootContent, difference: Difference): RootContent;
export function copyTree(node: Nodes, difference: Difference): Nodes;
export function copyTree(node: Nodes, difference: Difference): Nodes {
  const copy = { ...node };
  if (node.position !== undefined) {
    copy.position = {
      start: copyPoint(node.position.start, difference),
      end: copyPoint(node.position.end, difference),
    };
  }
  if (node === difference.changed) Object.assign(copy, difference.properties);
  if (!("children" in copy) || (node === difference.changed && "children" in difference.properties))
    return copy;
  const children: Nodes[] = copy.children;
  Object.assign(copy, { children: children.map((child) => copyTree(child, difference)) });
  return copy;
}

type Point = NonNullable<Nodes["position"]>["start"];

function copyPoint(point: Point, { lag, from, line, lengthChange }: Difference): Point {
  const offset = point.offset ?? 0;
  const isAfter = offset >= from;
  return {
    line: point.line + lag.lines,
    column: isAfter && point.line === line ? point.column + lengthChange : point.column,
    offset: offset + lag.offset + (isAfter ? lengthChange : 0),
  };
}
