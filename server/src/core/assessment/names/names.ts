// The rows of tokens in a statement that look like a name or a type number.

import type { Statement } from "../../model/block-model.js";
import { perWord, type Token } from "../../text/tokens.js";
import {
  beginsListed,
  listedAt,
  looksOrdinary,
  namesOccasion,
  startsPlace,
  type Words,
  written,
} from "./name-lists.js";

export interface Name {
  /** Token indexes, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** How sure it is that this is a make or type and no other name: 3 is a listed make, 1 one unknown word. */
  readonly strength: number;
  /** Whether the catalogue lists it as a make. */
  readonly known: boolean;
  /** Only a code that may as well be a label (“X8”); the word before it must say that it is a type. */
  readonly codeOnly: boolean;
  /** The words that are written with a capital and that no list knows, as they are written. */
  readonly unknown: readonly string[];
}

// Single letters with a digit or two are labels, paper sizes, roads and levels.
const WEAK_CODE = /^\p{L}\d{1,2}$|^\d/u;
// A label of a requirement or a small reference; after a name it may be a type.
const LABEL_LIKE = /^\p{Lu}{1,4}-?\d{1,3}[a-z]?$/u;
const TYPE_CODE = /^\p{Lu}{1,4}-?\d{2,4}[a-z]?$/u;
const UNIT_LIKE = /^\p{Ll}{1,2}\p{Lu}\p{Ll}?(?:-\p{Ll}+)?$/u;
// “UV-lak”, “LED-lamp”, “E27-fitting”: an abbreviation or size before an ordinary noun.
const ABBREVIATED = /^(?:\p{Lu}{2,5}|\p{Lu}{1,2}\d{1,3})-\p{Ll}/u;
// “Lolium perenne”, “Acer campestre”: the second word of a Latin name.
const LATIN = /^\p{Ll}{3,}(?:us|um|is|ens|nne|stre|ana|ata|osa|ica|ifolia|bur|dula|rra|aris)$/u;
const ROMAN = /^[IVX]+$/;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{3,}$|^\p{Ll}-\p{Lu}\p{Ll}/u;
const PLAIN_WORD = /^\p{Ll}+$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** “De Berkel”: only a word for a make before it makes it one. */
const PLACE_STRENGTH = 0.5;
const JOINER = new Set(["&", "+", "®", "™", "°"]);

type Part =
  | "known"
  | "ambiguous"
  | "word"
  | "title-word"
  | "inner"
  | "code"
  | "weak-code"
  | "label-code"
  | "number"
  | "joiner"
  | "listed-other";

/** The names of a statement, from left to right. Names that stand for a standard, a place of government or a role are left out. */
export function namesIn(statement: Statement): readonly Name[] {
  let names = read.get(statement.tokens);
  if (!names) {
    names = readNames(statement);
    read.set(statement.tokens, names);
  }
  return names;
}

/** A text that was read a moment ago has the same tokens again. */
const read = new WeakMap<readonly Token[], readonly Name[]>();
const NONE: readonly Name[] = [];

function readNames(statement: Words): readonly Name[] {
  const { tokens } = statement;
  const names: Name[] = [];
  if (isShout(statement)) return NONE;
  const first = tokens.findIndex((token) => token.kind !== "sign");
  for (let index = 0; index < tokens.length; ) {
    const row = rowAt(statement, index, first);
    if (row.name) names.push(row.name);
    index = Math.max(row.next, index + 1);
  }
  return names.length === 0 ? NONE : names;
}

/** A line in capitals: its capitals say nothing. */
function isShout({ tokens, text }: Words): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.end - token.start > 2);
  const shouted = words.filter((token) => /^\p{Lu}{3,}$/u.test(text.slice(token.start, token.end)));
  return shouted.length > 2 && shouted.length * 2 > words.length;
}

