// Words of a statement, back to pieces of one line of the source.
import type { Statement, Unit } from "../../model/block-model.js";
import type { TokenRange } from "../../model/words-at.js";
import type { Span } from "../../text/span.js";

/**
 * The pieces of the source in which words of a statement stand, relative to the block: one piece for words with nothing
 * between them but space, none with a mark of Markdown, a line end or the start of another line in it.
 */
export function wordSpans(
  unit: Unit,
  statement: Statement,
  { start, end }: TokenRange,
  source: string,
): Span[] {
  const spans: Span[] = [];
  for (const token of statement.tokens.slice(start, end)) {
    const span = unit.plain.toSourceSpan(statement.start + token.start, statement.start + token.end);
    const last = spans.at(-1);
    const isNext = last && /^[^\S\r\n]*$/.test(source.slice(last.end, span.start));
    if (last && isNext) spans[spans.length - 1] = { start: last.start, end: span.end };
    else if (!/[\r\n]/.test(source.slice(span.start, span.end))) spans.push(span);
  }
  return spans;
}
