// How often the blocks of a document say something, kept from one analysis to the next.
import type { DocumentLanguage } from "../catalogue/types.js";
import type { AssessedBlock } from "./assess-block.js";
import type { BlockSequence, FactsPerBlock } from "./per-block.js";

/** Counts by key. A key that no block says any more counts zero. */
export type Tally = ReadonlyMap<string, number>;

/**
 * A reader of how often the blocks of a document give each key. An edit costs the blocks that it changed: the counts of the
 * analysis before are taken over, and that analysis counts anew if it is ever asked again.
 */
export function tallyPerBlock<Facts>(
  facts: FactsPerBlock<Facts>,
  keysOf: (facts: Facts) => readonly string[],
): (document: BlockSequence, language: DocumentLanguage) => Tally {
  const known = new WeakMap<readonly AssessedBlock[], Map<string, number>>();

  const takeOver = ({ change }: BlockSequence): Map<string, number> | undefined => {
    const counts = change ? known.get(change.before) : undefined;
    if (change) known.delete(change.before);
    return counts;
  };

  return (document, language) => {
    const { blocks, change } = document;
    let counts = known.get(blocks);
    if (counts) return counts;
    const add = (keys: readonly string[], by: 1 | -1) => {
      for (const key of keys) counts?.set(key, (counts.get(key) ?? 0) + by);
    };
    counts = takeOver(document);
    if (counts && change) {
      const { before, start, removed, added } = change;
      for (const block of before.slice(start, start + removed)) add(keysOf(facts(block, language)), -1);
      for (const block of blocks.slice(start, start + added)) add(keysOf(facts(block, language)), 1);
    } else {
      counts = new Map();
      for (const told of facts.in(document, language)) add(keysOf(told.facts), 1);
    }
    known.set(blocks, counts);
    return counts;
  };
}
