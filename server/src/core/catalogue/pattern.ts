// Word patterns: how the YAML data name words and phrases, and the one matcher that reads them all at once.
import { Recent } from "../text/recent.js";
import type { Token, Word } from "../text/tokens.js";
import { ANY, type Matcher, WordIndex } from "./word-index.js";

/**
 * A pattern is a row of words in lower case, separated by spaces:
 *
 * - `*` inside a word stands for any letters or none: `*recycl*` finds `gerecycled` and `recyclaat`;
 * - `(een|de|het)` is a choice of words or phrases, `(het)?` or `het?` may be absent;
 * - `_` is any one token, `..4` is at most four tokens of any kind, but never past `.`, `;`, `?` or `!`;
 * - `#` is a number in digits or in words (`12`, `1,5`, `twaalf`, `de helft`);
 * - `%` and other signs stand for themselves.
 */
export interface NamedPatterns<Id extends string> {
  readonly id: Id;
  readonly patterns: readonly string[];
}

/** A place where a pattern matched: token indexes, `end` exclusive. */
export interface PatternHit<Id extends string> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

type Element =
  | { readonly kind: "word"; readonly matcher: Matcher; readonly optional: boolean }
  | { readonly kind: "gap"; readonly most: number };

interface Pattern<Id extends string> {
  readonly id: Id;
  readonly elements: readonly Element[];
  /** The matcher that the second word must fit, which rules most patterns out; -1 where another word may come second. */
  readonly second: Matcher;
}

const STOP = new Set([".", ";", "?", "!"]);
const REMEMBERED_WORDS = 5_000;
const NO_HITS: readonly never[] = [];
const NO_PATTERNS: readonly never[] = [];

/** The indexes of the sets that stay as long as the program does, by the language of their patterns. */
export const SHARED = { nl: new WordIndex(true), en: new WordIndex(true), both: new WordIndex(true) };

type Hits = readonly PatternHit<string>[];

/**
 * What the sets found in tokens a moment ago, by the numbers of the sets: where somebody types in one item of a list, the
 * other items keep their tokens.
 */
const found = new Recent<(Hits | undefined)[], readonly Token[]>(2_000, () => []);
let sets = 0;

/** Matches many patterns in one pass over the tokens. */
export class PatternSet<Id extends string> {
  readonly #index: WordIndex;
  #bit = 0;
  readonly #byFirst = new Map<Matcher, Pattern<Id>[]>();
  /** The patterns that may begin with a word, of words that begin some; those that name the word itself come first. */
  readonly #firsts = new Map<Word, readonly Pattern<Id>[]>();
  readonly #number: number;

