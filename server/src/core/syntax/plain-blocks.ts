// Blocks that are simple, read without the parser: most of a specification, at a small part of the time.

import type { Blockquote, Heading, Paragraph, RootContent } from "mdast";
import { BYTE_ORDER_MARK, GREATER_THAN, HASH, OPENING_BRACKET, VERTICAL_BAR } from "./characters.js";
import { frontMatterEnd } from "./front-matter-scan.js";
import type { IsDefined } from "./labels.js";
import { isSpaceOrTab } from "./lines.js";
import { definitionAt, footnoteAt } from "./plain-definition.js";
import { readInline } from "./plain-inline.js";
import {
  isPlainStart,
  markerAt,
  mayContinueList,
  type Place,
  type PlainLine,
  placeAfter,
  pointAt,
  readStretch,
  skipBlankLines,
} from "./plain-lines.js";
import { readList } from "./plain-list.js";
import { mayBeginRaw, readFrontMatter, readRaw } from "./plain-raw.js";
import { readTable } from "./plain-table.js";

/** What was read, and where the parser may go on: the first line after it that is not blank, or the end of the text. */
export interface PlainRun {
  readonly nodes: RootContent[];
  readonly end: Place;
}

/**
 * Reads simple blocks from a clean line start, as many as there are: the nodes that the parser would give for them.
 *
 * A *stretch* is a run of lines without a blank line. Here it is read when each of its lines is a heading with `#`, a rule,
 * begins or goes on with a paragraph or an item of a list, is a row of a table, or defines a label, and when what is in
 * them is text, emphasis or a link of the most common forms. Front matter, short code between fences and comments are read
 * as well. Anything else, and anything odd, is left to the parser. Behind such a stretch and a blank line no block is open, unless an item or an indented line follows, so there the next stretch may be
 * read, by this or by the parser. `test/plain-blocks.test.ts` holds it to that.
 */
export function readPlainBlocks(
  text: string,
  from: Place,
  isDefined: IsDefined,
  atDocumentStart = from.offset === 0,
): PlainRun {
  const nodes: RootContent[] = [];
  let start = from;
  if (from.offset === 0 && frontMatterEnd(text) > 0) {
    // Within a document it is none, and the parser knows that as well.
    const frontMatter = atDocumentStart ? readFrontMatter(text) : undefined;
    if (frontMatter === undefined) return { nodes, end: from };
    nodes.push(frontMatter.node);
    start = frontMatter.next;
  }
  let end = skipBlankLines(text, start);
  if (end.offset < text.length && !isCleanStart(text, end.offset)) return { nodes, end: start };
  while (end.offset < text.length) {
    const run = mayBeginRaw(text, end.offset) ? readRawRun(text, end) : readBlocks(text, end, isDefined);
    if (run === undefined) break;
    for (const node of run.nodes) nodes.push(node);
    end = run.end;
  }
  return { nodes, end };
}

function readBlocks(text: string, from: Place, isDefined: IsDefined): PlainRun | undefined {
  const run = readLines(text, from);
  const nodes = run && new BlockReader(text, run.lines, isDefined).read();
  return nodes && { nodes, end: run.next };
}

function readRawRun(text: string, from: Place): PlainRun | undefined {
  const raw = readRaw(text, from);
  if (raw === undefined) return undefined;
  const { node, next: end } = raw;
  return end.offset < text.length && !isCleanStart(text, end.offset) ? undefined : { nodes: [node], end };
}

/**
 * The lines from `from` up to a place where no block is open, and that place; undefined when the parser must read them.
 * That is behind a blank line, or in a list behind the last one.
 */
function readLines(text: string, from: Place): { lines: PlainLine[]; next: Place } | undefined {
  const lines: PlainLine[] = [];
  let hasList = false;
  for (let place = from; ; ) {
    const stretch = readStretch(text, place);
    const last = stretch?.at(-1);
    if (stretch === undefined || last === undefined) return undefined;
    for (const line of stretch) lines.push(line);
    hasList ||= stretch.some((line) => markerAt(text, line) !== undefined);
    place = skipBlankLines(text, placeAfter(text, last));
    if (place.offset === text.length) return { lines, next: place };
    if (hasList && mayContinueList(text, place.offset)) continue;
    return isCleanStart(text, place.offset) ? { lines, next: place } : undefined;
  }
}

