// A law, standard, label, abbreviation or term, explained in two sentences with its source.

import { glossaryHits } from "../../catalogue/glossary.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import { cite } from "../cite.js";
import { STRINGS } from "../strings.js";
import { unitAt } from "../units.js";
import { sourceById } from "../wording.js";
import { covers, type HoverProvider } from "./hover-provider.js";

/** The longest term under the pointer: "ISO 14001" and not a word of it. */
export const termHovers: HoverProvider = (analysis, offset, language) => {
  const place = unitAt(analysis, offset);
  if (!place || place.unit.kind === "code") return [];
  const { statements } = analysis.document.outline.blocks[place.block] as BlockModel;
  const { firstStatement, lastStatement } = place.unit;
  const hits = statements.slice(firstStatement, lastStatement).flatMap((statement) =>
    glossaryHits(statement.tokens, analysis.language).map(({ entry, start, end }) => ({
      entry,
      span: spanOf(place.unit, statement, start, end, place.blockStart),
    })),
  );
  const [best] = hits
    .filter(({ span }) => covers(span, offset))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  if (!best) return [];
  const source = sourceById(best.entry.source);
  const lines = [`**${best.entry.name[language]}**`, best.entry.text[language]];
  if (source) lines.push(`**${STRINGS[language].sources}:** ${cite(source, language)}`);
  return [{ span: best.span, markdown: lines.join("\n\n") }];
};

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
