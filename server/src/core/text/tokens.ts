// Words, numbers and signs of a plain sentence: what patterns are matched against.

import { detach } from "./detach.js";

export type TokenKind = "word" | "number" | "sign";

/** What tokens that read the same have in common. */
export interface Word {
  readonly kind: TokenKind;
  /** The token in lower case, with subscript digits as digits (`CO₂` reads `co2`). */
  readonly lower: string;
  /** What was worked out for this one, see `perWord`. */
  readonly known: unknown[];
}

let places = 0;

/**
 * The function that works something out of a word, each word once; `make` depends on nothing else, and never gives undefined.
 * It takes a place in every word from its first word on: one that is never asked takes none.
 */
export function perWord<Value>(make: (word: Word) => Value): (word: Word) => Value {
  let place = -1;
  return (word) => {
    if (place < 0) place = places++;
    // Nobody else writes in this place.
    const known = word.known[place] as Value | undefined;
    if (known !== undefined) return known;
    const value = make(word);
    word.known[place] = value;
    return value;
  };
}

/** One token; `start` and `end` are offsets in the plain text it was taken from. */
export interface Token {
  readonly kind: TokenKind;
  /** That of the word. */
  readonly lower: string;
  readonly word: Word;
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
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (code === SPACE) {
      start++;
      continue;
    }
    const end = wordEnd(text, start, code);
    const token = end > start ? tokenOf(text.slice(start, end), "word", start) : readToken(text, start);
    if (token === null) break;
    tokens.push(token);
    start = token.end;
  }
  // A list that grew has room for more; kept for long, that room adds up.
  return tokens.slice();
}

function tokenOf(raw: string, kind: TokenKind, start: number): Token {
  const word = wordOf(raw, kind);
  const { lower } = word;
  return {
    kind,
    lower,
    word,
    start,
    end: start + raw.length,
    capital: kind === "word" && raw[0] !== lower[0],
  };
}

/** The end of a word of common letters before white space or a common sign; `start` when it is another thing. */
function wordEnd(text: string, start: number, first: number): number {
  if (!isCommonLetter(first)) return start;
  let end = start + 1;
  while (end < text.length && isCommonLetter(text.charCodeAt(end))) end++;
  return end === text.length || ENDS_WORD.has(text.charCodeAt(end)) ? end : start;
}

function isCommonLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xe0 && code <= 0xf6);
}

const SPACE = 32;
const ENDS_WORD: ReadonlySet<number> = new Set([..." \n.,;:!?()"].map((sign) => sign.charCodeAt(0)));

/** The first token from an offset on; null when there is none. */
function readToken(text: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const kind: TokenKind = match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "sign";
  return tokenOf(match[0], kind, match.index);
}

const REMEMBERED_WORDS = 20_000;
/** Texts repeat their words; the same word as the same object saves most of what tokens weigh, and of reading them. */
let words = new Map<string, Word>();

function wordOf(raw: string, kind: TokenKind): Word {
  let word = words.get(raw);
  if (word === undefined) {
    if (words.size >= REMEMBERED_WORDS) words = new Map();
    const lower = detach(kind === "word" ? inLowerCase(raw) : raw);
    // With and without a capital it is the same word. Reading beyond the end of a list would be slow.
    word = words.get(lower) ?? { kind, lower, known: new Array(places).fill(undefined) };
    words.set(lower, word);
    if (raw !== lower) words.set(detach(raw), word);
  }
  return word;
}

function inLowerCase(raw: string): string {
  const lower = raw.toLowerCase().replaceAll("–", "-").replaceAll("’", "'");
  return /[₀-₉]/.test(lower)
    ? lower.replace(SUBSCRIPT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x2080 + 48))
    : lower;
}
