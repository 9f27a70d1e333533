// What is wrong with a word pattern before the matcher gets to see it.
import { tokenize } from "../text/tokens.js";
import { PatternSet } from "./pattern.js";
import { WordIndex } from "./word-index.js";

/**
 * `gap`: it starts with words that may be anything; `parentheses`: they do not pair; `unreadable`: the matcher refuses it;
 * `capital`: patterns are in lower case.
 */
export type PatternFault = "gap" | "capital" | "parentheses" | "unreadable";

const MAX_LENGTH = 1_000;
const MAX_READINGS = 60;
/** In how many ways the gaps of a pattern may be filled: each is tried with all of the others. */
const MAX_FILLINGS = 5_000;

/** Why a pattern is refused, or null when it is good. */
export function patternFault(pattern: string): PatternFault | null {
  if (/^\(?(?:_|\*+|\.\.\d+)(?:[\s|)]|$)/.test(pattern)) return "gap";
  if (pattern !== pattern.toLowerCase()) return "capital";
  if (!/^[^()]*(?:\([^()]+\)[^()]*)*$/.test(pattern)) return "parentheses";
  try {
    new PatternSet([{ id: "", patterns: [pattern] }], new Set(), new WordIndex()).find([]);
  } catch {
    return "unreadable";
  }
  return null;
}

/** Whether a pattern has so many readings that it would slow down typing; for patterns that nobody has measured. */
export function isHeavyPattern(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH) return true;
  const gaps = [...pattern.matchAll(/\.\.(\d+)/g)].map(([, most]) => Number(most));
  if (gaps.reduce((fillings, most) => fillings * (most + 1), 1) > MAX_FILLINGS) return true;
  if (/\*[^*\s|()]*\*[^*\s|()]*\*/.test(pattern)) return true;
  const choices = pattern.match(/\([^)]*\)/g) ?? [];
  return choices.reduce((readings, words) => readings * readingsOf(words), 1) > MAX_READINGS;
}

/** The rows of words that a choice gives: one for each phrase, and one for all single words. */
function readingsOf(words: string): number {
  const choices = words.slice(1, -1).split("|");
  const phrases = choices.filter((choice) => choice.includes(" ")).length;
  return phrases + (phrases < choices.length ? 1 : 0) + 1;
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