/** Whether the parser may start at a line where no block is open. */
function isCleanStart(text: string, offset: number): boolean {
  // It carries something into indented code and out of it, and skips a byte-order mark that comes first.
  const code = text.charCodeAt(offset);
  return !isSpaceOrTab(code) && code !== BYTE_ORDER_MARK;
}

/** Whether a stretch can be read without the parser. `offset` is the start of its first line. */
export function isPlainStretch(text: string, offset: number, isDefined: IsDefined): boolean {
  const lines = readStretch(text, { offset, line: 1 });
  return lines !== undefined && new BlockReader(text, lines, isDefined).read() !== undefined;
}

/** A block, and the index of the first line after it. */
export interface PlainBlock<Node> {
  readonly node: Node;
  readonly next: number;
}

/** Reads the blocks of one stretch. */
export class BlockReader {
  readonly text: string;
  readonly lines: readonly PlainLine[];
  readonly #isDefined: IsDefined;

  /** How far the content of a line is indented where it begins a block. */
  readonly #column: number;

  constructor(text: string, lines: readonly PlainLine[], isDefined: IsDefined, column = 0) {
    this.text = text;
    this.lines = lines;
    this.#isDefined = isDefined;
    this.#column = column;
  }

  read(): RootContent[] | undefined {
    const blocks: RootContent[] = [];
    for (let index = 0; index < this.lines.length; ) {
      const behindParagraph = blocks.at(-1)?.type === "paragraph" && this.lines[index]?.afterBlank === false;
      const block = this.#readBlock(index, behindParagraph);
      if (block === undefined) return undefined;
      blocks.push(block.node);
      index = block.next;
    }
    return blocks;
  }

  #readBlock(index: number, behindParagraph: boolean): PlainBlock<RootContent> | undefined {
    const line = this.lines[index];
    if (line === undefined || line.content - line.start !== this.#column) return undefined;
    switch (this.text.charCodeAt(line.content)) {
      case HASH:
        return this.#readHeading(line, index);
      case GREATER_THAN:
        return this.#readQuote(index);
      case VERTICAL_BAR:
        return behindParagraph ? undefined : this.#readTable(index);
      case OPENING_BRACKET: {
        const definition = behindParagraph || this.#column > 0 ? undefined : this.#readDefinition(index);
        if (definition) return definition;
      }
    }
    if (markerAt(this.text, line)) return readList(this, index, behindParagraph);
    if (!behindParagraph && RULE.test(this.text.slice(line.content, line.fullEnd))) {
      const position = { start: pointAt(line, line.content), end: pointAt(line, line.end) };
      return { node: { type: "thematicBreak", position }, next: index + 1 };
    }
    return this.#readParagraph(index);
  }

  #readHeading(line: PlainLine, index: number): PlainBlock<Heading> | undefined {
    const [, marks = "", space = ""] = HEADING.exec(this.text.slice(line.content, line.end)) ?? [];
    if (marks === "") return undefined;
    const content = line.content + marks.length + space.length;
    const children = readInline(this.text, [{ ...line, content }], this.#isDefined);
    if (children === undefined) return undefined;
    const position = { start: pointAt(line, line.content), end: pointAt(line, line.fullEnd) };
    return {
      node: { type: "heading", depth: marks.length as Heading["depth"], children, position },
      next: index + 1,
    };
  }

