// Named word patterns of one purpose, found in one pass and looked up by name.
import type { Token } from "../text/tokens.js";
import type { BilingualPatterns, NamedBilingualPatterns } from "./catalogue-data.js";
import { type PatternHit, PatternSet, SHARED } from "./pattern.js";
import type { DocumentLanguage } from "./types.js";
import type { WordIndex } from "./word-index.js";

/** The hits of one row of tokens by cue. */
export class CueHits {
  constructor(private readonly hits: readonly PatternHit<string>[]) {}

  has(id: string): boolean {
    return this.hits.some((hit) => hit.id === id);
  }

  /** Hits of a cue in order of start. */
  of(id: string): readonly PatternHit<string>[] {
    return this.hits.filter((hit) => hit.id === id);
  }

  /** Whether a hit of the cue lies within the token range. */
  within(id: string, start: number, end: number): boolean {
    return this.hits.some((hit) => hit.id === id && hit.start >= start && hit.end <= end);
  }

  /** The end of the last hit of the cue that ends at or before `before`, or -1. */
  lastEnd(id: string, before: number): number {
    return this.hits.reduce(
      (last, hit) => (hit.id === id && hit.end <= before ? Math.max(last, hit.end) : last),
      -1,
    );
  }
}

const NO_HITS = new CueHits([]);

/** The cues of one list for both languages. */
export class CueSet {
  readonly #sets: Readonly<Record<"nl" | "en", PatternSet<string>>>;

  /**
   * `numberWords` are the words that `#` stands for, besides numbers in digits. Cues that are made for a while have `indexes`
   * of their own.
   */
  constructor(
    entries: readonly NamedBilingualPatterns[],
    numberWords: BilingualPatterns = { nl: [], en: [] },
    indexes: Readonly<Record<"nl" | "en", WordIndex>> = SHARED,
  ) {
    const setOf = (words: "nl" | "en") =>
      new PatternSet(
        entries.map((entry) => ({ id: entry.id, patterns: entry[words] })),
        new Set(numberWords[words]),
        indexes[words],
      );
    this.#sets = { nl: setOf("nl"), en: setOf("en") };
  }

  find(tokens: readonly Token[], language: DocumentLanguage): CueHits {
    const hits = this.hits(tokens, language);
    return hits.length === 0 ? NO_HITS : new CueHits(hits);
  }

  /** All hits, in order of start; longer hits of the same start first. */
  hits(tokens: readonly Token[], language: DocumentLanguage): readonly PatternHit<string>[] {
    return this.#sets[language === "en" ? "en" : "nl"].find(tokens);
  }
}
