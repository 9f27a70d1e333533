// The same number, share, sum or day, said twice and different.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { isMute } from "../../assessment/assess-document.js";
import { perBlock } from "../../assessment/per-block.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { ClaimSubject } from "../../catalogue/catalogue-data.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { type Claim, claimsIn, namesOther } from "./claims.js";
import { differ } from "./values.js";

interface PlacedClaim extends Claim {
  readonly block: number;
}

const claimsOf = perBlock(claimsIn);

/** Reports each subject of which the document has two values once, at the later place. */
export const rule = {
  id: "contradiction",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"differs">> {
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
  if (subject.parts) return true;
  for (let at = section; at > 0; at = outline.sections[at]?.parent ?? 0) {
    const heading = outline.sections[at]?.heading;
    // The title names the whole, also of one lot.
    if (heading && heading.headingLevel > 1 && namesOther(heading)) return false;
  }
  return true;
}
