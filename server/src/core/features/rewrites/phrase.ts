// Phrases of the rewrites: word patterns that remember which words they found, and the one matcher that reads them.
import type { TokenRange } from "../../model/words-at.js";
import type { Token } from "../../text/tokens.js";

/**
 * A phrase is a row of words in lower case, as in `catalogue/pattern.ts`, with three more signs:
 *
 * - `{thing}` remembers one or more words under a name, as few as will do; `{thing:4}` at most four;
 * - `{verb=(is|zijn)}` remembers what the pattern behind `=` finds;
 * - `^` is the start of the sentence, `$` its end before the closing mark.
 */
export interface Phrase {
  readonly parts: readonly Part[];
  /** Words of which one is in every sentence in which the phrase fits; null when there is none to tell by. */
  readonly needs: ReadonlySet<string> | null;
}

type Part =
  | { readonly kind: "word"; readonly fits: Fits; readonly plain: ReadonlySet<string> | null }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "choice"; readonly rows: readonly (readonly Part[])[] }
  | { readonly kind: "capture"; readonly name: string; readonly row: readonly Part[] | number };

export type IsNumber = (token: Token) => boolean;
type Fits = (token: Token, isNumber: IsNumber) => boolean;

/** Where a phrase was found, and the words that it remembers by name: token indexes, `end` exclusive. */
export interface PhraseMatch extends TokenRange {
  readonly slots: ReadonlyMap<string, TokenRange>;
}

const MOST_CAPTURED = 40;
const STOP = new Set([".", ";", "?", "!"]);
const CLOSING = new Set([".", ";", ",", "!", ":"]);

/** Reads a phrase. Throws on braces or parentheses that do not pair; the generator has checked the data. */
export function parsePhrase(source: string): Phrase {
  const parts = splitAt(" ", source).map(parsePart);
  return { parts, needs: neededBy(parts) };
}

/** The fewest plain words of which a row of parts needs one. */
function neededBy(parts: readonly Part[]): ReadonlySet<string> | null {
  const sets = parts.flatMap((part) => {
    const words =
      part.kind === "word"
        ? part.plain
        : part.kind === "capture" && typeof part.row !== "number"
          ? neededBy(part.row)
          : null;
    return words ? [words] : [];
  });
  return sets.reduce<ReadonlySet<string> | null>(
    (fewest, words) => (fewest === null || words.size < fewest.size ? words : fewest),
    null,
  );
}

/** The pieces of a text between separators that stand outside braces and parentheses. */
function splitAt(separator: string, text: string): string[] {
  const pieces = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "(" || char === "{") depth++;
    else if (char === ")" || char === "}") depth--;
    if (depth < 0) throw new Error(`cannot read “${text}”`);
    if (char === separator && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += char;
  }
  if (depth > 0) throw new Error(`cannot read “${text}”`);
  return pieces.filter((piece) => piece !== "");
}

/** Names of the slots that a phrase fills. */
export function slotsOf({ parts }: Pick<Phrase, "parts">): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "choice") return part.rows.flatMap((row) => slotsOf({ parts: row }));
    return part.kind === "capture" ? [part.name] : [];
  });
}

function parsePart(element: string): Part {
  if (element === "^") return { kind: "start" };
  if (element === "$") return { kind: "end" };
  const gap = /^\.\.(\d+)$/.exec(element);
  if (gap) return { kind: "gap", most: Number(gap[1]) };
  const optional = element.length > 1 && element.endsWith("?");
  const body = optional ? element.slice(0, -1) : element;
  const part = parseBody(body);
  return optional ? { kind: "choice", rows: [[part], []] } : part;
}

