// The same number, share, sum or day, said twice and different.
import {
  claimsOfWhole,
  type PlacedClaim,
  type PlacedWeight,
  weightsOfWhole,
} from "../../assessment/claims-of-document.js";
import { differ } from "../../assessment/values.js";
import type { ClaimSubject } from "../../catalogue/catalogue-data.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

type MessageId = "differs" | "weight";

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
  for (const weight of weightsOfWhole(document.assessment)) {
    if (weight.label === null) continue;
    const key = `${weight.label} ${weight.value.scale}`;
    const known = byLabel.get(key);
    if (known) known.push(weight);
    else byLabel.set(key, [weight]);
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
      data: { label: (text.label ?? "").toUpperCase(), value: text.words, other: row.words },
      related: [{ block: row.block, span: row.focus, message: "other", data: { value: row.words } }],
    };
  }
}

function claimsBySubject({ assessment }: DocumentScope): Map<ClaimSubject, PlacedClaim[]> {
  const found = new Map<ClaimSubject, PlacedClaim[]>();
  for (const claim of claimsOfWhole(assessment)) {
    const known = found.get(claim.subject);
    if (known) known.push(claim);
    else found.set(claim.subject, [claim]);
  }
  return found;
}
