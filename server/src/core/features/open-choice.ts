// The open choices in a text that a writer inserts: “[aantal, bijvoorbeeld 6]”.
import { type Span, shiftSpan } from "../text/span.js";

const CHOICE = /\[[^\]\n]+\]/;

/** The first open choice of a text that starts at `at`, as offsets after the edit; null without one. */
export function firstChoice(text: string, at = 0): Span | null {
  const match = CHOICE.exec(text);
  return match && shiftSpan({ start: match.index, end: match.index + match[0].length }, at);
}
