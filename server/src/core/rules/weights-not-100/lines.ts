// What one block holds of weights: tables, lines with a weight, and the text between them.
import type { BlockModel, Unit } from "../../model/block-model.js";
import { htmlTables } from "../../model/html-tables.js";
import type { Span } from "../../text/span.js";
import { type Figure, figuresIn, readFigure } from "./figures.js";
import { partsBeside, takeParts } from "./nested.js";
import { mayHoldFigure, withDigits } from "./numerals.js";
import { type Series, seriesIn } from "./series.js";
import { isTotal, tableLists } from "./table-lists.js";
import { typedTable } from "./typed-table.js";
import type { WeightList } from "./weight-list.js";
import { isCovered, wordsIn } from "./words.js";

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
  /** Whether the same paragraph holds lines that are not understood. */
  readonly ragged: boolean;
}

export type Part =
  | WeightLine
  | { readonly kind: "table"; readonly unit: number; readonly lists: readonly WeightList[] }
  | {
      readonly kind: "text";
      readonly unit: number;
      readonly item: boolean;
      readonly doubtful: boolean;
      readonly series: readonly Series[];
    }
  | { readonly kind: "heading"; readonly unit: number }
  | { readonly kind: "weight"; readonly unit: number; readonly figure: Figure; readonly bare: boolean };

/** A block of text without figures; all such blocks share it. */
export const TEXT: readonly [Part] = [{ kind: "text", unit: 0, item: false, doubtful: false, series: [] }];
const remembered = new WeakMap<BlockModel, readonly Part[]>();

export function partsOf(model: BlockModel): readonly Part[] {
  let parts = remembered.get(model);
  if (!parts) {
    parts = readParts(model);
    remembered.set(model, parts);
  }
  return parts;
}

function readParts(model: BlockModel): readonly Part[] {
  if (model.units.length === 0) {
    const tables = htmlTables(model.source);
    return tables.map((table) => ({ kind: "table", unit: 0, lists: tableLists(model, table) }));
  }
  if (model.units.length === 1 && model.units[0]?.kind !== "heading" && !mayHoldFigure(model.source))
    return TEXT;
  const parts: Part[] = [];
  let table = -1;
  for (const [index, unit] of model.units.entries()) {
    if (unit.cell) {
      const told = seriesIn(unit);
      if (told.length > 0)
        parts.push({ kind: "text", unit: index, item: false, doubtful: false, series: told });
      if (unit.cell.table === table) continue;
      table = unit.cell.table;
      const found = model.tables[table];
      parts.push({ kind: "table", unit: index, lists: found ? tableLists(model, found) : [] });
    } else if (unit.kind === "heading") {
      const [line] = unit.headingLevel > 6 ? linesOf(model, unit, index) : [];
      parts.push(line?.kind === "line" && !line.item ? line : { kind: "heading", unit: index });
    } else {
      for (const span of unit.kind === "code" ? chunksOf(model.source, unit) : [unit.span]) {
        const typed = typedTable(model.source, span);
        if (typed) parts.push({ kind: "table", unit: index, lists: tableLists(model, typed) });
        else parts.push(...linesOf(model, unit, index, span));
      }
    }
  }
  return parts;
}

interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

const LONGEST_LINE = 160;
const MOST_LINES = 400;

/** The parts of preformatted text between blank lines. */
function chunksOf(source: string, { span }: Unit): Span[] {
  const text = source.slice(span.start, span.end);
  return [...text.matchAll(/(?:.*\S.*(?:\n|$))+/g)].map(({ index, 0: { length } }) => ({
    start: span.start + index,
    end: span.start + index + length,
  }));
}

