// A row of tokens of a statement, back to the words as they stand.
import type { Span } from "../text/span.js";
import type { BlockModel, Statement, Unit } from "./block-model.js";

/** Token indexes of a statement, `end` exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface WordsAt {
  readonly text: string;
  /** Where the words stand in the source, relative to the block. */
  readonly focus: Span;
}

/** The words of some tokens of a statement, and where an editor draws its line. */
export function wordsAt(model: BlockModel, statement: Statement, range: TokenRange): WordsAt {
  const { plain } = model.units[statement.unit] as Unit;
  const { start, end } = offsetsOf(statement, range);
  return {
    text: statement.text.slice(start, end),
    focus: plain.toSourceSpan(statement.start + start, statement.start + end),
  };
}

/** The words alone. */
export function textAt(statement: Statement, range: TokenRange): string {
  const { start, end } = offsetsOf(statement, range);
  return statement.text.slice(start, end);
}

function offsetsOf({ tokens, text }: Statement, { start, end }: TokenRange): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? text.length };
}
