// From a finding to the sentence that it is about.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import type { Signals } from "../../assessment/signals.js";
import type { Statement, Unit } from "../../model/block-model.js";
import type { TokenRange } from "../../model/words-at.js";
import type { Span } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";
import { blockAt } from "../units.js";

/** A sentence in its document, without a code in front that the model takes for a word and remarks behind its full stop. */
export interface Sentence {
  readonly unit: Unit;
  readonly statement: Statement;
  readonly signals: Signals;
  /** The words that the finding points at, and the hedges: token indexes of the statement. */
  readonly focus: TokenRange;
  readonly hedges: readonly TokenRange[];
  /** Document offset of the block; source offsets of the unit count from there. */
  readonly blockStart: number;
}

/** The sentence of a finding; null when it is about something else than one sentence. */
export function sentenceOf(analysis: Analysis, { span, focus }: Finding): Sentence | null {
  const index = blockAt(analysis.blockStarts, span.start);
  const blockStart = analysis.blockStarts[index] ?? 0;
  const block = analysis.document.blocks[index];
  const at = block?.model.statements.findIndex((one) => one.span.start + blockStart === span.start) ?? -1;
  const whole = block?.model.statements[at];
  const signals = block?.signals[at];
  const unit = whole && block?.model.units[whole.unit];
  if (!block || !whole || !signals || !unit || whole.span.end + blockStart !== span.end) return null;
  const statement = bareSentence(whole, unit, block.model.source);
  const { tokens } = statement;
  const start = tokens.findIndex(
    (token) => placeOf({ unit, statement, blockStart }, token).end > focus.start,
  );
  const end =
    tokens.findLastIndex((token) => placeOf({ unit, statement, blockStart }, token).start < focus.end) + 1;
  if (start < 0 || end <= start) return null;
  const dropped = whole.tokens.findIndex((token) => token.start >= statement.start - whole.start);
  const hedges = signals.vague.map((hedge) => ({ start: hedge.start - dropped, end: hedge.end - dropped }));
  return { unit, statement, signals, focus: { start, end }, hedges, blockStart };
}

/** A bullet that is no Markdown, and what is a code when it stands in bold. */
const BULLET = /^[·•‣▪–—-]\s+/u;
const CODE = /^\p{Lu}{1,5}[-. ]?\d\S{0,6}\s+/u;
/** A remark between brackets, or a dash for none, behind the full stop. */
const TAIL = /(?<=[.!])\s+(?:\[[^\]]*\]|\([^)]*\)|[-–—])$/u;

function bareSentence(statement: Statement, { plain }: Unit, source: string): Statement {
  const bullet = BULLET.exec(statement.text)?.[0];
  const code = CODE.exec(statement.text)?.[0];
  const lead = bullet ?? (code && endsBold(code.length) ? code : "");
  const tail = TAIL.exec(statement.text)?.[0] ?? "";
  if (lead === "" && tail === "") return statement;
  const from = lead.length;
  const text = statement.text.slice(from, statement.text.length - tail.length);
  return { ...statement, start: statement.start + from, text, tokens: tokenize(text) };

  function endsBold(length: number): boolean {
    const start = plain.toSource(statement.start);
    const end = plain.toSource(statement.start + length);
    return source.slice(start - 2, start) === "**" && /\*\*\s+$/.test(source.slice(start, end));
  }
}

/** Where a piece of the sentence stands in the document; `span` is in the text of the statement and not empty. */
export function placeOf(
  { unit, statement, blockStart }: Pick<Sentence, "unit" | "statement" | "blockStart">,
  { start, end }: Span,
): Span {
  const place = unit.plain.toSourceSpan(statement.start + start, statement.start + end);
  return { start: place.start + blockStart, end: place.end + blockStart };
}

/** Offsets in the text of the statement of a row of tokens that is not empty. */
export function wordsIn({ tokens, text }: Statement, { start, end }: TokenRange): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? text.length };
}
