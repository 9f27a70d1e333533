// The documents of one tender together: what a label in one of them stands for.
import type { DocumentRole } from "../catalogue/catalogue-data.js";
import type { Span } from "../text/span.js";
import type { DocumentSummary, Label, Lead } from "./document-summary.js";
import { type LabelKey, rowOf } from "./label-key.js";
import { PRECEDENCE } from "./tender-words.js";

/** What a label stands for: a text with the label in front, or a whole document. */
export interface Definition {
  readonly document: DocumentSummary;
  readonly key: LabelKey;
  /** Null for a whole document. */
  readonly label: (Label & { readonly lead: Lead }) | null;
}

/** A label of a document that stands for something. */
export interface Mention {
  readonly document: DocumentSummary;
  readonly label: Label;
}

/** What a label stands for, the likeliest first; others that it may stand for as well behind it. */
export interface Resolution {
  readonly definitions: readonly Definition[];
  /** Whether the first is the only one. */
  readonly certain: boolean;
}

const UNRESOLVED: Resolution = { definitions: [], certain: false };

/**
 * Resolves labels over the documents of a tender. A document that defines a label itself means its own; elsewhere the
 * documents are asked in the order of their roles. Two documents that both define a label mean different things by it.
 */
export class TenderSet {
  constructor(readonly documents: readonly DocumentSummary[]) {}

  document(name: string): DocumentSummary | undefined {
    return this.documents.find((document) => document.name === name);
  }

  /** What a label of a document stands for. */
  resolve(document: DocumentSummary, label: Label): Resolution {
    for (const key of label.keys) {
      const found = this.#definitionsOf(key, document, label.target);
      // A text that is numbered twice in a document means itself.
      const itself = label.lead && found.find((one) => stands(one, document, label));
      if (itself) return { definitions: [itself, ...found.filter((one) => one !== itself)], certain: true };
      if (found.length > 0) return { definitions: found, certain: found.length === 1 };
    }
    return UNRESOLVED;
  }

  /** The definitions of a label in one document, without looking at the others; two when it is numbered twice. */
  ownDefinitions(document: DocumentSummary, key: LabelKey): readonly Definition[] {
    return definitionsIn(document).get(key) ?? [];
  }

  /** Whether any document defines a label. */
  isDefined(key: LabelKey): boolean {
    return this.documents.some((document) => definitionsIn(document).has(key));
  }

  /** All labels that stand for a definition, in the order of documents and places; the defining label is one of them. */
  mentionsOf(definition: Definition): Mention[] {
    const keys = definition.label?.keys ?? [definition.key];
    return this.documents.flatMap((document) =>
      document.labels
        .filter(
          (label) => label.keys.some((key) => keys.includes(key)) && this.#means(document, label, definition),
        )
        .map((label) => ({ document, label })),
    );
  }

  /** Ranges (“E-01 t/m E-05”) in which a definition lies without being an end, by their first label. */
  rangesOver(definition: Definition): (Mention & { readonly span: Span })[] {
    const own = rowOf(definition.key);
    if (!own) return [];
    return this.documents.flatMap((document) =>
      document.labels.flatMap((label, index) => {
        const end = document.labels[index + 1];
        if (!label.rangeWith || !end?.rangeWith || !end.keys.includes(label.rangeWith)) return [];
        const [from, to] = [rowOf(label.keys.at(-1) ?? ""), rowOf(end.keys.at(-1) ?? "")];
        const isInside =
          from?.row === own.row && to?.row === own.row && from.number < own.number && own.number < to.number;
        if (!isInside || this.#first(document, label)?.document !== definition.document) return [];
        return [{ document, label, span: { start: label.area.start, end: end.span.end } }];
      }),
    );
  }

  #means(document: DocumentSummary, label: Label, definition: Definition): boolean {
    const first = this.#first(document, label);
    if (first === undefined) return false;
    return definition.label ? stands(first, definition.document, definition.label) : first === definition;
  }

