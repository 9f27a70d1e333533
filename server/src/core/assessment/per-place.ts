// What the blocks of a document say in their places, kept from one analysis to the next.
import type { DocumentLanguage } from "../catalogue/types.js";
import type { DocumentAssessment } from "./assess-document.js";
import { type FactsPerBlock, firstAt, type Told } from "./per-block.js";

/** Something that a block says, by the index of the block. */
export interface Placed {
  readonly block: number;
}

/** Reads the rows of a document, in order of their blocks; the same array when an edit changed none of them. */
export type PlacedReader<Row, Given> = (
  document: DocumentAssessment,
  language: DocumentLanguage,
  given: Given,
) => readonly Row[];

interface Kept<Row, Given> {
  readonly sections: DocumentAssessment["outline"]["sections"];
  readonly given: Given;
  readonly rows: readonly Row[];
}

/**
 * A reader that remembers the rows of a document and reads those blocks again that an edit changed. `read` may look at the
 * facts of the block, at the sections around it, at the blocks right before and behind it and at `given`, and at nothing
 * else; rows are read anew when the sections changed or `given` is another object.
 */
export function perPlace<Facts, Row extends Placed, Given = null>(
  facts: FactsPerBlock<Facts>,
  read: (
    document: DocumentAssessment,
    language: DocumentLanguage,
    told: Told<Facts>,
    given: Given,
  ) => readonly Row[],
): PlacedReader<Row, Given> {
  const known = new WeakMap<DocumentAssessment["blocks"], Kept<Row, Given>>();

  const rowsOf = (document: DocumentAssessment, language: DocumentLanguage, given: Given): readonly Row[] => {
    const { change, outline } = document;
    const told = facts.in(document, language);
    const rowsBetween = (from: number, to: number) =>
      told
        .slice(firstAt(told, from), firstAt(told, to))
        .flatMap((one) => read(document, language, one, given));
    const before = change && known.get(change.before);
    // With the same sections, as many blocks came as went.
    if (!change || before?.sections !== outline.sections || before.given !== given)
      return rowsBetween(0, document.blocks.length);
    // The blocks beside an edit look at those that changed.
    const from = Math.max(0, change.start - 1);
    const to = change.start + change.added + 1;
    const [first, last] = [firstAt(before.rows, from), firstAt(before.rows, to)];
    const fresh = rowsBetween(from, to);
    if (first === last && fresh.length === 0) return before.rows;
    return [...before.rows.slice(0, first), ...fresh, ...before.rows.slice(last)];
  };

  return (document, language, given) => {
    const kept = known.get(document.blocks);
    if (kept?.given === given) return kept.rows;
    const rows = rowsOf(document, language, given);
    known.set(document.blocks, { sections: document.outline.sections, given, rows });
    return rows;
  };
}
