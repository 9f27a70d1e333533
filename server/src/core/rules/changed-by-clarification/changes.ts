// What a clarification changes: the texts that it takes back or gives another figure, and the days and sums that it states anew.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { isMute } from "../../assessment/assess-document.js";
import { subjectsNamed } from "../../assessment/claims.js";
import { perBlock } from "../../assessment/per-block.js";
import type { SectionContext } from "../../assessment/section-context.js";
import { type Value, valuesIn } from "../../assessment/values.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { Label } from "../../tender/document-summary.js";
import { figuresOf } from "../../tender/label-values.js";
import { hasCue, TENDER_CUES } from "../../tender/tender-cues.js";
import { type Span, shiftSpan } from "../../text/span.js";
import type { TenderReading } from "../rule.js";

/** A sentence that changes a text elsewhere. Its span is in the document. */
export interface Change {
  readonly kind: "cancelled" | "changed";
  /** Index of the label among those of the document. */
  readonly label: number;
  readonly span: Span;
  /** The figures that come in the place of others. */
  readonly figures: readonly Figure[];
}

/** A sentence that gives a subject of the whole purchase a value. */
export interface Restatement {
  readonly subject: string;
  readonly span: Span;
  readonly figure: Figure;
}

export interface Figure {
  readonly scale: string;
  readonly key: string;
  readonly words: string;
}

export interface Changes {
  readonly changes: readonly Change[];
  readonly restated: readonly Restatement[];
}

const NONE: Changes = { changes: [], restated: [] };
/** A cell that says what a question is about is short. */
const LONGEST_PLACE = 40;

interface FoundSentence {
  readonly statement: number;
  readonly kind: Change["kind"] | null;
  readonly subjects: readonly Restatement["subject"][];
}

const sentences = perBlock(
  ({ model }: AssessedBlock): readonly FoundSentence[] =>
    model.statements.flatMap((statement, index) => {
      if (statement.question || model.units[statement.unit]?.kind === "heading") return [];
      const kind = kindOf(statement);
      const subjects = subjectsNamed(statement).map(({ id }) => id);
      return kind === null && subjects.length === 0 ? [] : [{ statement: index, kind, subjects }];
    }),
  (found) => found.length > 0,
);

function kindOf(statement: Statement): Change["kind"] | null {
  const hits = TENDER_CUES.find(statement.tokens);
  if (hasCue(hits, "unchanged")) return null;
  if (hasCue(hits, "cancelled")) return "cancelled";
  const isFigure = hasCue(hits, "becomes") && figuresOf(statement.text).length > 0;
  return hasCue(hits, "changed") || isFigure ? "changed" : null;
}

/** What a document changes in the others; nothing in one that is no clarification. */
export function changesIn(document: TenderReading): Changes {
  if (document.summary.role !== "clarifications") return NONE;
  const { assessment, blockStarts, language } = document;
  const asking = askingSections(document);
  const changes: Change[] = [];
  const restated: Restatement[] = [];
  for (const { block, facts } of sentences.in(assessment, language)) {
    for (const found of facts) {
      const place = { block, statement: found.statement };
      if (!isSaid(document, place, asking)) continue;
      const statement = statementAt(document, place);
      const span = shiftSpan(statement.span, blockStarts[block] ?? 0);
      const figures = newFigures(statement);
      if (found.kind !== null)
        for (const label of labelsOf(document, place))
          changes.push({ kind: found.kind, label, span, figures });
      restated.push(...restatements(statement, found, span));
    }
  }
  return { changes, restated };
}

interface Place {
  readonly block: number;
  readonly statement: number;
}

function statementAt({ assessment }: TenderReading, { block, statement }: Place): Statement {
  return (assessment.blocks[block] as AssessedBlock).model.statements[statement] as Statement;
}

/** Whether the authority says it, in an answer or in an announcement of its own. */
function isSaid(
  { assessment }: TenderReading,
  { block, statement }: Place,
  asking: ReadonlySet<number>,
): boolean {
  const assessed = assessment.blocks[block] as AssessedBlock;
  const { unit } = assessed.model.statements[statement] as Statement;
  const section = sectionOf(assessment.outline, block, unit);
  const context = assessment.contexts[section] as SectionContext;
  const isAnnouncement = assessed.model.units[unit]?.cell === null && !asking.has(section);
  return isAnnouncement || !isMute(assessed, statement, assessed.model.units[unit] as Unit, context);
}

