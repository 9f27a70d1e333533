// The top-level blocks of a document in order, with places that stay right when the text before them changes.
import type { Root, RootContent } from "mdast";
import { definedKeys, type LabelKey, type Mentions, mentionedKeys } from "./labels.js";
import { endOffset, type Shift, shiftPositions, startLineNumber, startOffset } from "./positions.js";

/**
 * One child of the root, and where it is now.
 *
 * Positions within `node` may lag behind by a shift of the whole node; they are right among themselves. So the offset
 * of a part of the node, counted from `start`, is its own offset minus `node.position.start.offset`.
 * A block is the same object as long as its node is unchanged, wherever it moves.
 */
export interface SyntaxBlock {
  readonly node: RootContent;
  /** Offset in the current text at which the node starts, in UTF-16 units. */
  readonly start: number;
  /** Offset in the current text at which the node ends. */
  readonly end: number;
}

/** The size of the current text, in UTF-16 units and in line endings. */
export interface TextSize {
  readonly length: number;
  readonly lineEndings: number;
}

/**
 * Blocks with a gap, like the text buffer of an editor: those before the gap know their distance from the start of
 * the text, those after it their distance from its end. An edit in the gap then moves all blocks behind it without
 * touching one of them. Moving the gap costs a few numbers for each block it passes; a writer stays near one place.
 */
export class BlockList {
  #blocks: PlacedBlock[];
  readonly #size: { length: number; lineEndings: number };
  #gap: number;

  constructor(nodes: readonly NewNode[], size: TextSize) {
    this.#size = { ...size };
    this.#blocks = nodes.map((node) => new PlacedBlock(node, this.#size));
    this.#gap = this.#blocks.length;
  }

  /** The blocks, live: edits change this same array. */
  get blocks(): readonly PlacedBlock[] {
    return this.#blocks;
  }

  get size(): TextSize {
    return this.#size;
  }

  /**
   * Replaces the blocks `[first, end)` by new nodes, and gives the text another size. All of that change lies after
   * the blocks before `first` and before the blocks from `end` on.
   */
  replace(first: number, end: number, nodes: readonly NewNode[], size: TextSize): void {
    this.#moveGap(end);
    this.#size.length = size.length;
    this.#size.lineEndings = size.lineEndings;
    const fresh = nodes.map((node) => new PlacedBlock(node, this.#size));
    if (fresh.length === end - first)
      for (const [i, block] of fresh.entries()) this.#blocks[first + i] = block;
    // A call cannot take an argument for each block of a long text, as `splice` would.
    else this.#blocks = this.#blocks.slice(0, first).concat(fresh, this.#blocks.slice(end));
    this.#gap = first + fresh.length;
  }

  /** The index of the last block that starts at or before `offset`; -1 when there is none. */
  lastStartingAt(offset: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = this.#blocks[middle];
      if (block !== undefined && block.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The nodes, with the positions that they have now. */
  placedNodes(): Root["children"] {
    return this.#blocks.map((block) => block.placedNode());
  }

  #moveGap(index: number): void {
    for (; this.#gap < index; this.#gap++) this.#blocks[this.#gap]?.measureFromStart();
    for (; this.#gap > index; this.#gap--) this.#blocks[this.#gap - 1]?.measureFromEnd();
  }
}

/** A node that was just parsed, with positions that are right in the current text. */
export interface NewNode {
  readonly node: RootContent;
  /** Whether the text of the node was changed before it was parsed. */
  readonly tamed: boolean;
}

/** A block with what incremental parsing has to know of it. */
export class PlacedBlock implements SyntaxBlock {
  readonly node: RootContent;
  /** Whether the text of the node was changed before it was parsed. */
  readonly tamed: boolean;
  /** Labels that the node defines, one for each definition. */
  readonly defined: readonly LabelKey[];

  readonly #size: TextSize;
  readonly #length: number;
  #isFromEnd = false;
  /** Distance to the start of the node from the start or the end of the text: UTF-16 units, and line endings. */
  #offset: number;
  #lines: number;
  #mentions: Mentions | undefined;

  constructor({ node, tamed }: NewNode, size: TextSize) {
    this.node = node;
    this.tamed = tamed;
    this.defined = definedKeys(node);
    this.#size = size;
    this.#offset = startOffset(node);
    this.#lines = startLineNumber(node) - 1;
    this.#length = endOffset(node) - this.#offset;
  }

  get start(): number {
    return this.#isFromEnd ? this.#size.length - this.#offset : this.#offset;
  }

  get end(): number {
    return this.start + this.#length;
  }

  /** The number of the line on which the node starts, from 1. */
  get lineNumber(): number {
    return (this.#isFromEnd ? this.#size.lineEndings - this.#lines : this.#lines) + 1;
  }

  /** What must be added to positions in the node to get those of now. */
  get lag(): Shift {
    return {
      offset: this.start - startOffset(this.node),
      lines: this.lineNumber - startLineNumber(this.node),
    };
  }

  /** Labels that the node may refer to. `text` is the current text; the answer is kept, for the node stays the same. */
  mentions(text: string): Mentions {
    this.#mentions ??= this.tamed ? "anything" : mentionsOf(this.node, text.slice(this.start, this.end));
    return this.#mentions;
  }

  measureFromStart(): void {
    if (this.#isFromEnd) this.#turn(false);
  }

  measureFromEnd(): void {
    if (!this.#isFromEnd) this.#turn(true);
  }

  /** The node, after moving its positions to where they are now. */
  placedNode(): RootContent {
    const lag = this.lag;
    if (lag.offset !== 0 || lag.lines !== 0) shiftPositions(this.node, lag);
    return this.node;
  }

  #turn(isFromEnd: boolean): void {
    this.#offset = this.#size.length - this.#offset;
    this.#lines = this.#size.lineEndings - this.#lines;
    this.#isFromEnd = isFromEnd;
  }
}

function mentionsOf(node: RootContent, source: string): Mentions {
  switch (node.type) {
    case "code":
    case "html":
    case "thematicBreak":
    case "yaml":
      return NOTHING;
    default:
      return mentionedKeys(source, { container: CONTAINERS.has(node.type) });
  }
}

const NOTHING: Mentions = new Set();
const CONTAINERS: ReadonlySet<RootContent["type"]> = new Set(["list", "blockquote", "footnoteDefinition"]);
