// Typing within a line of prose, the second most common edit: only the paragraph, heading or cell is parsed again.
import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent, TableCell } from "mdast";
import { detach } from "../text/detach.js";
import { copyTree } from "./copy-tree.js";
import { byteOrderMarkLength } from "./front-matter-scan.js";
import type { IsDefined } from "./labels.js";
import { countLineEndings, isLineEnding, lineStart } from "./lines.js";
import { parsePart } from "./parse.js";
import { endOffset, type Shift, startLineNumber, startOffset } from "./positions.js";
import { staysTame } from "./stretch.js";
import type { TextChange } from "./text-change.js";

/**
 * The tree of `node` after plain characters were typed or deleted within a line of it, with positions in the new text;
 * undefined when the change is more than that. `node` stays as it is.
 *
 * Why the parser would give the same: which blocks a line opens, closes or goes on with is decided by the characters
 * up to its first letter, when it does not start with a bracket or a tag, and by the pipes in it. All of these stay.
 * So do the ends of the content, which are not white space. Then the blocks are the same, and only the inline content
 * differs; that is parsed by itself. It must come out as one paragraph or heading that is all of the text.
 *
 * @param lag What must be added to positions in `node` to get positions in the old text.
 */
export function editLine(
  node: RootContent,
  lag: Shift,
  change: TextChange,
  isDefined: IsDefined,
): RootContent | undefined {
  const { oldText, newText, start, oldEnd, inserted, lengthChange } = change;
  if (!PLAIN.test(inserted) || !PLAIN.test(oldText.slice(start, oldEnd))) return undefined;
  const content = findContent(node, start - lag.offset, oldEnd - lag.offset);
  if (content === undefined) return undefined;
  const from = content.start + lag.offset;
  const to = content.end + lag.offset;
  // After a check box at the end of a line, remark places the text that follows on that line.
  if (content.column > 1 && isLineEnding(oldText.charCodeAt(from - 1))) return undefined;
  if (!keepsStart(oldText, from, start) || !keepsEnd(change, to, content.holder)) return undefined;
  const source = newText.slice(from, to + lengthChange);
  if (content.holder.type === "heading" && oldText.charAt(startOffset(content.holder) + lag.offset) !== "#")
    return undefined;
  if (!isSimple(source, content) || !staysTame(newText, start)) return undefined;
  const children = parseInline(source, content.holder, isDefined);
  if (children === undefined) return undefined;
  // Behind a check box, remark places the start of a paragraph by whether it begins with a text.
  if (children[0]?.type !== content.holder.children[0]?.type) return undefined;
  const line = content.line + lag.lines;
  for (const child of children) place(child, { offset: from, line, column: content.column });
  return copyTree(node, {
    changed: content.holder,
    properties: { children },
    lag,
    from: oldEnd - lag.offset,
    line: content.line + countLineEndings(oldText, from, start),
    lengthChange,
  });
}

/** Characters that open no block and no inline construct by themselves, and end none. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ0-9 ,.;:%()€?!'"–/-]{0,200}$/;

type Holder = Paragraph | Heading | TableCell;

/** Inline content within a block: offsets, line and column as in the tree. */
interface Content {
  readonly holder: Holder;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly inQuote: boolean;
}

/** The paragraph, heading or cell whose content starts before `start` and ends at or after `end`. */
function findContent(root: RootContent, start: number, end: number): Content | undefined {
  let inQuote = false;
  let node: Nodes | undefined = root;
  while (node !== undefined) {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      const first: PhrasingContent | undefined = node.children[0];
      const last: PhrasingContent | undefined = node.children.at(-1);
      if (first?.position === undefined || last === undefined) return undefined;
      const content = { holder: node, start: startOffset(first), end: endOffset(last), inQuote };
      if (content.start >= start || content.end < end) return undefined;
      // A paragraph that is more than its children has white space or a check box at an end.
      if (node.type === "paragraph" && endOffset(node) !== content.end) return undefined;
      return { ...content, line: startLineNumber(first), column: first.position.start.column };
    }
    if (node.type === "blockquote") inQuote = true;
    if (!("children" in node)) return undefined;
    const children: Nodes[] = node.children;
    node = children.find(
      (child) => child.position !== undefined && startOffset(child) < start && endOffset(child) >= end,
    );
  }
  return undefined;
}

/** Whether a letter stands before the change on its line, and what comes before that letter decides what the line is. */
function keepsStart(text: string, contentStart: number, offset: number): boolean {
  const first = text.charAt(contentStart);
  if (MAY_DEFINE.test(first) || byteOrderMarkLength(first) > 0) return false;
  const head = text.slice(Math.max(contentStart, lineStart(text, offset)), offset).trimStart();
  return LETTER.test(head) && !/^[[<]/.test(head);
}

// A label is defined by what starts with a bracket; its title, which may be on a line of its own, by a quote or this.
const MAY_DEFINE = /["'([<]/;
const LETTER = /[A-Za-zÀ-ÖØ-öø-ÿ]/;

/** Whether the content ends after the change in a character that is not white space, where it ended before. */
function keepsEnd(
  { oldText, newText, start, oldEnd, inserted }: TextChange,
  end: number,
  holder: Holder,
): boolean {
  if (oldEnd < end) return true;
  if (/\s$/.test(newText.slice(0, start + inserted.length).slice(-1))) return false;
  const next = oldText.charCodeAt(end);
  return Number.isNaN(next) || isLineEnding(next) || holder.type === "tableCell";
}

/** Whether content by itself means what it means in its block. */
function isSimple(source: string, { holder, inQuote }: Content): boolean {
  if (/[|\\\t]/.test(source)) return false;
  if (!/[\n\r]/.test(source)) return true;
  // Within brackets, code and tags the white space at the start of a line counts, and that is different in a list.
  return holder.type === "paragraph" && !inQuote && !/[`<[]/.test(source);
}

/** The nodes of inline content, with offsets from the start of `source`; undefined when it is not inline by itself. */
function parseInline(source: string, holder: Holder, isDefined: IsDefined): PhrasingContent[] | undefined {
  // The content of a cell or a heading may look like a list; behind the mark of a heading it does not.
  const mark = holder.type === "paragraph" ? "" : "# ";
  const { nodes, tamed } = parsePart(detach(mark + source), { atDocumentStart: false, isDefined });
  const node = nodes[0];
  if (tamed || nodes.length !== 1 || node === undefined) return undefined;
  if (node.type !== (mark === "" ? "paragraph" : "heading")) return undefined;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (startOffset(first) !== mark.length || endOffset(last) !== mark.length + source.length) return undefined;
  if (mark !== "")
    for (const child of node.children)
      place(child, { offset: -mark.length, line: 1, column: 1 - mark.length });
  return node.children;
}

/** Moves a node that was parsed by itself to where its text starts. */
function place(
  node: Nodes,
  at: { readonly offset: number; readonly line: number; readonly column: number },
): void {
  if (node.position !== undefined) {
    for (const point of [node.position.start, node.position.end]) {
      if (point.line === 1) point.column += at.column - 1;
      point.line += at.line - 1;
      point.offset = (point.offset ?? 0) + at.offset;
    }
  }
  if ("children" in node) for (const child of node.children) place(child, at);
}
