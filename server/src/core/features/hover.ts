// What a writer reads when the pointer rests on a finding, an evidence sentence or a clause.
import type { Analysis } from "../analysis/analyzer.js";
import type { MessageLanguage } from "../catalogue/types.js";
import type { Span } from "../text/span.js";

export interface Hover {
  /** Offsets in the document that the text is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** The hover at an offset, or null where there is nothing to tell. */
export function hoverAt(_analysis: Analysis, _offset: number, _language: MessageLanguage): Hover | null {
  return null;
}
