// Surgery on the source of a sentence: emphasis, links and line breaks of the words that stay come along.
import type { Analysis } from "../../analysis/analyzer.js";
import type { TokenRange } from "../../model/words-at.js";
import { type Span, shiftSpan } from "../../text/span.js";
import { hasSameMarks, withMarks } from "./marks.js";
import { placeOf, type Sentence, wordsIn } from "./sentence.js";
import { withCapital } from "./template.js";

/** Words of the sentence that give way to a new text. */
export interface Replacement {
  readonly range: TokenRange;
  /** The new text; `wordsOf` gives the words of a row of tokens as they stand. */
  readonly text: (wordsOf: (range: TokenRange) => string) => string;
}

/** A sentence with its replacements, and where the old one stands in the document. */
export interface NewSentence {
  readonly span: Span;
  /** As Markdown. */
  readonly source: string;
  /** As plain words. */
  readonly plain: string;
}

/** Makes the replacements, which stand in order and apart; null when marks of the Markdown would break or be lost. */
export function replaceIn(
  { text }: Analysis,
  sentence: Sentence,
  replacements: readonly Replacement[],
): NewSentence | null {
  const { statement } = sentence;
  const span = placeOf(sentence, { start: 0, end: statement.text.length });
  const inStatement = (range: TokenRange) => wordsIn(statement, range);
  const inSource = (range: TokenRange) => {
    const { start, end } = placeOf(sentence, inStatement(range));
    return { start: start - span.start, end: end - span.start };
  };
  const isName = (word: string) => isNameIn(text, word);
  const made = (old: string, placed: (range: TokenRange) => Span, wordsAt: (place: Span) => string) =>
    closed(
      capitalised(
        joined(old, replacements, placed, (range) => {
          const words = wordsAt(placed(range));
          return range.start === 0 ? lowered(words, isName) : words;
        }),
        statement.tokens[0]?.kind !== "word" || statement.tokens[0].capital,
      ),
      statement.text,
    );
  const old = text.slice(span.start, span.end);
  const source = made(old, inSource, (place) => withMarks(text, span, shiftSpan(place, span.start)));
  if (!hasSameMarks(old, source)) return null;
  return {
    span,
    source,
    plain: made(statement.text, inStatement, ({ start, end }) => statement.text.slice(start, end)),
  };
}

/** Whether a word stands with a capital inside sentences of a text, and never without one: then it is a name there. */
function isNameIn(text: string, word: string): boolean {
  return (
    isThere(text, ` ${word}`, (before) => /[\p{L},]$/u.test(before)) &&
    !isThere(text, word.toLowerCase(), (before) => !/\p{L}$/u.test(before))
  );
}

/** Whether letters stand somewhere in a text, with no letter behind them and what `follows` before them. */
function isThere(text: string, letters: string, follows: (before: string) => boolean): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    if (follows(text.slice(Math.max(0, at - 2), at)) && !/^\p{L}/u.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}

/** The old text with the new pieces in it. */
function joined(
  old: string,
  replacements: readonly Replacement[],
  placed: (range: TokenRange) => Span,
  wordsOf: (range: TokenRange) => string,
): string {
  let result = "";
  let at = 0;
  for (const { range, text } of replacements) {
    const { start, end } = placed(range);
    result = spaced(spaced(result, old.slice(at, start)), text(wordsOf));
    at = end;
  }
  return spaced(result, old.slice(at));
}

/** One text behind the other with one space at most between them, and none before a comma or full stop. */
function spaced(before: string, after: string): string {
  if (after === "") return before;
  if (before === "" || /^[,.;:]/.test(after)) return before.trimEnd() + after.trimStart();
  return /\s$/.test(before) ? before + after.trimStart() : before + after;
}

/** Words from the start of the sentence lose the capital of the sentence; names keep theirs. */
function lowered(words: string, isName: (word: string) => boolean): string {
  const first = /^[^\p{L}\p{N}]*(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}])/u.exec(words)?.[1];
  if (first === undefined || isName(first)) return words;
  return words.replace(first, first.toLowerCase());
}

function capitalised(text: string, isCapital: boolean): string {
  return isCapital
    ? withCapital(text)
    : text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

/** Where the old sentence bears no closing mark, several new ones still do. */
function closed(text: string, old: string): string {
  return !/[.;:,?!]$/.test(old) && /[^.]\. \p{Lu}/u.test(text) && !/\.$/.test(text) ? `${text}.` : text;
}
