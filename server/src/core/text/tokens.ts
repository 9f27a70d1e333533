// Words, numbers and signs of a plain sentence: what patterns are matched against.

import { detach } from "./detach.js";

export type TokenKind = "word" | "number" | "sign";

/** One token; `start` and `end` are offsets in the plain text it was taken from. */
export interface Token {
  readonly kind: TokenKind;
  /** The token in lower case, with subscript digits as digits (`CO₂` reads `co2`). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether the token begins with a capital letter. */
  readonly capital: boolean;
}

// A word may hold digits after its first letter (`CO2`, `A4`), and hyphens or apostrophes between letters
// (`social-returnplan`, `auto's`). A number keeps its dots and commas (`1.450`, `0,15`).
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}₀-₉]*(?:[-–'’](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}₀-₉]+)*)|(\d+(?:[.,]\d+)*)|([^\s])/gu;
const SUBSCRIPT = /[₀-₉]/g;

/** The tokens of a plain text, in order. White space separates and is not a token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const kind: TokenKind = match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "sign";
    const lower = kind === "word" ? lowerWord(raw) : raw;
    tokens.push({
      kind,
      lower,
      start,
      end: start + raw.length,
      capital: kind === "word" && raw[0] !== lower[0],
    });
  }
  // A list that grew has room for more; kept for long, that room adds up.
  return tokens.slice();
}

const REMEMBERED_WORDS = 20_000;
/** Texts repeat their words; the same word as the same string saves most of what tokens weigh. */
let words = new Map<string, string>();

function lowerWord(raw: string): string {
  let lower = words.get(raw);
  if (lower === undefined) {
    if (words.size >= REMEMBERED_WORDS) words = new Map();
    lower = detach(inLowerCase(raw));
    words.set(detach(raw), lower);
  }
  return lower;
}

function inLowerCase(raw: string): string {
  const lower = raw.toLowerCase().replaceAll("–", "-").replaceAll("’", "'");
  return /[₀-₉]/.test(lower)
    ? lower.replace(SUBSCRIPT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x2080 + 48))
    : lower;
}
