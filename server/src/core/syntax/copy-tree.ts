// A syntax tree after a small edit: the same nodes at new places, with one of them changed.
import type { Nodes } from "mdast";
import type { Shift } from "./positions.js";

/** What differs between a tree and its copy. Offsets and lines are those of the tree itself. */
export interface Difference extends Move {
  /** The node that changes, and what it has instead. */
  readonly changed: Nodes;
  readonly properties: object;
}

/** How points move. */
export interface Move {
  /** What must be added to positions in the tree to get positions in the old text. */
  readonly lag: Shift;
  /** Offset from which points move by `lengthChange`, on this line also their columns. */
  readonly from: number;
  readonly line: number;
  readonly lengthChange: number;
  /** How many lines the points from `from` on move down; without it none. */
  readonly lineChange?: number;
}

/** Copies a tree, with positions in the new text. The tree stays as it is; children that are given are taken over. */
export function copyTree<Node extends Nodes>(node: Node, difference: Difference): Node;
export function copyTree(node: Nodes, difference: Difference): Nodes {
  const copy = copyNode(node, difference);
  if (node === difference.changed) Object.assign(copy, difference.properties);
  if (!("children" in copy) || (node === difference.changed && "children" in difference.properties))
    return copy;
  return copyChildren(copy, (child) => copyTree(child, difference));
}

/** Copies a tree to another place. The tree stays as it is. */
export function moveTree<Node extends Nodes>(node: Node, move: Move): Node;
export function moveTree(node: Nodes, move: Move): Nodes {
  return copyChildren(copyNode(node, move), (child) => moveTree(child, move));
}

/** Copies one node to another place, with the same children. */
export function copyNode<Node extends Nodes>(node: Node, move: Move): Node {
  if (node.position === undefined) return { ...node };
  const { start, end } = node.position;
  return { ...node, position: { start: copyPoint(start, move), end: copyPoint(end, move) } };
}

function copyChildren(copy: Nodes, copyChild: (child: Nodes) => Nodes): Nodes {
  if (!("children" in copy)) return copy;
  const children: Nodes[] = copy.children;
  return Object.assign(copy, { children: children.map(copyChild) });
}

type Point = NonNullable<Nodes["position"]>["start"];

function copyPoint(point: Point, { lag, from, line, lengthChange, lineChange = 0 }: Move): Point {
  const offset = point.offset ?? 0;
  const isAfter = offset >= from;
  return {
    line: point.line + lag.lines + (isAfter ? lineChange : 0),
    column: isAfter && point.line === line ? point.column + lengthChange : point.column,
    offset: offset + lag.offset + (isAfter ? lengthChange : 0),
  };
}
