// Where a clause goes and what it looks like there: chapter, numbering, list or table style, line endings.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { BlockModel, Table, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { TextEdit } from "../../text/edit.js";
import type { Span } from "../../text/span.js";
import { CHAPTERS } from "../strings.js";
import { clauseOrigin, clauseWords } from "./clause-words.js";
import { labelsOf, nextLabel } from "./labels.js";

export interface Insertion {
  readonly edit: TextEdit;
  /** The first open choice in the new text, as offsets after the edit; null when the clause has none. */
  readonly select: Span | null;
  /** The heading under which the clause comes. */
  readonly heading: string;
  readonly newChapter: boolean;
}

const ROLE_OF: Readonly<Record<Clause["kind"], SectionRole>> = {
  requirement: "requirements",
  "award-criterion": "award",
  "contract-clause": "contract",
};

/** A place in the document: the unit after which the clause comes. Offsets of the unit are relative to its block. */
interface Neighbour {
  readonly block: number;
  readonly unit: Unit;
  readonly heading: string;
}

/** The edit that puts a clause into the chapter where its kind belongs; a new chapter when there is none. */
export function insertClause(analysis: Analysis, clause: Clause): Insertion {
  const neighbour = lastUnitOfRole(analysis, clause);
  return neighbour ? insertAfter(analysis, clause, neighbour) : insertChapter(analysis, clause);
}

/**
 * The last unit of the chapter that fits best: of the clause's kind, and rather headed by its spearhead than not, rather
 * with labelled text than without, rather later than earlier.
 */
function lastUnitOfRole(analysis: Analysis, clause: Clause): Neighbour | null {
  const { outline, contexts } = analysis.document;
  const role = ROLE_OF[clause.kind];
  let best: Neighbour | null = null;
  let bestFit = 0;
  outline.blocks.forEach((model, block) => {
    model.units.forEach((unit, index) => {
      if (unit.kind === "heading" || unit.kind === "code" || unit.kind === "footnote") return;
      const section = sectionOf(outline, block, index);
      const context = contexts[section];
      if (context?.role !== role) return;
      const fit = (unit.label !== null ? 1 : 0) + (context.names.has(clause.spearhead) ? 2 : 0);
      if (fit < bestFit) return;
      bestFit = fit;
      best = { block, unit, heading: headingText(outline.sections[section]?.heading ?? null) };
    });
  });
  return best;
}

function headingText(heading: Unit | null): string {
  return heading?.plain.text ?? "";
}

function insertAfter(analysis: Analysis, clause: Clause, { block, unit, heading }: Neighbour): Insertion {
  const model = analysis.document.outline.blocks[block] as BlockModel;
  const start = analysis.blockStarts[block] ?? 0;
  const eol = lineEnding(analysis.text);
  const label = unit.label === null ? null : nextLabel(unit.label, labelsOf(analysis));
  const words = clauseWords(clause, analysis.language);
  const table = unit.cell ? model.tables[unit.cell.table] : undefined;
  // A row in a table of weights would need a weight; the clause explains itself below the table.
  if (table && !hasWeights(table)) {
    const at = start + endOfLine(model.source, table.span.end);
    return finish(at, `${eol}${tableRow(table, label, words, clause, analysis)}`, heading, false);
  }
  const first = (table ?? unit).span.start;
  const lineStart = model.source.lastIndexOf("\n", first - 1) + 1;
  const indent = model.source.slice(lineStart, first);
  const lead =
    label === null ? "" : table ? `**${label}** ` : leadLike(model.source, unit, unit.label as string, label);
  const isItem = unit.kind === "item";
  const marker = isItem ? nextMarker(indent) : indent;
  const end = start + endOfLine(model.source, (table ?? unit).span.end);
  const gap = isItem && !looseList(model.source, lineStart) ? eol : `${eol}${blankLike(indent)}${eol}`;
  return finish(end, `${gap}${marker}${lead}${words}${clauseOrigin(clause)}`, heading, false);
}

function insertChapter(analysis: Analysis, clause: Clause): Insertion {
  const eol = lineEnding(analysis.text);
  const name = CHAPTERS[analysis.language === "en" ? "en" : "nl"][clause.kind];
  const { at, prefix } = chapterPlace(analysis);
  const title = `${prefix}${name}`;
  const before = analysis.text.slice(0, at);
  const gap =
    before === "" || /(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)$/.test(before)
      ? ""
      : /[\r\n]$/.test(before)
        ? eol
        : `${eol}${eol}`;
  const rest = analysis.text.slice(at) === "" ? eol : `${eol}${eol}`;
  return finish(
    at,
    `${gap}${title}${eol}${eol}${clauseWords(clause, analysis.language)}${clauseOrigin(clause)}${rest}`,
    name,
    true,
  );
}

