// What one document offers to the tender it belongs to: what it is, what it numbers, and what it points at.
import type { DocumentAssessment } from "../assessment/assess-document.js";
import { keyNamed } from "../assessment/front-matter-values.js";
import type { DocumentRole } from "../catalogue/catalogue-data.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { SectionRole } from "../catalogue/vocabulary.js";
import { readFrontMatter } from "../model/front-matter.js";
import { type Outline, sectionOf } from "../model/outline.js";
import { type Span, shiftSpan } from "../text/span.js";
import { ANNOUNCED, type BlockLabel, type BlockLead, labelsIn } from "./block-labels.js";
import { documentKind } from "./document-role.js";
import { type LabelKey, numberKey } from "./label-key.js";
import { namesSideContract } from "./tender-words.js";

/** The parts of an analysis that a summary is made of. */
export interface Readable {
  readonly document: DocumentAssessment;
  readonly blockStarts: readonly number[];
  readonly language: DocumentLanguage;
}

/** A label of a document; spans are offsets in the document. */
export interface Label extends Omit<BlockLabel, "unit" | "lead"> {
  readonly lead: Lead | null;
}

/** A label in front of what it names. */
export interface Lead extends BlockLead {
  /** How likely it is that the text is defined here: 2 in a chapter for it, 0 where others' labels are repeated. */
  readonly weight: 0 | 1 | 2;
  /** What its chapter is for. */
  readonly role: SectionRole | null;
  /** Index of its section in the outline. */
  readonly section: number;
}

export interface DocumentSummary {
  /** By which the shell knows the document: a path or URI. */
  readonly name: string;
  readonly role: DocumentRole | null;
  /** Whether it is the contract about the purchase itself, and not one about personal data or the like. */
  readonly isMainContract: boolean;
  /** The key under which others refer to the whole document: that of an annex. */
  readonly self: LabelKey | null;
  readonly title: string | null;
  /** Its first heading, or its first words; where something is said of the document as a whole. */
  readonly head: Span;
  /** What its front matter says of the purchase, in lower case. */
  readonly declared: { readonly organisation: string | null; readonly productGroup: string | null };
  /** In order. */
  readonly labels: readonly Label[];
}

const NOWHERE: Span = { start: 0, end: 0 };
const NOTHING_DECLARED = { organisation: null, productGroup: null };

const known = new WeakMap<Readable, DocumentSummary>();

/**
 * The summary of an analysed document. `name` ends with its file name, decoded. What the blocks say is remembered with them,
 * so that an edit costs the blocks that it touched.
 */
export function summaryOf(readable: Readable, name: string): DocumentSummary {
  let summary = known.get(readable);
  if (summary?.name !== name) {
    summary = summarise(readable, name);
    known.set(readable, summary);
  }
  return summary;
}

/** What the name of a file says of it that cannot be read: `bijlage-3-prijzenblad.xlsx`. */
export function summaryOfName(name: string): DocumentSummary {
  const { role, annex } = documentKind(name, null, []);
  const self = annex === null ? null : numberKey("annex", annex);
  return {
    name,
    role,
    isMainContract: false,
    self,
    title: null,
    head: NOWHERE,
    declared: NOTHING_DECLARED,
    labels: [],
  };
}

function summarise({ document, blockStarts, language }: Readable, name: string): DocumentSummary {
  const identity = identityOf(document.outline, name);
  const labels = labelsIn.in(document, language).flatMap(({ block, facts }) => {
    const start = blockStarts[block] ?? 0;
    return facts.map((label) => placed(label, block, start, document, identity.role));
  });
  return { ...identity, head: headOf(document.outline, blockStarts), labels };
}

/** A summary without places: what takes no reading of the text. */
export function identityOf(outline: Outline, name: string): Omit<DocumentSummary, "head" | "labels"> {
  const declared = declaredIn(outline);
  const title = declared("title");
  const titles = [...titlesOf(outline), ...(title ? [title] : [])];
  const { role, annex } = documentKind(name, declared("document"), titles);
  const lower = (id: string) => declared(id)?.toLowerCase() ?? null;
  return {
    name,
    role,
    isMainContract:
      role === "contract" && !titles.concat(name.split("/").at(-1) ?? "").some(namesSideContract),
    self: annex === null ? null : numberKey("annex", annex),
    title: titles[0] ?? null,
    declared: { organisation: lower("organisation"), productGroup: lower("product-group") },
  };
}

