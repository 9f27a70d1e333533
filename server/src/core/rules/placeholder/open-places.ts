// Where a text still has to be filled in.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { PlaceholderList } from "../../catalogue/catalogue-data.js";
import { Recent } from "../../text/recent.js";

export type OpenPlaceKind = "fillIn" | "choice" | "note" | "later";

/** A range of a plain text, with the kind of leftover. */
export interface OpenPlace {
  readonly kind: OpenPlaceKind;
  readonly start: number;
  readonly end: number;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The words of a list in both languages, longest first, as alternatives of a pattern. */
function oneOf(list: PlaceholderList): string {
  const { nl, en } = CATALOGUE.placeholders[list];
  return [...new Set([...nl, ...en])]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
}

const AFTER = "(?![\\p{L}\\d])";
const BEFORE = "(?<![\\p{L}\\d.])";
const begins = (list: PlaceholderList) => new RegExp(`^(?:${oneOf(list)})${AFTER}`, "iu");

const BRACKETED = /\[([^\][\n]{1,300})\]/g;
const BRACKET_START = begins("brackets");
const BRACKET_WORDS = new RegExp(`${BEFORE}(?:${oneOf("anywhere")})${AFTER}`, "iu");
const CHOICE = begins("choices");
const NOTE = begins("notes");
const REMARK = begins("remarks");
/** `[ja/nee]`, `[openbare / niet-openbare]` */
const ALTERNATIVES = /^[\p{L}][\p{L} -]{0,30}(?:\s*\/\s*[\p{L}][\p{L} -]{0,30}){1,4}$/u;
const BLANK = /^(?:[.…_\s*xX?]*[…_*xX?][.…_\s*xX?]*|\.{4,})$/;
const WORDS = new RegExp(`${BEFORE}(?:${oneOf("words")})${AFTER}`, "gu");
const ALONE = new RegExp(`^\\s*(${oneOf("alone")})[.;]?$`, "iu");
/** No words that are open when they stand alone are longer. */
const LONGEST_ALONE = 40;
const LATER = new RegExp(`${BEFORE}(?:${oneOf("later")})${AFTER}`, "giu");
const ELLIPSIS = "(?:…|\\.{3,})";
const UNIT = `(?:${oneOf("units")})${AFTER}`;
// `202*`, `20**`, `20xx`; `xx%`; `XXX`; `???`; a line to write on. Dots before a page number are a table of contents.
const SHAPES =
  /(?<![\w*])20(?:\d[*_]|\d?…|[*_]{2}|xx|XX)(?![\w*])|(?<![\p{L}\d])[xX]+(?:[.,][xX]+)*\s?%|(?<=€\s?)[xX]+(?:[.,][xX-]+)*(?![\p{L}\d])|(?<![\p{L}\d])X{2,}(?![\p{L}\d])|\?{3,}|_{4,}|…{2,}|\{\{[^{}\n]{1,80}\}\}/gu;
/** What is in every shape and every blank: a look at it spares most texts the patterns. */
const MAY_HOLD_SHAPE = /[*_…{]|\?\?|\.\.\.|[xX](?:[xX]|\s?%|[.,][xX])|€\s?[xXpP]/;
const BLANKS = new RegExp(
  `(?<=€\\s?)(?:\\[?${ELLIPSIS}\\]?|[pP]\\.?[mM]\\.?)(?![\\p{L}…])|(?<=\\s)\\[?${ELLIPSIS}\\]?(?=\\s?${UNIT})`,
  "gu",
);
const FORM_LABEL = new RegExp(`(?:^|[\\s:_…])(?:${oneOf("forms")})\\s*[:.]?\\s*$`, "iu");
const NUMBERED = new RegExp(`(?:${oneOf("numbered")})\\s$`, "iu");

const recent = new Recent<readonly OpenPlace[]>(1_000, readOpenPlaces);

/** The open places of a plain text, in order, without overlaps. */
export function openPlacesIn(text: string): readonly OpenPlace[] {
  return recent.get(text);
}

function readOpenPlaces(text: string): readonly OpenPlace[] {
  const places: OpenPlace[] = [];
  const add = (kind: OpenPlaceKind, start: number, end: number) => {
    if (!places.some((place) => start < place.end && place.start < end)) places.push({ kind, start, end });
  };
  for (const match of text.includes("[") ? text.matchAll(BRACKETED) : []) {
    const kind = bracketKind((match[1] as string).trim(), isQuoted(text, match.index));
    if (kind) add(kind, match.index, match.index + match[0].length);
  }
  const last = text.slice(text.lastIndexOf(":") + 1);
  const alone = last.length <= LONGEST_ALONE ? ALONE.exec(last)?.[1] : undefined;
  if (alone) {
    const start = text.lastIndexOf(alone);
    add("fillIn", start, start + alone.length);
  }
  for (const pattern of MAY_HOLD_SHAPE.test(text) ? [WORDS, BLANKS, SHAPES] : [WORDS]) {
    for (const match of text.matchAll(pattern)) {
      if (isLineOfForm(text, match.index, match[0]) || isNumeral(text, match.index, match[0])) continue;
      add(/^\p{Lu}{5}/u.test(match[0]) ? "choice" : "fillIn", match.index, match.index + match[0].length);
    }
  }
  for (const match of text.matchAll(LATER)) {
    const end = match.index + match[0].length;
    // “een nader te bepalen moment” may be meant; “de datum is nader te bepalen.” is open.
    add(/^\s+\p{Ll}/u.test(text.slice(end)) ? "later" : "fillIn", match.index, end);
  }
  return places.sort((a, b) => a.start - b.start);
}

/** `[...]` is an omission, `[1]` a citation, `[sic]` a remark; those are left alone. */
function bracketKind(inner: string, quoted: boolean): OpenPlaceKind | null {
  if (/^(?:\.{3}|…|\d{1,4}(?:\s*[,–-]\s*\d{1,4})*|x|X| )$/.test(inner) || inner.startsWith("^")) return null;
  if (REMARK.test(inner)) return null;
  if (BRACKET_WORDS.test(inner) && !CHOICE.test(inner) && !NOTE.test(inner)) return "fillIn";
  // In a quotation, brackets hold what the writer adds to the words of another.
  if (quoted) return null;
  if (NOTE.test(inner)) return "note";
  if (CHOICE.test(inner) || ALTERNATIVES.test(inner)) return "choice";
  return BRACKET_START.test(inner) || BLANK.test(inner) ? "fillIn" : null;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf("“") > before.lastIndexOf("”") ||
    (before.split('"').length % 2 === 0 && text.includes('"', at))
  );
}

/** “Naam: ______”: a line that somebody writes on when the document is signed or priced. */
function isLineOfForm(text: string, at: number, place: string): boolean {
  if (!/^(?:_+|…+)$/.test(place)) return false;
  const before = text.slice(0, at).replace(/[_…]+/g, " _ ");
  return FORM_LABEL.test(before);
}

function isNumeral(text: string, at: number, place: string): boolean {
  return /^X{2,}$/.test(place) && NUMBERED.test(text.slice(Math.max(0, at - 20), at));
}
