// What single words are to all sets of patterns at once: each distinct word is read one time, however many sets ask.
import { perWord, type Word } from "../text/tokens.js";

/** What a pattern asks of one word, by number: patterns that ask the same have the same one. */
export type Matcher = number;

/** Any token fits it. */
export const ANY: Matcher = 0;

/** What a word is to the patterns. */
export interface WordReading {
  /** The matchers that it fits: those of any token and of numbers, those of the word itself, and then those with a `*`. */
  readonly fits: readonly Matcher[];
  /** A bit for each set with a pattern that may begin with it; a few sets share a bit. */
  readonly begins: number;
}

interface KeptReading extends WordReading {
  /** The edition of the index that it was read with. */
  readonly edition: number;
}

const UNREAD: KeptReading = { fits: [ANY], begins: 0, edition: -1 };
const NONE: readonly Matcher[] = [];
/** As many as fit in a small integer. */
const BITS = 30;

/** The words of some sets of patterns. Sets of one language share an index, so that a word is read for all of them at once. */
export class WordIndex {
  readonly #matchers = new Map<string, Matcher>();
  readonly #literals = new Map<string, Matcher[]>();
  /** Matchers of `xyz*` by `xyz`, and of `*xyz` by `xyz`: almost all wildcards are of these two forms. */
  readonly #prefixes = new Map<string, Matcher[]>();
  readonly #suffixes = new Map<string, Matcher[]>();
  readonly #wildcards: { readonly test: RegExp; readonly matcher: Matcher }[] = [];
  readonly #numbers: { readonly words: ReadonlySet<string>; readonly matcher: Matcher }[] = [];
  /** The bits of the sets that have a pattern which begins so, by matcher. */
  readonly #begins: number[] = [];
  readonly #kept: (word: Word) => { reading: KeptReading };
  #unknown = UNREAD;
  #waiting: (() => void)[] = [];
  #edition = 0;
  #sets = 0;
  #shortest = Number.POSITIVE_INFINITY;

  /** `stays`: whether it is there as long as the program is; its readings are then kept with the words. */
  constructor(readonly stays = false) {
    const make = () => ({ reading: UNREAD });
    this.#kept = stays ? perWord(make) : inMap(make);
  }

  /**
   * One more set; `compile` names its matchers, and gets the bit of the set. It is called at the first question to any set
   * of the index: with a few sets now and a few later, each word would be read again and again.
   */
  add(compile: (bit: number) => void): void {
    this.#waiting.push(() => compile(1 << (this.#sets++ % BITS)));
  }

  /** Compiles the sets that came since the last time; throws on a pattern that cannot be read. */
  compile(): void {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
  }

  /**
   * The matcher of one word of a pattern; throws on one that cannot be read. `numberWords`: what `#` stands for, besides
   * numbers in digits.
   */
  matcher(body: string, numberWords: ReadonlySet<string>): Matcher {
    if (body === "_") return ANY;
    const isNumber = body === "#";
    const key = isNumber ? ["#", ...numberWords].join(" ") : body;
    const known = this.#matchers.get(key);
    if (known !== undefined) return known;
    const matcher = this.#matchers.size + 1;
    this.#matchers.set(key, matcher);
    this.#edition++;
    if (isNumber) this.#numbers.push({ words: numberWords, matcher });
    else this.#addChoices(body, matcher);
    return matcher;
  }

  /** Says that a set has a pattern which begins with this matcher. */
  beginsWith(matcher: Matcher, bit: number): void {
    this.#begins[matcher] = (this.#begins[matcher] ?? 0) | bit;
    this.#edition++;
  }

  /** What a word is to all patterns that were compiled until now. */
  read(word: Word): WordReading {
    const kept = this.#kept(word);
    if (kept.reading.edition !== this.#edition) kept.reading = this.#read(word);
    return kept.reading;
  }

  #addChoices(body: string, matcher: Matcher): void {
    const choices = body.startsWith("(") && body.endsWith(")") ? body.slice(1, -1).split("|") : [body];
    for (const choice of choices) {
      const starred = choice.indexOf("*");
      const last = choice.length - 1;
      if (starred < 0 && !choice.includes("(") && !choice.includes(")"))
        addTo(this.#literals, choice, matcher);
      else if (starred > 0 && starred === last) this.#addPart(this.#prefixes, choice.slice(0, -1), matcher);
      else if (starred === 0 && last > 0 && !choice.includes("*", 1))
        this.#addPart(this.#suffixes, choice.slice(1), matcher);
      else this.#wildcards.push({ test: wildcard(choice), matcher });
    }
  }

  #addPart(parts: Map<string, Matcher[]>, part: string, matcher: Matcher): void {
    addTo(parts, part, matcher);
    this.#shortest = Math.min(this.#shortest, part.length);
  }

  #read(word: Word): KeptReading {
    const edition = this.#edition;
    const fits = this.#matchersOf(word);
    const begins = fits.reduce((bits, matcher) => bits | (this.#begins[matcher] ?? 0), 0);
    if (fits.length > 1) return { fits: fits.slice(), begins, edition };
    // What most words are; one object for all of them.
    if (this.#unknown.edition !== edition || this.#unknown.begins !== begins)
      this.#unknown = { fits, begins, edition };
    return this.#unknown;
  }

  #matchersOf({ kind, lower }: Word): Matcher[] {
    const fits = [ANY];
    for (const { words, matcher } of this.#numbers)
      if (kind === "number" || words.has(lower)) fits.push(matcher);
    fits.push(...(this.#literals.get(lower) ?? NONE));
    if (kind !== "word") return fits;
    for (let length = this.#shortest; length <= lower.length; length++) {
      const starting = this.#prefixes.get(lower.slice(0, length));
      if (starting) fits.push(...starting);
      const ending = this.#suffixes.get(lower.slice(-length));
      if (ending) fits.push(...ending);
    }
    for (const { test, matcher } of this.#wildcards) if (test.test(lower)) fits.push(matcher);
    return fits;
  }
}

function inMap<Value>(make: () => Value): (word: Word) => Value {
  const known = new WeakMap<Word, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = make();
      known.set(word, value);
    }
    return value;
  };
}

function addTo(map: Map<string, Matcher[]>, word: string, matcher: Matcher): void {
  const list = map.get(word);
  if (list) list.push(matcher);
  else map.set(word, [matcher]);
}

function wildcard(choice: string): RegExp {
  const body = choice.replace(/[.+^${}\\[\]]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}'-]*");
  return new RegExp(`^(?:${body})$`, "u");
}
