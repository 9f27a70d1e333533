// One edit of a text, with the text before and after it.
import type { Span } from "../text/span.js";
import { countLineEndings } from "./lines.js";

export interface TextChange {
  readonly oldText: string;
  readonly newText: string;
  /** Offset in both texts at which they begin to differ, or where the edit was asked for. */
  readonly start: number;
  /** Offset in the old text at which what follows is the same again. */
  readonly oldEnd: number;
  readonly inserted: string;
  /** What the text grew by, in UTF-16 units; negative when it shrank. */
  readonly lengthChange: number;
  /** What the number of line endings grew by. */
  readonly lineChange: number;
}

/**
 * Replaces the text at `span` by `inserted`. A span that reaches past the text is cut off.
 *
 * @param after The text after the change, from a caller that has it; a copy of a long text takes longer than all else.
 */
export function changeText(oldText: string, span: Span, inserted: string, after?: string): TextChange {
  const start = Math.max(0, Math.min(span.start, oldText.length));
  const oldEnd = Math.max(start, Math.min(span.end, oldText.length));
  const newText = after ?? oldText.slice(0, start) + inserted + oldText.slice(oldEnd);
  // One unit more on either side: an edit may join or split a CR LF there.
  const context = Math.max(0, start - 1);
  const lineChange =
    countLineEndings(newText, context, Math.min(newText.length, start + inserted.length + 1)) -
    countLineEndings(oldText, context, Math.min(oldText.length, oldEnd + 1));
  const lengthChange = inserted.length - (oldEnd - start);
  return { oldText, newText, start, oldEnd, inserted, lengthChange, lineChange };
}
