// What a writer can fold away: chapters, front matter, tables, lists, requirements of several lines, comments.
import type { Analysis } from "../../analysis/analyzer.js";
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { perBlock } from "../../assessment/per-block.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel } from "../../model/block-model.js";
import { type Span, shiftSpan } from "../../text/span.js";
import { sectionSpans } from "../sections.js";
import { listedItems } from "../symbols/listed-items.js";

export interface FoldingRange {
  /** `chapter` and what is not text, and the rest; who can show only some shows these first. */
  readonly kind: "chapter" | "front-matter" | "comment" | "block";
  /** From the first character that stays in sight; UTF-16 offsets in the document. */
  readonly span: Span;
}

/** The ranges that may hold more than one line. A caller that counts lines leaves out those that do not. */
export function foldingRanges(analysis: Analysis): readonly FoldingRange[] {
  const { document, blockStarts, language } = analysis;
  const chapters = sectionSpans(analysis)
    .slice(1)
    .map((span) => ({ kind: "chapter" as const, span }));
  const inBlocks = foldsOf
    .in(document, language)
    .flatMap(({ block, facts }) =>
      facts.map(({ kind, span }) => ({ kind, span: shiftSpan(span, blockStarts[block] ?? 0) })),
    );
  return [...chapters, ...inBlocks, ...runs(analysis)];
}

const NONE: readonly FoldingRange[] = [];

/** What can be folded within a block; spans relative to it. */
const foldsOf = perBlock(
  (block: AssessedBlock, language: DocumentLanguage): readonly FoldingRange[] => {
    const { model } = block;
    if (!model.source.includes("\n") && !model.source.includes("\r")) return NONE;
    const { tables, comments, units, length } = model;
    const whole = { start: 0, end: length };
    if (model.frontMatter) return [{ kind: "front-matter", span: whole }];
    const isWhole = units[0]?.kind === "item" || units[0]?.kind === "code";
    const spans = [
      ...(isWhole ? [whole] : []),
      ...tables.map(({ span }) => span),
      ...listedItems(block, language).map(({ span }) => span),
    ];
    return [
      ...spans.map((span) => ({ kind: "block" as const, span })),
      ...comments.map(({ span }) => ({ kind: "comment" as const, span })),
    ];
  },
  (folds) => folds.length > 0,
);

/** Requirements in paragraphs of their own, or comments, one behind the other. */
function runs({ document, blockStarts, language }: Analysis): FoldingRange[] {
  const found: FoldingRange[] = [];
  let first = -1;
  let kind: Run | null = null;
  const { blocks } = document;
  const isHeading = (index: number) => blocks[index]?.model.headings.length !== 0;
  const close = (end: number) => {
    // A row that is all of its chapter folds with the chapter.
    if (kind === null || end - first < 2 || (isHeading(first - 1) && isHeading(end))) return;
    const last = blocks[end - 1] as AssessedBlock;
    const span = { start: blockStarts[first] ?? 0, end: (blockStarts[end - 1] ?? 0) + last.model.length };
    found.push({ kind, span });
  };
  for (let index = 0; index < blocks.length; index++) {
    const { run } = runOf(blocks[index] as AssessedBlock, language);
    if (run === kind) continue;
    close(index);
    kind = run;
    first = index;
  }
  close(blocks.length);
  return found;
}

type Run = "comment" | "block";

/** What a block may stand in a row of. */
const runOf = perBlock((block: AssessedBlock, language: DocumentLanguage): { readonly run: Run | null } => {
  const { model } = block;
  if (isComments(model)) return { run: "comment" };
  const [unit] = model.units;
  const isText = model.headings.length === 0 && model.tables.length === 0 && unit?.kind === "paragraph";
  return { run: isText && listedItems(block, language).length > 0 ? "block" : null };
});

function isComments({ comments, units, source }: BlockModel): boolean {
  if (comments.length === 0 || units.length > 0) return false;
  return source.trim().length === comments.reduce((sum, { span }) => sum + span.end - span.start, 0);
}