  /** What a label stands for, in a line before a blank one or one that is such a definition as well. */
  #readDefinition(index: number): PlainBlock<RootContent> | undefined {
    const node = this.#definitionAt(index);
    const next = index + 1;
    const following = this.lines[next];
    const isLast = following === undefined || following.afterBlank || this.#definitionAt(next) !== undefined;
    return node && isLast ? { node, next } : undefined;
  }

  #definitionAt(index: number): RootContent | undefined {
    const line = this.lines[index];
    return (
      line && (definitionAt(this.text, line, this.#isDefined) ?? footnoteAt(this.text, line, this.#isDefined))
    );
  }

  #readTable(index: number): PlainBlock<RootContent> | undefined {
    const blank = this.lines.findIndex((line, at) => at > index && line.afterBlank);
    const next = blank < 0 ? this.lines.length : blank;
    const node = readTable(this.text, this.lines.slice(index, next), this.#isDefined);
    return node && { node, next };
  }

  /** Whether a line begins with what begins a heading. */
  isHeading({ start, content }: PlainLine): boolean {
    return content - start === this.#column && this.text.charCodeAt(content) === HASH;
  }

  /** A quote of which each line has its mark; what is in it may be no quote. */
  #readQuote(index: number): PlainBlock<Blockquote> | undefined {
    if (this.#column > 0) return undefined;
    const lines: PlainLine[] = [];
    let afterBlank = true;
    let last: PlainLine | undefined;
    let next = index;
    for (; next < this.lines.length; next++) {
      const line = this.lines[next];
      if (line === undefined || (line.afterBlank && next > index)) break;
      const isMarked = line.content === line.start && this.text.charCodeAt(line.content) === GREATER_THAN;
      // Only a paragraph goes on without the mark.
      if (!isMarked && afterBlank) break;
      const content = line.content + QUOTE_MARK.length;
      const isBlank = line.end === line.content + 1;
      if (!isMarked || (!isBlank && !this.#isQuoted(line, content))) return undefined;
      if (!isBlank) lines.push({ ...line, content, afterBlank });
      afterBlank = isBlank;
      last = line;
    }
    const first = this.lines[index];
    if (first === undefined || last === undefined || lines[0]?.number !== first.number) return undefined;
    const children = new BlockReader(this.text, lines, this.#isDefined, QUOTE_MARK.length).read();
    // A list may take the blank lines behind it along.
    const hasBlank = afterBlank || lines.some((line, at) => at > 0 && line.afterBlank);
    if (children === undefined || (hasBlank && children.some(({ type }) => type === "list")))
      return undefined;
    const position = { start: pointAt(first, first.content), end: pointAt(last, last.fullEnd) };
    const node: Blockquote = { type: "blockquote", children: children as Blockquote["children"], position };
    return { node, next };
  }

  /** Whether the mark of a quote stands before the content, with one space between them. */
  #isQuoted(line: PlainLine, content: number): boolean {
    return this.text.startsWith(QUOTE_MARK, line.content) && this.text.charAt(content) !== " ";
  }

  /** The lines up to the next heading or item, or a heading of them with a line under it; undefined before other things. */
  #readParagraph(index: number): PlainBlock<Paragraph | Heading> | undefined {
    let next = index + 1;
    for (; next < this.lines.length; next++) {
      const line = this.lines[next];
      if (line === undefined) return undefined;
      const beginsBlock = line.content - line.start === this.#column;
      if (beginsBlock && (line.afterBlank || this.isHeading(line) || markerAt(this.text, line))) break;
      if (line.afterBlank) return undefined;
      if (isPlainStart(this.text, line.content)) continue;
      const underline = beginsBlock ? UNDERLINE.exec(this.text.slice(line.content, line.fullEnd)) : null;
      const content = underline === null ? undefined : this.paragraphOf(this.lines.slice(index, next));
      if (content?.position === undefined) return undefined;
      const position = { start: content.position.start, end: pointAt(line, line.end) };
      const depth = underline?.[1] === "=" ? 1 : 2;
      return { node: { type: "heading", depth, children: content.children, position }, next: next + 1 };
    }
    const node = this.paragraphOf(this.lines.slice(index, next));
    return node && { node, next };
  }

  /** The paragraph of these lines; undefined when the first does not begin one, or the parser must read what is in them. */
  readonly paragraphOf = (lines: readonly PlainLine[]): Paragraph | undefined => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined || !isPlainStart(this.text, first.content))
      return undefined;
    const children = readInline(this.text, lines, this.#isDefined);
    const position = { start: pointAt(first, first.content), end: pointAt(last, last.fullEnd) };
    return children && { type: "paragraph", children, position };
  };
}

const QUOTE_MARK = "> ";
const HEADING = /^(#{1,6})( +)[^#]+$/;
const UNDERLINE = /^(?:(=)=*|-+)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
