// What a share of the contract sum comes to, from the document's own value.
import type { Analysis } from "../../analysis/analyzer.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { Statement } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import { proportionOf } from "../offer.js";
import { unitAt } from "../units.js";

const CUES = new CueSet(CATALOGUE.purchase, CATALOGUE.numberWords);

export interface ShareOfSum {
  /** The share with its base, as offsets in the document. */
  readonly span: Span;
  readonly percentage: number;
  /** Value of the purchase in euro without VAT, as the document states it. */
  readonly value: number;
  readonly amount: number;
}

/** The share of the contract sum for social return at a document offset; null without one, or without a stated value. */
export function shareOfSumAt(analysis: Analysis, offset: number): ShareOfSum | null {
  const place = unitAt(analysis, offset);
  if (!place) return null;
  const { unit, block, blockStart } = place;
  const assessed = analysis.document.blocks[block];
  for (let index = unit.firstStatement; index < unit.lastStatement; index++) {
    const statement = assessed?.model.statements[index] as Statement;
    if (!assessed?.signals[index]?.topics.some(({ topic }) => topic.spearhead === "social-return")) continue;
    const [hit] = CUES.find(statement.tokens, analysis.language).of("share-of-sum");
    const first = hit && statement.tokens[hit.start];
    const last = hit && statement.tokens[hit.end - 1];
    if (!first || !last || first.kind !== "number") continue;
    const span = unit.plain.toSourceSpan(statement.start + first.start, statement.start + last.end);
    if (offset < blockStart + statement.span.start || offset > blockStart + statement.span.end) continue;
    const { value } = proportionOf(analysis).facts;
    const percentage = Number(first.lower.replace(",", "."));
    if (value === null || !(percentage > 0 && percentage <= 100)) return null;
    return {
      span: { start: blockStart + span.start, end: blockStart + span.end },
      percentage,
      value,
      amount: (percentage * value) / 100,
    };
  }
  return null;
}
