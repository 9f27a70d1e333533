// One line that names a thing and its weight: “K1 Plan (40%)”, “- prijs: 40 punten;”, “Inrichting ..... 30”.
import { Recent } from "../../text/recent.js";
import { type Figure, readFigure } from "./figures.js";
import { partsBeside, takeParts } from "./nested.js";
import { withDigits } from "./numerals.js";
import { isTotal } from "./table-lists.js";
import { wordsIn } from "./words.js";

/** A line that names one thing and its weight. */
export interface WeightLine {
  readonly kind: "line";
  readonly unit: number;
  readonly label: string;
  readonly figure: Figure;
  /** Weights of its parts that the line names as well. */
  readonly parts: readonly number[] | null;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Whether words say that its parts follow. */
  readonly opens: boolean;
  readonly total: boolean;
  /** Whether text of the same item may follow without ending the list. */
  readonly item: boolean;
  /** Whether it stands in an item of a list. */
  readonly listed: boolean;
  /** How far a line without a weight is indented that leads to this one; null without such a line. */
  readonly ledFrom: number | null;
  /** Whether the same paragraph holds lines that are not understood. */
  readonly ragged: boolean;
}

export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

export const LONGEST_LINE = 160;

export interface LabelledFigure {
  readonly label: string;
  readonly figure: Figure;
}

