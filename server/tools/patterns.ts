// Word patterns as people write them, turned into what the matcher reads.
import { PatternSet } from "../src/core/catalogue/pattern.js";
import { tokenize } from "../src/core/text/tokens.js";

/**
 * A choice that holds a phrase or a sign of the pattern syntax is written out, because the matcher chooses between single
 * words: `(zoveel|zo veel) mogelijk` gives `zoveel mogelijk` and `zo veel mogelijk`. Other patterns come back as they are.
 */
export function writeOut(pattern: string): string[] {
  const elements = pattern.trim().match(/\([^()]*\)\??|\S+/g) ?? [];
  return elements
    .map(alternatives)
    .reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())), [""])
    .filter((written) => written !== "");
}

function alternatives(element: string): string[] {
  const choice = /^\(([^()]*)\)(\??)$/.exec(element);
  const choices = choice?.[1]?.split("|") ?? [];
  const phrases = choices.filter((word) => /\s|^[_#]$|^\.\.\d/.test(word.trim()));
  if (phrases.length === 0) return [element];
  const words = choices.filter((word) => !phrases.includes(word));
  const single = words.length > 1 ? [`(${words.join("|")})`] : words;
  return [...single, ...phrases.map((phrase) => phrase.trim()), ...(choice?.[2] ? [""] : [])];
}

/** Why a written-out pattern is refused, or null when it is good. */
export function faultOf(pattern: string): string | null {
  if (/^(?:_|\.\.\d)/.test(pattern)) return "starts with a gap, so that it would be tried at every word";
  if (/\.\.\d+$/.test(pattern)) return null;
  if (pattern !== pattern.toLowerCase()) return "contains a capital; patterns are in lower case";
  try {
    new PatternSet([{ id: "", patterns: [pattern] }]);
  } catch {
    return "cannot be read; the syntax is described in server/src/core/catalogue/pattern.ts";
  }
  return null;
}

/** Words of a pattern that no text can hold, because the text is cut there: `50+`, `stop/go`. */
export function unreachableWords(pattern: string): string[] {
  return pattern
    .split(" ")
    .flatMap((element) => (/^\(.*\)\??$/.test(element) ? element.replace(/^\(|\)\??$/g, "").split("|") : [element]))
    .filter((word) => !/^(?:_|#|\.\.\d+)$/.test(word))
    .map((word) => (word.length > 1 ? word.replace(/\?$/, "") : word))
    .filter((word) => {
      const sample = word.replaceAll("*", "x");
      return tokenize(sample).length !== 1;
    });
}
