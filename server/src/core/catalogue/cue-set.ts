// Named word patterns of one purpose, found in one pass and looked up by name.
import type { Token } from "../text/tokens.js";
import type { BilingualPatterns, NamedBilingualPatterns } from "./catalogue-data.js";
import { type PatternHit, PatternSet } from "./pattern.js";
import type { DocumentLanguage } from "./types.js";

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

/** The cues of one list for both languages; the patterns of a language are compiled when they are first asked for. */
export class CueSet {
  readonly #sets = new Map<"nl" | "en", PatternSet<string>>();

  /** `numberWords` are the words that `#` stands for, besides numbers in digits. */
  constructor(
    private readonly entries: readonly NamedBilingualPatterns[],
    private readonly numberWords: BilingualPatterns = { nl: [], en: [] },
  ) {}

  find(tokens: readonly Token[], language: DocumentLanguage): CueHits {
    const words = language === "en" ? "en" : "nl";
    let set = this.#sets.get(words);
    if (!set) {
      set = new PatternSet(
        this.entries.map((entry) => ({ id: entry.id, patterns: entry[words] })),
        new Set(this.numberWords[words]),
      );
      this.#sets.set(words, set);
    }
    const hits = set.find(tokens);
    return hits.length === 0 ? NO_HITS : new CueHits(hits);
  }
}
