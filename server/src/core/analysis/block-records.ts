// What was read of each block, kept in the order of the document from one analysis to the next.
import type { AssessedBlock } from "../assessment/assess-block.js";
import { assessBlock } from "../assessment/assess-block.js";
import { type LanguageHints, languageHints } from "../assessment/language.js";
import type { BlockChange } from "../assessment/per-block.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { Vocabulary } from "../catalogue/vocabulary.js";
import type { BlockModel } from "../model/block-model.js";
import { lowerBlock } from "../model/lower-block.js";
import type { SyntaxBlock } from "../syntax/incremental-tree.js";
import { detach } from "../text/detach.js";

/** What is remembered of a block for as long as its words stand. */
export interface BlockRecord {
  readonly model: BlockModel;
  readonly hints: LanguageHints;
}

/** Which blocks came in the place of which, from `start` on. */
export interface Replaced<Item> {
  readonly start: number;
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** The blocks of a document as assessed, and what is new among them; the rest is what it was. */
export interface AssessedBlocks {
  readonly all: readonly AssessedBlock[];
  /** Null when all of them are new. */
  readonly replaced: Replaced<AssessedBlock> | null;
  readonly change: BlockChange | null;
}

/**
 * The records of the blocks of one document. An update reads the blocks that are new; the others are told apart by
 * identity, from both ends, so that an edit costs little more than a copy of a list.
 */
export class BlockRecords {
  #blocks: readonly SyntaxBlock[] = [];
  #records: readonly BlockRecord[] = [];
  #models: readonly BlockModel[] = [];
  /** Those of the last call of `assess`, with what came since. */
  #assessed: { readonly isEnglish: boolean; readonly all: readonly AssessedBlock[] } | undefined;
  #last: Replaced<BlockRecord> = { start: 0, removed: [], added: [] };

  /** The models of the blocks in order; another array after each update. */
  get models(): readonly BlockModel[] {
    return this.#models;
  }

  /** Reads the blocks that are new since the last update. `assess` comes after each update. */
  update(blocks: readonly SyntaxBlock[], text: string): Replaced<BlockRecord> {
    const old = this.#blocks;
    const most = Math.min(old.length, blocks.length);
    let start = 0;
    while (start < most && old[start] === blocks[start]) start++;
    let tail = 0;
    while (tail < most - start && old[old.length - 1 - tail] === blocks[blocks.length - 1 - tail]) tail++;
    const removed = this.#records.slice(start, old.length - tail);
    const added = blocks.slice(start, blocks.length - tail).map((block) => readBlock(block, text));
    const models = added.map(({ model }) => model);
    this.#blocks = blocks.slice();
    this.#records = replaced(this.#records, start, removed.length, added);
    this.#models = replaced(this.#models, start, removed.length, models);
    this.#last = { start, removed, added };
    return this.#last;
  }

  /** The blocks as they read in a language, with one vocabulary for each language. */
  assess(language: DocumentLanguage, vocabulary: Vocabulary): AssessedBlocks {
    const isEnglish = language === "en";
    const { start, removed, added } = this.#last;
    if (this.#assessed?.isEnglish !== isEnglish) {
      this.#assessed = {
        isEnglish,
        all: this.#models.map((model) => assessBlock(model, language, vocabulary)),
      };
      return { all: this.#assessed.all, replaced: null, change: null };
    }
    const fresh = added.map(({ model }) => assessBlock(model, language, vocabulary));
    const before = this.#assessed.all;
    const gone = before.slice(start, start + removed.length);
    this.#assessed = { isEnglish, all: replaced(before, start, removed.length, fresh) };
    return {
      all: this.#assessed.all,
      replaced: { start, removed: gone, added: fresh },
      change: { before, start, removed: gone.length, added: fresh.length },
    };
  }
}

function readBlock(block: SyntaxBlock, text: string): BlockRecord {
  const model = lowerBlock(block.node, detach(text.slice(block.start, block.end)));
  return { model, hints: languageHints(model) };
}

function replaced<Item>(
  list: readonly Item[],
  start: number,
  removed: number,
  added: readonly Item[],
): Item[] {
  // A call cannot take an argument for each block of a long text, as `splice` would.
  if (added.length !== removed) return list.slice(0, start).concat(added, list.slice(start + removed));
  const copy = list.slice();
  for (const [at, item] of added.entries()) copy[start + at] = item;
  return copy;
}
