// The labels of one block: those that stand in front of a text, and those by which a text points at another.

import { leadAt } from "../assessment/items.js";
import { perBlock } from "../assessment/per-block.js";
import type { DocumentRole, LabelKind } from "../catalogue/catalogue-data.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { isLabelCell, readLead } from "../model/lead.js";
import type { Span } from "../text/span.js";
import { codeKey, type LabelKey, numberKey } from "./label-key.js";
import { isListed, LETTERED_NUMBER, LONGEST_LABEL, mentionsIn, type PlainMention } from "./plain-mentions.js";
import { kindNamed } from "./tender-words.js";

/** How a label leads: a heading, a line or list item, or a row of a table. */
export type LeadForm = "heading" | "line" | "row";

/** A label in its block; spans are relative to the block. */
export interface BlockLabel {
  /** Index of the unit in which it stands; -1 in a comment. */
  readonly unit: number;
  /** What it may stand for, the best first. */
  readonly keys: readonly LabelKey[];
  /** The label as written, without the word in front of it. */
  readonly text: string;
  /** Where the label stands, without and with the word in front of it. */
  readonly span: Span;
  readonly area: Span;
  /** Null for a label that only points. */
  readonly lead: BlockLead | null;
  /** The document that the words behind it name. */
  readonly target: DocumentRole | null;
  /** The other end of the range of which it is one. */
  readonly rangeWith: LabelKey | null;
}

export interface BlockLead {
  readonly form: LeadForm;
  /** What the label belongs to. */
  readonly whole: Span;
  /** The words behind it; in a table those of the longest cell of the row. */
  readonly words: string;
  /** What the word in front of it names, as in “Bijlage 3”; null without one. */
  readonly kind: LabelKind | null;
}

/** Kinds that only a heading opens; a line with such a label announces it. */
export const ANNOUNCED: ReadonlySet<LabelKind> = new Set<LabelKind>(["annex", "chapter", "lot", "part"]);

const NONE: readonly BlockLabel[] = [];

/** All labels of a block, in order. */
export const labelsIn = perBlock(
  ({ model }): readonly BlockLabel[] => {
    const found = [
      ...model.units.flatMap((_, unit) => labelsOfUnit(model, unit)),
      ...labelsOfComments(model),
    ];
    return found.length === 0 ? NONE : found.sort((a, b) => a.span.start - b.span.start);
  },
  (labels) => labels.length > 0,
);

function labelsOfUnit(model: BlockModel, index: number): BlockLabel[] {
  const unit = model.units[index] as Unit;
  if (unit.kind === "code") return [];
  const leads = leadsOf(model, index);
  const head = unit.cell ? (model.tables[unit.cell.table]?.rows[0]?.[unit.cell.column]?.text ?? "") : "";
  const isInLead = ({ start }: Span) => leads.some(({ from, to }) => from <= start && start < to);
  const mentions = mentionsIn(unit.plain.text, unit.cell && unit.cell.row > 0 ? head : null)
    .filter(({ span }) => !isInLead(span))
    .map((mention) => toLabel(unit, index, mention, null));
  return [...leads.map((lead) => lead.label), ...mentions].sort((a, b) => a.span.start - b.span.start);
}

function toLabel(unit: Unit, index: number, mention: PlainMention, lead: BlockLead | null): BlockLabel {
  const { plain } = unit;
  const { keys, text, span, area, target, rangeWith } = mention;
  return {
    unit: index,
    keys,
    text,
    span: plain.toSourceSpan(span.start, span.end),
    area: plain.toSourceSpan(area.start, area.end),
    lead,
    target,
    rangeWith,
  };
}

interface FoundLead {
  readonly label: BlockLabel;
  /** Plain range in which no mention is looked for. */
  readonly from: number;
  readonly to: number;
}

function leadsOf(model: BlockModel, index: number): FoundLead[] {
  const unit = model.units[index] as Unit;
  if (unit.cell) return unit.cell.row === 0 ? [] : rowLeads(model, index);
  const found: FoundLead[] = [];
  if (unit.label !== null && (unit.textStart > 0 || unit.kind === "heading")) {
    const lead = leadFrom(model, index, unit.label, 0, unit.textStart || unit.plain.text.length);
    if (lead && !opensSentence(unit, lead)) found.push(lead, ...secondLead(model, index, lead.to));
  } else if (isNumberedItem(model, index)) {
    found.push(outsideLead(model, index, unit.label as string));
  }
  for (let at = unit.firstStatement + 1; at < unit.lastStatement; at++) {
    const statement = model.statements[at] as Statement;
    const label = unit.kind === "heading" ? null : leadAt(unit, statement);
    const lead =
      label && leadFrom(model, index, label, statement.start, statement.start + statement.text.length);
    if (lead) found.push(lead);
  }
  return found;
}

/**
 * “Artikel 5 van de overeenkomst geldt ook hier” points at an article; “Artikel 5 Prijs” and “Artikel 5.” open one. “E-01 tot
 * en met E-05 gelden” points at requirements.
 */
function opensSentence({ kind, plain }: Unit, { label: { lead }, to }: FoundLead): boolean {
  if (isListed(plain.text, to)) return true;
  const isPart = lead?.kind === "article" || (lead?.kind && ANNOUNCED.has(lead.kind));
  return kind !== "heading" && Boolean(isPart) && /^ \p{Ll}/u.test(plain.text.slice(to));
}

