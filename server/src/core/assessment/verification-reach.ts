// What the checks of a document reach beyond their own item: demands they name, chapters, subjects, spearheads.
import type { DocumentLanguage } from "../catalogue/types.js";
import type { SectionRole } from "../catalogue/vocabulary.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { type Outline, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import type { DocumentAssessment } from "./assess-document.js";
import { perBlock } from "./per-block.js";
import { type Check, isReportHeading, labelOf, readReport, type Subject } from "./verification.js";

export interface PlacedCheck {
  readonly block: number;
  readonly check: Check;
}

/** What is checked by a sentence that stands somewhere else. */
export interface Reach {
  /** Labels of demands, in lower case. */
  readonly named: ReadonlySet<string>;
  readonly ranges: readonly (readonly [from: string, to: string])[];
  readonly chapters: ReadonlySet<string>;
  /** Families of subjects, and beginnings of words, on which somebody has to report. */
  readonly families: number;
  readonly stems: ReadonlySet<string>;
  /** A bit for each spearhead that is reported by its name. */
  readonly spearheads: number;
  /** All demands are checked. */
  readonly general: boolean;
  /** Checks that stand alone, by section. */
  readonly bySection: ReadonlyMap<number, readonly PlacedCheck[]>;
}

/** Chapters whose checks concern the tender and no demand. */
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "questions",
  "award",
  "toc",
  "procedure",
  "selection",
  "definitions",
]);

/** Those in which the tenderer may have to show that he meets the demands. */
const TENDERING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>(["procedure", "selection"]);

interface Known {
  /** The blocks that the reach was read from, at their index; null for the others. */
  readonly parts: readonly (AssessedBlock | null)[];
  readonly reach: Reach;
}

const known = {
  nl: new WeakMap<Outline["sections"], Known>(),
  en: new WeakMap<Outline["sections"], Known>(),
};

/** The reach of the checks of a document; the same object until a block that speaks of proof changes. */
export function reachOf(assessment: DocumentAssessment, language: DocumentLanguage): Reach {
  const { blocks, outline } = assessment;
  const remembered = known[language === "en" ? "en" : "nl"];
  const reporting = reportingSections(assessment, language);
  const before = remembered.get(outline.sections);
  if (before && isSame(before.parts, assessment, reporting)) return before.reach;
  const parts = blocks.map((_, index) => partAt(assessment, reporting, index));
  const reach = new Reading(assessment, reporting, language);
  remembered.set(outline.sections, { parts, reach });
  return reach;
}

function isSame(
  parts: readonly (AssessedBlock | null)[],
  assessment: DocumentAssessment,
  reporting: readonly boolean[],
): boolean {
  if (parts.length !== assessment.blocks.length) return false;
  for (let index = 0; index < parts.length; index++)
    if (parts[index] !== partAt(assessment, reporting, index)) return false;
  return true;
}

function partAt(
  { blocks, outline }: DocumentAssessment,
  reporting: readonly boolean[],
  index: number,
): AssessedBlock | null {
  const block = blocks[index] as AssessedBlock;
  const speaks =
    block.checks.length > 0 ||
    reporting[outline.entry[index] ?? 0] === true ||
    (blocks[index - 1]?.checks.at(-1)?.listFollows ?? false);
  return speaks ? block : null;
}

/** Collects the reach while it reads the blocks. */
class Reading implements Reach {
  readonly named = new Set<string>();
  readonly ranges: (readonly [string, string])[] = [];
  readonly chapters = new Set<string>();
  readonly stems = new Set<string>();
  readonly bySection = new Map<number, PlacedCheck[]>();
  families = 0;
  spearheads = 0;
  general = false;

  constructor(
    assessment: DocumentAssessment,
    reporting: readonly boolean[],
    private readonly language: DocumentLanguage,
  ) {
    assessment.blocks.forEach((block, index) => {
      for (const check of block.checks) this.#add(assessment, index, check);
      if (reporting[assessment.outline.entry[index] ?? 0]) this.#addReport(block);
    });
  }

  #add({ blocks, outline, contexts }: DocumentAssessment, block: number, check: Check): void {
    const { model } = blocks[block] as AssessedBlock;
    const { unit } = model.statements[check.statement] as Statement;
    const section = sectionOf(outline, block, unit);
    const role = contexts[section]?.role ?? null;
    // What is asked about a demand names it, and proves nothing.
    if (role === "questions" && !check.duty) return;
    const besides = role === "questions" ? [] : check.besides;
    for (const label of [...check.labels, ...besides]) this.#addLabel(label, model, check);
    this.ranges.push(...check.ranges);
    if (check.duty) for (const chapter of check.chapters) this.chapters.add(chapter);
    this.#addRow(model, unit);
    if (check.labels.length > 0 || !(check.alone || check.general)) return;
    // Who has to show in the tender that all demands are met, shows it for each of them.
    this.general ||= check.general && (!SILENT.has(role) || TENDERING.has(role));
    if (SILENT.has(role)) return;
    if (!check.alone) return;
    if (check.duty && !check.other) {
      this.spearheads |= check.spearheads;
      this.#addSubject(check);
      const next = blocks[block + 1];
      if (check.listFollows && next && isList(next)) this.#addReport(next);
    }
    const list = this.bySection.get(section);
    if (list) list.push({ block, check });
    else this.bySection.set(section, [{ block, check }]);
  }

  /** “De leden 1 tot en met 3” of article 6 are 6.1 to 6.3. */
  #addLabel(label: string, model: BlockModel, { statement }: Check): void {
    const article = /^(\d+(?:\.\d+)*)\.\d+$/.exec(labelOf(model, statement) ?? "")?.[1];
    this.named.add(article !== undefined && /^\d{1,2}$/.test(label) ? `${article}.${label}` : label);
  }

  /** A row of a table about proof (“| 3.2 | weegbonnen |”) names the demand by its label. */
  #addRow({ units }: BlockModel, at: number): void {
    const { cell, label, ordinal } = units[at] as Unit;
    if (cell && label !== null && !ordinal) this.named.add(label.toLowerCase());
  }

  /** All that stands in a chapter on reporting, and in the list of what a report holds, is reported. */
  #addReport(block: AssessedBlock): void {
    const report = reportIn(block, this.language);
    for (const label of report.labels) this.named.add(label);
    if (report.labels.length === 0) this.#addSubject(report);
  }

  #addSubject({ families, stems }: Subject): void {
    this.families |= families;
    for (const stem of stems) this.stems.add(stem);
  }
}

function isList({ model }: AssessedBlock): boolean {
  const first = model.units[0];
  return first?.kind === "item" && (first.label === null || first.ordinal);
}

const reportIn = perBlock(readReport);

const reportingIn = {
  nl: new WeakMap<Outline["sections"], readonly boolean[]>(),
  en: new WeakMap<Outline["sections"], readonly boolean[]>(),
};

/** For each section whether its heading, or the one above it, speaks of reports; remembered with the sections. */
function reportingSections(
  { outline: { sections }, contexts }: DocumentAssessment,
  language: DocumentLanguage,
): readonly boolean[] {
  const remembered = reportingIn[language === "en" ? "en" : "nl"];
  const before = remembered.get(sections);
  if (before) return before;
  const found: boolean[] = [];
  sections.forEach(({ heading, parent }, at) => {
    const role = contexts[at]?.role ?? null;
    const inherits = found[parent] === true && role === (contexts[parent]?.role ?? null);
    const speaks = heading !== null && isReportHeading(heading.plain.text, language);
    found.push(!SILENT.has(role) && (inherits || speaks));
  });
  remembered.set(sections, found);
  return found;
}
