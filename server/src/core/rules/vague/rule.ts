// A demand that is hedged: best effort, a way out, a preference, an open moment.
import { isMute } from "../../assessment/assess-document.js";
import { NoDemand } from "../../assessment/no-demand.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals, VagueHit } from "../../assessment/signals.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import type { BlockRule, BlockScope, Report } from "../rule.js";

type MessageId = "effort" | "escape" | "preference" | "moment" | "weakModal";

const MESSAGES: Readonly<Record<string, MessageId>> = {
  effort: "effort",
  attempt: "effort",
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
  *check({ block, language, sectionOf }: BlockScope): Iterable<Report<MessageId>> {
    for (const index of block.vague) {
      const statement = block.model.statements[index] as Statement;
      const signals = block.signals[index] as Signals;
      const unit = block.model.units[statement.unit] as Unit;
      const section = sectionOf(statement.unit);
      if (
        statement.question ||
        isMute(block, index, unit, section) ||
        !isDemand(statement, unit, signals, section)
      )
        continue;
      const other = new NoDemand(statement.tokens, language);
      if (other.whole()) continue;
      const hit = signals.vague.find(
        (candidate) =>
          isHedge(candidate) &&
          !(isBoundable(candidate) && (isBounded(candidate, signals) || other.bounded(candidate.start))) &&
          !other.asked(candidate.start),
      );
      if (!hit) continue;
      const { text: term, focus } = wordsAt(block.model, statement, hit);
      yield { span: statement.span, focus, message: MESSAGES[hit.kind] ?? "effort", data: { term } };
    }
  },
} satisfies BlockRule;

/** Whether the sentence asks something of the tenderer, and does not tell what the authority does, is or plans. */
function isDemand(statement: Statement, unit: Unit, { first }: Signals, { role }: SectionContext): boolean {
  if (first.has("definition") && role !== "requirements") return false;
  if ((first.get("both-parties") ?? 9) <= 1) return role !== "background";
  if (role === "award" || role === "planning") {
    if (first.has("scoring")) return false;
    if (role === "planning" && isCoded(unit)) return true;
    return first.has("contractor") && (first.has("obligation") || (first.get("contractor") ?? 9) <= 1);
  }
  const contractor = first.get("contractor");
  const authority = first.get("authority");
  if (role === "background" || role === "procedure" || role === "questions")
    return (
      (contractor !== undefined || (isListed(unit, role) && !speaksFirst(authority))) && !first.has("past")
    );
  if (speaksFirst(authority) && (contractor === undefined || (authority ?? 0) < contractor)) {
    // "Wij vragen de leverancier …" asks; "De gemeente streeft ernaar …" tells a plan.
    const isTold = first.has("hope") || (first.get("past") ?? statement.tokens.length) <= LATEST_VERB;
    return !isTold && (contractor !== undefined || first.has("wish-of-authority"));
  }
  return statement.tokens.length > 2;
}

/** “De raad heeft … uitgesproken”: the verb behind its subject. */
const LATEST_VERB = 3;

/** Whether the authority is the subject: it stands among the first words. */
function speaksFirst(authority: number | undefined): boolean {
  return authority !== undefined && authority <= 2;
}

/** An item, or a clause with a number, asks something, also in a chapter that explains the assignment. */
function isListed({ label, kind, inQuote }: Unit, role: SectionContext["role"]): boolean {
  return role === "background" && (label !== null || kind === "item") && !inQuote;
}

/** “SH-PE-072” is the code of a requirement, wherever it stands. */
function isCoded({ label, ordinal }: Unit): boolean {
  return label !== null && !ordinal && /^\p{Lu}[\p{Lu}\d.-]*\d$/u.test(label);
}

/** “Should the audit fail, …” is a condition and no hedge. */
function isHedge({ kind, start }: VagueHit): boolean {
  return kind !== "weak-modal" || start > 0;
}

/** No limit hardens a wish, an attempt or a way out. */
function isBoundable({ kind }: VagueHit): boolean {
  return kind !== "attempt" && kind !== "escape" && kind !== "preference";
}

/** A hedge with a hard limit behind it ("zo spoedig mogelijk, uiterlijk binnen twee dagen") leaves a demand. */
function isBounded(hit: VagueHit, { first, quantities }: Signals): boolean {
  const bound = Math.max(
    first.get("compare-max") ?? -1,
    first.get("compare-min") ?? -1,
    first.get("deadline") ?? -1,
  );
  return bound > hit.end - 1 && quantities.some((quantity) => quantity.start >= bound);
}