/** `span`: the part of the unit to read. */
function linesOf(model: BlockModel, unit: Unit, index: number, span = unit.span): Part[] {
  const item = unit.kind === "item";
  const lines = sourceLines(model.source, span);
  const text = {
    kind: "text" as const,
    unit: index,
    item,
    doubtful: isDoubtful(unit.plain.text),
    series: seriesIn(unit),
  };
  if (lines.length > MOST_LINES) return [text];
  const read: (Part | null)[] = lines.map((line) => readLine(line, index, item));
  const whole = readAlone(unit.plain.text);
  const alone = whole ?? (read.every((part) => part !== null) ? null : weightInText(unit.plain.text));
  if (alone && !item) return [{ kind: "weight", unit: index, ...alone }, text];
  // A label that runs over two lines has its weight at the end of the second.
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at] as SourceLine, lines[at + 1] as SourceLine];
    if (read[at] || read[at + 1] || (endsLead(line.text) && !readFigure(next.text))) continue;
    const joined = readLine({ ...line, text: `${line.text} ${next.text}`, end: next.end }, index, item);
    if (!joined) continue;
    read[at] = joined;
    lines.splice(at + 1, 1);
    read.splice(at + 1, 1);
  }
  if (read.every((part) => part === null)) return [text];
  // A sentence that runs over several lines, or a line with several weights, is read as a whole.
  if (text.series.length > 0 && (lines.length === 1 || read.some((part) => part === null))) return [text];
  totalBelow(read, lines, index);
  const [opening, ...others] = read;
  if (opening?.kind === "line" && others.length > 0 && others.every((part) => part === null) && !item) {
    if (!others.some((_, at) => isDoubtful(lines[at + 1]?.text ?? ""))) return [opening, text];
  }
  const first = read.findIndex((part) => part !== null);
  const last = read.findLastIndex((part) => part !== null);
  const ragged = read.some((part, at) => part === null && !item && !isLead(lines[at]?.text ?? ""));
  const parts = read.flatMap((part, at): Part[] => {
    if (part?.kind === "line") return [{ ...part, ragged }];
    const words = lines[at]?.text ?? "";
    return at > first && at < last && endsLead(words) && !wordsIn(words).first.has("lot")
      ? []
      : [{ ...text, series: [] }];
  });
  return parts;
}

const ALONE = [
  "weight",
  "points",
  "bound",
  "percent",
  "point-unit",
  "share",
  "criterion",
  "counts",
  "stated",
  "this-one",
];
const RULE = /^[-=_]{3,}$/;

/** A bare figure below the weights, often under a line of dashes, is their total. */
function totalBelow(read: (Part | null)[], lines: readonly SourceLine[], unit: number): void {
  const at = lines.length - 1;
  const last = lines[at];
  const figure = last && read[at] === null ? readFigure(last.text) : null;
  if (!last || !figure || read.slice(0, at).filter((part) => part !== null).length < 2) return;
  const { text: label, ...place } = last;
  read[at] = { kind: "line", unit, label, figure, parts: null, ...place, ...TOTAL_LINE };
}

const TOTAL_LINE = { opens: false, total: true, item: false, ragged: false };

const NAMES_A_WEIGHT = ["weight", "points", "counts", "stated"];
const FIRST_SENTENCES = 240;
const LONGEST_ALONE = 100;

/** The weight that one of the first sentences of a text is (“Prijs. Weging: 40%. De laagste …”). */
function weightInText(text: string): { figure: Figure; bare: boolean } | null {
  const sentences = text.slice(0, FIRST_SENTENCES).split(/(?<=\p{L}[.:]|[)%][.:])\s+(?=\p{Lu}|\d)/u);
  const found = sentences
    .slice(0, 3)
    .map(readAlone)
    .find((one) => one && !one.bare);
  return found ?? null;
}

/** The weight of a text that is nothing else: “Weging: 40%”, “40%”, “Dit onderdeel telt voor 40% mee.” */
function readAlone(text: string): { figure: Figure; bare: boolean } | null {
  if (text.length > LONGEST_ALONE) return null;
  const figures = figuresIn(withDigits(text));
  const [figure] = figures;
  if (!figure || figures.length > 1 || !isCovered(withDigits(text), ALONE)) return null;
  const { all } = wordsIn(text);
  if (all.has("total")) return null;
  const bare = !NAMES_A_WEIGHT.some((id) => all.has(id));
  // A cell of a table that has become a paragraph.
  if (bare && figure.unit === "none") return /^\d{1,3}$/.test(text) ? { figure, bare } : null;
  return bare && figure.unit !== "percent" ? null : { figure, bare };
}

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

/** Whether a short text ends with a figure, so that it may be a weight that is not understood. */
function isDoubtful(text: string): boolean {
  if (text.length > LONGEST_LINE || !DOUBTFUL.test(text) || figuresIn(text).length === 0) return false;
  const { all, first } = wordsIn(text);
  return !first.has("lot") && !all.has("total") && !all.has("stated");
}

