// Whether anything in a document proves a demand: a check of its own item, one that names it, one that reaches it.
import type { DocumentLanguage, SpearheadId } from "../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { isWithin, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import type { DocumentAssessment, StatementRef } from "./assess-document.js";
import { itemOf } from "./items.js";
import { perBlock } from "./per-block.js";
import {
  bitOf,
  type Check,
  type DemandKind,
  firstCheckAt,
  isCheckedIn,
  labelOf,
  PEOPLE,
  proofCell,
  readSubject,
  type Subject,
} from "./verification.js";
import type { Reach } from "./verification-reach.js";

/** What a demand says of itself, and whether its own item or row proves it. Depends on its block alone. */
export interface DemandFacts extends Subject, DemandKind {
  /** In lower case; null without one. */
  readonly label: string | null;
  readonly provenInItem: boolean;
  /** The column for proof is left empty in its row: nothing but a check that names it reaches it. */
  readonly leftOpen: boolean;
}

const known = perBlock(() => new Map<number, DemandFacts>());

/** The facts of a statement; remembered with its block. */
export function demandFacts(
  block: AssessedBlock,
  statement: number,
  language: DocumentLanguage,
): DemandFacts {
  const facts = known(block);
  let found = facts.get(statement);
  if (!found) {
    found = readFacts(block, statement, language);
    facts.set(statement, found);
  }
  return found;
}

function readFacts({ model, signals, checks }: AssessedBlock, at: number, language: DocumentLanguage) {
  const statement = model.statements[at] as Statement;
  const said = signals[at] as AssessedBlock["signals"][number];
  const cell = proofCell(model, at, language);
  return {
    ...readSubject(statement, said, language),
    label: labelOf(model, at),
    provenInItem: isCheckedIn(checks, itemOf(model, at), at) || cell === "filled",
    leftOpen: cell === "empty",
  };
}

export interface Demand extends StatementRef {
  readonly spearhead: SpearheadId;
  readonly facts: DemandFacts;
}

/** Whether something outside the item of the demand proves it: what comes right after it, or the reach of a check. */
export function isProvenElsewhere(assessment: DocumentAssessment, reach: Reach, demand: Demand): boolean {
  const { label, families, stems, leftOpen } = demand.facts;
  if (leftOpen) return label !== null && isNamed(reach, label);
  return (
    reach.general ||
    (reach.families & families) !== 0 ||
    (reach.spearheads & bitOf(demand.spearhead)) !== 0 ||
    stems.some((stem) => reach.stems.has(stem)) ||
    (label !== null && isNamed(reach, label)) ||
    isChapterNamed(assessment, reach, demand) ||
    isCarriedOn(assessment, demand) ||
    isRecordedNearby(assessment, demand) ||
    isProvenInSection(assessment, reach, demand)
  );
}

function isNamed({ named, ranges }: Reach, label: string): boolean {
  if (named.has(label)) return true;
  for (let dot = label.lastIndexOf("."); dot > 0; dot = label.lastIndexOf(".", dot - 1))
    if (named.has(label.slice(0, dot))) return true;
  return ranges.some(([from, to]) => isBetween(label, from, to));
}

const LAST_NUMBER = /^(.*?)(\d+)[a-z]?$/;

function isBetween(label: string, from: string, to: string): boolean {
  const [, stem, number] = LAST_NUMBER.exec(label) ?? [];
  const [, firstStem, first] = LAST_NUMBER.exec(from) ?? [];
  const [, lastStem, last] = LAST_NUMBER.exec(to) ?? [];
  if (stem === undefined || stem !== firstStem || (lastStem !== "" && lastStem !== stem)) return false;
  return Number(number) >= Number(first) && Number(number) <= Number(last);
}

/** Whether somebody has to report on the chapter of the demand as a whole. */
function isChapterNamed(
  { outline, blocks }: DocumentAssessment,
  { chapters }: Reach,
  { block, statement }: Demand,
): boolean {
  if (chapters.size === 0) return false;
  const section = sectionOf(outline, block, unitOf((blocks[block] as AssessedBlock).model, statement));
  return isWithin(outline, section, ({ heading }) =>
    Boolean(heading?.label && chapters.has(numberOf(heading.label))),
  );
}

/** “Artikel 5” to “5”. */
function numberOf(label: string): string {
  return label.slice(label.lastIndexOf(" ") + 1).toLowerCase();
}

