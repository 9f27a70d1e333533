// A demand that is hedged: best effort, a way out, a preference, an open moment.
import { isMute } from "../../assessment/assess-document.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals, VagueHit } from "../../assessment/signals.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import type { BlockRule, BlockScope, Report } from "../rule.js";

type MessageId = "effort" | "escape" | "preference" | "moment" | "weakModal";

const MESSAGES: Readonly<Record<string, MessageId>> = {
  effort: "effort",
  escape: "escape",
  preference: "preference",
  moment: "moment",
  "weak-modal": "weakModal",
};

/** Reports a demand on the tenderer whose force a hedge takes away. One report per sentence, for its first hedge. */
export const rule = {
  id: "vague",
  severity: "warning",
  scope: "block",
  *check({ block, sectionOf }: BlockScope): Iterable<Report<MessageId>> {
    for (const index of block.vague) {
      const statement = block.model.statements[index] as Statement;
      const signals = block.signals[index] as Signals;
      const unit = block.model.units[statement.unit] as Unit;
      const section = sectionOf(statement.unit);
      if (statement.question || isMute(block, index, unit, section) || !isDemand(statement, signals, section))
        continue;
      const hit = signals.vague.find((candidate) => !isBounded(candidate, signals));
      if (!hit) continue;
      const { text: term, focus } = wordsAt(block.model, statement, hit);
      yield { span: statement.span, focus, message: MESSAGES[hit.kind] ?? "effort", data: { term } };
    }
  },
} satisfies BlockRule;

/** Whether the sentence asks something of the tenderer, and does not tell what the authority does, is or plans. */
function isDemand(statement: Statement, { first }: Signals, { role }: SectionContext): boolean {
  if (first.has("definition") && role !== "requirements") return false;
  if (role === "award" || role === "planning")
    return first.has("contractor") && first.has("obligation") && !first.has("scoring");
  const contractor = first.get("contractor");
  const authority = first.get("authority");
  if (role === "background" || role === "procedure" || role === "questions")
    return contractor !== undefined && !first.has("past");
  if (authority !== undefined && (contractor === undefined || authority < contractor) && authority <= 2) {
    // "Wij vragen de leverancier …" asks; "De gemeente streeft ernaar …" tells a plan.
    return contractor !== undefined || first.has("wish-of-authority");
  }
  return statement.tokens.length > 2;
}

/** A hedge with a hard limit behind it ("zo spoedig mogelijk, uiterlijk binnen twee dagen") leaves a demand. */
function isBounded(hit: VagueHit, { first, quantities }: Signals): boolean {
  if (hit.kind === "escape" || hit.kind === "preference") return false;
  const bound = Math.max(
    first.get("compare-max") ?? -1,
    first.get("compare-min") ?? -1,
    first.get("deadline") ?? -1,
  );
  return bound > hit.end - 1 && quantities.some((quantity) => quantity.start >= bound);
}