const DOUBTFUL = /\d\s?(?:%|\p{L}{2,9})?[)\]]?$/u;

const HEAD = ["criterion", "weight", "points", "share", "point-unit", "percent", "bound", "this-one", "lot"];

/** Whether a line without a weight only leads to the lines below it ("Kwaliteit, verdeeld in:", "Criterium  Gewicht"). */
function endsLead(text: string): boolean {
  if (/:\s*$/.test(text) || text.trim() === "") return true;
  return text.length <= LONGEST_HEAD && wordsIn(text).all.has("criterion") && isCovered(text, HEAD);
}

const LONGEST_HEAD = 60;

/** Whether the weights below a line belong to it, all of them or up to the next lot. */
function isLead(text: string): boolean {
  return endsLead(text) || (text.length <= LONGEST_HEAD && wordsIn(text).first.has("lot"));
}

const FENCE = /^[ \t>]*(?:`{3}|~{3})/;

function sourceLines(source: string, span: Span): SourceLine[] {
  const lines: SourceLine[] = [];
  const from = source.lastIndexOf("\n", span.start - 1) + 1;
  for (let start = from; start < span.end; ) {
    const newline = source.indexOf("\n", start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    const raw = source.slice(start, end);
    const lead = /^[ \t>]*/.exec(raw)?.[0].length ?? 0;
    const length = raw.trimEnd().length;
    if (length > lead && !FENCE.test(raw) && !RULE.test(raw.trim()))
      lines.push({ text: raw.slice(lead, length), start: start + lead, end: start + length, indent: lead });
    start = end + 1;
  }
  return lines;
}

const FIGURE = String.raw`\d{1,3}(?:[.,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?`;
const AT_END = new RegExp(`^(.*?)((?:${FIGURE})\\s*(?:%|\\p{L}+\\.?)?\\s*[)\\]]?[.;,]?)$`, "u");
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

function readLine(line: SourceLine, unit: number, item: boolean): WeightLine | null {
  if (line.text.length > LONGEST_LINE * (item ? 6 : 1)) return null;
  const text = withDigits(plainLine(line.text));
  if (!/\d/.test(text)) return null;
  const { body, nested } = takeParts(text);
  const found = readParted(body);
  if (!found) return null;
  const label = found.label.replace(/[\s:|.=–—…([/-]+$/u, "");
  if (!isLabel(label, found.figure, item || ENUMERATED.test(line.text), LEADER.test(line.text))) return null;
  return {
    kind: "line",
    unit,
    label,
    figure: found.figure,
    parts: nested[0]?.parts ?? partsBeside(label),
    start: line.start,
    end: line.end,
    indent: line.indent,
    opens: found.opens,
    total: isTotal(label),
    item: item && found.rest,
    ragged: false,
  };
}

/** A line that begins with a letter of a list. */
const ENUMERATED = /^\(?(?:\p{Ll}|[ivx]{2,4})[.)]\s+/u;

interface Parted {
  readonly label: string;
  readonly figure: Figure;
  readonly opens: boolean;
  readonly rest: boolean;
}

function readParted(text: string): Parted | null {
  const bracketed = IN_BRACKETS.exec(text);
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
  const led = BEFORE_TEXT.exec(text);
  if (led) {
    const figure = readFigure(led[2] as string);
    if (figure && figure.unit !== "none")
      return { label: led[1] as string, figure, opens: false, rest: true };
  }
  const end = AT_END.exec(text);
  if (end) {
    const figure = readFigure((end[2] as string).replace(/[)\]]/, ""));
    const label = stripBound(end[1] as string);
    if (figure && /[\s:|.=–(-]$|\s\/$/.test(end[1] as string))
      return { label, figure, opens: wordsIn(label).last.has("opens"), rest: false };
  }
  const parent = BEFORE_PARTS.exec(text);
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
    .replace(/^(?:[-*+•◦▪·–]\s+|\d{1,2}[.)]\s+)/, "")
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

/** Dots or a gap between a label and its figure. */
const LEADER = /\.{4,}|\S\s{3,}\d/;

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