function unitOf({ statements }: BlockModel, statement: number): number {
  return statements[statement]?.unit ?? 0;
}

/** Whether what stands right after the item of the demand is a check of it. */
function isCarriedOn({ blocks, outline }: DocumentAssessment, { block, statement, facts }: Demand): boolean {
  const { model } = blocks[block] as AssessedBlock;
  const at = itemOf(model, statement).end;
  if (at < model.statements.length) return carriesOn(blocks[block] as AssessedBlock, at);
  for (let next = block + 1; next < blocks.length; next++) {
    const later = blocks[next] as AssessedBlock;
    const { units, statements, headings } = later.model;
    if (units.length === 0) continue;
    if (outline.entry[next] !== outline.entry[block] || headings.length > 0) return false;
    if (carriesOn(later, 0)) return true;
    // A paragraph without a label of its own carries the requirement before it further.
    if (facts.label === null || units[0]?.kind === "cell") return false;
    const end = units.findIndex(({ label }) => label !== null);
    const reaches = (check: Check) => end < 0 || (statements[check.statement] as Statement).unit < end;
    if (later.checks.some(reaches)) return true;
    if (end >= 0) return false;
  }
  return false;
}

/** So many requirements behind a demand papers may be asked of what was done. */
const NEARBY = 2;

/** Whether one of the next requirements of the section demands nothing but papers about what was done. */
function isRecordedNearby(
  { blocks, outline }: DocumentAssessment,
  { block, statement, spearhead, facts }: Demand,
): boolean {
  const { model } = blocks[block] as AssessedBlock;
  const section = sectionOf(outline, block, unitOf(model, statement));
  let left = NEARBY;
  let at = itemOf(model, statement).end;
  for (let next = block; next < blocks.length; next++, at = 0) {
    const { model: later, checks } = blocks[next] as AssessedBlock;
    while (at < later.statements.length) {
      const unit = unitOf(later, at);
      if (left-- === 0 || sectionOf(outline, next, unit) !== section) return false;
      const { kind } = later.units[unit] as Unit;
      if (kind === "heading" || kind === "cell") return false;
      const { end } = itemOf(later, at);
      for (let index = firstCheckAt(checks, at); index < checks.length; index++) {
        const check = checks[index] as Check;
        if (check.statement >= end) break;
        if (isRecordOf(check, spearhead, facts)) return true;
      }
      at = end;
    }
  }
  return false;
}

/** Papers about people prove what is done for them, and no other papers do; those about learners what is done for learners. */
function isRecordOf(
  { record, alone, other, labels, families }: Check,
  spearhead: SpearheadId,
  demand: DemandFacts,
): boolean {
  if (!record || !alone || other || labels.length > 0) return false;
  if (families === 0) return true;
  if (spearhead !== "social-return") return (families & ~PEOPLE) !== 0;
  return (families & (demand.families & PEOPLE || PEOPLE)) !== 0;
}

/** Whether the item that opens with the statement is a check of what stands just before. */
function carriesOn({ checks, model }: AssessedBlock, statement: number): boolean {
  const check = checks[firstCheckAt(checks, statement)];
  if (check?.statement !== statement || check.labels.length > 0 || check.other) return false;
  if (check.continues) return true;
  return check.alone && (check.refersBack || (check.opens && labelOf(model, statement) === null));
}

/** A duty to report that names hardly anything is about what stands before it. */
const FEW_STEMS = 2;

function isProvenInSection(
  { outline, blocks, contexts }: DocumentAssessment,
  { bySection }: Reach,
  { block, statement, spearhead, facts }: Demand,
): boolean {
  const section = sectionOf(outline, block, unitOf((blocks[block] as AssessedBlock).model, statement));
  const names = contexts[section]?.names;
  const isOfSpearhead = names?.size === 1 && names.has(spearhead);
  return (bySection.get(section) ?? []).some(
    ({ block: at, check }) =>
      check.ofSection ||
      (isOfSpearhead && !check.other && (check.duty || check.refersBack || check.continues)) ||
      (!check.other &&
        (at > block || (at === block && check.statement > statement)) &&
        check.duty &&
        check.families === 0 &&
        check.stems.length <= FEW_STEMS) ||
      (!check.other && check.stems.some((stem) => facts.stems.includes(stem))),
  );
}
