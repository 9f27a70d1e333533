// What one block holds of weights: tables, lines with a weight, and the text between them.
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import { readAlone, weightInText } from "./alone.js";
import { type Figure, figuresIn, readFigure } from "./figures.js";
import { LONGEST_LINE, readLine, type SourceLine, type WeightLine } from "./line.js";
import { mayHoldFigure } from "./numerals.js";
import { type Series, seriesIn } from "./series.js";
import { tableLists } from "./table-lists.js";
import { typedTable } from "./typed-table.js";
import type { WeightList } from "./weight-list.js";
import { isCovered, wordsIn } from "./words.js";

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
export const TEXT: readonly [Extract<Part, { kind: "text" }>] = [
  { kind: "text", unit: 0, item: false, doubtful: false, series: [] },
];
const NOTHING: readonly Part[] = [];
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
  if (model.units.length === 0) return NOTHING;
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
      if (isPlainLine(model.source, unit.span)) {
        parts.push({ ...TEXT[0], unit: index, item: unit.kind === "item" });
        continue;
      }
      for (const span of unit.kind === "code" ? chunksOf(model.source, unit) : [unit.span]) {
        const typed = typedTable(model.source, span);
        if (typed) parts.push({ kind: "table", unit: index, lists: tableLists(model, typed) });
        else parts.push(...linesOf(model, unit, index, span));
      }
    }
  }
  return parts;
}

/** What stands before an item. */
const MARKER = /^[ \t>]*\d{1,2}[.)][ \t]/;

/** Whether text is one line that cannot hold a figure: most items are. */
function isPlainLine(source: string, { start, end }: Span): boolean {
  const line = source.slice(source.lastIndexOf("\n", start - 1) + 1, end);
  return !line.includes("\n") && !mayHoldFigure(line.replace(MARKER, ""));
}

const MOST_LINES = 400;

/** The parts of preformatted text between blank lines. */
function chunksOf(source: string, { span }: Unit): Span[] {
  const text = source.slice(span.start, span.end);
  return [...text.matchAll(/(?:.*\S.*(?:\r?\n|$))+/g)].map(({ index, 0: { length } }) => ({
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
  if (alone && (!item || isNamed(unit.plain.text))) return [{ kind: "weight", unit: index, ...alone }, text];
  const own = item ? null : ownLine(lines, read);
  if (own) return [{ kind: "weight", unit: index, ...own }, text];
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
  const found = read.filter((part) => part !== null).length;
  if (text.series.length > 0 && (lines.length === 1 || found < read.length)) return [text];
  if (text.series.some(({ values }) => values.length > found)) return [text];
  totalBelow(read, lines, index);
  const [opening, ...others] = read;
  if (opening?.kind === "line" && others.length > 0 && others.every((part) => part === null) && !item) {
    if (!others.some((_, at) => isDoubtful(lines[at + 1]?.text ?? ""))) return [opening, text];
  }
  const first = read.findIndex((part) => part !== null);
  const last = read.findLastIndex((part) => part !== null);
  const ragged = read.some((part, at) => part === null && !item && !isLead(lines[at]?.text ?? ""));
  const parts = read.flatMap((part, at): Part[] => {
    if (part?.kind === "line") return [{ ...part, ragged, ledFrom: leadBefore(lines, read, at) }];
    const words = lines[at]?.text ?? "";
    return at > first && at < last && endsLead(words) && !wordsIn(words).first.has("lot")
      ? []
      : [{ ...text, series: [] }];
  });
  return parts;
}

/** The indent of the line right before a weight, when it only leads to the weights below it. */
function leadBefore(lines: readonly SourceLine[], read: readonly (Part | null)[], at: number): number | null {
  const before = lines[at - 1];
  const leads = before && read[at - 1] === null && endsLead(before.text);
  return leads && !wordsIn(before.text).first.has("lot") ? before.indent : null;
}

/** “Weging: 40%” below the words of an item. */
const isNamed = (text: string) => /^\p{L}+:/u.test(text);

/** The weight that a line of a paragraph is by itself, when no other line names one (“Prijs⏎Weging: 40%⏎De laagste …”). */
function ownLine(lines: readonly SourceLine[], read: readonly (Part | null)[]): ReturnType<typeof readAlone> {
  const found = lines.flatMap(({ text }, at) => {
    const weight = isNamed(text) ? readAlone(text) : null;
    return weight && !weight.bare ? [{ weight, at }] : [];
  });
  const [only] = found;
  return only && found.length === 1 && read.every((part, at) => part === null || at === only.at)
    ? only.weight
    : null;
}

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

const TOTAL_LINE = { opens: false, total: true, item: false, listed: false, ledFrom: null, ragged: false };

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

/** What stands before the words of a line: marks of quotation and tags. */
const LEAD = /^(?:[ \t>]|<[^<>\n]{1,200}>)*/;
const FENCE = /^[ \t>]*(?:`{3}|~{3})/;

function sourceLines(source: string, span: Span): SourceLine[] {
  const lines: SourceLine[] = [];
  const from = source.lastIndexOf("\n", span.start - 1) + 1;
  for (let start = from; start < span.end; ) {
    const newline = source.indexOf("\n", start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    const raw = source.slice(start, end);
    const lead = LEAD.exec(raw)?.[0].length ?? 0;
    const length = raw.trimEnd().length;
    if (length > lead && !FENCE.test(raw) && !RULE.test(raw.trim()))
      lines.push({ text: raw.slice(lead, length), start: start + lead, end: start + length, indent: lead });
    start = end + 1;
  }
  return lines;
}
