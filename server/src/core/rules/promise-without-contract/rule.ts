// An MVI demand that the contract in the same document does not take up.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Signals } from "../../assessment/signals.js";
import type { SpearheadId } from "../../catalogue/types.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { isWithin, lastSectionOf, sectionOf } from "../../model/outline.js";
import type { Span } from "../../text/span.js";
import type { DocumentReport, DocumentRule, DocumentScope, RelatedReport } from "../rule.js";
import { contractFacts } from "./contract-facts.js";

type MessageId = "dropped" | "onlyInGeneral" | "noContract";

const factsOf = perBlock(contractFacts);
const FEWEST_SENTENCES = 4;
const MOST_PLACES = 5;

/** Reports each covered spearhead that the contract chapter does not take up, at most once, with the demands as related places. */
export const rule = {
  id: "promise-without-contract",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const promised = document.spearheads.filter((id) => isOnlyPromised(document, id));
    if (promised.length === 0) return;
    const contract = contractOf(document);
    const settled = settledSections(document);
    for (const spearhead of promised) {
      if (settled === "all" || isSettled(document, spearhead, settled)) continue;
      const report = contract
        ? judge(document, contract, spearhead)
        : isComplete(document) && withoutContract(document, spearhead);
      if (report) yield report;
    }
  },
} satisfies DocumentRule;

/** Covered by requirements and criteria alone, none of them in the contract or with its own consequence. */
function isOnlyPromised(document: DocumentScope, spearhead: SpearheadId): boolean {
  const { status, evidence } = document.assessment.spearheads[spearhead];
  if (status !== "covered") return false;
  return !evidence.some(
    (item) =>
      item.kind === "contract-clause" ||
      standsInContract(document, item) ||
      isFollowedUpByItself(document, item),
  );
}

function standsInContract({ assessment }: DocumentScope, { block, statement }: StatementEvidence): boolean {
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
function settledSections({ assessment }: DocumentScope): ReadonlySet<number> | "all" {
  const { outline, blocks } = assessment;
  const sections = new Set<number>();
  for (let block = 0; block < blocks.length; block++) {
    const { cues, settles } = factsOf(blocks[block] as AssessedBlock);
    if (cues.has("general")) return "all";
    if (settles) sections.add(lastSectionOf(outline, block));
  }
  return sections;
}

function isSettled(
  { assessment }: DocumentScope,
  spearhead: SpearheadId,
  settled: ReadonlySet<number>,
): boolean {
  return assessment.spearheads[spearhead].evidence.some(
    ({ block, kind }) => kind === "requirement" && settled.has(lastSectionOf(assessment.outline, block)),
  );
}

interface Contract {
  /** The heading of the first contract chapter. */
  readonly block: number;
  readonly heading: Unit;
  /** Blocks with something of the contract, in order. */
  readonly blocks: readonly number[];
}

/** The contract chapter, when it stands in the document with clauses of its own. */
function contractOf({ assessment }: DocumentScope): Contract | null {
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

function judge(
  document: DocumentScope,
  { block, heading, blocks }: Contract,
  spearhead: SpearheadId,
): DocumentReport<MessageId> | null {
  const { evidence } = document.assessment.spearheads[spearhead];
  const names = new Set(evidence.flatMap((item) => namesOf(document, item)));
  let inGeneral = false;
  for (const index of blocks) {
    const { cues, labels } = factsOf(document.assessment.blocks[index] as AssessedBlock);
    if (cues.has("elsewhere") || cues.has("general") || cues.has(spearhead)) return null;
    for (const label of labels) if (names.has(label)) return null;
    inGeneral ||= cues.has("incorporation") || cues.has("extract");
  }
  return {
    block,
    span: heading.plain.toSourceSpan(0, heading.plain.text.length),
    message: inGeneral ? "onlyInGeneral" : "dropped",
    ...(inGeneral && { outcome: "review" as const }),
    data: { spearhead },
    spearhead,
    related: places(document, evidence),
  };
}

/** How a contract would call the demand: its own label, and the number of its chapter. */
function namesOf({ assessment }: DocumentScope, { block, statement }: StatementEvidence): string[] {
  const { outline } = assessment;
  const { model } = assessment.blocks[block] as AssessedBlock;
  const unit = model.units[(model.statements[statement] as Statement).unit] as Unit;
  const heading = outline.sections[sectionOf(outline, block, model.units.indexOf(unit))]?.heading;
  return [unit.label, heading?.label].flatMap((label) => (label ? [label.toLowerCase()] : []));
}

function isComplete({ assessment }: DocumentScope): boolean {
  return assessment.blocks.some((block) => factsOf(block).cues.has("complete"));
}

function withoutContract(document: DocumentScope, spearhead: SpearheadId): DocumentReport<MessageId> | null {
  const [first, ...others] = document.assessment.spearheads[spearhead].evidence;
  if (!first) return null;
  return {
    block: first.block,
    span: spanOf(document, first),
    message: "noContract",
    outcome: "review",
    data: { spearhead },
    spearhead,
    related: places(document, others),
  };
}

function places(document: DocumentScope, evidence: readonly StatementEvidence[]): RelatedReport[] {
  return evidence.slice(0, MOST_PLACES).map((item) => ({
    block: item.block,
    span: spanOf(document, item),
    message: "promise",
  }));
}

function spanOf({ assessment }: DocumentScope, { block, statement }: StatementEvidence): Span {
  const { model } = assessment.blocks[block] as AssessedBlock;
  return (model.statements[statement] as Statement).span;
}