function rowAt(statement: Words, start: number, first: number): { name: Name | null; next: number } {
  const { tokens } = statement;
  const parts: Part[] = [];
  const unknown: string[] = [];
  let index = start;
  while (index < tokens.length) {
    const part = partAt(statement, index, parts.length === 0);
    if (!part) break;
    // The capital of a first word says nothing.
    if (
      index === first &&
      (part.kind === "word" || (part.kind === "ambiguous" && !startsName(statement, index + part.length)))
    )
      break;
    if (part.kind === "listed-other") {
      // “NEN-EN 840” and “Euro VI” are no names of makes, and nothing that follows makes them one.
      if (parts.length === 0) return { name: null, next: skipReference(statement, index + part.length) };
      break;
    }
    for (let at = 0; at < part.length; at++) parts.push(part.kind);
    if (part.kind === "word" || part.kind === "inner" || part.kind === "code")
      unknown.push(written(statement, tokens[index] as Token));
    index += part.length;
  }
  while (parts.length > 0 && parts.at(-1) === "joiner" && !isMark(tokens[index - 1])) {
    parts.pop();
    index--;
  }
  if (
    parts.length === 0 ||
    !parts.some((part) => part !== "number" && part !== "weak-code" && part !== "joiner")
  ) {
    return { name: null, next: start + 1 };
  }
  // “New Lift FST-3” is no place.
  const isPlace = !parts.includes("known") && !parts.includes("code") && startsPlace(unknown[0] ?? "");
  if (isPlace && parts.length === 1) return { name: null, next: index };
  if (!parts.includes("known") && unknown.length > 1 && unknown.every(looksOrdinary))
    return { name: null, next: index };
  if (!parts.includes("known") && unknown.filter((word) => /^\p{Lu}+$/u.test(word)).length > 2)
    return { name: null, next: index };
  const [only] = unknown;
  const single = parts[0] === "word" && parts.slice(1).every((part) => part === "number");
  if (single && only !== undefined) {
    const behind = tokens[index];
    if (namesOccasion(only) || (behind && LATIN.test(written(statement, behind))))
      return { name: null, next: index };
  }
  const strength = strengthOf(statement, parts, start);
  const codeOnly =
    parts[0] === "label-code" &&
    !parts.some((part) => part === "known" || part === "word" || part === "inner" || part === "code");
  return {
    name: {
      start,
      end: index,
      strength: codeOnly ? 1 : isPlace ? PLACE_STRENGTH : strength,
      known: parts.includes("known"),
      codeOnly,
      unknown,
    },
    next: index,
  };
}

function isMark(token: Token | undefined): boolean {
  return token?.lower === "®" || token?.lower === "™" || token?.lower === "+";
}

/** Whether a word, written in small letters, is no part of a name. */
const isPlainWord = perWord(({ lower }) => PLAIN_WORD.test(lower) && !beginsListed(lower));

function partAt(statement: Words, index: number, atStart: boolean): { kind: Part; length: number } | null {
  const token = statement.tokens[index] as Token;
  // Most words are of this kind.
  if (isPlainWord(token.word) && statement.text.startsWith(token.lower, token.start)) return null;
  const raw = written(statement, token);
  if (token.kind === "sign")
    return !atStart && JOINER.has(raw) && isClose(statement, index) ? { kind: "joiner", length: 1 } : null;
  const listed = listedAt(statement, index);
  if (listed?.kind === "make") {
    // “Het Philips-gebouw”, “de Heineken-beker”
    return listed.compound && namesOccasion(raw)
      ? { kind: "listed-other", length: 1 }
      : { kind: "known", length: listed.length };
  }
  if (listed?.kind === "ambiguous" && (token.capital || /\p{Lu}/u.test(raw)))
    return { kind: "ambiguous", length: listed.length };
  if (listed?.kind === "words") return wordPart(statement, index, atStart);
  if (listed) return { kind: "listed-other", length: listed.length };
  if (token.kind === "number") {
    if (atStart || YEAR.test(raw) || !isClose(statement, index)) return null;
    return isQuantity(statement, index) ? null : { kind: "number", length: 1 };
  }
  if (ABBREVIATED.test(raw)) return null;
  if (/\d/.test(raw)) {
    if (atStart && TYPE_CODE.test(raw)) return { kind: "label-code", length: 1 };
    if (WEAK_CODE.test(raw)) return atStart ? null : { kind: "weak-code", length: 1 };
    if (atStart && LABEL_LIKE.test(raw)) return null;
    return /\p{Lu}/u.test(raw) ? { kind: "code", length: 1 } : null;
  }
  if (UNIT_LIKE.test(raw)) return null;
  if (INNER_CAPITAL.test(raw)) return { kind: "inner", length: 1 };
  if (!token.capital) return null;
  if (ROMAN.test(raw)) return atStart ? null : { kind: "weak-code", length: 1 };
  return raw.length === 1 ? (atStart ? null : { kind: "weak-code", length: 1 }) : { kind: "word", length: 1 };
}

