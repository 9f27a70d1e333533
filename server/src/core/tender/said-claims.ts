// What a document says once and for all of the whole purchase, as plain data with places in the document.

import type { DocumentAssessment } from "../assessment/assess-document.js";
import { claimsOfWhole } from "../assessment/claims-of-document.js";
import { type Span, shiftSpan } from "../text/span.js";

export interface SaidClaim {
  /** Id of the subject. */
  readonly subject: string;
  readonly scale: string;
  readonly key: string;
  readonly words: string;
  readonly span: Span;
  readonly focus: Span;
}

export function saidClaims({
  assessment,
  blockStarts,
}: {
  readonly assessment: DocumentAssessment;
  readonly blockStarts: readonly number[];
}): SaidClaim[] {
  return claimsOfWhole(assessment).map(({ subject, value, words, block, span, focus }) => ({
    subject: subject.id,
    scale: value.scale,
    key: value.key,
    words,
    span: shiftSpan(span, blockStarts[block] ?? 0),
    focus: shiftSpan(focus, blockStarts[block] ?? 0),
  }));
}
