// What a selection grows to, step by step: word, sentence, item or cell or paragraph, list or table, chapter, document.
import type { Analysis } from "../../analysis/analyzer.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { type Span, shiftSpan } from "../../text/span.js";
import { sectionSpans } from "../sections.js";
import { listedItems } from "../symbols/listed-items.js";
import { blockAt } from "../units.js";

/** The spans around a document offset from the smallest to the document itself; each lies within the next and differs from it. */
export function selectionRanges(analysis: Analysis, offset: number): readonly Span[] {
  const { document, blockStarts, text } = analysis;
  const { outline } = document;
  const index = blockAt(blockStarts, offset);
  const model = outline.blocks[index];
  const start = blockStarts[index] ?? 0;
  const at = offset - start;
  const inBlock = model && at >= 0 && at <= model.length ? spansIn(analysis, index, model, at) : [];
  const chapters = model ? chaptersAround(analysis, index, at) : [];
  const spans = [...inBlock.map((span) => shiftSpan(span, start)), ...chapters];
  return nested([...spans, { start: 0, end: text.length }], offset);
}

/** Those that hold the offset, from the smallest; what does not lie within a larger one is left out. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const holding = spans
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const chain: Span[] = [];
  for (const span of holding) {
    const outer = chain.at(-1);
    const isInside = !outer || (outer.start <= span.start && span.end <= outer.end);
    const isSame = outer?.start === span.start && outer.end === span.end;
    if (isInside && !isSame) chain.push(span);
  }
  if (chain.length === 0) return [{ start: 0, end: Math.max(0, offset) }];
  return chain.reverse();
}

/** Spans in a block, relative to it, that may hold an offset in it. */
function spansIn({ document, language }: Analysis, index: number, model: BlockModel, at: number): Span[] {
  const block = document.blocks[index];
  const unit = model.units.find(({ span }) => span.start <= at && at <= span.end);
  const whole = { start: 0, end: model.length };
  const items = block ? listedItems(block, language).map(({ span }) => span) : [];
  const comments = model.comments.map(({ span }) => span);
  const spans = [whole, ...items, ...comments, ...wordAt(model.source, at)];
  return unit ? [...spans, ...spansOfUnit(model, unit)] : [...spans, ...lineAt(model.source, at)];
}

function spansOfUnit(model: BlockModel, unit: Unit): Span[] {
  const { plain, span, cell, kind, firstStatement, lastStatement } = unit;
  const statements = model.statements.slice(firstStatement, lastStatement);
  const words = plain.text === "" ? [] : [plain.toSourceSpan(0, plain.text.length)];
  const sentences = statements.map((statement: Statement) => statement.span);
  const own = kind === "code" ? [span] : [...sentences, ...words, ...(cell ? [] : [span])];
  const table = cell && model.tables[cell.table];
  if (!cell || !table) return own;
  const row = table.rows[cell.row] ?? [];
  const [first, last] = [row[0], row.at(-1)];
  const rowSpan = first && last ? [{ start: first.span.start, end: last.span.end }] : [];
  return [...own, ...rowSpan, table.span];
}

const WORD = /[\p{L}\p{M}\p{N}\u00ad]+(?:[-–'’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00ad]+)*/gu;
/** As far as is looked for the start of a word. */
const LONGEST_WORD = 200;

function wordAt(source: string, at: number): Span[] {
  const from = Math.max(0, at - LONGEST_WORD);
  for (const match of source.slice(from, at + LONGEST_WORD).matchAll(WORD)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (span.start <= at && at <= span.end) return [span];
  }
  return [];
}

/** The line without its indent; for what has no sentences, such as front matter. */
function lineAt(source: string, at: number): Span[] {
  const start = Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? "";
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  return [{ start: start + indent, end: start + line.trimEnd().length }];
}

function chaptersAround(analysis: Analysis, block: number, at: number): Span[] {
  const { outline } = analysis.document;
  const spans = sectionSpans(analysis);
  const { units } = outline.blocks[block] as BlockModel;
  const unit = units.findLastIndex(({ span }) => span.start <= at);
  const chapters: Span[] = [];
  let section = unit < 0 ? (outline.entry[block] ?? 0) : sectionOf(outline, block, unit);
  while (section > 0) {
    const span = spans[section];
    if (span) chapters.push(span);
    section = outline.sections[section]?.parent ?? 0;
  }
  return chapters;
}
