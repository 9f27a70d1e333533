// An organisation's own words, in the form in which the core looks for them.
import type { BilingualPatterns, OwnWords } from "../core/index.js";
import type { WordsSource } from "./organisation-shape.js";
import type { PerLanguage } from "./yaml/shape.js";

export function toWords({ falseFriends, vague, terms }: WordsSource): OwnWords {
  return {
    ...(falseFriends && { falseFriends: toPatterns(falseFriends) }),
    ...(vague && { vague: toPatterns(vague) }),
    ...(terms && { terms: terms.map(({ spearhead, words }) => ({ spearhead, ...toPatterns(words) })) }),
  };
}

/** Patterns are in lower case; those of one language count for the other as long as it has none. */
export function toPatterns({ nl, en }: PerLanguage<readonly string[]>): BilingualPatterns {
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  return { nl: lower(nl ?? en ?? []), en: lower(en ?? nl ?? []) };
}
