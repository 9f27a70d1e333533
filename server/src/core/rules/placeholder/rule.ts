// What a drafter left behind: open places, choices, notes to the writer, empty chapters, empty rows.
import { perBlock } from "../../assessment/per-block.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { BlockModel, Table, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { Span } from "../../text/span.js";
import type { DocumentReport, DocumentRule, DocumentScope, Report } from "../rule.js";
import { emptyChapters } from "./empty-chapters.js";
import { type OpenPlaceKind, openPlacesIn } from "./open-places.js";

type MessageId = OpenPlaceKind | "emptyChapter" | "emptyRow";

/** Reports each leftover at its own words. Reads plain text, so that code, links and check boxes do not count. */
export const rule = {
  id: "placeholder",
  severity: "warning",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const { outline, contexts } = document.assessment;
    for (const { block, facts } of leftoversOf.in(document.assessment, document.language)) {
      for (const { unit, ...report } of facts) {
        // Dots and blanks in a table of contents are its own.
        const { role } = contexts[sectionOf(outline, block, unit)] as SectionContext;
        if (role !== "toc" || report.message !== "emptyRow") yield { ...report, block };
      }
    }
    for (const { block, unit } of emptyChapters(document)) {
      const { text } = unit.plain;
      yield {
        block,
        span: unit.plain.toSourceSpan(0, text.length),
        message: "emptyChapter",
        data: { words: shorten(text) },
      };
    }
  },
} satisfies DocumentRule;

interface Leftover extends Report<MessageId> {
  readonly unit: number;
}

const NONE: readonly Leftover[] = [];
const leftoversOf = perBlock(
  ({ model }): readonly Leftover[] =>
    model.units.length === 0
      ? NONE
      : [
          ...model.units.flatMap((unit, index) =>
            unit.kind === "code" ? [] : openPlaces(model, unit, index),
          ),
          ...model.tables.flatMap((table) => emptyRows(model, table)),
        ],
  (leftovers) => leftovers.length > 0,
);

function openPlaces(model: BlockModel, unit: Unit, index: number): Leftover[] {
  const { text } = unit.plain;
  const found = openPlacesIn(text).map(({ kind, start, end }): Leftover => {
    const span = unit.plain.toSourceSpan(start, end);
    const report = { unit: index, span, message: kind, data: { words: shorten(text.slice(start, end)) } };
    return kind === "later" ? { ...report, outcome: "review" } : report;
  });
  found.push(...openTags(model, unit, index));
  if (found.length === 0) return found;
  const code = codeIn(model.source, unit.span);
  return code.length === 0
    ? found
    : found.filter(({ span }) => !code.some((range) => range.start < span.end && span.start < range.end));
}

/** `<naam gemeente>`: Markdown takes it for a tag, so that the plain text does not have it. */
function openTags({ source }: BlockModel, { span }: Unit, index: number): Leftover[] {
  const text = source.slice(span.start, span.end);
  if (!text.includes("<")) return [];
  return [...text.matchAll(/<([\p{L}][^<>\n/=]{1,80})>/gu)].flatMap((match) => {
    const [place] = openPlacesIn(`[${match[1]}]`);
    if (!place || place.end < (match[1] as string).length) return [];
    const start = span.start + match.index;
    return [
      {
        unit: index,
        span: { start, end: start + match[0].length },
        message: place.kind,
        data: { words: shorten(match[0]) },
      },
    ];
  });
}

/** The code spans in a range of the source. */
function codeIn(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end);
  if (!text.includes("`")) return [];
  return [...text.matchAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const FEWEST_ROWS = 4;
const FEWEST_OTHER_CELLS = 2;

/** A row of which only the first cell is filled, alone in a table whose other rows are filled. */
function emptyRows(model: BlockModel, table: Table): Leftover[] {
  const [header, ...body] = table.rows;
  if (!header || body.length < FEWEST_ROWS || header.length <= FEWEST_OTHER_CELLS) return [];
  const filled = (row: (typeof body)[number]) => row.slice(1).filter((cell) => cell.text !== "").length;
  const empty = body.filter((row) => row[0]?.text && filled(row) === 0);
  const [row] = empty;
  const cell = row?.[0];
  // The first row, a bold row and a row before smaller rows are heads of a group.
  if (empty.length !== 1 || !row || !cell || cell.unit < 0 || row === body[0]) return [];
  if (/[*_]{2}/.test(model.source.slice(Math.max(0, cell.span.start - 3), cell.span.start))) return [];
  if (body.some((other) => other !== row && filled(other) === 0)) return [];
  const others = body.filter((other) => other !== row && filled(other) * 2 >= header.length - 1);
  if (others.length * 3 < (body.length - 1) * 2) return [];
  return [{ unit: cell.unit, span: cell.span, message: "emptyRow", data: { words: shorten(cell.text) } }];
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
