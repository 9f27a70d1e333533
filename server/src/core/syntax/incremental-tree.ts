// The syntax tree of a document that is being edited, at the cost of the blocks that an edit touches.
import type { Root } from "mdast";
import type { Span } from "../text/span.js";
import { BlockList, type SyntaxBlock, type TextSize } from "./block-list.js";
import { cleanLineStart, mayContinueAfterBlankLine, parseToEnd, parseUpTo } from "./boundaries.js";
import { byteOrderMarkLength, frontMatterEnd } from "./front-matter-scan.js";
import { editItem } from "./item-edit.js";
import { guessDefinedKeys, LabelCounts, type LabelKey, type Mentions } from "./labels.js";
import { editLine } from "./line-edit.js";
import {
  countLineEndings,
  followsBlankLine,
  isLineStart,
  isLineWithin,
  lineStart,
  splitsCrLf,
} from "./lines.js";
import type { Part } from "./parse.js";
import { parseInParts, placePart } from "./parse-in-parts.js";
import { changeText, type TextChange } from "./text-change.js";
import { editWord } from "./word-edit.js";

export type { SyntaxBlock } from "./block-list.js";

/**
 * A text and its syntax tree, node for node the tree of `parseMarkdown(text)`.
 *
 * The argument in short. CommonMark is read line by line, so at a *clean* line start, where no block is open, what
 * follows depends only on the text from there on, and on which labels are defined. An edit is therefore parsed from
 * the last clean line start before it to the first one after it that is clean in the old and in the new text. Blocks
 * elsewhere are parsed again only when they may refer to a label that was defined before or after, and not both.
 * `test/incremental.test.ts` holds it to that with random edits.
 */
export class IncrementalTree {
  #text: string;
  /** Offset after front matter; 0 without it. */
  #frontMatterEnd: number;
  readonly #list: BlockList;
  readonly #labels = new LabelCounts();

