// The outline of a document: chapters, with the requirements, criteria, clauses and matrices in them.
import type { Analysis } from "../../analysis/analyzer.js";
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
import { sectionSpans } from "../sections.js";
import { shorten } from "../shorten.js";
import { writeNumber } from "../write-number.js";
import { forcesOf } from "./force.js";
import { type ListedItem, listedItems } from "./listed-items.js";
import { SYMBOL_STRINGS } from "./strings.js";
import type { DocumentSymbol, SymbolKind } from "./symbol.js";

const LONGEST_NAME = 100;
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
  for (const { block, facts: items } of listedItems.in(document, analysis.language)) {
    const forces = forcesOf(document, block, items);
    const start = blockStarts[block] ?? 0;
    let matrix: DocumentSymbol[] | null = null;
    for (const [index, item] of items.entries()) {
      const section = sectionOf(outline, block, item.unit);
      const kind = kindOf(item, forces[index] ?? "none", roles[section] ?? null);
      if (kind === null) continue;
      const symbol: Growing = {
        kind,
        name: nameOf(item, language),
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
      name: shorten(titleOf(heading), LONGEST_NAME),
      detail: joined([weight && weightText(weight, language), ...spearheads]),
      span,
      focus: shiftSpan(plain.toSourceSpan(0, plain.text.length), blockStarts[block] ?? 0),
      children: [],
    };
  });
}

/** With the number of a title that Markdown took for an item of a list. */
function titleOf({ label, plain }: Unit): string {
  const text = plain.text.replaceAll("\n", " ");
  return label === null || text.includes(label) ? text : `${label} ${text}`;
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

function nameOf({ label, words, matrix }: ListedItem, language: MessageLanguage): string {
  if (matrix === "table") return SYMBOL_STRINGS[language].matrix;
  return shorten(joined([label, words.replaceAll("\n", " ")], " "), LONGEST_NAME);
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

function joined(parts: readonly (string | null)[], by = " · "): string {
  return parts.filter((part) => part !== null && part !== "").join(by);
}

/** Names of the spearheads that rest on a place. */
class ServedSpearheads {
  readonly #names: Readonly<Record<SpearheadId, string>>;
  readonly #byBlock = new Map<number, { statement: number; id: SpearheadId }[]>();
  readonly #bySection = new Map<number, Set<SpearheadId>>();

  constructor({ document }: Analysis, language: MessageLanguage) {
    this.#names = SYMBOL_STRINGS[language].spearheads;
    for (const id of SPEARHEADS) {
      for (const { block, statement } of document.spearheads[id].evidence) {
        const inBlock = this.#byBlock.get(block);
        if (inBlock) inBlock.push({ statement, id });
        else this.#byBlock.set(block, [{ statement, id }]);
        const unit = document.blocks[block]?.model.statements[statement]?.unit ?? 0;
        const section = sectionOf(document.outline, block, unit);
        const inSection = this.#bySection.get(section);
        if (inSection) inSection.add(id);
        else this.#bySection.set(section, new Set([id]));
      }
    }
  }

  ofItem(block: number, { statements: { start, end } }: ListedItem): string[] {
    const here = this.#byBlock.get(block)?.filter(({ statement }) => start <= statement && statement < end);
    return here ? this.#name(new Set(here.map(({ id }) => id))) : [];
  }

  ofSection(section: number): string[] {
    return this.#name(this.#bySection.get(section) ?? new Set());
  }

  #name(ids: ReadonlySet<SpearheadId>): string[] {
    return SPEARHEADS.filter((id) => ids.has(id)).map((id) => this.#names[id]);
  }
}
