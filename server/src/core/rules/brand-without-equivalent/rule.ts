// A thing that is fixed by make or type while nothing in the document lets a tenderer offer an equivalent.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { type DocumentAssessment, isAnswer, isMute } from "../../assessment/assess-document.js";
import { type Allowances, allowancesOf } from "../../assessment/equivalence/reach.js";
import { isCoded, isListed } from "../../assessment/listed.js";
import { isInventory } from "../../assessment/names/inventory.js";
import { type Placed, perPlace } from "../../assessment/per-place.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals } from "../../assessment/signals.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { wordsAt } from "../../model/words-at.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { blockFacts, type FixedMake } from "./block-facts.js";
import { DocumentNames } from "./document-names.js";
import { endWithType, type Frame, isSaid, tellsOfWhatIsThere, wordsOf } from "./frames.js";

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "contract",
  "wishes",
  "annex",
  null,
]);

/** Chapters that tell of the work and may demand as well. */
const ELSEWHERE: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "background",
  "planning",
  "procedure",
]);

/** Reports a sentence that names a make, at most once, unless an equivalent is allowed there or elsewhere. */
export const rule = {
  id: "brand-without-equivalent",
  severity: "warning",
  scope: "document",
  check(document: DocumentScope): Iterable<DocumentReport<"make">> {
    const { assessment, language } = document;
    const names = new DocumentNames(document);
    return openMakes(assessment, language, allowancesOf(assessment, language)).flatMap(
      ({ make, words, report }) =>
        names.isBodyOrTerm(make) || names.isEnvironment(make, words) ? [] : report,
    );
  },
} satisfies DocumentRule;

/** A make that is demanded and that nothing in the document opens. */
interface OpenMake extends Placed {
  readonly make: FixedMake;
  /** Its name in lower case. */
  readonly words: string;
  readonly report: DocumentReport<"make">;
}

const openMakes = perPlace(
  blockFacts,
  (assessment, language, { block, facts }, allowances: Allowances): OpenMake[] =>
    facts.makes
      .filter(
        (make) =>
          isDemanded(assessment, language, block, make) &&
          !allowances.reach({ block, name: make.fixed }, assessment.outline),
      )
      .map((make) => ({
        block,
        make,
        words: wordsOf(assessment.blocks[block]?.model.statements[make.statement] as Statement, make.name),
        report: reportOf(assessment, language, block, make),
      })),
);

function reportOf(
  { blocks }: DocumentAssessment,
  language: DocumentLanguage,
  block: number,
  { statement: index, name }: FixedMake,
): DocumentReport<"make"> {
  const { model } = blocks[block] as AssessedBlock;
  const statement = model.statements[index] as Statement;
  const end = endWithType(statement, name, language);
  const { text: make, focus } = wordsAt(model, statement, { start: name.start, end });
  return { block, span: statement.span, focus, message: "make", data: { make } };
}

function isDemanded(
  { outline, contexts, blocks }: DocumentAssessment,
  language: DocumentLanguage,
  block: number,
  make: FixedMake,
): boolean {
  const assessed = blocks[block] as AssessedBlock;
  const statement = assessed.model.statements[make.statement] as Statement;
  const unit = assessed.model.units[statement.unit] as Unit;
  const context = contexts[sectionOf(outline, block, statement.unit)] as SectionContext;
  if (isMute(assessed, make.statement, unit, context) || isAnswer(assessed, make.statement, unit))
    return false;
  if (isInventory(outline, language, block, statement.unit)) return false;
  // In a chapter of requirements a sentence in the indicative demands; a listed make is then no other name. Where no heading
  // names requirements, they stand under headings that say nothing.
  const inDemands = context.role === "requirements" || (context.role === null && !hasRequirements(contexts));
  if (make.name.known && (inDemands || (context.role === null && WORKED_WITH.has(make.frame)))) return true;
  const { first } = assessed.signals[make.statement] as Signals;
  // “Als mestkorrel strooit u …”: who has to do it is named.
  if (context.role === null && first.has("contractor") && make.name.strength >= SURE_NAME) return true;
  if (DEMANDING.has(context.role))
    return (inDemands && tellsByWhat(make, context.role === "requirements")) ||
      (saysWhatItIs(make) && (context.role !== null || make.name.strength >= SURE_NAME))
      ? true
      : isRequirement(assessed.signals[make.statement] as Signals, unit);
  // “4.1 Algemeen” stands above requirements as well; their code tells.
  if (context.role === "award") return make.name.known && first.has("scoring");
  // “**Wielen** van Hamer Caster, serie 50” in a list demands under any heading.
  if (!ELSEWHERE.has(context.role)) return false;
  // “2.6 Reports are produced in …”: a numbered sentence that says by what it is done.
  const isNumbered = unit.label !== null && !unit.ordinal;
  if (BY_NAME.has(make.frame) && isNumbered && isTold(make)) {
    const before = assessed.model.statements.slice(unit.firstStatement, make.statement);
    if (!before.some((other) => tellsOfWhatIsThere(other, language))) return true;
  }
  return isSure(make)
    ? isListed(unit)
    : isCoded(unit) && (make.name.known || isSaid(make.frame) || first.has("obligation"));
}

/** Frames that tell what is worked with, which nobody says of what is there without a word for it. */
const WORKED_WITH: ReadonlySet<Frame> = new Set<Frame>(["named-thing", "instrument", "with"]);
const BY_NAME: ReadonlySet<Frame> = new Set<Frame>(["named-thing", "instrument", "from", "is"]);

function isTold({ name }: FixedMake): boolean {
  return name.known || name.strength >= SURE_NAME;
}

const known = new WeakMap<readonly SectionContext[], boolean>();

/** Whether a heading of the document names requirements. */
function hasRequirements(contexts: readonly SectionContext[]): boolean {
  let has = known.get(contexts);
  if (has === undefined) {
    has = contexts.some(({ role }) => role === "requirements");
    known.set(contexts, has);
  }
  return has;
}

/** Under a heading that says nothing, a name must be more than one unknown word. */
const SURE_NAME = 1.5;

/** Outside lists and numbered requirements a sentence has to say that it demands something. */
function isRequirement(signals: Signals, unit: Unit): boolean {
  return isListed(unit) || signals.first.has("obligation");
}

function isSure(make: FixedMake): boolean {
  return isSaid(make.frame) && make.name.strength >= SURE_NAME;
}

/** `certain`: a heading says that demands follow. */
function tellsByWhat({ frame, name }: FixedMake, certain: boolean): boolean {
  if (frame === "from" || (frame === "instrument" && name.strength >= SURE_NAME)) return true;
  if (!certain || frame === "bare") return false;
  return frame === "instrument" || frame === "named-thing" || frame === "is" || name.strength >= SURE_NAME;
}

function saysWhatItIs(make: FixedMake): boolean {
  return isSaid(make.frame) || make.frame === "is";
}
