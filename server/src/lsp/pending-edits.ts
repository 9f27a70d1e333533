// Edits that wait for the next analysis, joined where they touch.
import type { Span, TextEdit } from "../core/index.js";

/**
 * Adds an edit that was made after those in `edits`, each with its span in the text as the ones before it left it.
 * An edit that touches the last one becomes one with it: ten typed letters are one edit of ten letters.
 */
export function addEdit(edits: TextEdit[], edit: TextEdit): void {
  const last = edits.at(-1);
  if (last === undefined || !touches(last, edit)) edits.push(edit);
  else edits[edits.length - 1] = joined(last, edit);
}

function touches(last: TextEdit, { span }: TextEdit): boolean {
  return span.start <= last.span.start + last.newText.length && span.end >= last.span.start;
}

function joined(last: TextEdit, { span, newText }: TextEdit): TextEdit {
  const { start, end } = last.span;
  const keptStart = last.newText.slice(0, Math.max(0, span.start - start));
  const keptEnd = last.newText.slice(Math.max(0, span.end - start));
  const past = Math.max(0, span.end - (start + last.newText.length));
  return {
    span: { start: Math.min(start, span.start), end: end + past },
    newText: keptStart + newText + keptEnd,
  };
}

/** The smallest edit that makes `after` of `before`, or undefined when they are equal. */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return {
    span: { start, end: before.length - tail },
    newText: after.slice(start, after.length - tail),
  };
}

/** Where a range is after an edit. What is typed at either end belongs to it. */
export function spanAfter({ start, end }: Span, { span, newText }: TextEdit): Span {
  const typedEnd = span.start + newText.length;
  const by = typedEnd - span.end;
  return {
    start: start <= span.start ? start : start >= span.end ? start + by : span.start,
    end: end < span.start ? end : end >= span.end ? end + by : typedEnd,
  };
}