function headOf({ sections, blocks }: Outline, blockStarts: readonly number[]): Span {
  const titled = sections.find(({ heading }) => heading !== null);
  const block = titled?.block ?? blocks.findIndex(({ units }) => units.length > 0);
  const unit = titled?.heading ?? blocks[block]?.units[0];
  if (!unit) return NOWHERE;
  return shiftSpan(unit.plain.toSourceSpan(0, unit.plain.text.length), blockStarts[block] ?? 0);
}

/** The title, and a line below it that is set as a heading too. */
function titlesOf({ sections }: Outline): string[] {
  const [title, second] = sections.flatMap(({ heading }) => heading ?? []);
  if (!title) return [];
  return second && second.label === null ? [title.plain.text, second.plain.text] : [title.plain.text];
}

/** What the front matter says under a key, by the id of the key. */
function declaredIn({ blocks }: Outline): (id: string) => string | null {
  const [first] = blocks;
  const entries = first?.frontMatter ? readFrontMatter(first.frontMatter, first.length).entries : [];
  return (id) => {
    const value = entries.find(({ key }) => keyNamed(key)?.id === id)?.value;
    return typeof value === "string" && value !== "" ? value : null;
  };
}

function placed(
  { unit, lead, keys, ...label }: BlockLabel,
  block: number,
  start: number,
  document: DocumentAssessment,
  role: DocumentRole | null,
): Label {
  const { outline, contexts } = document;
  const section = unit < 0 ? 0 : sectionOf(outline, block, unit);
  const sectionRole = contexts[section]?.role ?? null;
  const isContract = sectionRole === "contract" || (role === "contract" && sectionRole !== "toc");
  return {
    ...label,
    span: shiftSpan(label.span, start),
    area: shiftSpan(label.area, start),
    keys: lead ? keysInPlace(keys, sectionRole, isContract ? outline : null, section) : keys,
    lead: lead && {
      ...lead,
      whole: shiftSpan(lead.whole, start),
      weight: weightOf(lead, keys[0] ?? "", sectionRole, role),
      role: sectionRole,
      section,
    },
  };
}

/** In a contract “5.2” is article 5.2, and “2.” below article 5 is too; in a list of annexes “3.” is annex 3. */
function keysInPlace(
  keys: readonly LabelKey[],
  role: SectionRole | null,
  contract: Outline | null,
  section: number,
): readonly LabelKey[] {
  const [key = ""] = keys;
  const [kind, number = ""] = key.split(":");
  if (kind === "ordinal" && role === "annex") return [key, `annex:${number}`];
  if (contract === null) return keys;
  if (kind === "number") return [key, `article:${number}`];
  if (kind !== "ordinal") return keys;
  const heading = contract.sections[section]?.heading;
  const article = heading?.label && /\d+(?:\.\d+)*$/.exec(heading.label)?.[0];
  return article ? [key, numberKey("article", `${article}.${number}`)] : keys;
}

/** Chapters that speak of the demands of others. */
const REPEATING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "toc",
  "questions",
  "planning",
  "background",
  "definitions",
]);
const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "wishes",
  "award",
  "selection",
  "contract",
]);

function weightOf(
  lead: BlockLead,
  key: LabelKey,
  section: SectionRole | null,
  role: DocumentRole | null,
): 0 | 1 | 2 {
  if (section === "toc") return 0;
  if (lead.form === "heading") return 2;
  // “Hoofdstuk 2 beschrijft de opdracht” and “Bijlage 3: prijzenblad” in a list only announce it.
  if (lead.kind !== null && ANNOUNCED.has(lead.kind)) return 0;
  if (section === "questions" || role === "clarifications") return 0;
  if (role === "requirements" || DEMANDING.has(section)) return 2;
  // “4.2.1” numbers its own paragraph, whatever the chapter is for.
  if (lead.form === "line") return key.startsWith("number:") ? 2 : 1;
  return REPEATING.has(section) ? 0 : 1;
}
