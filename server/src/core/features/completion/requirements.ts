// Ids of requirements: those that can be referred to, and the next free one.
import type { BlockModel, Unit } from "../../model/block-model.js";
import { labelsOf, nextLabel } from "../insertion/labels.js";
import { STRINGS } from "../strings.js";
import { type CompletionItem, type CompletionRequest, replaceTyped } from "./completion-item.js";

/** Something that begins like an id: a letter in capitals, then letters, digits, dots and hyphens. */
const TYPED = /(?:^|[\s(|*\u201c"'/,])(\p{Lu}[\p{L}\p{N}.-]*)$/u;
/** A place where a new requirement begins: a line, a list marker, a table row, bold letters. */
const BEGINS = /^(?:\s*(?:[-*+]|\d+[.)])\s+|\s*\|\s*|\s*)(?:\*\*)?$/;
const MOST_WORDS = 160;

/** Whether somebody types what may become an id, by the line up to the cursor. */
export function beginsLabel(before: string): boolean {
  return TYPED.test(before);
}

export function requirementCompletions(request: CompletionRequest): readonly CompletionItem[] {
  const typed = TYPED.exec(request.before)?.[1];
  if (typed === undefined) return [];
  const isMeant = ({ label }: Labelled) => label.toLowerCase().startsWith(typed.toLowerCase());
  const known = labelledUnits(request).filter(isMeant);
  const begins = BEGINS.test(request.before.slice(0, request.before.length - typed.length));
  if (begins) return nextOf(request, typed, known);
  const elsewhere = request.elsewhere.filter(isMeant).map(({ label, text, document }) => ({
    label,
    text: `${shortened(text)} (${document})`,
  }));
  return [...known, ...elsewhere].map((unit) => reference(request, typed, unit));
}

interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** Labels that stand for a requirement, with its words, in the order of the document; the line of the cursor has none yet. */
function labelledUnits({ analysis, offset, before, after }: CompletionRequest): Labelled[] {
  const seen = new Map<string, Labelled>();
  analysis.document.outline.blocks.forEach((model, block) => {
    const start = analysis.blockStarts[block] ?? 0;
    for (const unit of model.units) {
      if (unit.label === null || unit.ordinal || unit.kind === "heading") continue;
      const at = start + unit.span.start;
      if (at >= offset - before.length && at <= offset + after.length) continue;
      if (!seen.has(unit.label)) seen.set(unit.label, { label: unit.label, text: wordsOf(model, unit) });
    }
  });
  return [...seen.values()];
}

/** The words behind the label; in a table those of the longest cell in the row. */
function wordsOf(model: BlockModel, unit: Unit): string {
  const row = unit.cell ? (model.tables[unit.cell.table]?.rows[unit.cell.row] ?? []) : [];
  const texts = [unit.plain.text.slice(unit.textStart), ...row.map(({ text }) => text)];
  return shortened(texts.reduce((best, text) => (text.length > best.length ? text : best)));
}

function shortened(longest: string): string {
  return longest.length > MOST_WORDS ? `${longest.slice(0, MOST_WORDS)}…` : longest;
}

function reference(request: CompletionRequest, typed: string, { label, text }: Labelled): CompletionItem {
  return {
    label,
    kind: "requirement",
    detail: text,
    documentation: "",
    edit: replaceTyped(request, typed.length, label),
    select: null,
  };
}

/** For each row of ids the first that is still free. */
function nextOf(request: CompletionRequest, typed: string, known: readonly Labelled[]): CompletionItem[] {
  const taken = new Set([...labelsOf(request.analysis), ...request.elsewhere.map(({ label }) => label)]);
  const next = new Set(
    known.map(({ label }) => nextLabel(label, taken)).filter((label) => !taken.has(label)),
  );
  return [...next].map((label) => ({
    label,
    kind: "requirement",
    detail: STRINGS[request.language].nextId,
    documentation: "",
    edit: replaceTyped(request, typed.length, label),
    select: null,
  }));
}
