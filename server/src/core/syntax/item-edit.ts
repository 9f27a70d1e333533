// An edit within one item of a list: the items around it keep their nodes.
import type { List, ListItem, Nodes, RootContent } from "mdast";
import { detach } from "../text/detach.js";
import { copyNode, type Move, moveTree } from "./copy-tree.js";
import { definedKeys, type IsDefined } from "./labels.js";
import { countLineEndings, lineStart, nextLineStart } from "./lines.js";
import { parsePart } from "./parse.js";
import { endOffset, type Shift, shiftPositions, startLineNumber, startOffset } from "./positions.js";
import { staysTame } from "./stretch.js";
import type { TextChange } from "./text-change.js";

/**
 * The list `node` after a change within one of its items, with positions in the new text; undefined when the change
 * may matter to more than that item. `node` stays as it is.
 *
 * Why the parser would give the same: at the marker of an item, only the list itself is open, as after the marker of
 * the first item of a list. So an item that another one follows is parsed as a list by itself, together with the first
 * line of the item that follows. When that line is still an item of the same list, the parser is there as it was.
 * Definitions, and indented code, of which micromark remembers something, are left to a parse of the whole list.
 *
 * @param lag What must be added to positions in `node` to get positions in the old text.
 */
export function editItem(
  node: RootContent,
  lag: Shift,
  change: TextChange,
  isDefined: IsDefined,
): RootContent | undefined {
  if (node.type !== "list") return undefined;
  const index = findItem(node, change.start - lag.offset, change.oldEnd - lag.offset);
  const item = node.children[index];
  const next = node.children[index + 1];
  if (item === undefined || next === undefined) return undefined;
  const { oldText, newText, lengthChange, lineChange } = change;
  const start = lineStart(oldText, startOffset(item) + lag.offset);
  const sentinel = startOffset(next) + lag.offset + lengthChange;
  if (!keepsMarker(change, startOffset(item) + lag.offset) || !startsLine(newText, sentinel))
    return undefined;
  if (definedKeys(node).length > 0 || node.children.slice(Math.max(0, index - 1), index + 2).some(hasCode))
    return undefined;
  if (!staysTame(newText, start) || !staysTame(newText, sentinel)) return undefined;
  const items = parseItems(newText, { start, sentinel }, node, isDefined);
  if (items === undefined) return undefined;

  const line = startLineNumber(item) + lag.lines;
  for (const fresh of items) shiftPositions(fresh, { offset: start, lines: line - 1 });
  const stay: Move = { lag, from: Number.POSITIVE_INFINITY, line: 0, lengthChange: 0 };
  const move: Move = { lag, from: startOffset(next), line: 0, lengthChange, lineChange };
  const children = [
    ...node.children.slice(0, index).map((child) => moveTree(child, stay)),
    ...items,
    ...node.children.slice(index + 1).map((child) => moveTree(child, move)),
  ];
  return { ...copyNode(node, move), spread: isSpread(children, newText), children };
}

/** The index of the item that holds `[start, end]`; -1 when there is none. */
function findItem(list: List, start: number, end: number): number {
  return list.children.findIndex((item) => startOffset(item) < start && end <= endOffset(item));
}

/** Whether a letter stands between the marker of an item and a change, so that the item starts as it did. */
function keepsMarker({ oldText, start }: TextChange, item: number): boolean {
  return /^(?:[-*+]|\d+[.)]) {1,4}[^\s[<`~=+#>|-][^\n\r]*[A-Za-zÀ-ÖØ-öø-ÿ]/.test(oldText.slice(item, start));
}

/** Whether nothing but a few spaces stands before an offset on its line. */
function startsLine(text: string, offset: number): boolean {
  return /^ {0,3}$/.test(text.slice(lineStart(text, offset), offset));
}

function parseItems(
  text: string,
  { start, sentinel }: { readonly start: number; readonly sentinel: number },
  list: List,
  isDefined: IsDefined,
): ListItem[] | undefined {
  const source = detach(text.slice(start, nextLineStart(text, sentinel)));
  const { nodes, tamed } = parsePart(source, { atDocumentStart: false, isDefined });
  const fresh = nodes[0];
  if (tamed || nodes.length !== 1 || fresh?.type !== "list" || fresh.ordered !== list.ordered)
    return undefined;
  const last = fresh.children.at(-1);
  if (last === undefined || startOffset(last) + start !== sentinel) return undefined;
  if (definedKeys(fresh).length > 0 || hasCode(fresh)) return undefined;
  return fresh.children.slice(0, -1);
}

function hasCode(node: Nodes): boolean {
  return node.type === "code" || ("children" in node && node.children.some(hasCode));
}

/** Whether a blank line stands between two items. */
function isSpread(items: readonly ListItem[], text: string): boolean {
  return items.some((item, index) => {
    const next = items[index + 1];
    return next !== undefined && countLineEndings(text, endOffset(item), startOffset(next)) > 1;
  });
}