function parseBody(body: string): Part {
  const capture = /^\{(\w+)(?::(\d+)|=(.+))?\}$/.exec(body);
  if (capture) {
    const [, name = "", most, row] = capture;
    return { kind: "capture", name, row: row ? parsePhrase(row).parts : Number(most ?? MOST_CAPTURED) };
  }
  if (/^\(.*\)$/.test(body)) {
    const rows = splitAt("|", body.slice(1, -1));
    if (rows.some((row) => /[ (?]/.test(row)))
      return { kind: "choice", rows: rows.map((row) => parsePhrase(row).parts) };
    return anyOf(rows);
  }
  if (/[(){}]/.test(body)) throw new Error(`cannot read “${body}”`);
  if (body === "_") return { kind: "word", fits: () => true, plain: null };
  return anyOf([body]);
}

function anyOf(words: readonly string[]): Part {
  const plain = new Set(words.filter((word) => !word.includes("*")));
  const patterns = words
    .filter((word) => word.includes("*"))
    .map((word) => new RegExp(`^${word.replace(/[.+^${}\\[\]]/g, "\\$&").replaceAll("*", ".*")}$`, "u"));
  const number = plain.has("#");
  const fits: Fits = (token, isNumber) =>
    plain.has(token.lower) || (number && isNumber(token)) || patterns.some((test) => test.test(token.lower));
  return { kind: "word", fits, plain: number || patterns.length > 0 ? null : plain };
}

/** The tokens of a sentence without its closing mark. */
export function wholeSentence(tokens: readonly Token[]): TokenRange {
  return { start: 0, end: tokens.findLastIndex(({ lower }) => !CLOSING.has(lower)) + 1 };
}

/** The first place where the phrase fits and that `accepts` takes; null without one. */
export function findPhrase(
  { parts, needs }: Phrase,
  tokens: readonly Token[],
  isNumber: IsNumber,
  accepts: (match: TokenRange, slots: ReadonlyMap<string, TokenRange>) => boolean,
): PhraseMatch | null {
  if (needs && !hasAny(wordsOf(tokens), needs)) return null;
  const slots = new Map<string, TokenRange>();
  const last = parts[0]?.kind === "start" ? 0 : tokens.length - 1;
  for (let start = 0; start <= last; start++) {
    let end = -1;
    const found = matchRow(parts, 0, start, { tokens, isNumber, slots }, (at) => {
      if (!accepts({ start, end: at }, slots)) return false;
      end = at;
      return true;
    });
    if (found) return { start, end, slots };
  }
  return null;
}

function hasAny(words: ReadonlySet<string>, needs: ReadonlySet<string>): boolean {
  for (const word of needs) if (words.has(word)) return true;
  return false;
}

/** The words of a sentence are asked for by every phrase of the catalogue. */
const wordsIn = new WeakMap<readonly Token[], ReadonlySet<string>>();

function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  let words = wordsIn.get(tokens);
  if (!words) {
    words = new Set(tokens.map(({ lower }) => lower));
    wordsIn.set(tokens, words);
  }
  return words;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly isNumber: IsNumber;
  readonly slots: Map<string, TokenRange>;
}

/** Whether the row fits from `at` on and what follows agrees; fewer words are tried first. */
function matchRow(
  row: readonly Part[],
  index: number,
  at: number,
  reading: Reading,
  then: (at: number) => boolean,
): boolean {
  const part = row[index];
  if (part === undefined) return then(at);
  const { tokens, isNumber, slots } = reading;
  const next = (from: number) => matchRow(row, index + 1, from, reading, then);
  const remembered = (name: string, end: number) => {
    const before = slots.get(name);
    slots.set(name, { start: at, end });
    if (next(end)) return true;
    if (before) slots.set(name, before);
    else slots.delete(name);
    return false;
  };
  switch (part.kind) {
    case "start":
      return at === 0 && next(at);
    case "end":
      return at === wholeSentence(tokens).end && next(at);
    case "word": {
      const token = tokens[at];
      return token !== undefined && part.fits(token, isNumber) && next(at + 1);
    }
    case "gap":
      return passing(tokens, at, 0, part.most, next);
    case "choice":
      return part.rows.some((choice) => matchRow(choice, 0, at, reading, next));
    case "capture": {
      const { name, row: body } = part;
      if (typeof body === "number") return passing(tokens, at, 1, body, (end) => remembered(name, end));
      return matchRow(body, 0, at, reading, (end) => remembered(name, end));
    }
  }
}

/** Tries `next` behind `least` to `most` tokens of any kind, but not behind the end of a sentence. */
function passing(
  tokens: readonly Token[],
  at: number,
  least: number,
  most: number,
  next: (at: number) => boolean,
): boolean {
  for (let count = 0; count <= most; count++) {
    if (count >= least && next(at + count)) return true;
    const passed = tokens[at + count];
    if (passed === undefined || STOP.has(passed.lower)) return false;
  }
  return false;
}
