// Where a label leads and who points at it, over the documents of one tender.
import type { Analysis } from "../../analysis/analyzer.js";
import { labelsIn } from "../../tender/block-labels.js";
import type { DocumentSummary, Label } from "../../tender/document-summary.js";
import type { Definition, TenderSet } from "../../tender/tender-set.js";
import type { Span } from "../../text/span.js";
import { blockAt } from "../units.js";

/** A place in a document of the tender; spans are offsets there. */
export interface TenderPlace {
  /** Name of the document, as the shell gave it. */
  readonly document: string;
  readonly span: Span;
  /** What the words at `span` belong to. */
  readonly whole: Span;
}

/** What a label at an offset leads to. */
export interface LabelTargets {
  /** The words that were pointed at. */
  readonly origin: Span;
  readonly places: readonly TenderPlace[];
}

/** Whether a cursor touches a label; costs no more than the block in which it stands. */
export function touchesLabel({ document, blockStarts, language }: Analysis, offset: number): boolean {
  const at = blockAt(blockStarts, offset);
  // The end of one block may be the start of the next.
  return [at - 1, at].some((index) => {
    const block = document.blocks[index];
    const start = offset - (blockStarts[index] ?? 0);
    return block && labelsIn(block, language).some(({ area }) => area.start <= start && start <= area.end);
  });
}

/** The label that a cursor touches; of two, the narrower. */
export function labelAt(document: DocumentSummary, offset: number): Label | null {
  let best: Label | null = null;
  for (const label of document.labels) {
    if (label.area.start > offset) break;
    if (offset <= label.area.end && (!best || isNarrower(label.area, best.area))) best = label;
  }
  return best;
}

function isNarrower(a: Span, b: Span): boolean {
  return a.end - a.start <= b.end - b.start;
}

/** Where a label at an offset is defined, the likeliest place first; null without a label or a place. */
export function definitionsAt(set: TenderSet, name: string, offset: number): LabelTargets | null {
  const document = set.document(name);
  const label = document && labelAt(document, offset);
  if (!document || !label) return null;
  const places = set.resolve(document, label).definitions.map(placeOf);
  return places.length > 0 ? { origin: label.area, places } : null;
}

function placeOf({ document: { name }, label }: Definition): TenderPlace {
  const start = { start: 0, end: 0 };
  return label
    ? { document: name, span: label.area, whole: label.lead.whole }
    : { document: name, span: start, whole: start };
}

/**
 * All places that point at what the label at an offset stands for, by document and place; ranges over it too, and the
 * place where it is defined when that is asked for.
 */
export function referencesAt(
  set: TenderSet,
  name: string,
  offset: number,
  withDefinition: boolean,
): readonly TenderPlace[] {
  const definition = definitionAt(set, name, offset);
  if (!definition) return [];
  const isDefinition = (document: DocumentSummary, { span }: Label) =>
    document === definition.document && span.start === definition.label?.span.start;
  const mentions = set
    .mentionsOf(definition)
    .filter(({ document, label }) => withDefinition || !isDefinition(document, label))
    .map(({ document, label }) => ({ document, span: label.area }));
  const places = [...mentions, ...set.rangesOver(definition)].map(({ document, span }) => ({
    document: document.name,
    span,
    whole: span,
  }));
  return places.sort(byDocument(set));
}

function byDocument(set: TenderSet): (a: TenderPlace, b: TenderPlace) => number {
  const order = new Map(set.documents.map(({ name }, index) => [name, index]));
  const rank = ({ document }: TenderPlace) => order.get(document) ?? 0;
  return (a, b) => rank(a) - rank(b) || a.span.start - b.span.start;
}

/** The likeliest definition of the label at an offset. */
export function definitionAt(set: TenderSet, name: string, offset: number): Definition | null {
  const document = set.document(name);
  const label = document && labelAt(document, offset);
  return (label && set.resolve(document as DocumentSummary, label).definitions[0]) ?? null;
}

/** A label in the document of the cursor that stands for the same. */
export interface Highlight {
  readonly span: Span;
  /** Whether it is the place where the label is defined. */
  readonly defines: boolean;
}

/** All places in one document that stand for the same as the label at an offset; none when it stands nowhere else. */
export function highlightsAt(set: TenderSet, name: string, offset: number): readonly Highlight[] {
  const definition = definitionAt(set, name, offset);
  if (!definition) return [];
  return set
    .mentionsOf(definition)
    .filter(({ document }) => document.name === name)
    .map(({ label: { span } }) => ({
      span,
      defines: definition.document.name === name && definition.label?.span.start === span.start,
    }));
}