  /** @param partLength About how long the parts of the first parse are; another length is for tests only. */
  constructor(text: string, partLength = 4_000) {
    this.#text = text;
    this.#frontMatterEnd = frontMatterEnd(text);
    const guess = guessDefinedKeys(text);
    const nodes = parseInParts(text, partLength, (key) => guess.has(key));
    this.#list = new BlockList(nodes, { length: text.length, lineEndings: countLineEndings(text) });
    for (const block of this.#list.blocks) this.#labels.add(block.defined);
    const missed = [...this.#labels.keys()].filter((key) => !guess.has(key));
    const imagined = [...guess].filter((key) => !this.#labels.has(key));
    this.#reparseMentionsOf(new Set([...missed, ...imagined]));
  }

  get text(): string {
    return this.#text;
  }

  /** The children of the root in order. Live: an edit changes this same array. */
  get blocks(): readonly SyntaxBlock[] {
    return this.#list.blocks;
  }

  /** Replaces the text at `span`, offsets in the current text, by `newText`. `after` is what that makes, if known. */
  edit(span: Span, newText: string, after?: string): void {
    const change = changeText(this.#text, span, newText, after);
    if (!this.#editWithinBlock(change)) this.#reparse(change);
  }

  /** The whole tree, with positions as they are now. Moves the nodes that lag behind, so its time is linear. */
  root(): Root {
    const { length, lineEndings } = this.#list.size;
    const start = byteOrderMarkLength(this.#text);
    const lastLine = Math.max(start, lineStart(this.#text, length));
    return {
      type: "root",
      children: this.#list.placedNodes(),
      position: {
        start: { line: 1, column: 1, offset: start },
        end: { line: lineEndings + 1, column: length - lastLine + 1, offset: length },
      },
    };
  }

  /** Handles what is typed within a word, a line or a list item of a block, without parsing the block. Says whether that was all. */
  #editWithinBlock(change: TextChange): boolean {
    const index = this.#list.lastStartingAt(change.start);
    const block = this.#list.blocks[index];
    if (block === undefined || block.tamed) return false;
    const isDefined = (key: LabelKey) => this.#labels.has(key);
    const node =
      editWord(block.node, block.lag, change) ??
      editLine(block.node, block.lag, change, isDefined) ??
      editItem(block.node, block.lag, change, isDefined);
    if (node === undefined) return false;
    this.#list.replace(index, index + 1, [{ node, tamed: false }], this.#sizeAfter(change));
    this.#text = change.newText;
    return true;
  }

  #reparse(change: TextChange): void {
    const newFrontMatterEnd = frontMatterEnd(change.newText);
    const touched = this.#parseTouched(change, this.#findStart(change, newFrontMatterEnd), newFrontMatterEnd);
    this.#text = change.newText;
    this.#frontMatterEnd = newFrontMatterEnd;
    const changedKeys = this.#replace(touched, this.#sizeAfter(change));
    this.#reparseMentionsOf(changedKeys);
  }

  /** The last place before a change from which parsing gives what it would give within the whole new text. */
  #findStart(change: TextChange, newFrontMatterEnd: number): Start {
    if (newFrontMatterEnd !== this.#frontMatterEnd) return DOCUMENT_START;
    const { oldText, newText } = change;
    const blocks = this.#list.blocks;
    for (let index = this.#list.lastStartingAt(change.start); index > 0; index--) {
      const block = blocks[index];
      const previous = blocks[index - 1];
      const offset = cleanLineStart(blocks, index, oldText);
      if (block === undefined || previous === undefined || offset === undefined || offset > change.start)
        continue;
      if (splitsCrLf(newText, offset) || byteOrderMarkLength(newText.charAt(offset)) > 0) continue;
      // A list before a blank line takes the line after it or not, as that line begins.
      if (mayContinueAfterBlankLine(previous.node) && !isLineWithin(oldText, offset, change.start)) continue;
      return { index, offset, lineNumber: block.lineNumber };
    }
    return DOCUMENT_START;
  }

  /** Parses from `start` on, until the old blocks after a change are right again, whatever came out before them. */
  #parseTouched(change: TextChange, start: Start, newFrontMatterEnd: number): Reparsed {
    const blocks = this.#list.blocks;
    const removed = new LabelCounts();
    const isDefined = this.#labels.without(removed);
    let counted = start.index;
    let end = start.index;
    for (let step = 1; ; step *= 2) {
      end = this.#findResumption(change, { index: end, newFrontMatterEnd });
      for (; counted < end; counted++) removed.add(blocks[counted]?.defined ?? []);
      const next = blocks[end];
      if (next === undefined)
        return { start, end, part: parseToEnd(change.newText, start.offset, isDefined) };
      const part = parseUpTo({
        text: change.newText,
        start: start.offset,
        sentinel: next.start + change.lengthChange,
        sentinelType: next.node.type,
        isDefined,
      });
      if (part !== undefined) return { start, end, part };
      end = Math.min(end + step, blocks.length);
    }
  }

  /**
   * The first block after a change, from `index` on, that starts on a line that is clean in the old text and follows
   * a blank line in the new one. The number of blocks when there is none.
   */
  #findResumption(change: TextChange, from: { index: number; newFrontMatterEnd: number }): number {
    const blocks = this.#list.blocks;
    for (let { index } = from; index < blocks.length; index++) {
      if ((blocks[index]?.start ?? 0) < change.oldEnd) continue;
      const oldLine = cleanLineStart(blocks, index, change.oldText);
      if (oldLine === undefined || oldLine < change.oldEnd) continue;
      const newLine = oldLine + change.lengthChange;
      if (newLine < from.newFrontMatterEnd) continue;
      if (isLineStart(change.newText, newLine) && followsBlankLine(change.newText, newLine)) return index;
    }
    return blocks.length;
  }

  /** Puts nodes that were just parsed in the place of old blocks, and gives the labels that came or went with that. */
  #replace({ start, end, part }: Reparsed, size: TextSize): ReadonlySet<LabelKey> {
    const removed = this.#list.blocks.slice(start.index, end).flatMap((block) => block.defined);
    const nodes = placePart(part, { offset: start.offset, lines: start.lineNumber - 1 });
    this.#list.replace(start.index, end, nodes, size);
    const fresh = this.#list.blocks.slice(start.index, start.index + nodes.length);
    const added = fresh.flatMap((block) => block.defined);
    const definedBefore = new Set([...removed, ...added].filter((key) => this.#labels.has(key)));
    this.#labels.remove(removed);
    this.#labels.add(added);
    return new Set([...removed, ...added].filter((key) => this.#labels.has(key) !== definedBefore.has(key)));
  }

  /** Parses again, in the current text, all blocks that may refer to one of these labels. */
  #reparseMentionsOf(keys: ReadonlySet<LabelKey>): void {
    if (keys.size === 0) return;
    const blocks = this.#list.blocks;
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined || !mentionsAny(block.mentions(this.#text), keys)) continue;
      const reparsed = this.#parseTouched(
        keepText(this.#text, block),
        this.#startAt(index),
        this.#frontMatterEnd,
      );
      this.#replace(reparsed, this.#list.size);
      index = reparsed.start.index + reparsed.part.nodes.length - 1;
    }
  }

  /** The last clean line start at or before a block of the current text. */
  #startAt(blockIndex: number): Start {
    const blocks = this.#list.blocks;
    for (let index = blockIndex; index > 0; index--) {
      const offset = cleanLineStart(blocks, index, this.#text);
      if (offset !== undefined) return { index, offset, lineNumber: blocks[index]?.lineNumber ?? 1 };
    }
    return DOCUMENT_START;
  }

  #sizeAfter(change: TextChange): TextSize {
    const { length, lineEndings } = this.#list.size;
    return { length: length + change.lengthChange, lineEndings: lineEndings + change.lineChange };
  }
}

/** A clean line start. */
interface Start {
  /** Index of the first block at or after it. */
  readonly index: number;
  /** Its offset; the same in the old and in the new text. */
  readonly offset: number;
  /** Number of its line, from 1. */
  readonly lineNumber: number;
}

const DOCUMENT_START: Start = { index: 0, offset: 0, lineNumber: 1 };

/** What the parser gave for the text of the old blocks `[start.index, end)`. */
interface Reparsed {
  readonly start: Start;
  readonly end: number;
  readonly part: Part;
}

/** A change that replaces a block by itself, so that it is parsed again. */
function keepText(text: string, { start, end }: SyntaxBlock): TextChange {
  const inserted = text.slice(start, end);
  return { oldText: text, newText: text, start, oldEnd: end, inserted, lengthChange: 0, lineChange: 0 };
}

function mentionsAny(mentions: Mentions, keys: ReadonlySet<LabelKey>): boolean {
  if (mentions === "anything") return true;
  const [fewer, more] = mentions.size < keys.size ? [mentions, keys] : [keys, mentions];
  for (const key of fewer) if (more.has(key)) return true;
  return false;
}