  /**
   * The patterns are compiled at the first question, since many programs never ask for one of the languages: that is also
   * when one that cannot be read throws. `numberWords` are the words that `#` stands for, besides numbers in digits. A set
   * that is made for a while has an `index` of its own.
   */
  constructor(
    entries: readonly NamedPatterns<Id>[],
    private readonly numberWords: ReadonlySet<string> = new Set(),
    index: WordIndex = SHARED.both,
  ) {
    this.#index = index;
    this.#number = index.stays ? sets++ : -1;
    index.add((bit) => this.#compile(entries, bit));
  }

  /** All hits, in order of start; longer hits of the same start first. Overlaps are kept. */
  find(tokens: readonly Token[]): readonly PatternHit<Id>[] {
    if (this.#number < 0) return this.#find(tokens);
    const known = found.get(tokens);
    // Nobody else writes at this number.
    const hits = (known[this.#number] as readonly PatternHit<Id>[] | undefined) ?? this.#find(tokens);
    known[this.#number] = hits;
    return hits;
  }

  #find(tokens: readonly Token[]): readonly PatternHit<Id>[] {
    this.#index.compile();
    let hits: PatternHit<Id>[] | undefined;
    for (let start = 0; start < tokens.length; start++) {
      const { word } = tokens[start] as Token;
      // Most words are nothing to most sets.
      if ((this.#index.read(word).begins & this.#bit) === 0) continue;
      const first = hits?.length ?? 0;
      for (const { id, elements, second } of this.#firstsOf(word)) {
        if (second >= 0 && !this.#fits(tokens[start + 1], second)) continue;
        const end = this.#matchFrom(elements, 1, start + 1, tokens);
        if (end <= start) continue;
        hits ??= [];
        hits.push({ id, start, end });
      }
      if (hits && hits.length - first > 1) hits.push(...hits.splice(first).sort((a, b) => b.end - a.end));
    }
    return hits ?? NO_HITS;
  }

  #compile(entries: readonly NamedPatterns<Id>[], bit: number): void {
    this.#bit = bit;
    for (const { id, patterns } of entries) {
      for (const source of patterns) for (const words of expand(source)) this.#add(id, words);
    }
  }

  #add(id: Id, words: readonly string[]): void {
    const elements = words.map((word) => this.#element(word));
    // An optional first word is a second pattern without it, so that every pattern starts with a word that must be there.
    for (let skip = 0; skip < elements.length; skip++) {
      const head = elements[skip];
      if (head?.kind !== "word") break;
      const second = elements[skip + 1];
      const isFixed = second?.kind === "word" && !second.optional;
      const pattern = {
        id,
        elements: elements.slice(skip),
        second: isFixed ? second.matcher : -1,
      };
      const list = this.#byFirst.get(head.matcher);
      if (list) list.push(pattern);
      else {
        this.#byFirst.set(head.matcher, [pattern]);
        this.#index.beginsWith(head.matcher, this.#bit);
      }
      if (!head.optional) break;
    }
  }

  #element(word: string): Element {
    const gap = word.startsWith("..") ? /^\.\.(\d+)$/.exec(word) : null;
    if (gap) return { kind: "gap", most: Number(gap[1]) };
    const optional = word.length > 1 && word.endsWith("?");
    const body = optional ? word.slice(0, -1) : word;
    return { kind: "word", matcher: this.#index.matcher(body, this.numberWords), optional };
  }

  #firstsOf(word: Word): readonly Pattern<Id>[] {
    let firsts = this.#firsts.get(word);
    if (firsts === undefined) {
      const lists = this.#index.read(word).fits.map((matcher) => this.#byFirst.get(matcher) ?? NO_PATTERNS);
      firsts = lists.flat();
      if (this.#firsts.size >= REMEMBERED_WORDS) this.#firsts.clear();
      this.#firsts.set(word, firsts);
    }
    return firsts;
  }

  /** The token index after the match, or -1. Optional words and gaps are tried shortest first. */
  #matchFrom(elements: readonly Element[], from: number, start: number, tokens: readonly Token[]): number {
    let at = start;
    for (let index = from; ; index++) {
      const element = elements[index];
      if (element === undefined) return at;
      if (element.kind === "gap") return this.#matchBehindGap(element.most, elements, index + 1, at, tokens);
      const fits = this.#fits(tokens[at], element.matcher);
      if (!element.optional) {
        if (!fits) return -1;
        at++;
      } else if (fits) {
        const end = this.#matchFrom(elements, index + 1, at + 1, tokens);
        if (end >= 0) return end;
      }
    }
  }

  #matchBehindGap(
    most: number,
    elements: readonly Element[],
    index: number,
    start: number,
    tokens: readonly Token[],
  ): number {
    const next = elements[index];
    const sought = next?.kind === "word" && !next.optional ? next.matcher : ANY;
    for (let at = start; at <= start + most; at++) {
      const token = tokens[at];
      if (sought === ANY || this.#fits(token, sought)) {
        const end = this.#matchFrom(elements, index, at, tokens);
        if (end >= 0) return end;
      }
      if (token === undefined || (token.kind === "sign" && STOP.has(token.lower))) return -1;
    }
    return -1;
  }

  #fits(token: Token | undefined, matcher: Matcher): boolean {
    return token !== undefined && this.#index.read(token.word).fits.includes(matcher);
  }
}

/** The words of a pattern. A choice that holds phrases (`(niet toegestaan|verboden)`) gives a row of words for each phrase. */
function expand(source: string): string[][] {
  let rows: string[][] = [[]];
  for (const word of source.trim().match(/\([^)]*\)\??|\S+/g) ?? []) {
    const branches = word.startsWith("(") && word.includes(" ") ? branchesOf(word) : null;
    if (branches) rows = rows.flatMap((row) => branches.map((branch) => [...row, ...branch]));
    else for (const row of rows) row.push(word);
  }
  return rows;
}

function branchesOf(choice: string): string[][] {
  const choices = choice.slice(1, choice.lastIndexOf(")")).split("|");
  const branches = choices.flatMap((words) => (words.includes(" ") ? [words.split(" ")] : []));
  const single = choices.filter((words) => !words.includes(" "));
  if (single.length > 0) branches.push([`(${single.join("|")})`]);
  if (choice.endsWith("?")) branches.push([]);
  return branches;
}
