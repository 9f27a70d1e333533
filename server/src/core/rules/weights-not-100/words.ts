// The words around weights, found in a text.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { PatternSet } from "../../catalogue/pattern.js";
import { Recent } from "../../text/recent.js";
import { tokenize } from "../../text/tokens.js";

// Both languages at once: no word of the one means something else in the other.
const PATTERNS = new PatternSet(
  CATALOGUE.weightWords.map(({ id, nl, en }) => ({ id, patterns: [...nl, ...en] })),
);
const NONE: ReadonlySet<string> = new Set();

export interface FoundWords {
  /** Ids of the kinds of word in the text. */
  readonly all: ReadonlySet<string>;
  /** Those with which it begins, and those with which it ends. */
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** Those that are the whole text. */
  readonly whole: ReadonlySet<string>;
}

const NOTHING: FoundWords = { all: NONE, first: NONE, last: NONE, whole: NONE };

const recent = new Recent(2_000, (text: string): FoundWords => {
  const tokens = tokenize(text);
  const hits = PATTERNS.find(tokens);
  if (hits.length === 0) return NOTHING;
  const ids = (test: (hit: { start: number; end: number }) => boolean) =>
    new Set(hits.filter(test).map(({ id }) => id));
  // A quotation mark or bracket in front is no first word.
  const start = tokens.findIndex(({ kind }) => kind !== "sign");
  return {
    all: ids(() => true),
    first: ids((hit) => hit.start === start),
    last: ids((hit) => hit.end === tokens.length),
    whole: ids((hit) => hit.start === 0 && hit.end === tokens.length),
  };
});

/** Whether every word of a text, apart from numbers and the shortest words, belongs to one of the kinds. */
export function isCovered(text: string, kinds: readonly string[]): boolean {
  const tokens = tokenize(text);
  const hits = PATTERNS.find(tokens).filter(({ id }) => kinds.includes(id));
  return tokens.every(
    ({ kind, lower }, at) =>
      kind !== "word" || lower.length <= 3 || hits.some(({ start, end }) => start <= at && at < end),
  );
}

/** By the kind of words of which all patterns are plain phrases: finds the longest word of one of them. */
const TELLING = new Map(
  CATALOGUE.weightWords.flatMap(({ id, nl, en }) => {
    const phrases = [...nl, ...en];
    if (!phrases.every((phrase) => /^[\p{L} ]+$/u.test(phrase))) return [];
    const longest = phrases.map((phrase) =>
      phrase.split(" ").reduce((long, word) => (word.length > long.length ? word : long)),
    );
    return [[id, new RegExp(longest.join("|"), "iu")] as const];
  }),
);

/** Whether a text has words of a kind; a look at the letters spares reading most texts. */
function has(text: string, kind: string): boolean {
  return TELLING.get(kind)?.test(text) !== false && wordsIn(text).all.has(kind);
}

/** What stands before and behind the first words of a kind; null without such words. */
export function aroundFirst(text: string, kind: string): [before: string, behind: string] | null {
  if (!has(text, kind)) return null;
  const tokens = tokenize(text);
  const hit = PATTERNS.find(tokens).find(({ id }) => id === kind);
  if (!hit) return null;
  return [text.slice(0, tokens[hit.start]?.start), text.slice(tokens[hit.end - 1]?.end)];
}

/** The text without the words of a kind. */
export function without(text: string, kind: string): string {
  if (!has(text, kind)) return text;
  const tokens = tokenize(text);
  const hits = PATTERNS.find(tokens).filter(({ id }) => id === kind);
  // Of hits at one place the longest counts.
  return hits
    .filter((hit) => !hits.some((other) => other.start === hit.start && other.end > hit.end))
    .reduceRight(
      (rest, { start, end }) =>
        rest.slice(0, tokens[start]?.start) + rest.slice(tokens[end - 1]?.end).trimStart(),
      text,
    );
}

export function wordsIn(text: string): FoundWords {
  return recent.get(text);
}
