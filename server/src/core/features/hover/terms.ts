// A law, standard, label, abbreviation or term, explained in two sentences with its source.

import type { Analysis } from "../../analysis/analyzer.js";
import type { GlossaryEntry } from "../../catalogue/catalogue-data.js";
import { glossaryHits } from "../../catalogue/glossary.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import { overlaps, type Span } from "../../text/span.js";
import { cite } from "../cite.js";
import { STRINGS } from "../strings.js";
import { blockAt, type UnitPlace, unitAt } from "../units.js";
import { sourceById } from "../wording.js";
import { covers, type HoverProvider } from "./hover-provider.js";

/** A term that stands in the document. */
export interface TermPlace {
  readonly entry: GlossaryEntry;
  /** Document offsets. */
  readonly span: Span;
}

/** The longest term under the pointer: "ISO 14001" and not a word of it. */
export const termHovers: HoverProvider = (analysis, offset, language) => {
  const place = unitAt(analysis, offset);
  const hits = place ? termsOf(analysis, place) : [];
  const [best] = hits
    .filter(({ span }) => covers(span, offset))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  if (!best) return [];
  const source = sourceById(best.entry.source);
  const lines = [`**${best.entry.name[language]}**`, best.entry.text[language]];
  if (source) lines.push(`**${STRINGS[language].sources}:** ${cite(source, language)}`);
  return [{ span: best.span, markdown: lines.join("\n\n") }];
};

/** The terms that a stretch of the document names, each entry once. */
export function termsWithin(analysis: Analysis, within: Span): TermPlace[] {
  const found = new Map<string, TermPlace>();
  const { blocks } = analysis.document.outline;
  for (let block = blockAt(analysis.blockStarts, within.start); block < blocks.length; block++) {
    const blockStart = analysis.blockStarts[block] ?? 0;
    if (blockStart >= within.end) break;
    for (const unit of blocks[block]?.units ?? []) {
      for (const term of termsOf(analysis, { block, blockStart, unit })) {
        if (overlaps(term.span, within) && !found.has(term.entry.id)) found.set(term.entry.id, term);
      }
    }
  }
  return [...found.values()];
}

function termsOf(analysis: Analysis, { block, blockStart, unit }: UnitPlace): TermPlace[] {
  if (unit.kind === "code") return [];
  const { statements } = analysis.document.outline.blocks[block] as BlockModel;
  return statements.slice(unit.firstStatement, unit.lastStatement).flatMap((statement) =>
    glossaryHits(statement.tokens, analysis.language).map(({ entry, start, end }) => ({
      entry,
      span: spanOf(unit, statement, start, end, blockStart),
    })),
  );
}

function spanOf(
  unit: Unit,
  { tokens, start }: Statement,
  from: number,
  to: number,
  blockStart: number,
): Span {
  const first = tokens[from]?.start ?? 0;
  const last = tokens[to - 1]?.end ?? first + 1;
  const span = unit.plain.toSourceSpan(start + first, start + last);
  return { start: blockStart + span.start, end: blockStart + span.end };
}
