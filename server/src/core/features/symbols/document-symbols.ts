// The outline of a document: chapters, with the requirements, criteria, clauses and matrices in them.
import type { Analysis } from "../../analysis/analyzer.js";
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { Force } from "../../assessment/judge.js";
import { type MessageLanguage, SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Unit } from "../../model/block-model.js";
import { namesRequirement, numbersPart } from "../../model/lead.js";
import { sectionOf } from "../../model/outline.js";
import type { Figure } from "../../rules/weights-not-100/figures.js";
import { readHeading } from "../../rules/weights-not-100/line.js";
import { weighingRoles } from "../../rules/weights-not-100/weighing-roles.js";
import { shiftSpan } from "../../text/span.js";
import { evidenceByBlock } from "../evidence-by-block.js";
import { sectionSpans } from "../sections.js";
import { writeNumber } from "../write-number.js";
import { forcesOf } from "./force.js";
import { type ListedItem, listedItems, oneLine } from "./listed-items.js";
import { SYMBOL_STRINGS } from "./strings.js";
import type { DocumentSymbol, SymbolKind } from "./symbol.js";
import { weighedItems } from "./weighed-items.js";

/** In a table of contents and among definitions a label stands for something elsewhere. */
const ELSEWHERE: ReadonlySet<SectionRole | null> = new Set<SectionRole>(["toc", "definitions"]);

/** Chapters in which each numbered text is something that is asked. */
const ASKING: ReadonlySet<SectionRole | null> = new Set<SectionRole>(["requirements", "wishes", "selection"]);

interface Growing extends DocumentSymbol {
  readonly children: DocumentSymbol[];
}

/** The symbols of a document in its order, chapters within chapters; details in the language of the findings. */
export function documentSymbols(analysis: Analysis, language: MessageLanguage): readonly DocumentSymbol[] {
  const served = new ServedSpearheads(analysis, language);
  const chapters = chaptersOf(analysis, language, served);
  const { document, blockStarts } = analysis;
  const { outline, contexts } = document;
  const roles = weighingRoles(outline, contexts);
  for (const { block, items } of placedItems(analysis, roles)) {
    const forces = forcesOf(document, block, items);
    const start = blockStarts[block] ?? 0;
    let matrix: DocumentSymbol[] | null = null;
    for (const [index, item] of items.entries()) {
      const section = sectionOf(outline, block, item.unit);
      const kind = kindOf(item, forces[index] ?? "none", roles[section] ?? null);
      if (kind === null) continue;
      const symbol: Growing = {
        kind,
        name: item.name || SYMBOL_STRINGS[language].matrix,
        detail: detailOf(item, kind, forces[index] ?? "none", served.ofItem(block, item), language),
        span: shiftSpan(item.span, start),
        focus: shiftSpan(item.focus, start),
        children: [],
      };
      const parent = kind === "matrix-row" ? matrix : chapters[section]?.children;
      parent?.push(symbol);
      if (kind === "matrix") matrix = symbol.children;
    }
  }
  // What stands below a heading comes before the next heading below it.
  outline.sections.forEach(({ parent }, index) => {
    const chapter = chapters[index];
    if (index > 0 && chapter) chapters[parent]?.children.push(chapter);
  });
  return chapters[0]?.children ?? [];
}

interface PlacedItems {
  readonly block: number;
  readonly items: readonly ListedItem[];
}

/** What the blocks list, in order; with weights where the award is described. */
function placedItems(
  { document, language }: Analysis,
  roles: readonly (SectionRole | null)[],
): PlacedItems[] {
  const { blocks, outline } = document;
  const listed = new Map(listedItems.in(document, language).map(({ block, facts }) => [block, facts]));
  return blocks.flatMap((block, index) => {
    const hasHeadings = block.model.headings.length > 0;
    const isAward = !hasHeadings && roles[outline.entry[index] ?? 0] === "award";
    const items = isAward ? weighedItems(block, language) : listed.get(index);
    return items ? [{ block: index, items }] : [];
  });
}