/** The criterion and weight that a heading names, with a unit. */
export function readHeading(heading: string): LabelledFigure | null {
  if (heading.length > LONGEST_LINE) return null;
  const found = readParted(withDigits(plainLine(heading)));
  if (!found || found.figure.unit === "none") return null;
  const label = found.label.replace(/[\s:|.=–—…([/-]+$/u, "");
  if (isTotal(label) || wordsIn(label).all.has("no-weight")) return null;
  return isLabel(label, found.figure, false) ? { label, figure: found.figure } : null;
}

const FIGURE = String.raw`\d{1,3}(?:[.,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?`;
const AT_END = new RegExp(`^(.*?)((?:${FIGURE})\\s*(?:%|\\p{L}+\\.?)?\\s*[)\\]]?[.;,]?)$`, "u");
const BRACKET = /[([]/;
const ENDS_WITH_FIGURE = /\d\s*(?:%|\p{L}+\.?)?\s*[)\]]?[.;,]?$/u;
const FIGURE_BEFORE_TEXT = /\d\s*(?:%|\p{L}+)[.:;]\s+\p{Lu}/u;
const BEHIND_FIGURE = /\d\s*(?:%|\p{L}+)?\s*[,:;(]\s*\p{L}[^\d]*$/u;
const IN_BRACKETS = new RegExp(
  `^(.{2,110}?)\\s*[([]([^()\\[\\]\\d]{0,24}(?:${FIGURE})\\s*(?:%|\\p{L}+))\\s*[)\\]](.*)$`,
  "u",
);
/** “Prijs – 40 punten. De laagste prijs krijgt alle punten.” */
const BEFORE_TEXT = new RegExp(
  `^([^.:?!]{2,110}?)\\s*[:–—-]\\s+((?:${FIGURE})\\s*(?:%|\\p{L}+))[.:;]\\s+\\p{Lu}.*$`,
  "u",
);
const AT_START = new RegExp(`^((?:${FIGURE})\\s*(?:%|\\p{L}+))\\s*[:–-]?\\s+(\\p{L}.{1,80})$`, "u");
const BEFORE_PARTS = new RegExp(
  `^(.*?)[\\s:]((?:${FIGURE})\\s*(?:%|\\p{L}+)?)\\s*[,:;(]\\s*(\\p{L}[^\\d]*)$`,
  "u",
);

export function readLine(
  { text, start, end, indent }: SourceLine,
  unit: number,
  item: boolean,
): WeightLine | null {
  const read = (item ? readItems : readLines).get(text);
  return read && { ...read, unit, start, end, indent };
}

/** What a line says wherever it stands. */
type LineWords = Omit<WeightLine, "unit" | "start" | "end" | "indent">;

const MOST_REMEMBERED = 500;
const readLines = new Recent(MOST_REMEMBERED, (text: string) => readWords(text, false));
const readItems = new Recent(MOST_REMEMBERED, (text: string) => readWords(text, true));

function readWords(source: string, item: boolean): LineWords | null {
  if (source.length > LONGEST_LINE * (item ? 6 : 1)) return null;
  const text = withDigits(plainLine(source));
  if (!/\d/.test(text)) return null;
  const { body, nested } = takeParts(text);
  const found = readParted(body);
  if (!found) return null;
  const label = found.label.replace(/[\s:|.=–—…([/-]+$/u, "");
  const inList = item || ENUMERATED.test(source) || MARKED.test(source);
  const led = LEADER.test(source) || (inList && isBehindColon(source));
  if (!isLabel(label, found.figure, inList, led)) return null;
  return {
    kind: "line",
    label,
    figure: found.figure,
    parts: nested[0]?.parts ?? partsBeside(label),
    opens: found.opens,
    total: isTotal(label),
    item: item && found.rest,
    listed: item,
    ledFrom: null,
    ragged: false,
  };
}

/** A line that begins with a letter of a list. */
const ENUMERATED = /^\(?(?:\p{Ll}|[ivx]{2,4})[.)]\s+/u;
/** A line that begins with a mark of a list. */
const MARKED = /^(?:[-*+•◦▪·–]|\d{1,2}°)\s+/;

interface Parted {
  readonly label: string;
  readonly figure: Figure;
  readonly opens: boolean;
  readonly rest: boolean;
}

/** Most lines are none of these forms; a look at the place where a figure may stand spares them the pattern. */
function readParted(text: string): Parted | null {
  const bracketed = BRACKET.test(text) ? IN_BRACKETS.exec(text) : null;
  if (bracketed) {
    const figure = readFigure(bracketed[2] as string);
    const after = (bracketed[3] as string).trim();
    if (
      figure &&
      figure.unit !== "none" &&
      (after === "" || /^[:.–-]/.test(after) || wordsIn(after).first.has("opens"))
    )
      return {
        label: bracketed[1] as string,
        figure,
        opens: wordsIn(after).all.has("opens"),
        rest: after.length > 1,
      };
  }
  const led = FIGURE_BEFORE_TEXT.test(text) ? BEFORE_TEXT.exec(text) : null;
  if (led) {
    const figure = readFigure(led[2] as string);
    if (figure && figure.unit !== "none")
      return { label: led[1] as string, figure, opens: false, rest: true };
  }
  const end = ENDS_WITH_FIGURE.test(text) ? AT_END.exec(text) : null;
  if (end) {
    const figure = readFigure((end[2] as string).replace(/[)\]]/, ""));
    const label = stripBound(end[1] as string);
    if (figure && /[\s:|.=–(-]$|\s\/$/.test(end[1] as string))
      return { label, figure, opens: wordsIn(label).last.has("opens"), rest: false };
  }
  const parent = BEHIND_FIGURE.test(text) ? BEFORE_PARTS.exec(text) : null;
  if (parent && wordsIn(parent[3] as string).first.has("opens")) {
    const figure = readFigure(parent[2] as string);
    if (figure) return { label: stripBound(parent[1] as string), figure, opens: true, rest: false };
  }
  const start = AT_START.exec(text);
  if (start && !/[?!]|\.\s/.test(start[2] as string)) {
    // “40 punten voor de prijs”, “40 voor de prijs”.
    const figure = readFigure(start[1] as string);
    const label = (start[2] as string).replace(/[.;,]$/, "");
    if (figure && figure.unit !== "none") return { label, figure, opens: false, rest: false };
  }
  return null;
}

/** A line without list mark, pipes, emphasis and escapes. */
function plainLine(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/^(?:[-*+•◦▪·–]\s+|\d{1,2}(?:[.)]|°)\s+)/, "")
    .replace(ENUMERATED, "")
    .replace(/^\|\s*|\s*\|$/g, "")
    .replace(/\*+|__|`|<br\s*\/?>/g, "")
    .replace(/\s*\\?$/, "");
}

function stripBound(label: string): string {
  let text = label.replace(/[\s:|.=–—…([/-]+$/u, "");
  for (let word = /\s(\p{L}+)\.?$/u.exec(text); word; word = /\s(\p{L}+)\.?$/u.exec(text)) {
    if (!wordsIn(word[1] as string).whole.has("bound")) break;
    text = text.slice(0, word.index).replace(/[\s:|.=–—…([,-]+$/u, "");
  }
  return text;
}

const MOST_WORDS = 14;
const FIGURE_BEHIND_COLON = /:\s*\d{1,4}[.;,]?$/;

/** Whether a line ends with a colon and a figure, and has a word before that colon. */
function isBehindColon(text: string): boolean {
  const colon = text.search(FIGURE_BEHIND_COLON);
  return colon >= 0 && /\p{L}/u.test(text.slice(text.lastIndexOf(":", colon - 1) + 1, colon));
}

/** Dots or a gap between a label and its figure. */
const LEADER = /\.{4,}|\S\s{3,}\d|\S\s{2,}\d{1,3}$/;

/**
 * `inList`: whether a mark of a list stands before the label, which may then be written without a capital; `led`: whether
 * dots lead to the figure, which may then also stand without a unit.
 */
function isLabel(label: string, figure: Figure, inList: boolean, led = false): boolean {
  if (!/\p{L}{2}/u.test(label) || /[€£?!]|\.\s+\p{Lu}\p{Ll}+\s.*\s/u.test(label.replace(/^\S+\s/, "")))
    return false;
  const words = label.split(/\s+/);
  // "Kwaliteit weegt in totaal 60%" states a total.
  if (wordsIn(label).all.has("total") && !isTotal(label) && !wordsIn(label).first.has("total")) return false;
  if (words.length > MOST_WORDS) return false;
  if (!/^[\p{Lu}\d"“'‘(]/u.test(label)) {
    if (!(led || (inList && figure.unit !== "none")) || !/^\p{Ll}/u.test(label)) return false;
    if (wordsIn(label).all.has("no-weight")) return false;
  }
  if (figure.unit !== "none") return true;
  const last = words.at(-1) as string;
  if (wordsIn(last).whole.has("reference")) return false;
  return figure.value > 0 && !/[;,]$/.test(label);
}
