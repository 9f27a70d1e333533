// Whether anything in a document proves a demand: checks of its own item, checks that name it, checks that reach it.
import type { DocumentLanguage, SpearheadId } from "../catalogue/types.js";
import type { SectionRole } from "../catalogue/vocabulary.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import type { DocumentAssessment, StatementRef } from "./assess-document.js";
import { bitOf, type Check, hasProofCell, labelOf, type Subject, sameItem } from "./verification.js";

/** A demand whose proof is looked for. */
export interface Demand extends StatementRef {
  readonly spearhead: SpearheadId;
  readonly subject: Subject;
}

interface PlacedCheck {
  readonly block: number;
  readonly check: Check;
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

/** The checks of a document, ready to be asked. Costs one look at each block and a step for each check. */
export class Verification {
  /** Checks that stand alone, by section. */
  readonly #bySection = new Map<number, PlacedCheck[]>();
  readonly #named = new Set<string>();
  readonly #ranges: (readonly [string, string])[] = [];
  readonly #chapters = new Set<string>();
  /** Beginnings of the words of those who have to report. */
  readonly #stems = new Set<string>();
  #families = 0;
  #spearheads = 0;
  #general = false;

  constructor(
    private readonly assessment: DocumentAssessment,
    private readonly language: DocumentLanguage,
  ) {
    const { blocks } = assessment;
    for (let block = 0; block < blocks.length; block++) {
      const { checks } = blocks[block] as AssessedBlock;
      for (let at = 0; at < checks.length; at++) this.#add(block, checks[at] as Check);
    }
  }

