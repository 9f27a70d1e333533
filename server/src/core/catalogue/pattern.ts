// Word patterns: how the YAML data name words and phrases, and the one matcher that reads them all at once.
import { perWord, type Token, type Word } from "../text/tokens.js";

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
  | { readonly kind: "word"; readonly matcher: number; readonly optional: boolean }
  | { readonly kind: "gap"; readonly most: number };

interface Pattern<Id extends string> {
  readonly id: Id;
  readonly elements: readonly Element[];
  /** The matcher that the second word must fit, which rules most patterns out; -1 where another word may come second. */
  readonly second: number;
}

const NUMBER_MATCHER = 0;
const ANY_MATCHER = 1;
const NONE: readonly number[] = [];
const STOP = new Set([".", ";", "?", "!"]);

/** What a word is to a set of patterns. */
interface WordReading<Id extends string> {
  /** The matchers that it fits. */
  readonly classes: readonly number[];
  /** The patterns that may begin with it. */
  readonly firsts: readonly Pattern<Id>[];
}

/** What most words are to most sets. */
const ANYTHING: WordReading<never> = { classes: [ANY_MATCHER], firsts: [] };
const NO_HITS: readonly never[] = [];

/** Matches many patterns in one pass over the tokens. Each distinct word is looked at once and then remembered. */
export class PatternSet<Id extends string> {
  readonly #literals = new Map<string, number[]>();
  /** Matchers of `xyz*` by `xyz`, and of `*xyz` by `xyz`: almost all wildcards are of these two forms. */
  readonly #prefixes = new Map<string, number[]>();
  readonly #suffixes = new Map<string, number[]>();
  readonly #wildcards: { readonly test: RegExp; readonly matcher: number }[] = [];
  readonly #byFirst = new Map<number, Pattern<Id>[]>();
  readonly #matcherOf = new Map<string, number>();
  readonly #reading = perWord((word) => this.#read(word));
  #matchers = 2;
  #uncompiled: readonly NamedPatterns<Id>[];

  /**
   * The patterns are compiled at the first question, since many documents never ask for some sets: that is also when one
   * that cannot be read throws. `numberWords` are the words that `#` stands for, besides numbers in digits.
   */
  constructor(
    entries: readonly NamedPatterns<Id>[],
    private readonly numberWords: ReadonlySet<string> = new Set(),
  ) {
    this.#uncompiled = entries;
  }

  /** All hits, in order of start; longer hits of the same start first. Overlaps are kept. */
  find(tokens: readonly Token[]): readonly PatternHit<Id>[] {
    this.#compile();
    let hits: PatternHit<Id>[] | undefined;
    for (let start = 0; start < tokens.length; start++) {
      const { firsts } = this.#reading((tokens[start] as Token).word);
      // Most words are nothing to most sets.
      if (firsts.length === 0) continue;
      const first = hits?.length ?? 0;
      const next = tokens[start + 1];
      const following = next ? this.#reading(next.word).classes : NONE;
      for (const { id, elements, second } of firsts) {
        if (second >= 0 && !following.includes(second)) continue;
        const end = this.#matchFrom(elements, 1, start + 1, tokens);
        if (end <= start) continue;
        hits ??= [];
        hits.push({ id, start, end });
      }
      if (hits && hits.length - first > 1) hits.push(...hits.splice(first).sort((a, b) => b.end - a.end));
    }
    return hits ?? NO_HITS;
  }

  #compile(): void {
    if (this.#uncompiled.length === 0) return;
    for (const { id, patterns } of this.#uncompiled) {
      for (const source of patterns) for (const words of expand(source)) this.#add(id, words);
    }
    this.#uncompiled = [];
  }

  #add(id: Id, words: readonly string[]): void {
    const elements = words.map((word) => this.#element(word));
    // An optional first word is a second pattern without it, so that every pattern starts with a word that must be there.
    for (let skip = 0; skip < elements.length; skip++) {
      const head = elements[skip];
      if (head?.kind !== "word") break;
      const second = elements[skip + 1];
      const isFixed = second?.kind === "word" && !second.optional;
      const pattern = { id, elements: elements.slice(skip), second: isFixed ? second.matcher : -1 };
      const list = this.#byFirst.get(head.matcher);
      if (list) list.push(pattern);
      else this.#byFirst.set(head.matcher, [pattern]);
      if (!head.optional) break;
    }
  }