/** “**4.2** GE-1: …”: a code behind the number of its paragraph. */
function secondLead(model: BlockModel, index: number, from: number): FoundLead[] {
  const { text } = (model.units[index] as Unit).plain;
  const rest = text.slice(from).replace(/^[\s.:)\]–—-]+/, "");
  const code = readLead(rest);
  if (!code || !/^\p{Lu}/u.test(code.id) || !/^\s*[:–—]/.test(rest.slice(code.id.length))) return [];
  const lead = leadFrom(model, index, code.id, text.length - rest.length, text.length);
  return lead ? [lead] : [];
}

/** “| E-04 | … |”, “| E-04 De leverancier … |” and “| 12 | E-04 | … |”. */
function rowLeads(model: BlockModel, index: number): FoundLead[] {
  const unit = model.units[index] as Unit;
  const { text } = unit.plain;
  const column = unit.cell?.column ?? 0;
  if (column > 1) return [];
  const row = model.tables[unit.cell?.table ?? 0]?.rows[unit.cell?.row ?? 0] ?? [];
  const isLabel = isLabelCell(text) || (column === 0 && /^[A-Z]$/.test(text));
  if (column === 1 && !(isLabel && /^\p{Lu}/u.test(text) && /^\d{1,3}\.?$/.test(row[0]?.text ?? "")))
    return [];
  const label = isLabel ? text.replace(/[.:]$/, "") : unit.textStart > 0 ? unit.label : null;
  const lead = label && leadFrom(model, index, label, 0, isLabel ? text.length : unit.textStart);
  return lead ? [lead] : [];
}

function leadFrom(
  model: BlockModel,
  index: number,
  label: string,
  from: number,
  to: number,
): FoundLead | null {
  if (label.length > LONGEST_LABEL) return null;
  const unit = model.units[index] as Unit;
  const at = unit.plain.text.indexOf(label, from);
  if (at < 0 || at >= to) return unit.kind === "heading" && to > 0 ? outsideLead(model, index, label) : null;
  const word = /^(\p{L}+\.?)\s+(?=\S)/u.exec(label);
  const kind = word ? kindNamed(word[1] as string) : undefined;
  const start = at + (kind && word ? word[0].length : 0);
  const text = label.slice(start - at);
  const mention: PlainMention = {
    keys: keysOfLead(text, kind, unit),
    text,
    span: { start, end: start + text.length },
    area: { start: at, end: start + text.length },
    target: null,
    rangeWith: null,
  };
  const end = at + label.length;
  return { label: toLabel(unit, index, mention, leadOf(model, unit, kind ?? null, end)), from, to: end };
}

/** Whether it is the first text of a list item that Markdown numbers. */
function isNumberedItem({ units }: BlockModel, index: number): boolean {
  const { kind, label, ordinal, plain } = units[index] as Unit;
  const before = units[index - 1];
  return (
    kind === "item" && ordinal && plain.text !== "" && !(before?.kind === "item" && before.label === label)
  );
}

/** A number that Markdown counts stands in front of the words, outside the plain text. */
function outsideLead(model: BlockModel, index: number, text: string): FoundLead {
  const unit = model.units[index] as Unit;
  const words = unit.plain.toSource(0);
  const marker = /\d+(?=[.)]\s*[*_]*$)/.exec(model.source.slice(Math.max(0, words - LONGEST_MARKER), words));
  const start = marker ? Math.max(0, words - LONGEST_MARKER) + marker.index : words;
  const span = { start, end: start + (marker?.[0].length ?? 0) };
  const lead = leadOf(model, unit, null, 0);
  const keys = keysOfLead(text, undefined, unit);
  return {
    label: { unit: index, keys, text, span, area: span, lead, target: null, rangeWith: null },
    from: 0,
    to: 0,
  };
}

const LONGEST_MARKER = 20;

function keysOfLead(text: string, kind: LabelKind | undefined, { kind: unit }: Unit): LabelKey[] {
  if (/^\p{Lu}.*\d/su.test(text) && !LETTERED_NUMBER.test(text)) return [codeKey(text)];
  if (kind === undefined && unit !== "heading" && isOrdinal(text)) return [numberKey("ordinal", text)];
  if (kind === "chapter" || kind === undefined) return [numberKey("number", text)];
  return [numberKey(kind, text)];
}

function leadOf(model: BlockModel, unit: Unit, kind: LabelKind | null, end: number): BlockLead {
  const row = unit.cell ? (model.tables[unit.cell.table]?.rows[unit.cell.row] ?? []) : [];
  const own = unit.plain.text.slice(end).replace(/^[\s.:)\]–—-]+/, "");
  const words = row
    .map((cell) => cell.text)
    .reduce((best, cell) => (cell.length > best.length ? cell : best), own);
  const [first, last] = [row[0]?.span, row.at(-1)?.span];
  return {
    form: unit.kind === "heading" ? "heading" : unit.cell ? "row" : "line",
    whole: first && last ? { start: first.start, end: last.end } : unit.span,
    words,
    kind,
  };
}

function isOrdinal(text: string): boolean {
  return /^(?:\d{1,3}|[a-z])$/i.test(text);
}

/** Codes in comments: a reason to ignore a finding may name a requirement. */
function labelsOfComments({ comments, source }: BlockModel): BlockLabel[] {
  return comments.flatMap(({ span, text }) =>
    mentionsIn(text, null)
      .filter(({ keys }) => keys[0]?.startsWith("code:"))
      .map(({ keys, text: label, span: at }) => {
        const start = source.indexOf(text, span.start) + at.start;
        const place = { start, end: start + label.length };
        return {
          unit: -1,
          keys,
          text: label,
          span: place,
          area: place,
          lead: null,
          target: null,
          rangeWith: null,
        };
      }),
  );
}
