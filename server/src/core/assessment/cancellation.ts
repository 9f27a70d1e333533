// Which demands the answers of a clarification take back: those they name by label, and those that point at the question.

import type { Statement, Unit } from "../model/block-model.js";
import { beforeReference, numbersNamed, questionNumber } from "../model/lead.js";
import { type Outline, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import { isMute } from "./assess-document.js";
import { perBlock } from "./per-block.js";
import { labelsIn } from "./references.js";
import type { SectionContext } from "./section-context.js";
import type { Signals } from "./signals.js";

/**
 * What answers take back, by keys: a label in lower case (`e-04`, `5.2`), `#14` for a demand that has a bare number, and
 * `?8` for all that points at question 8.
 */
export type Cancelled = ReadonlySet<string>;

/** A cell that names the text that a question is about is short. */
const LONGEST_NAME = 24;
/** A cell of so few words that says “vervalt” does so of its row. */
const FEW_TOKENS = 3;

/** Whether a statement withdraws something. */
export function withdraws({ first, cues }: Signals): boolean {
  return (first.has("cancelled") || cues.has("withdrawn")) && !cues.has("not-withdrawn");
}

/** What the answers of the document take back. */
export function cancelledIn(
  outline: Outline,
  blocks: readonly AssessedBlock[],
  contexts: readonly SectionContext[],
): Cancelled {
  const found = new Set<string>();
  blocks.forEach((block, index) => {
    for (const statementIndex of block.cancelling) {
      const { unit } = block.model.statements[statementIndex] as Statement;
      const context = contexts[sectionOf(outline, index, unit)] as SectionContext;
      const answers = context.role === "questions" || isMarkedAnswer(block, unit);
      const question = answers ? questionOf(blocks, index, unit) : null;
      const isHidden = isMute(block, statementIndex, block.model.units[unit] as Unit, context);
      if (isHidden && !isBehindQuestion(block, statementIndex, question)) continue;
      for (const key of takenBack(block, statementIndex, { answers, question })) found.add(key);
    }
  });
  return withoutAmbiguous(found, outline, blocks, contexts);
}

/** Whether an answer takes back what a statement says. */
export function isCancelled(
  block: AssessedBlock,
  statementIndex: number,
  { role }: SectionContext,
  cancelled: Cancelled,
): boolean {
  const { unit: unitIndex } = block.model.statements[statementIndex] as Statement;
  if (role !== "questions" && isStruckOut(block, statementIndex)) return true;
  if (cancelled.size === 0) return false;
  const { label } = block.model.units[unitIndex] as Unit;
  if (label !== null && cancelled.has(label.toLowerCase())) return true;
  if (role === "questions") return false;
  const number = bareNumber(label);
  if (number !== null && cancelled.has(number)) return true;
  return (
    pointers(block)
      .get(statementIndex)
      ?.some((key) => cancelled.has(key)) ?? false
  );
}

/** “(vervallen, zie vraag 4)” in the sentence of a demand, or behind it. */
function isStruckOut({ signals, model }: AssessedBlock, statementIndex: number): boolean {
  return [statementIndex, statementIndex + 1].some((index) => {
    const statement = model.statements[index];
    const at = signals[index]?.first.get("cancelled");
    if (at === undefined || statement?.unit !== model.statements[statementIndex]?.unit) return false;
    const isNote = OPENING.has(statement?.tokens[at - 1]?.lower ?? "");
    return isNote && (index === statementIndex || at === 1);
  });
}

const OPENING = new Set(["(", "["]);

/** What one sentence that withdraws something takes back. */
function takenBack(
  block: AssessedBlock,
  statementIndex: number,
  { answers, question }: { readonly answers: boolean; readonly question: Question | null },
): string[] {
  const statement = block.model.statements[statementIndex] as Statement;
  const unit = block.model.units[statement.unit] as Unit;
  const pointed = question?.key ? [question.key] : [];
  // What points at the question is the part that the answer takes back.
  if (block.signals[statementIndex]?.cues.has("part-of-text")) return pointed;
  const before = keysIn(beforeReference(statement.text));
  // “De gemeenten erkennen dat; artikel 6.1 wordt geschrapt.”
  const named = before.length > 0 ? before : keysIn(statement.text);
  const own = [...named, ...(question?.isAbove ? labelOf(unit) : [])];
  const isCell = unit.cell !== null && (own.length > 0 || statement.tokens.length <= FEW_TOKENS);
  if (!answers && !isCell) return [];
  // An answer that names nothing itself is about what the question names.
  const asked =
    question && own.length === 0 ? [...keysBefore(block, unit, statementIndex), ...question.names] : [];
  return [...own, ...keysInRow(block, unit), ...asked, ...pointed];
}

/** “Eis E18 wordt geschrapt.”: the name of what is taken back looks like the label of its paragraph. */
function labelOf({ label, cell }: Unit): string[] {
  return label === null || cell ? [] : keysIn(`${label} `);
}

/** Whether a paragraph begins with the word for an answer, outside a chapter of questions too. */
function isMarkedAnswer({ model, signals }: AssessedBlock, unitIndex: number): boolean {
  const { firstStatement } = model.units[unitIndex] as Unit;
  return signals[firstStatement]?.first.get("answer-mark") === 0;
}

/** Whether a sentence follows the question to which it belongs, though no question mark shows where that ends. */
function isBehindQuestion(
  { model }: AssessedBlock,
  statementIndex: number,
  question: Question | null,
): boolean {
  const { unit: unitIndex, question: asks } = model.statements[statementIndex] as Statement;
  const unit = model.units[unitIndex] as Unit;
  if (!question || asks || unit.cell || unit.kind === "heading") return false;
  return question.isAbove || statementIndex > unit.firstStatement;
}

function keysIn(text: string): string[] {
  return [...labelsIn(text), ...numbersNamed(text).map((number) => `#${number}`)];
}

/** What the other cells name of the row in which an answer stands. */
function keysInRow({ model }: AssessedBlock, { cell: own }: Unit): string[] {
  const row = own ? (model.tables[own.table]?.rows[own.row] ?? []) : [];
  return row.flatMap((cell, column) => {
    if (cell.unit < 0 || column === own?.column || cell.text.length >= LONGEST_NAME) return [];
    const isBare = column > 0 && BARE.test(cell.text);
    return [...keysIn(`${cell.text} `), ...(isBare ? [`#${cell.text.toLowerCase()}`] : [])];
  });
}

/** What the sentences in front of an answer name in its paragraph, item or cell. */
function keysBefore({ model }: AssessedBlock, { firstStatement }: Unit, answer: number): string[] {
  return model.statements.slice(firstStatement, answer).flatMap(({ text }) => keysIn(text));
}

/** How far above its answer a question may stand, in paragraphs. */
const FARTHEST_QUESTION = 2;

interface Question {
  /** `?8`; null for one without a number. */
  readonly key: string | null;
  /** What it names, where it stands in a paragraph of its own. */
  readonly names: readonly string[];
  /** Whether it stands in a paragraph of its own. */
  readonly isAbove: boolean;
}

/** The question to which a sentence in a chapter of questions belongs, or null where there is none. */
function questionOf(blocks: readonly AssessedBlock[], index: number, unitIndex: number): Question | null {
  const own = (blocks[index] as AssessedBlock).model.units[unitIndex] as Unit;
  const number = questionKey(own);
  if (number !== null || own.cell || own.plain.text.includes("?"))
    return { key: number, names: [], isAbove: false };
  let [block, at] = [index, unitIndex];
  for (let left = FARTHEST_QUESTION; left > 0; left--) {
    at--;
    while (at < 0 && block > 0) {
      block--;
      at = (blocks[block]?.model.units.length ?? 0) - 1;
    }
    const unit = blocks[block]?.model.units[at];
    if (!unit || unit.cell || unit.kind === "heading") return null;
    const key = questionKey(unit);
    if (key !== null || unit.plain.text.includes("?"))
      return { key, names: keysIn(unit.plain.text), isAbove: true };
  }
  return null;
}

/** The key of the question with which a paragraph or row begins, or null for one without a number. */
function questionKey({ cell, label, plain }: Unit): string | null {
  const number = cell ? label : questionNumber(plain.text);
  return number && BARE.test(number) ? `?${number.toLowerCase()}` : null;
}

const BARE = /^\d{1,3}[a-z]?$/i;

/** The key of a demand that has a number and no more (`14.`, `Eis 14`), or null. */
function bareNumber(label: string | null): string | null {
  if (label === null) return null;
  const number = BARE.test(label) ? label : numbersNamed(label)[0];
  return number === undefined ? null : `#${number.toLowerCase()}`;
}

/** A number that several items of the text have tells nothing. */
function withoutAmbiguous(
  found: Set<string>,
  outline: Outline,
  blocks: readonly AssessedBlock[],
  contexts: readonly SectionContext[],
): Cancelled {
  if (![...found].some((key) => key.startsWith("#"))) return found;
  const seen = new Set<string>();
  blocks.forEach((block, index) => {
    for (const [unit, key] of numbered(block)) {
      if (contexts[sectionOf(outline, index, unit)]?.role === "questions") continue;
      if (seen.has(key)) found.delete(key);
      seen.add(key);
    }
  });
  return found;
}

/** The first unit of each item or row that has a number and no more, with its key. */
const numbered = perBlock(({ model }: AssessedBlock): readonly (readonly [number, string])[] => {
  const rows = new Set<string>();
  return model.units.flatMap(({ label, cell, kind }, index) => {
    const key = kind === "heading" ? null : bareNumber(label);
    if (key === null) return [];
    const place = cell ? `${cell.table} ${cell.row}` : key;
    if (rows.has(place)) return [];
    rows.add(place);
    return [[index, key] as const];
  });
});

/** A sentence of so few tokens that names a question says no more than that. */
const ONLY_POINTS = 12;

/** For each statement that points at questions, or has one behind it that does, the keys of those questions. */
const pointers = perBlock(({ model, signals }: AssessedBlock): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, readonly string[]>();
  signals.forEach(({ cues }, index) => {
    const { tokens, unit: unitIndex } = model.statements[index] as Statement;
    const isShort = tokens.length <= ONLY_POINTS;
    if (!cues.has("see-question") && !(isShort && cues.has("question-number"))) return;
    const number = tokens.findLast(({ kind }) => kind === "number");
    if (!number) return;
    const unit = model.units[unitIndex] as Unit;
    const from = unit.label !== null ? unit.firstStatement : index - (isShort ? 1 : 0);
    for (let at = Math.max(from, unit.firstStatement); at <= index; at++) found.set(at, [`?${number.lower}`]);
  });
  return found;
});
