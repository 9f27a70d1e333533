// What a document says once and for all of the whole purchase: terms, days, shares, sums, and the weights of its criteria.

import type { SectionRole } from "../catalogue/vocabulary.js";
import type { Unit } from "../model/block-model.js";
import { isWithin, type Outline, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import { type DocumentAssessment, isMute } from "./assess-document.js";
import { type Claim, claimsIn, namesOther } from "./claims.js";
import { type WeightClaim, weightsIn } from "./criterion-weights.js";
import { perBlock } from "./per-block.js";
import type { SectionContext } from "./section-context.js";

export interface PlacedClaim extends Claim {
  readonly block: number;
}

export interface PlacedWeight extends WeightClaim {
  readonly block: number;
}

const claimsOf = perBlock(claimsIn);
const weightsOf = perBlock(weightsIn);

/** The claims about the whole purchase in places where they count, in order. */
export function claimsOfWhole(assessment: DocumentAssessment): PlacedClaim[] {
  const found: PlacedClaim[] = [];
  for (let block = 0; block < assessment.blocks.length; block++)
    for (const claim of claimsOf(assessment.blocks[block] as AssessedBlock))
      if (isOfTheWhole(assessment, block, claim)) found.push({ ...claim, block });
  return found;
}

/** The weights that the award chapters give the criteria of the whole purchase, in order. */
export function weightsOfWhole(assessment: DocumentAssessment): PlacedWeight[] {
  const found: PlacedWeight[] = [];
  for (let block = 0; block < assessment.blocks.length; block++)
    for (const weight of weightsOf(assessment.blocks[block] as AssessedBlock))
      if (isAwardOfTheWhole(assessment, block, weight.unit)) found.push({ ...weight, block });
  return found;
}

function isAwardOfTheWhole({ outline, contexts }: DocumentAssessment, block: number, unit: number): boolean {
  const section = sectionOf(outline, block, unit);
  return contexts[section]?.role === "award" && !isUnderOther(outline, section);
}

/** Whether a heading above, but not the title, speaks of a part of the contract or of another one. */
function isUnderOther(outline: Outline, section: number): boolean {
  return isWithin(
    outline,
    section,
    ({ heading }) => heading !== null && heading.headingLevel > 1 && namesOther(heading),
  );
}

// An answer to a question goes before the text, and a definition or a line of contents says nothing.
const SILENT: ReadonlySet<SectionRole | null> = new Set(["toc", "questions", "definitions"]);

/** Whether the claim is one about the whole purchase, in a place where it counts. */
function isOfTheWhole(
  { outline, contexts, blocks }: DocumentAssessment,
  block: number,
  { subject, statement, unit }: Claim,
): boolean {
  const assessed = blocks[block] as AssessedBlock;
  const section = sectionOf(outline, block, unit);
  const context = contexts[section] as SectionContext;
  if (SILENT.has(context.role)) return false;
  // Where points are earned, a length of time or a share is a step of a scale.
  if (context.role === "award" && subject.kind !== "date") return false;
  if (isMute(assessed, statement, assessed.model.units[unit] as Unit, context)) return false;
  return subject.parts === true || !isUnderOther(outline, section);
}
