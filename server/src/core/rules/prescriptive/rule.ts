// A technical solution that is fixed where a performance would do.
import { isMute } from "../../assessment/assess-document.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals } from "../../assessment/signals.js";
import { SPEARHEADS } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import type { BlockRule, BlockScope, Report } from "../rule.js";
import { type SolutionKind, solutionIn } from "./solution.js";

/** Chapters that ask, score, explain or plan. */
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "toc",
  "questions",
  "definitions",
  "award",
  "selection",
  "planning",
  "procedure",
]);

/** Reports a demand that names sizes, materials, parts, people or tools together. One report per sentence. */
export const rule = {
  id: "prescriptive",
  severity: "warning",
  scope: "block",
  *check({ block, language, sectionOf }: BlockScope): Iterable<Report<SolutionKind>> {
    for (const [index, statement] of block.model.statements.entries()) {
      const unit = block.model.units[statement.unit] as Unit;
      const signals = block.signals[index] as Signals;
      if (statement.question || !mayDemand(signals)) continue;
      const section = sectionOf(statement.unit);
      if (SILENT.has(section.role) || isMute(block, index, unit, section)) continue;
      if (!isDemand(unit, signals, section)) continue;
      const solution = solutionIn(statement, signals, language);
      if (!solution || (!solution.plain && isOfSpearhead(signals))) continue;
      const { text, focus } = wordsAt(block.model, statement, solution);
      yield { span: statement.span, focus, message: solution.kind, data: { term: shortened(text) } };
    }
  },
} satisfies BlockRule;

/** From this score on the trained reading takes the sentence for one on a spearhead. */
const SURE_READING = 3;

const MOST_WORDS = 8;

function shortened(term: string): string {
  const words = term.split(/\s+/);
  return words.length <= MOST_WORDS ? words.join(" ") : `${words.slice(0, MOST_WORDS).join(" ")} …`;
}

/** What concerns a spearhead is a figure for it and no solution; what the law fixes is no choice of the writer. */
function mayDemand({ topics, first, quantities }: Signals): boolean {
  if (first.has("legal")) return false;
  const measured =
    quantities.some(({ unit }) => unit === "percent") ||
    first.has("compare-min") ||
    first.has("compare-max") ||
    first.has("compare-less");
  return !topics.some(({ topic: { strength } }) => strength === "act" || (strength !== "hint" && measured));
}

/** Whether the trained reading takes the sentence for one on a spearhead, whose figures are no solution. */
function isOfSpearhead({ reading }: Signals): boolean {
  return reading !== null && SPEARHEADS.some((spearhead) => reading[spearhead] > SURE_READING);
}

/** Whether the sentence speaks of what is to be delivered, and not of what the authority has or did. */
function isDemand(unit: Unit, { first }: Signals, { role }: SectionContext): boolean {
  // “2.11 The pump has …” asks, for all its “has”.
  const isNumbered = unit.label !== null && (role === "requirements" || role === null);
  if (first.has("past") && !first.has("obligation") && !isNumbered) return false;
  const authority = first.get("authority");
  const contractor = first.get("contractor");
  if (authority !== undefined && authority <= 2 && (contractor === undefined || authority < contractor))
    return false;
  if (role !== "background") return true;
  // “4.1 Algemeen” stands above requirements as well; their code or number tells.
  return contractor !== undefined || unit.label !== null || unit.kind === "item";
}
