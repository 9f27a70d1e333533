// A standard, label, certificate or diploma that is demanded while nothing in the document lets a tenderer offer an equivalent.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { type DocumentAssessment, isAnswer, isMute } from "../../assessment/assess-document.js";
import { type Allowances, allowancesOf } from "../../assessment/equivalence/reach.js";
import { isCoded, isListed } from "../../assessment/listed.js";
import { isInventory } from "../../assessment/names/inventory.js";
import { type Placed, perPlace } from "../../assessment/per-place.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals } from "../../assessment/signals.js";
import { standardCues } from "../../assessment/standards/references.js";
import { tallyPerBlock } from "../../assessment/tally.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { wordsAt } from "../../model/words-at.js";
import type { DocumentReport, DocumentRule, DocumentScope, Report } from "../rule.js";
import { blockFacts, type DemandedStandard } from "./block-facts.js";
import { introductionOf } from "./introduction.js";

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "selection",
  "contract",
  "award",
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
/** In these a line may demand without a verb (“Papier: FSC Mix”). */
const LISTING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "selection",
  "wishes",
]);

/** Reports a sentence that demands a standard, at most once, unless an equivalent is allowed there or elsewhere. */
export const rule = {
  id: "norm-without-equivalent",
  severity: "warning",
  scope: "document",
  check(document: DocumentScope): Iterable<DocumentReport<"standard">> {
    const { assessment, language } = document;
    const open = openDemands(assessment, language, allowancesOf(assessment, language));
    const stated = open.some(({ shown }) => shown !== null) ? mentionsOf(assessment, language) : null;
    // Showing the paper of what another sentence demands is no demand of its own.
    return open.flatMap(({ report, shown }) => (shown && (stated?.get(shown) ?? 0) > 1 ? [] : report));
  },
} satisfies DocumentRule;

/** How many sentences name a standard, by its key. */
const mentionsOf = tallyPerBlock(blockFacts, ({ mentions }) => mentions);

/** A demand for a standard that nothing in the document opens. */
interface OpenDemand extends Placed {
  readonly report: DocumentReport<"standard">;
  /** The key of the standard when only its paper has to be shown. */
  readonly shown: string | null;
}

const openDemands = perPlace(
  blockFacts,
  (assessment, language, { block, facts }, allowances: Allowances): OpenDemand[] =>
    facts.demands
      .filter((demanded) => isOpen(assessment, language, block, demanded, allowances))
      .map((demanded) => ({
        block,
        report: { ...reportOf(assessment.blocks[block] as AssessedBlock, demanded), block },
        shown: demanded.demand.kind === "shown" ? demanded.name.key : null,
      })),
);

/** Whether the place of the sentence makes it a demand, and nothing there or elsewhere allows an equivalent. */
function isOpen(
  assessment: DocumentAssessment,
  language: DocumentLanguage,
  block: number,
  demanded: DemandedStandard,
  allowances: Allowances,
): boolean {
  const { blocks, outline } = assessment;
  const { statements } = (blocks[block] as AssessedBlock).model;
  const { unit } = statements[demanded.statement] as Statement;
  const above = introductionOf(blocks, language, block, unit);
  if (above?.clears || !isDemanded(assessment, language, block, demanded, above?.demands === true))
    return false;
  const { fixed } = demanded;
  const name = above ? { ...fixed, labels: [...fixed.labels, ...above.labels] } : fixed;
  return !allowances.reach({ block, name }, outline);
}

function reportOf(
  { model }: AssessedBlock,
  { statement: index, name, end }: DemandedStandard,
): Report<"standard"> {
  const statement = model.statements[index] as Statement;
  const { text: standard, focus } = wordsAt(model, statement, { start: name.start, end });
  return { span: statement.span, focus, message: "standard", data: { standard } };
}

function isDemanded(
  { outline, contexts, blocks }: DocumentAssessment,
  language: DocumentLanguage,
  block: number,
  { statement: index, demand }: DemandedStandard,
  isIntroduced: boolean,
): boolean {
  const assessed = blocks[block] as AssessedBlock;
  const statement = assessed.model.statements[index] as Statement;
  const unit = assessed.model.units[statement.unit] as Unit;
  const context = contexts[sectionOf(outline, block, statement.unit)] as SectionContext;
  if (isMute(assessed, index, unit, context) || isAnswer(assessed, index, unit)) return false;
  if (isProofColumn(language, assessed, unit)) return false;
  const tied = demand.tied || isIntroduced;
  if (context.role === "award") return tied || demand.scored;
  if (DEMANDING.has(context.role))
    return tied || demand.toShow || (isListed(unit) && LISTING.has(context.role));
  // “4.1 Algemeen” and “3. Planning” stand above requirements as well; their code tells, or who has to do it.
  if (context.role === "background" && tied && isCoded(unit)) return true;
  return (
    ELSEWHERE.has(context.role) &&
    tied &&
    demand.kind === "plain" &&
    (isListed(unit) || demand.ofStaff || (assessed.signals[index] as Signals).first.has("contractor")) &&
    !isInventory(outline, language, block, statement.unit)
  );
}

/** Whether the head of the cell's column says that proof stands below it. */
function isProofColumn(language: DocumentLanguage, { model }: AssessedBlock, unit: Unit): boolean {
  if (!unit.cell) return false;
  const head = model.tables[unit.cell.table]?.rows[0]?.[unit.cell.column];
  if (!head || head.unit < 0) return false;
  const { firstStatement, lastStatement } = model.units[head.unit] as Unit;
  for (let index = firstStatement; index < lastStatement; index++)
    if (standardCues(model.statements[index] as Statement, language).has("proof-column")) return true;
  return false;
}