  #element(word: string): Element {
    const gap = /^\.\.(\d+)$/.exec(word);
    if (gap) return { kind: "gap", most: Number(gap[1]) };
    const optional = word.length > 1 && word.endsWith("?");
    const body = optional ? word.slice(0, -1) : word;
    return { kind: "word", matcher: this.#matcher(body), optional };
  }

  #matcher(body: string): number {
    if (body === "#") return NUMBER_MATCHER;
    if (body === "_") return ANY_MATCHER;
    const known = this.#matcherOf.get(body);
    if (known !== undefined) return known;
    const matcher = this.#matchers++;
    this.#matcherOf.set(body, matcher);
    const choices = body.startsWith("(") && body.endsWith(")") ? body.slice(1, -1).split("|") : [body];
    for (const choice of choices) {
      const [, before, word, after] = /^(\*?)([^*()|]+)(\*?)$/.exec(choice) ?? [];
      if (word === undefined || (before && after)) this.#wildcards.push({ test: wildcard(choice), matcher });
      else addTo(before ? this.#suffixes : after ? this.#prefixes : this.#literals, word, matcher);
    }
    return matcher;
  }

  #read(word: Word): WordReading<Id> {
    const classes = this.#classesOf(word);
    const firsts = classes.flatMap((matcher) => this.#byFirst.get(matcher) ?? []);
    return classes.length === 1 && firsts.length === 0 ? ANYTHING : { classes, firsts };
  }

  #classesOf({ kind, lower }: Word): readonly number[] {
    const classes = [ANY_MATCHER];
    if (kind === "number" || this.numberWords.has(lower)) classes.push(NUMBER_MATCHER);
    classes.push(...(this.#literals.get(lower) ?? NONE));
    if (kind === "word") {
      for (let length = 1; length <= lower.length; length++) {
        const starting = this.#prefixes.get(lower.slice(0, length));
        if (starting) classes.push(...starting);
        const ending = this.#suffixes.get(lower.slice(-length));
        if (ending) classes.push(...ending);
      }
      for (const { test, matcher } of this.#wildcards) if (test.test(lower)) classes.push(matcher);
    }
    return classes;
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
    const sought = next?.kind === "word" && !next.optional ? next.matcher : ANY_MATCHER;
    for (let at = start; at <= start + most; at++) {
      const token = tokens[at];
      if (sought === ANY_MATCHER || this.#fits(token, sought)) {
        const end = this.#matchFrom(elements, index, at, tokens);
        if (end >= 0) return end;
      }
      if (token === undefined || (token.kind === "sign" && STOP.has(token.lower))) return -1;
    }
    return -1;
  }

  #fits(token: Token | undefined, matcher: number): boolean {
    return token !== undefined && this.#reading(token.word).classes.includes(matcher);
  }
}

/** The words of a pattern. A choice that holds phrases (`(niet toegestaan|verboden)`) gives a row of words for each phrase. */
function expand(source: string): string[][] {
  let rows: string[][] = [[]];
  for (const word of source.trim().match(/\([^)]*\)\??|\S+/g) ?? []) {
    const choices =
      word.startsWith("(") && word.includes(" ") ? word.slice(1, word.lastIndexOf(")")).split("|") : [];
    const phrases = choices.filter((choice) => choice.includes(" ")).map((choice) => choice.split(" "));
    const single = choices.filter((choice) => !choice.includes(" "));
    const branches =
      choices.length === 0
        ? [[word]]
        : [...phrases, ...(single.length > 0 ? [[`(${single.join("|")})`]] : [])];
    if (choices.length > 0 && word.endsWith("?")) branches.push([]);
    rows = rows.flatMap((row) => branches.map((branch) => [...row, ...branch]));
  }
  return rows;
}

function addTo(map: Map<string, number[]>, word: string, matcher: number): void {
  const list = map.get(word);
  if (list) list.push(matcher);
  else map.set(word, [matcher]);
}

function wildcard(choice: string): RegExp {
  const body = choice.replace(/[.+^${}\\[\]]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}'-]*");
  return new RegExp(`^(?:${body})$`, "u");
}
