// A demand or award criterion that is a matter of taste: no scale, no limit, no test.
import { isMute } from "../../assessment/assess-document.js";
import { NoDemand } from "../../assessment/no-demand.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals } from "../../assessment/signals.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { PatternHit } from "../../catalogue/pattern.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import { overlaps } from "../../text/span.js";
import type { BlockRule, BlockScope, Report } from "../rule.js";

const CUES = new CueSet(CATALOGUE.unmeasurable);

type MessageId = "quality" | "criterion";

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "contract",
  "annex",
  null,
]);

/** Chapters that ask nothing and score nothing. */
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "toc",
  "questions",
  "definitions",
  "planning",
  "selection",
]);

/** Reports a demand whose point is a quality that nobody can measure, and a criterion that is scored by impression. */
export const rule = {
  id: "unmeasurable",
  severity: "warning",
  scope: "block",
  *check({ block, language, sectionOf }: BlockScope): Iterable<Report<MessageId>> {
    for (const [index, statement] of block.model.statements.entries()) {
      const signals = block.signals[index] as Signals;
      const unit = block.model.units[statement.unit] as Unit;
      if (statement.question || statement.tokens.length < FEWEST_WORDS || isMeasured(statement, signals))
        continue;
      const section = sectionOf(statement.unit);
      if (SILENT.has(section.role) || isMute(block, index, unit, section)) continue;
      const next = block.model.statements[index + 1];
      const follower = next?.unit === statement.unit ? next : null;
      const cues = CUES.find(statement.tokens, language);
      if (isName(statement, unit, follower, section) && !(section.role !== "award" && cues.has("copula")))
        continue;
      const criterion = criterionIn(statement, signals, cues, section);
      const found =
        criterion ?? (isDemand(statement, signals, cues, unit, section) ? qualityIn(statement, cues) : null);
      if (!found || isToldOnly(statement, found, language)) continue;
      if (follower && isScale(follower, CUES.find(follower.tokens, language))) continue;
      const { text: term, focus } = wordsAt(block.model, statement, found);
      const message = criterion ? "criterion" : "quality";
      yield { span: statement.span, focus, message, data: { term } };
    }
  },
} satisfies BlockRule;

/** Whether the words tell of a wish, of what is there, of a condition or of what the tenderer is to describe. */
function isToldOnly(
  { tokens }: Statement,
  { start }: PatternHit<string>,
  language: DocumentLanguage,
): boolean {
  const other = new NoDemand(tokens, language);
  return other.whole() || other.asked(start) || other.supposed(start);
}

const FEWEST_WORDS = 4;

/**
 * A figure in the sentence is a limit or a scale; a number in front is a label, a count of people or things is neither, and
 * nor are points that somebody gives.
 */
function isMeasured({ text, tokens }: Statement, { quantities }: Signals): boolean {
  const colon = tokens.findIndex(({ lower }) => lower === ":" || lower === "–");
  // “Criterium 4: …”
  const first = colon > 0 && colon <= LONGEST_LABEL ? colon : tokens[0]?.lower === "(" ? 1 : 0;
  const label = LABEL.exec(text)?.[0].length ?? 0;
  if (tokens.some(({ kind, start }, at) => kind === "number" && at > first && start >= label)) return true;
  return quantities.some(({ unit, start }) => start > first && !UNLIMITED.has(unit));
}

/** “2.B.7 ”, “E-04 ”: a code in front of a sentence. */
const LABEL = /^[\p{L}\d]{1,4}(?:[.-][\p{L}\d]{1,4})+[.:)]?\s/u;
const UNLIMITED: ReadonlySet<string> = new Set(["count", "people", "points"]);

const LONGEST_LABEL = 3;

/** The sentence behind it says how it is scored or tested. */
function isScale({ tokens }: Statement, cues: CueHits): boolean {
  return tokens.some(({ kind }) => kind === "number") && (cues.has("scale") || cues.has("points"));
}

/** The name of a criterion, in a table or in front of its explanation, is judged by that explanation. */
function isName(
  { tokens, start }: Statement,
  unit: Unit,
  follower: Statement | null,
  { role }: SectionContext,
): boolean {
  if (tokens.length > LONGEST_NAME) return false;
  return unit.cell ? role === "award" : follower !== null && start <= unit.textStart;
}

const LONGEST_NAME = 6;

function criterionIn(
  { tokens }: Statement,
  { first, quantities }: Signals,
  cues: CueHits,
  { role }: SectionContext,
): PatternHit<string> | null {
  if (role === "background" || !(role === "award" || cues.has("judging"))) return null;
  if (role !== "award" && first.has("invitation")) return null;
  const [better] = cues.of("more-is-better");
  if (better) return better;
  const [judge] = cues.of("evaluator");
  if (role !== "award" && !judge) return null;
  const [free] = cues.of("discretion");
  if (free) return free;
  if (!cues.has("judging") || cues.has("scale")) return null;
  // “De commissie kiest haar favoriet.”
  const isBare = role === "award" && tokens.length <= LONGEST_BARE && quantities.length === 0;
  const bare = isBare && !cues.has("points") && !cues.has("way-of-scoring") ? judge : undefined;
  return cues.of("impression")[0] ?? bare ?? null;
}

const LONGEST_BARE = 12;

/** Whether the sentence asks something of the tenderer. */
function isDemand(
  { tokens }: Statement,
  { first, vague }: Signals,
  cues: CueHits,
  unit: Unit,
  { role }: SectionContext,
): boolean {
  if (!DEMANDING.has(role) && !(role === "background" && (unit.label !== null || unit.kind === "item")))
    return false;
  // Without a chapter or a number, only a short sentence with no other message is taken for a demand.
  const isLoose = role === null && unit.label === null && unit.kind === "paragraph";
  if (isLoose && (tokens.length > LONGEST_LOOSE || first.has("authority"))) return false;
  if (first.has("definition") || first.has("legal")) return false;
  // “3.8 The salt has …” asks, for all its “has”.
  const past = first.get("past");
  const tellsHas = past !== undefined && cues.within("copula", past, past + 1);
  if (past !== undefined && !(tellsHas && unit.label !== null && tokens.length <= LONGEST_LOOSE))
    return false;
  // A hedge is another fault; “should” is how many ask in English.
  if (vague.some(({ kind }) => kind !== "weak-modal")) return false;
  if (cues.of("both-parties").some(({ start }) => start <= 1)) return false;
  const authority = first.get("authority");
  if (authority === undefined || authority > 2) return true;
  return !first.has("invitation") && first.has("contractor") && first.has("obligation");
}

/** “Anticimex SMART”, “het Modern Lyceum”: with a capital inside a sentence a word belongs to a name. */
function isPartOfName({ tokens }: Statement, { start, end }: PatternHit<string>): boolean {
  const first = tokens.findIndex(({ kind }) => kind === "word");
  return end - start === 1 && start > first && tokens[start]?.capital === true;
}

function qualityIn(statement: Statement, cues: CueHits): PatternHit<string> | null {
  const others = cues.of("no-taste");
  const taste = cues
    .of("taste")
    .find((hit) => !isPartOfName(statement, hit) && !others.some((other) => overlaps(hit, other)));
  if (taste) return taste;
  const { tokens } = statement;
  if (tokens.length > LONGEST_PRAISE || !cues.has("copula")) return null;
  const closes = (hit: PatternHit<string>) => hit.end >= tokens.length - 1;
  return (
    cues.of("praise").find((hit) => closes(hit) && !others.some((other) => overlaps(hit, other))) ?? null
  );
}

const LONGEST_PRAISE = 11;
const LONGEST_LOOSE = 14;