  #first(document: DocumentSummary, label: Label): Definition | undefined {
    return this.resolve(document, label).definitions[0];
  }

  #definitionsOf(key: LabelKey, from: DocumentSummary, target: DocumentRole | null): readonly Definition[] {
    const offers = this.documents.flatMap((document) => {
      const definitions = this.ownDefinitions(document, key);
      return definitions.length > 0
        ? [{ document, definitions, weight: weightOf(definitions[0] as Definition) }]
        : [];
    });
    const most = Math.max(0, ...offers.map(({ weight }) => weight));
    const named = offers.filter(({ document }) => target !== null && document.role === target);
    if (named.length > 0) return named.flatMap(({ definitions }) => definitions);
    const own = offers.find(({ document, weight }) => document === from && weight === most);
    if (own) return own.definitions;
    return offers
      .filter(({ weight }) => weight === most)
      .sort((a, b) => rankFor(key, a.document) - rankFor(key, b.document))
      .flatMap(({ definitions }) => definitions);
  }
}

/** Whether a definition is that of a label at its own place. */
function stands({ document, label }: Definition, inDocument: DocumentSummary, own: Label): boolean {
  return document === inDocument && label?.span.start === own.span.start;
}

function weightOf({ label }: Definition): number {
  return label === null ? 2 : label.lead.weight;
}

/** Articles are looked for in the contract first, chapters in the guide. */
function rankFor(key: LabelKey, { role }: DocumentSummary): number {
  const first = key.startsWith("article:") ? "contract" : key.startsWith("number:") ? "guide" : null;
  if (role === first) return -1;
  return role === null ? PRECEDENCE.length : PRECEDENCE.indexOf(role);
}

type Definitions = ReadonlyMap<LabelKey, readonly Definition[]>;

const known = new WeakMap<DocumentSummary, Definitions>();

/** By key the definitions in a document, the likeliest first. */
function definitionsIn(document: DocumentSummary): Definitions {
  let definitions = known.get(document);
  if (!definitions) {
    definitions = definedIn(document);
    known.set(document, definitions);
  }
  return definitions;
}

function definedIn(document: DocumentSummary): Map<LabelKey, readonly Definition[]> {
  const leads = new Map<LabelKey, Definition[]>();
  for (const label of document.labels) {
    const { lead } = label;
    if (!lead) continue;
    for (const key of label.keys) {
      // Every list has a first and a second item.
      if (key.startsWith("ordinal:") && lead.weight < 2) continue;
      const definition = { document, key, label: { ...label, lead } };
      const list = leads.get(key);
      if (list) list.push(definition);
      else leads.set(key, [definition]);
    }
  }
  const defined = new Map<LabelKey, readonly Definition[]>();
  for (const [key, list] of leads) {
    // “Artikel 7” goes before chapter 7 about the contract.
    const named = list.filter(({ label }) => label?.keys[0] === key);
    defined.set(key, definers(named.length > 0 ? named : list));
  }
  if (document.self && !defined.get(document.self)?.some((one) => weightOf(one) === 2))
    defined.set(document.self, [{ document, key: document.self, label: null }]);
  return defined;
}

/** Which of the leads with one label define it: the likeliest, and what is numbered the same in another part. */
function definers(leads: readonly Definition[]): readonly Definition[] {
  const leadOf = ({ label }: Definition) => label?.lead as Lead;
  const most = leads.reduce((best, one) => Math.max(best, leadOf(one).weight), 0);
  const weighty = leads.filter((one) => leadOf(one).weight === most);
  // A line says what it is; a row of a table may only list it.
  const lines = weighty.filter((one) => leadOf(one).form !== "row");
  const best = lines.length > 0 ? lines : weighty;
  const first = best[0] as Definition;
  const rivals = best.slice(1).filter((one) => isRival(leadOf(first), leadOf(one)));
  return [first, ...rivals];
}

const SENTENCE_WORDS = 5;

/** Whether a second text with the same label is something else, and no summary of the first. */
function isRival(first: Lead, second: Lead): boolean {
  const isSentence = ({ words }: Lead) => words.split(/\s+/).length >= SENTENCE_WORDS;
  return (
    first.section !== second.section &&
    first.role === second.role &&
    first.words !== second.words &&
    (first.form !== "row" || (isSentence(first) && isSentence(second)))
  );
}