/** One per section; the first one is no chapter, but holds what stands before all of them. */
function chaptersOf(analysis: Analysis, language: MessageLanguage, served: ServedSpearheads): Growing[] {
  const { document, blockStarts } = analysis;
  const { sections } = document.outline;
  const roles = weighingRoles(document.outline, document.contexts);
  const spans = sectionSpans(analysis);
  return sections.map(({ heading, block }, index) => {
    const span = spans[index] ?? { start: 0, end: 0 };
    if (!heading) return { kind: "chapter", name: "", detail: "", span, focus: span, children: [] };
    const { plain, label } = heading;
    const weight = roles[index] === "award" ? (readHeading(plain.text)?.figure ?? null) : null;
    const isRequirement = label !== null && namesRequirement(label);
    const spearheads = isRequirement || weight ? served.ofSection(index) : [];
    return {
      kind: weight ? "award-criterion" : isRequirement ? "requirement" : "chapter",
      name: titleOf(heading),
      detail: joined([weight && weightText(weight, language), ...spearheads]),
      span,
      focus: shiftSpan(plain.toSourceSpan(0, plain.text.length), blockStarts[block] ?? 0),
      children: [],
    };
  });
}

/** With the number of a title that Markdown took for an item of a list. */
function titleOf({ label, plain }: Unit): string {
  return oneLine(label === null || plain.text.includes(label) ? null : label, plain.text);
}

/** Null for what is no symbol where it stands. */
function kindOf(
  { label, weight, matrix }: ListedItem,
  force: Force,
  role: SectionRole | null,
): SymbolKind | null {
  if (ELSEWHERE.has(role)) return null;
  if (matrix !== null) return matrix === "table" ? "matrix" : "matrix-row";
  if (role === "award" && (weight || label !== null)) return "award-criterion";
  if (label === null) return null;
  if (role === "contract") return "contract-clause";
  if (numbersPart(label)) return null;
  // "1.3 De gemeente zoekt één leverancier": a number makes a requirement only where requirements stand.
  if (!/\p{L}/u.test(label) && !ASKING.has(role)) return "paragraph";
  return role === "wishes" || force === "wish" ? "wish" : "requirement";
}

function detailOf(
  { weight }: ListedItem,
  kind: SymbolKind,
  force: Force,
  spearheads: readonly string[],
  language: MessageLanguage,
): string {
  const { binding, wish } = SYMBOL_STRINGS[language];
  if (kind === "award-criterion" || kind === "matrix-row")
    return joined([weight && weightText(weight, language), ...spearheads]);
  const bound = kind === "wish" ? wish : force === "binding" && kind === "requirement" ? binding : null;
  return joined([bound, ...spearheads]);
}

function weightText({ value, unit }: Figure, language: MessageLanguage): string {
  const number = writeNumber(value, language);
  return unit === "percent" ? `${number}%` : `${number} ${SYMBOL_STRINGS[language].points}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

/** Names of the spearheads that rest on a place. */
class ServedSpearheads {
  readonly #names: Readonly<Record<SpearheadId, string>>;
  readonly #marks: ReturnType<typeof evidenceByBlock>;
  readonly #bySection = new Map<number, Set<SpearheadId>>();

  constructor({ document }: Analysis, language: MessageLanguage) {
    this.#names = SYMBOL_STRINGS[language].spearheads;
    this.#marks = evidenceByBlock(document);
    for (const [block, marks] of this.#marks) {
      const { statements } = (document.blocks[block] as AssessedBlock).model;
      for (const { statement, spearhead } of marks) {
        const section = sectionOf(document.outline, block, statements[statement]?.unit ?? 0);
        const known = this.#bySection.get(section);
        if (known) known.add(spearhead);
        else this.#bySection.set(section, new Set([spearhead]));
      }
    }
  }

  ofItem(block: number, { statements: { start, end } }: ListedItem): string[] {
    const here = this.#marks.get(block)?.filter(({ statement }) => start <= statement && statement < end);
    return here ? this.#name(new Set(here.map(({ spearhead }) => spearhead))) : [];
  }

  ofSection(section: number): string[] {
    return this.#name(this.#bySection.get(section) ?? new Set());
  }

  #name(ids: ReadonlySet<SpearheadId>): string[] {
    return SPEARHEADS.filter((id) => ids.has(id)).map((id) => this.#names[id]);
  }
}