// “Dahl Docking System”: an ordinary word goes on a name that has begun; “Europese Economische Ruimte”: it begins none.
function wordPart(statement: Words, index: number, atStart: boolean): { kind: Part; length: number } | null {
  const token = statement.tokens[index] as Token;
  if (!token.capital) return null;
  if (!atStart) return isClose(statement, index) ? { kind: "title-word", length: 1 } : null;
  return index > 0 ? { kind: "listed-other", length: 1 } : null;
}

/** Whether only white space stands between the token and the one before it. */
function isClose(statement: Words, index: number): boolean {
  const before = statement.tokens[index - 1];
  const token = statement.tokens[index] as Token;
  return before !== undefined && statement.text.slice(before.end, token.start).trim() === "";
}

const UNIT =
  /^(?:%|x|×|km|m|m2|m²|m3|m³|mm|cm|kg|g|gram|ton|liter|l|ml|w|kw|kwh|v|bar|db|stuks|dagen|uur|uren|weken|maanden|jaar|personen|inch|procent|euro|punten|pages|days|hours|weeks|months|years|litres|pieces|items)$/;

// “Rockfon Koral 600 x 600 mm”: measures do not belong to the name, but “Latex 800” does.
function isQuantity(statement: Words, index: number): boolean {
  const next = statement.tokens[index + 1];
  return next !== undefined && UNIT.test(next.lower);
}

/** After “NEN-EN”: the numbers, codes and capitals that belong to the reference. */
function skipReference(statement: Words, from: number): number {
  let index = from;
  while (index < statement.tokens.length) {
    const token = statement.tokens[index] as Token;
    const raw = written(statement, token);
    const belongs =
      token.kind === "number" ||
      /\d/.test(raw) ||
      /^[-/*+:]$/.test(raw) ||
      (token.capital && listedAt(statement, index)?.kind !== "make");
    if (!belongs) break;
    index++;
  }
  return index;
}

function startsName(statement: Words, index: number): boolean {
  const part = index < statement.tokens.length ? partAt(statement, index, false) : null;
  return part !== null && part.kind !== "joiner" && part.kind !== "listed-other";
}

function strengthOf(statement: Words, parts: readonly Part[], start: number): number {
  const count = (kind: Part) => parts.filter((part) => part === kind).length;
  if (count("known") > 0) return 3;
  const words = count("word") + count("ambiguous");
  let strength =
    words >= 3
      ? 2
      : words === 2
        ? 1.6
        : words === 1
          ? isAbbreviation(statement, parts, start)
            ? 0.6
            : 1
          : 0;
  if (count("ambiguous") > 0) strength = Math.max(strength, 1.2);
  if (count("inner") > 0) strength = Math.max(1.6, strength + 1.2);
  if (count("code") > 0) strength += 1;
  else if (count("number") + count("weak-code") > 0) strength += 0.8;
  const last = statement.tokens[start + parts.length - 1];
  if (last && isMark(last)) strength += last.lower === "+" ? 0.5 : 2;
  return strength;
}

function isAbbreviation(statement: Words, parts: readonly Part[], start: number): boolean {
  const at = parts.indexOf("word");
  const token = statement.tokens[start + at];
  return token !== undefined && /^\p{Lu}{2,6}$/u.test(written(statement, token));
}
