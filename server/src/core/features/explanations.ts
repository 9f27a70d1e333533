// What a document leaves out or keeps on purpose, with the reasons: a list for the reviewer.

import type { Analysis } from "../analysis/analyzer.js";
import { type IgnoreComment, readDirectives } from "../analysis/directives.js";
import { SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { type Span, shiftSpan } from "../text/span.js";

/** A reason that the writer gave. */
export interface Explanation {
  /** `comment`: an ignore comment, which only writers see; `text`: a sentence that the tenderer reads too. */
  readonly kind: "comment" | "text";
  /** Id of the rule that a comment silences; null for a sentence. */
  readonly rule: string | null;
  readonly spearhead: SpearheadId | null;
  /** Whether a comment holds for the whole document. */
  readonly wholeFile: boolean;
  /** The reason of a comment, or the whole sentence. */
  readonly reason: string;
  /** UTF-16 offsets in the document. */
  readonly span: Span;
}

/** All explanations with a reason, in document order. A spearhead that is served after all is not explained away. */
export function explanationsOf(analysis: Analysis): readonly Explanation[] {
  const { document, blockStarts, text } = analysis;
  const comments = readDirectives(document.outline.blocks)
    .filter(({ reason }) => reason !== "")
    .map((comment) => ofComment(comment, blockStarts[comment.block] ?? 0));
  const sentences = SPEARHEADS.flatMap((spearhead) => {
    const { status, evidence } = analysis.spearheads[spearhead];
    if (status !== "waived") return [];
    return evidence.map(({ span }) => ofSentence(text, spearhead, span));
  });
  return [...comments, ...sentences].sort((a, b) => a.span.start - b.span.start);
}

function ofComment({ rule, spearhead, wholeFile, reason, span }: IgnoreComment, start: number): Explanation {
  return { kind: "comment", rule, spearhead, wholeFile, reason, span: shiftSpan(span, start) };
}

function ofSentence(text: string, spearhead: SpearheadId, span: Span): Explanation {
  const reason = text.slice(span.start, span.end);
  return { kind: "text", rule: null, spearhead, wholeFile: false, reason, span };
}
