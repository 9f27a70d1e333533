// What a rule wants to know of each block, computed once per block and kept with it.
import type { DocumentLanguage } from "../catalogue/types.js";
import type { AssessedBlock } from "./assess-block.js";

let slots = 0;

/**
 * Remembers `compute` per block, in a numbered place of the block's memo: a document of a megabyte has thousands of blocks,
 * asked at every keystroke. `compute` depends on the block alone and on nothing that an edit elsewhere can change; a block is
 * assessed anew when the document turns from Dutch to English.
 */
export function perBlock<Facts>(compute: (block: AssessedBlock) => Facts): (block: AssessedBlock) => Facts;
export function perBlock<Facts>(
  compute: (block: AssessedBlock, language: DocumentLanguage) => Facts,
): (block: AssessedBlock, language: DocumentLanguage) => Facts;
export function perBlock<Facts>(
  compute: (block: AssessedBlock, language: DocumentLanguage) => Facts,
): (block: AssessedBlock, language: DocumentLanguage) => Facts {
  const slot = slots++;
  return (block, language) => {
    const { facts } = block.memo;
    let known = facts[slot] as Facts | undefined;
    if (known === undefined) {
      known = compute(block, language);
      facts[slot] = known;
    }
    return known;
  };
}