/** Before the annexes, or at the end; with the document's own heading marks and numbering. */
function chapterPlace(analysis: Analysis): { at: number; prefix: string } {
  const { outline, contexts } = analysis.document;
  const chapters = outline.sections.filter((section) => section.heading && section.heading.headingLevel <= 6);
  const level = chapters[1]?.level ?? 2;
  const siblings = chapters.filter((section) => section.level === level);
  const number = siblings
    .map((section) => Number(/^(\d+)$/.exec(section.heading?.label ?? "")?.[1] ?? Number.NaN))
    .filter((n) => !Number.isNaN(n));
  const next =
    number.length > 0
      ? `${Math.max(...number) + 1}${/^\d+\./.test(siblings[0]?.heading?.plain.text ?? "") ? "." : ""} `
      : "";
  const annex = outline.sections.findIndex(
    (section, index) =>
      section.heading && section.level === level && contexts[index]?.role === "annex" && index > 1,
  );
  const heading = outline.sections[annex];
  const at = heading?.heading
    ? (analysis.blockStarts[heading.block] ?? 0) + heading.heading.span.start
    : analysis.text.length;
  return { at, prefix: `${"#".repeat(level)} ${annex < 0 ? next : ""}` };
}

/** Whether a column behind the first holds nothing but numbers: weights, points or percentages. */
function hasWeights(table: Table): boolean {
  const body = table.rows.slice(1);
  return (table.rows[0] ?? []).some((_, column) => {
    const texts = body.map((row) => row[column]?.text ?? "").filter((text) => text !== "");
    return (
      column > 0 && texts.length >= 2 && texts.every((text) => /^[\d.,]+\s*(?:%|punten|points)?$/.test(text))
    );
  });
}

function finish(at: number, newText: string, heading: string, newChapter: boolean): Insertion {
  const open = /\[[^\]\n]+\]/.exec(newText);
  return {
    edit: { span: { start: at, end: at }, newText },
    select: open ? { start: at + open.index, end: at + open.index + open[0].length } : null,
    heading,
    newChapter,
  };
}

/** CR LF when the document's first line ends so, else LF. */
export function lineEnding(text: string): string {
  const first = text.indexOf("\n");
  if (first > 0 && text[first - 1] === "\r") return "\r\n";
  return first < 0 && text.includes("\r") ? "\r" : "\n";
}

/** The source in front of the neighbour's text with its label replaced: bold, brackets and punctuation stay. */
function leadLike(source: string, unit: Unit, label: string, next: string): string {
  if (unit.textStart === 0) return "";
  const lead = source.slice(unit.span.start, unit.plain.toSource(unit.textStart));
  const escaped = lead.replaceAll("\\", "");
  const renamed = lead.includes(label)
    ? lead.replace(label, next)
    : escaped.includes(label)
      ? escaped.replace(label, next)
      : "";
  // "**G3 Levertijd**": the bold also held the title of the neighbour, which the clause does not have.
  return renamed.split("**").length % 2 === 0 ? `${renamed.trimEnd()}** ` : renamed;
}

/** A list marker for the next item: the same bullet, or the number plus one. */
function nextMarker(marker: string): string {
  return marker.replace(
    /(\d+)([.)]\s+)$/,
    (_, digits: string, rest: string) => `${Number(digits) + 1}${rest}`,
  );
}

function looseList(source: string, itemStart: number): boolean {
  return /\n[ \t>]*\r?\n[ \t>]*$/.test(source.slice(0, itemStart));
}

/** A blank line inside the same block quote; outside one simply nothing. */
function blankLike(indent: string): string {
  return indent.includes(">") ? indent.trimEnd() : "";
}

function endOfLine(source: string, offset: number): number {
  const end = source.slice(offset).search(/[\r\n]/);
  return end < 0 ? source.length : offset + end;
}

const PROOF_COLUMN = /bewijs|verificatie|aantonen|proof|verification|evidence/i;

function tableRow(
  table: Table,
  label: string | null,
  words: string,
  clause: Clause,
  analysis: Analysis,
): string {
  const language = analysis.language === "en" ? "en" : "nl";
  const columns = table.rows[0]?.length ?? 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    table.rows.slice(1).reduce((sum, row) => sum + (row[column]?.text.length ?? 0), 0),
  );
  const textColumn = widths.indexOf(Math.max(...widths));
  const proofColumn = (table.rows[0] ?? []).findIndex(
    (cell, column) => column !== textColumn && PROOF_COLUMN.test(cell.text),
  );
  const cells = Array.from({ length: columns }, (_, column) => {
    if (column === textColumn)
      return `${proofColumn >= 0 ? clause.text[language] : words}${clauseOrigin(clause)}`;
    if (column === proofColumn) return clause.verification[language];
    return column === 0 && label !== null ? label : "";
  });
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
