// What a hover is to the rest: a function from a place in the text to an explanation.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { Span } from "../../text/span.js";

export interface Hover {
  /** Offsets in the document that the text is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** The explanations at a document offset, in the language of the findings; none when the place is not its business. */
export type HoverProvider = (
  analysis: Analysis,
  offset: number,
  language: MessageLanguage,
) => readonly Hover[];

/** Whether the pointer rests on a span, its ends included. */
export function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
