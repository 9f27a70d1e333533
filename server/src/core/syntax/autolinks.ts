// Leaving out bare addresses (`www.tenderned.nl`, `inkoop@helmond.nl`) for a text that has none.
//
// micromark tries them at every letter and digit, and walks the tree for them again: a quarter of the time of a parse.
import type { Processor } from "unified";

// What every one of them holds. A character reference may stand for any character of it.
const MAY_HOLD = /@|www|http|&#?\w+;/i;

/** Whether a text may hold a bare address; without one it gives the same tree by a parser that knows none. */
export function mayHoldAutolinks(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** A remark plug-in, to come right after `remark-gfm`: a parser that knows no bare addresses. */
export function withoutAutolinks(this: Processor): undefined {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  for (const { text } of micromarkExtensions) {
    for (const [code, constructs] of Object.entries(text ?? {})) {
      const kept = [constructs ?? []].flat().filter(({ name }) => !name?.endsWith("Autolink"));
      if (text) text[Number(code)] = kept;
    }
  }
  for (const [index, extensions] of fromMarkdownExtensions.entries())
    fromMarkdownExtensions[index] = [extensions].flat(2).filter(({ enter }) => !enter?.literalAutolink);
}
