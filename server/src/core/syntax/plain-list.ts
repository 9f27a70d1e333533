// Lists, read without the parser.

import type { List, ListItem, Paragraph } from "mdast";
import { OPENING_BRACKET } from "./characters.js";
import type { BlockReader, PlainBlock } from "./plain-blocks.js";
import { isPlainStart, type Marker, markerAt, type PlainLine, pointAt } from "./plain-lines.js";

/**
 * The list that begins at a line; undefined when the parser must read it. Its items hold paragraphs and lists. It
 * goes on until a line that is indented less, or a heading.
 *
 * @param behindParagraph Whether the line before belongs to a paragraph.
 */
export function readList(
  reader: BlockReader,
  from: number,
  behindParagraph: boolean,
): PlainBlock<List> | undefined {
  const { text, lines } = reader;
  const head = lines[from];
  const first = head && markerAt(text, head);
  // Within a paragraph, another number is just a number.
  if (head === undefined || first === undefined || (behindParagraph && (first.number ?? 1) !== 1))
    return undefined;
  const column = head.content - head.start;
  const children: ListItem[] = [];
  let spread = false;
  let index = from;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) return undefined;
    const indent = line.content - line.start;
    if (indent < column || reader.isHeading(line)) break;
    const marker = markerAt(text, line);
    if (indent === column && line.afterBlank && marker === undefined) break;
    if (indent > column || marker?.character !== first.character) return undefined;
    const item = readItem(reader, index, marker);
    if (item === undefined) return undefined;
    if (index > from && line.afterBlank) spread = true;
    children.push(item.node);
    index = item.next;
  }
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  if (start === undefined || end === undefined) return undefined;
  const node: List = {
    type: "list",
    ordered: first.number !== undefined,
    start: first.number ?? null,
    spread,
    children,
    position: { start: { ...start }, end: { ...end } },
  };
  return { node, next: index };
}

function readItem(reader: BlockReader, from: number, { content }: Marker): PlainBlock<ListItem> | undefined {
  const { text, lines } = reader;
  const head = lines[from];
  if (head === undefined) return undefined;
  const box =
    text.charCodeAt(content) === OPENING_BRACKET ? CHECK_BOX.exec(text.slice(content, content + 5)) : null;
  const start = { ...head, content: content + (box?.[0].length ?? 0) };
  let child: PlainBlock<Paragraph | List> | undefined = readParagraph(reader, start, from);
  const children: (Paragraph | List)[] = [];
  let spread = false;
  let next = from;
  while (child !== undefined) {
    children.push(child.node);
    next = child.next;
    const line = lines[next];
    if (line === undefined || !isWithin(line, content - head.start)) break;
    if (line.afterBlank) spread = true;
    const indent = line.content - line.start;
    // An item that is indented more than it must be may have siblings that are indented less.
    if (markerAt(text, line))
      child =
        indent === content - head.start
          ? readList(reader, next, !line.afterBlank && child.node.type === "paragraph")
          : undefined;
    else child = line.afterBlank ? readParagraph(reader, line, next) : undefined;
  }
  const end = children.at(-1)?.position?.end;
  if (child === undefined || end === undefined) return undefined;
  const checked = box && box[1] !== " ";
  const position = { start: pointAt(head, head.content), end: { ...end } };
  return { node: { type: "listItem", spread, checked, children, position }, next };
}

/** The paragraph that begins with `first`, the line at `index`, or what of it is behind a marker. */
function readParagraph(
  { text, lines, paragraphOf }: BlockReader,
  first: PlainLine,
  index: number,
): PlainBlock<Paragraph> | undefined {
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || line.afterBlank || !isPlainStart(text, line.content)) break;
  }
  const node = paragraphOf([first, ...lines.slice(index + 1, next)]);
  return node && { node, next };
}

/** Whether a line is indented as far as the content of an item, and not as far as code in it. */
function isWithin({ content, start }: PlainLine, column: number): boolean {
  return content - start >= column && content - start < column + CODE_INDENT;
}

/** Before a text; before emphasis, remark gives the paragraph another start. */
const CHECK_BOX = /^\[([ xX])\] (?=[A-Za-zÀ-ÖØ-öø-ÿ0-9])/;
const CODE_INDENT = 4;
