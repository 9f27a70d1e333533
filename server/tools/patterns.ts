// What is wrong with a word pattern, for whoever writes the data.
import { patternFault } from "../src/core/catalogue/pattern-fault.js";

const WORDS = {
  gap: "starts with a gap, so that it would be tried at every word",
  capital: "contains a capital; patterns are in lower case",
  parentheses: "has parentheses that do not pair",
  unreadable: "cannot be read; the syntax is described in server/src/core/catalogue/pattern.ts",
};

/** Why a pattern is refused, or null when it is good. */
export function faultOf(pattern: string): string | null {
  const fault = patternFault(pattern);
  return fault && WORDS[fault];
}
