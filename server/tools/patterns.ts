// What is wrong with a word pattern before the matcher gets to see it.
import { PatternSet } from "../src/core/catalogue/pattern.js";
import { tokenize } from "../src/core/text/tokens.js";

/** Why a pattern is refused, or null when it is good. */
export function faultOf(pattern: string): string | null {
  if (/^\(?(?:_|\.\.\d+)(?:[\s|)]|$)/.test(pattern))
    return "starts with a gap, so that it would be tried at every word";
  if (pattern !== pattern.toLowerCase()) return "contains a capital; patterns are in lower case";
  if (!/^[^()]*(?:\([^()]+\)[^()]*)*$/.test(pattern)) return "has parentheses that do not pair";
  try {
    new PatternSet([{ id: "", patterns: [pattern] }]);
  } catch {
    return "cannot be read; the syntax is described in server/src/core/catalogue/pattern.ts";
  }
  return null;
}

/** Parts of a good pattern that no text can hold: `50+` is cut after 50, and a sign inside a choice stands for itself. */
export function deadWords(pattern: string): string[] {
  return pattern.match(/\([^)]*\)\??|\S+/g)?.flatMap(deadWordsOf) ?? [];
}

function deadWordsOf(element: string): string[] {
  const choice = /^\((.*)\)\??$/.exec(element);
  const words = choice ? (choice[1] as string).split("|") : [element];
  return words.flatMap((word) => {
    const phrase = word.split(" ");
    if (choice && phrase.length === 1 && /^(?:[_#]|\.\.\d+)$/.test(word)) return [word];
    return phrase.filter((part) => !isReachable(part));
  });
}

function isReachable(word: string): boolean {
  if (/^(?:[_#]|\.\.\d+)$/.test(word)) return true;
  const plain = word.length > 1 ? word.replace(/\?$/, "") : word;
  // One word that a `*` and an inner choice may stand for.
  const example = plain.replace(/\(([^|)]*)[^)]*\)/g, "$1").replaceAll("*", "x");
  return tokenize(example).length === 1;
}
