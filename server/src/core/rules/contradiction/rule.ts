// The same number, share, sum or day, said twice and different.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { isMute } from "../../assessment/assess-document.js";
import { perBlock } from "../../assessment/per-block.js";
import type { SectionContext } from "../../assessment/section-context.js";
import { differ } from "../../assessment/values.js";
import type { ClaimSubject } from "../../catalogue/catalogue-data.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Unit } from "../../model/block-model.js";
import { isWithin, type Outline, sectionOf } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { type Claim, claimsIn, namesOther } from "./claims.js";
import { type WeightClaim, weightsIn } from "./weights.js";

type MessageId = "differs" | "weight";

interface PlacedClaim extends Claim {
  readonly block: number;
}

interface PlacedWeight extends WeightClaim {
  readonly block: number;
}

const claimsOf = perBlock(claimsIn);
const weightsOf = perBlock(weightsIn);

/** Reports each subject of which the document has two values once, at the later place. */
export const rule = {
  id: "contradiction",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    yield* differingWeights(document);
    for (const [subject, claims] of claimsBySubject(document)) {
      const later = claims.find((claim, index) =>
        claims.slice(0, index).some((earlier) => differ(earlier.value, claim.value)),
      );
      if (!later) continue;
      const others = claims.filter((claim) => differ(claim.value, later.value));
      yield {
        block: later.block,
        span: later.span,
        focus: later.focus,
        message: "differs",
        data: { subject: subject.id, value: later.words, other: others[0]?.words ?? "" },
        related: others.map(({ block, focus, words }) => ({
          block,
          span: focus,
          message: "other",
          data: { value: words },
        })),
      };
    }
  },
} satisfies DocumentRule;

/** The text behind the label of a criterion that gives it another weight than the only table with it does. */
function* differingWeights(document: DocumentScope): Iterable<DocumentReport<"weight">> {
  const byLabel = new Map<string, PlacedWeight[]>();
  const { blocks } = document.assessment;
  for (let block = 0; block < blocks.length; block++) {
    for (const weight of weightsOf(blocks[block] as AssessedBlock)) {
      if (!isAwardOfTheWhole(document, block, weight.unit)) continue;
      const key = `${weight.label} ${weight.value.scale}`;
      const known = byLabel.get(key);
      if (known) known.push({ ...weight, block });
      else byLabel.set(key, [{ ...weight, block }]);
    }
  }
  for (const weights of byLabel.values()) {
    const [row, ...otherRows] = weights.filter(({ inTable }) => inTable);
    if (!row || otherRows.some(({ value }) => value.key !== row.value.key)) continue;
    const text = weights.find(({ inTable, value }) => !inTable && value.key !== row.value.key);
    if (!text) continue;
    yield {
      block: text.block,
      span: text.span,
      focus: text.focus,
      message: "weight",
      data: { label: text.label.toUpperCase(), value: text.words, other: row.words },
      related: [{ block: row.block, span: row.focus, message: "other", data: { value: row.words } }],
    };
  }
}

function isAwardOfTheWhole({ assessment }: DocumentScope, block: number, unit: number): boolean {
  const { outline, contexts } = assessment;
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

function claimsBySubject(document: DocumentScope): Map<ClaimSubject, PlacedClaim[]> {
  const { blocks } = document.assessment;
  const found = new Map<ClaimSubject, PlacedClaim[]>();
  for (let block = 0; block < blocks.length; block++) {
    for (const claim of claimsOf(blocks[block] as AssessedBlock)) {
      if (!isOfTheWhole(document, block, claim)) continue;
      const known = found.get(claim.subject);
      if (known) known.push({ ...claim, block });
      else found.set(claim.subject, [{ ...claim, block }]);
    }
  }
  return found;
}

// An answer to a question goes before the text, and a definition or a line of contents says nothing.
const SILENT: ReadonlySet<SectionRole | null> = new Set(["toc", "questions", "definitions"]);

/** Whether the claim is one about the whole purchase, in a place where it counts. */
function isOfTheWhole(
  { assessment }: DocumentScope,
  block: number,
  { subject, statement, unit }: Claim,
): boolean {
  const { outline, contexts, blocks } = assessment;
  const assessed = blocks[block] as AssessedBlock;
  const section = sectionOf(outline, block, unit);
  const context = contexts[section] as SectionContext;
  if (SILENT.has(context.role)) return false;
  // Where points are earned, a length of time or a share is a step of a scale.
  if (context.role === "award" && subject.kind !== "date") return false;
  if (isMute(assessed, statement, assessed.model.units[unit] as Unit, context)) return false;
  return subject.parts === true || !isUnderOther(outline, section);
}
