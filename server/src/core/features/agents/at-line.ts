// Which line a span stands on.
import type { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";

/** Whether a span of document offsets has a character on a line, which counts from 1. An empty span stands on the line that it is at. */
export function isOnLine({ start, end }: Span, line: number, lines: LineIndex): boolean {
  const lineOf = (offset: number) => lines.positionAt(offset).line + 1;
  return lineOf(start) <= line && line <= lineOf(Math.max(start, end - 1));
}
