// Puts a clause where its kind belongs, in the style of what stands there.
import type { Analysis } from "../../analysis/analyzer.js";
import { ROLE_OF_KIND } from "../../assessment/chapters.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { TextEdit } from "../../text/edit.js";
import type { Span } from "../../text/span.js";
import { proportionOf } from "../offer.js";
import { firstChoice } from "../open-choice.js";
import { CHAPTERS } from "../strings.js";
import { rowWords } from "./clause-words.js";
import { filled } from "./fill.js";
import { labelsOf, nextLabel } from "./labels.js";
import { endOfLine, lineEnding, startOfLine } from "./lines.js";
import { newChapter } from "./new-chapter.js";
import { type Neighbour, neighbourFor } from "./place.js";
import { hasWeights, type RowWords, tableRow } from "./table-row.js";

export interface Insertion {
  readonly edit: TextEdit;
  /** The first open choice in the new text, as offsets after the edit; null when the clause has none. */
  readonly select: Span | null;
  /** The heading under which the clause comes. */
  readonly heading: string;
  readonly newChapter: boolean;
}

/** The edit that puts a clause into the chapter where its kind belongs; a new chapter when there is none. */
export function insertClause(analysis: Analysis, clause: Clause): Insertion {
  const { spearhead, kind } = clause;
  const neighbour = neighbourFor(analysis, { role: ROLE_OF_KIND[kind], spearhead });
  const { facts, socialReturn } = proportionOf(analysis);
  const known = { term: facts.term, socialReturn: socialReturn?.percentage ?? null };
  const words = rowWords(filled(clause, known), analysis.language);
  if (neighbour) return insertAfter(analysis, neighbour, words);
  return insertInNewChapter(analysis, CHAPTERS[analysis.language === "en" ? "en" : "nl"][kind], words);
}

function insertInNewChapter(analysis: Analysis, title: string, { full, origin }: RowWords): Insertion {
  const { at, before, after } = newChapter(analysis, title);
  return finish(at, `${before}${full}${origin}${after}`, title, true);
}

function insertAfter(analysis: Analysis, neighbour: Neighbour, words: RowWords): Insertion {
  const { block, unit, heading } = neighbour;
  const model = analysis.document.outline.blocks[block] as BlockModel;
  const { source } = model;
  const start = analysis.blockStarts[block] ?? 0;
  const eol = lineEnding(analysis.text);
  if (model.isHtml) {
    const lead =
      unit.label === null || unit.ordinal ? "" : `**${nextLabel(unit.label, labelsOf(analysis))}** `;
    return finish(
      start + source.trimEnd().length,
      `${eol}${eol}${lead}${words.full}${words.origin}`,
      heading,
      false,
    );
  }
  const table = unit.cell ? model.tables[unit.cell.table] : undefined;
  const isHeading = unit.kind === "heading";
  const label = unit.label === null || isHeading ? null : nextLabel(unit.label, labelsOf(analysis));
  // A row in a table of weights would need a weight; the clause explains itself below the table.
  if (table && !hasWeights(table)) {
    const at = start + endOfLine(source, table.span.end);
    const row = tableRow(source, table, { ...words, label }, analysis.language === "en" ? "en" : "nl");
    return finish(at, `${eol}${row}`, heading, false);
  }
  const { span } = table ?? unit;
  const indent = isHeading ? "" : source.slice(startOfLine(source, span.start), span.start);
  const lead =
    label === null ? "" : table ? `**${label}** ` : leadLike(source, unit, unit.label as string, label);
  const isItem = unit.kind === "item";
  const marker = isItem ? nextMarker(indent) : indent;
  const isTight = isItem && !isLooseList(source, startOfLine(source, span.start));
  const gap = isTight ? eol : `${eol}${eol}`;
  const at = table ? start + endOfLine(source, table.span.end) : endOf(analysis, neighbour);
  return finish(at, `${gap}${marker}${lead}${words.full}${words.origin}`, heading, false);
}

/** Document offset of the end of the line on which a neighbour ends. */
function endOf({ document, blockStarts }: Analysis, { end }: Neighbour): number {
  const { source } = document.outline.blocks[end.block] as BlockModel;
  return (blockStarts[end.block] ?? 0) + endOfLine(source, end.offset);
}

function finish(at: number, newText: string, heading: string, isNewChapter: boolean): Insertion {
  return {
    edit: { span: { start: at, end: at }, newText },
    select: firstChoice(newText, at),
    heading,
    newChapter: isNewChapter,
  };
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

function isLooseList(source: string, itemStart: number): boolean {
  return /\n[ \t]*\r?\n[ \t]*$/.test(source.slice(0, itemStart));
}