/** Whether a block asks or answers outside its tables. */
const asksIn = perBlock(({ model, signals }: AssessedBlock): readonly number[] =>
  model.statements.flatMap(({ unit, question }, index) => {
    const marks = signals[index]?.first;
    const isMarked = marks?.has("question-mark") || marks?.has("answer-mark");
    return (question || isMarked) && model.units[unit]?.cell === null ? [unit] : [];
  }),
);

/** The sections with questions or answers in running text. */
function askingSections({ assessment }: TenderReading): ReadonlySet<number> {
  const sections = new Set<number>();
  for (const [block, assessed] of assessment.blocks.entries())
    for (const unit of asksIn(assessed)) sections.add(sectionOf(assessment.outline, block, unit));
  return sections;
}

/** The figures of a sentence, without those that it says stood there before. */
function newFigures(statement: Statement): Figure[] {
  return figuresOf(statement.text)
    .filter((value) => !isOld(statement, value))
    .map((value) => toFigure(statement, value));
}

function isOld({ tokens }: Statement, value: Value): boolean {
  const first = tokens.findIndex(({ start }) => start >= value.start);
  return TENDER_CUES.find(tokens).some(({ id, end }) => id === "before" && end <= first && first - end <= 1);
}

function toFigure({ text }: Statement, { scale, key, start, end }: Value): Figure {
  return { scale, key, words: text.slice(start, end) };
}

function restatements(statement: Statement, { subjects }: FoundSentence, span: Span): Restatement[] {
  return subjectsNamed(statement).flatMap(({ id, kind }): Restatement[] => {
    const values = valuesIn(kind, statement.text, statement.tokens).filter((one) => !isOld(statement, one));
    const [value] = values;
    if (!value || values.length > 1 || !subjects.includes(id)) return [];
    return [{ subject: id, span, figure: toFigure(statement, value) }];
  });
}

/** The labels that a sentence is about: its own, those beside it in its row, those of the sentences before it, or of the heading. */
function labelsOf(document: TenderReading, place: Place): number[] {
  const { assessment, blockStarts } = document;
  const { model } = assessment.blocks[place.block] as AssessedBlock;
  const start = blockStarts[place.block] ?? 0;
  const statement = statementAt(document, place);
  const unit = model.units[statement.unit] as Unit;
  const own = labelsWithin(document, shiftSpan(statement.span, start));
  if (own.length > 0) return own;
  if (unit.cell) {
    const row = model.tables[unit.cell.table]?.rows[unit.cell.row] ?? [];
    return row.flatMap(({ text, span }) =>
      text.length <= LONGEST_PLACE ? labelsWithin(document, shiftSpan(span, start)) : [],
    );
  }
  const before = labelsWithin(document, {
    start: start + unit.span.start,
    end: start + statement.span.start,
  });
  if (before.length > 0) return before.length === 1 ? before : [];
  const section = assessment.outline.sections[sectionOf(assessment.outline, place.block, statement.unit)];
  if (!section?.heading) return [];
  const named = labelsWithin(document, shiftSpan(section.heading.span, blockStarts[section.block] ?? 0));
  return named.length === 1 ? named : [];
}

function labelsWithin({ summary: { labels } }: TenderReading, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let index = firstFrom(labels, start); index < labels.length; index++) {
    const label = labels[index] as Label;
    if (label.span.start > end) break;
    if (label.span.end <= end && namesText(label)) found.push(index);
  }
  return found;
}

/** The index of the first label that starts at or behind an offset; labels are in order. */
function firstFrom(labels: readonly Label[], start: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as Label).span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether it stands for a text: no question, no annex and no end of a range. */
function namesText({ keys, rangeWith }: Label): boolean {
  return rangeWith === null && /^(?:code|article|requirement|wish|criterion):/.test(keys[0] ?? "");
}
