// The statements on which the spearheads rest, by the blocks in which they stand.
import type { DocumentAssessment } from "../assessment/assess-document.js";
import { SPEARHEADS, type SpearheadId } from "../catalogue/types.js";

export interface EvidenceMark {
  /** Index in the statements of its block. */
  readonly statement: number;
  readonly spearhead: SpearheadId;
}

const known = new WeakMap<DocumentAssessment, ReadonlyMap<number, readonly EvidenceMark[]>>();

/** The evidence of a document by the indexes of its blocks; most blocks have none. */
export function evidenceByBlock(document: DocumentAssessment): ReadonlyMap<number, readonly EvidenceMark[]> {
  let marks = known.get(document);
  if (!marks) {
    marks = read(document);
    known.set(document, marks);
  }
  return marks;
}

function read({ spearheads }: DocumentAssessment): Map<number, EvidenceMark[]> {
  const marks = new Map<number, EvidenceMark[]>();
  for (const spearhead of SPEARHEADS) {
    for (const { block, statement } of spearheads[spearhead].evidence) {
      const here = marks.get(block);
      if (here) here.push({ statement, spearhead });
      else marks.set(block, [{ statement, spearhead }]);
    }
  }
  return marks;
}
