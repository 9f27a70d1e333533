// The smallest piece of the pipeline: a place in a text.

/** A half-open range of UTF-16 offsets: `start` is inside, `end` is not. What it is relative to, its owner says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same range, moved by `by` UTF-16 units. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
