// The open choices in a text that a writer inserts: “[aantal, bijvoorbeeld 6]”.
import { type Span, shiftSpan } from "../text/span.js";

const CHOICE = /\[[^\]\n]+\]/;

/** The open choices of a text, each once and in order. */
export function openChoices(text: string): string[] {
  return [...new Set([...text.matchAll(new RegExp(CHOICE, "g"))].map(([choice]) => choice))];
}

/** The first open choice of a text that starts at `at`, as offsets after the edit; null without one. */
export function firstChoice(text: string, at = 0): Span | null {
  const match = CHOICE.exec(text);
  return match && shiftSpan({ start: match.index, end: match.index + match[0].length }, at);
}

/** All open choices of a text, in its order. */
export function choicesIn(text: string): readonly Span[] {
  return [...text.matchAll(new RegExp(CHOICE, "g"))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
