// What a rule wants to know of each block, computed once per block and kept with it.
import type { DocumentLanguage } from "../catalogue/types.js";
import type { AssessedBlock } from "./assess-block.js";

/** Which assessed blocks came in the place of which, since the analysis before. */
export interface BlockChange {
  /** All blocks of that analysis. */
  readonly before: readonly AssessedBlock[];
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** The blocks of a document, and what an edit changed among them; null when all of them are new. */
export interface BlockSequence {
  readonly blocks: readonly AssessedBlock[];
  readonly change: BlockChange | null;
}

/** A block that has something to say, by its index. */
export interface Told<Facts> {
  readonly block: number;
  readonly facts: Facts;
}

export interface FactsPerBlock<Facts> {
  (block: AssessedBlock, language: DocumentLanguage): Facts;
  /** The blocks of a document that have something to say, in order. Most have not, so this is what a rule loops over. */
  in(document: BlockSequence, language: DocumentLanguage): readonly Told<Facts>[];
}

/** The same where the language of the document does not matter. */
export interface FactsOfWords<Facts> extends FactsPerBlock<Facts> {
  (block: AssessedBlock): Facts;
}

let slots = 0;

/** What blocks have to say, by the blocks of an analysis and the number of the reader. Goes with the analysis. */
const toldBefore = new WeakMap<readonly AssessedBlock[], (readonly Told<unknown>[] | undefined)[]>();

/**
 * Remembers `compute` per block, in a numbered place of the block's memo: a document of a megabyte has thousands of blocks,
 * asked at every keystroke. `compute` depends on the block alone and on nothing that an edit elsewhere can change; a block is
 * assessed anew when the document turns from Dutch to English. `says` tells whether facts are worth a look.
 */
export function perBlock<Facts>(
  compute: (block: AssessedBlock) => Facts,
  says?: (facts: Facts) => boolean,
): FactsOfWords<Facts>;
export function perBlock<Facts>(
  compute: (block: AssessedBlock, language: DocumentLanguage) => Facts,
  says?: (facts: Facts) => boolean,
): FactsPerBlock<Facts>;
export function perBlock<Facts>(
  compute: (block: AssessedBlock, language: DocumentLanguage) => Facts,
  says: (facts: Facts) => boolean = () => true,
): FactsPerBlock<Facts> {
  const slot = slots++;
  const factsOf = (block: AssessedBlock, language: DocumentLanguage): Facts => {
    const { facts } = block.memo;
    let known = facts[slot] as Facts | undefined;
    if (known === undefined) {
      known = compute(block, language);
      facts[slot] = known;
    }
    return known;
  };

  const toldIn = (blocks: readonly AssessedBlock[], from: number, to: number, language: DocumentLanguage) => {
    const told: Told<Facts>[] = [];
    for (let block = from; block < to; block++) {
      const facts = factsOf(blocks[block] as AssessedBlock, language);
      if (says(facts)) told.push({ block, facts });
    }
    return told;
  };

  const allTold = ({ blocks, change }: BlockSequence, language: DocumentLanguage): readonly Told<Facts>[] => {
    const before = change && (toldBefore.get(change.before)?.[slot] as readonly Told<Facts>[] | undefined);
    if (!change || !before) return toldIn(blocks, 0, blocks.length, language);
    const { start, removed, added } = change;
    const first = firstAt(before, start);
    const end = firstAt(before, start + removed);
    const fresh = toldIn(blocks, start, start + added, language);
    if (removed === added && first === end && fresh.length === 0) return before;
    const rest = before.slice(end);
    const moved =
      removed === added ? rest : rest.map(({ block, facts }) => ({ block: block + added - removed, facts }));
    return [...before.slice(0, first), ...fresh, ...moved];
  };

  return Object.assign(factsOf, {
    in: (document: BlockSequence, language: DocumentLanguage): readonly Told<Facts>[] => {
      let lists = toldBefore.get(document.blocks);
      if (!lists) {
        lists = [];
        toldBefore.set(document.blocks, lists);
      }
      let told = lists[slot] as readonly Told<Facts>[] | undefined;
      if (!told) {
        told = allTold(document, language);
        lists[slot] = told;
      }
      return told;
    },
  });
}

/** The index of the first entry at or behind a block, in a row that is in order of its blocks. */
export function firstAt(told: readonly { readonly block: number }[], block: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
