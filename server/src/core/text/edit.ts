// Edits on a text: what the writer typed, and what a quick fix proposes.
import type { Span } from "./span.js";

/** Replaces the text at `span` (offsets in the text before the edit) by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that do not overlap. Their spans are all offsets in the text given; the order only matters at one place. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  // From the last place to the first; of edits at one place the first in the list ends up in front.
  for (const edit of [...edits].reverse().sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, edit.span.start) + edit.newText + result.slice(edit.span.end);
  }
  return result;
}