  /** Whether the text proves the demand anywhere. */
  covers(demand: Demand): boolean {
    const { model } = this.assessment.blocks[demand.block] as AssessedBlock;
    const label = labelOf(model, demand.statement);
    return (
      this.#general ||
      (label !== null && this.#names(label)) ||
      this.#namesChapter(demand) ||
      (this.#families & demand.subject.families) !== 0 ||
      (this.#spearheads & bitOf(demand.spearhead)) !== 0 ||
      this.#inItem(demand) ||
      hasProofCell(model, demand.statement, this.language) ||
      this.#inSection(demand)
    );
  }

  #add(block: number, check: Check): void {
    for (const label of check.labels) this.#named.add(label);
    for (const range of check.ranges) this.#ranges.push(range);
    const { model } = this.assessment.blocks[block] as AssessedBlock;
    if (check.duty) for (const chapter of check.chapters) this.#chapters.add(chapter);
    if (isRow(model, check.statement)) this.#addOwnLabel(model, check.statement);
    if (check.labels.length > 0 || !(check.alone || check.general)) return;
    const section = sectionOf(this.assessment.outline, block, model.statements[check.statement]?.unit ?? 0);
    if (SILENT.has(this.assessment.contexts[section]?.role ?? null)) return;
    this.#general ||= check.general;
    if (!check.alone) return;
    if (check.duty) {
      this.#families |= check.families;
      this.#spearheads |= check.spearheads;
      for (const stem of check.stems) this.#stems.add(stem);
    }
    const list = this.#bySection.get(section);
    if (list) list.push({ block, check });
    else this.#bySection.set(section, [{ block, check }]);
  }

  /** A row of a table about proof (“| 3.2 | weegbonnen |”) names the demand by its label. */
  #addOwnLabel(model: BlockModel, statement: number): void {
    const unit = model.units[(model.statements[statement] as Statement).unit] as Unit;
    if (unit.label !== null && !unit.ordinal) this.#named.add(unit.label.toLowerCase());
  }

  #names(label: string): boolean {
    if (this.#named.has(label)) return true;
    for (let dot = label.lastIndexOf("."); dot > 0; dot = label.lastIndexOf(".", dot - 1))
      if (this.#named.has(label.slice(0, dot))) return true;
    return this.#ranges.some(([from, to]) => isBetween(label, from, to));
  }

  /** Whether somebody has to report on the chapter of the demand as a whole. */
  #namesChapter({ block, statement }: Demand): boolean {
    if (this.#chapters.size === 0) return false;
    const { outline, blocks } = this.assessment;
    const unit = (blocks[block] as AssessedBlock).model.statements[statement]?.unit ?? 0;
    let section = sectionOf(outline, block, unit);
    while (section > 0) {
      const heading = outline.sections[section]?.heading?.label;
      if (heading && this.#chapters.has(numberOf(heading))) return true;
      section = outline.sections[section]?.parent ?? 0;
    }
    return false;
  }

  #inItem({ block, statement }: Demand): boolean {
    const { blocks, outline } = this.assessment;
    const { model, checks } = blocks[block] as AssessedBlock;
    if (checks.some((check) => sameItem(model, check.statement, statement))) return true;
    const labelled = model.units[(model.statements[statement] as Statement).unit]?.label !== null;
    let at = statement + 1;
    while (at < model.statements.length && sameItem(model, statement, at)) at++;
    if (at < model.statements.length) return this.#carriesOn(block, at);
    for (let next = block + 1; next < blocks.length; next++) {
      const { model: later, checks: found } = blocks[next] as AssessedBlock;
      if (later.units.length === 0) continue;
      if (outline.entry[next] !== outline.entry[block] || later.headings.length > 0) return false;
      if (this.#carriesOn(next, 0)) return true;
      // A paragraph without a label of its own carries the requirement before it further.
      const first = later.units[0];
      if (!labelled || first?.kind === "cell") return false;
      const end = later.units.findIndex(({ label }) => label !== null);
      if (found.some((check) => end < 0 || (later.statements[check.statement] as Statement).unit < end))
        return true;
      if (end >= 0) return false;
    }
    return false;
  }

  /** Whether the item that opens with the statement is a check of what stands just before. */
  #carriesOn(block: number, statement: number): boolean {
    const { checks, model } = this.assessment.blocks[block] as AssessedBlock;
    const isLabelled = labelOf(model, statement) !== null;
    return checks.some(
      (check) =>
        check.statement === statement &&
        check.labels.length === 0 &&
        (check.continues || (check.alone && (check.refersBack || (check.opens && !isLabelled)))),
    );
  }

  #inSection({ block, statement, spearhead, subject }: Demand): boolean {
    const { outline, blocks, contexts } = this.assessment;
    const { model } = blocks[block] as AssessedBlock;
    const section = sectionOf(outline, block, model.statements[statement]?.unit ?? 0);
    const names = contexts[section]?.names;
    const isOfSpearhead = names?.size === 1 && names.has(spearhead);
    return (this.#bySection.get(section) ?? []).some(
      ({ block: at, check }) =>
        (at === block || isOfSpearhead || isAfter(at, check, block, statement)) &&
        (check.refersBack ||
          isOfSpearhead ||
          (check.duty && check.families === 0) ||
          check.stems.some((stem) => subject.stems.includes(stem))),
    );
  }
}

function isRow(model: BlockModel, statement: number): boolean {
  return model.units[(model.statements[statement] as Statement).unit]?.cell !== null;
}

/** “Artikel 5” to “5”. */
function numberOf(label: string): string {
  return label.slice(label.lastIndexOf(" ") + 1).toLowerCase();
}

const LAST_NUMBER = /^(.*?)(\d+)[a-z]?$/;

function isBetween(label: string, from: string, to: string): boolean {
  const [, stem, number] = LAST_NUMBER.exec(label) ?? [];
  const [, firstStem, first] = LAST_NUMBER.exec(from) ?? [];
  const [, lastStem, last] = LAST_NUMBER.exec(to) ?? [];
  if (stem === undefined || stem !== firstStem || (lastStem !== "" && lastStem !== stem)) return false;
  return Number(number) >= Number(first) && Number(number) <= Number(last);
}

function isAfter(block: number, { statement }: Check, demandBlock: number, demand: number): boolean {
  return block > demandBlock || (block === demandBlock && statement > demand);
}
