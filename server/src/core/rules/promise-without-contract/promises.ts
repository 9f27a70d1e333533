// Which spearheads a document only asks for, and what of a contract it holds.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Signals } from "../../assessment/signals.js";
import type { SpearheadId } from "../../catalogue/types.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { isWithin, lastSectionOf, sectionOf } from "../../model/outline.js";
import type { Span } from "../../text/span.js";
import type { DocumentScope } from "../rule.js";
import { contractFacts } from "./contract-facts.js";

export const factsOf = perBlock(contractFacts);
/** A chapter with fewer only speaks of the contract. */
export const FEWEST_SENTENCES = 4;

/** Covered by requirements and criteria alone, none of them in the contract or with its own consequence. */
export function isOnlyPromised(document: DocumentScope, spearhead: SpearheadId): boolean {
  const { status, evidence } = document.assessment.spearheads[spearhead];
  if (status !== "covered") return false;
  return !evidence.some(
    (item) =>
      item.kind === "contract-clause" ||
      standsInContract(document, item) ||
      isFollowedUpByItself(document, item),
  );
}

/** Whether it stands in the chapter of the contract. */
export function standsInContract(
  { assessment }: DocumentScope,
  { block, statement }: StatementEvidence,
): boolean {
  const { outline, contexts, blocks } = assessment;
  const { unit } = (blocks[block] as AssessedBlock).model.statements[statement] as Statement;
  return isWithin(outline, sectionOf(outline, block, unit), (_, at) => contexts[at]?.role === "contract");
}

/** A penalty, bonus or refusal in the same paragraph, item or cell. */
function isFollowedUpByItself(
  { assessment }: DocumentScope,
  { block, statement }: StatementEvidence,
): boolean {
  const { model, signals } = assessment.blocks[block] as AssessedBlock;
  const unit = model.units[(model.statements[statement] as Statement).unit] as Unit;
  for (let index = unit.firstStatement; index < unit.lastStatement; index++)
    if ((signals[index] as Signals).first.has("consequence")) return true;
  return false;
}

/** Sections in which a sum follows up what they ask; `all` when a sentence makes every promise binding. */
export function settledSections({ assessment }: DocumentScope): ReadonlySet<number> | "all" {
  const { outline, blocks } = assessment;
  const sections = new Set<number>();
  for (let block = 0; block < blocks.length; block++) {
    const { cues, settles } = factsOf(blocks[block] as AssessedBlock);
    if (cues.has("general")) return "all";
    if (settles) sections.add(lastSectionOf(outline, block));
  }
  return sections;
}

/** Whether a sum follows up one of the requirements on which a spearhead rests. */
export function isSettled(
  { assessment }: DocumentScope,
  spearhead: SpearheadId,
  settled: ReadonlySet<number>,
): boolean {
  return assessment.spearheads[spearhead].evidence.some(
    ({ block, kind }) => kind === "requirement" && settled.has(lastSectionOf(assessment.outline, block)),
  );
}

/** The chapter of the contract. */
export interface Contract {
  /** The heading of the first contract chapter. */
  readonly block: number;
  readonly heading: Unit;
  /** Blocks with something of the contract, in order. */
  readonly blocks: readonly number[];
}

/** The contract chapter, when it stands in the document with clauses of its own. */
export function contractOf({ assessment }: DocumentScope): Contract | null {
  const { outline, contexts } = assessment;
  const first = outline.sections.findIndex(
    ({ heading }, index) => heading !== null && contexts[index]?.role === "contract",
  );
  const section = outline.sections[first];
  if (!section?.heading) return null;
  const blocks: number[] = [];
  let sentences = 0;
  for (let block = section.block; block < outline.blocks.length; block++) {
    if (!touchesContract(assessment, block)) continue;
    blocks.push(block);
    sentences += factsOf(assessment.blocks[block] as AssessedBlock).sentences;
  }
  return sentences < FEWEST_SENTENCES ? null : { block: section.block, heading: section.heading, blocks };
}

function touchesContract({ outline, contexts }: DocumentScope["assessment"], block: number): boolean {
  if (contexts[outline.entry[block] ?? 0]?.role === "contract") return true;
  return (outline.blocks[block]?.headings ?? []).some(
    (unit) => contexts[sectionOf(outline, block, unit)]?.role === "contract",
  );
}

/** How a contract would call the demand: its own label, and the number of its chapter. */
export function namesOf({ assessment }: DocumentScope, { block, statement }: StatementEvidence): string[] {
  const { outline } = assessment;
  const { model } = assessment.blocks[block] as AssessedBlock;
  const unit = model.units[(model.statements[statement] as Statement).unit] as Unit;
  const heading = outline.sections[sectionOf(outline, block, model.units.indexOf(unit))]?.heading;
  return [unit.label, heading?.label].flatMap((label) => (label ? [label.toLowerCase()] : []));
}

/** The sentence of a demand, in its block. */
export function spanOf({ assessment }: DocumentScope, { block, statement }: StatementEvidence): Span {
  const { model } = assessment.blocks[block] as AssessedBlock;
  return (model.statements[statement] as Statement).span;
}
