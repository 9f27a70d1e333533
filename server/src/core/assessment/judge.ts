// One statement in its place: does it bind, is it concrete, and for which spearhead.
import type { SpearheadId } from "../catalogue/types.js";
import type { SectionRole } from "../catalogue/vocabulary.js";
import type { Statement } from "../model/block-model.js";
import { revise } from "./revise.js";
import type { Signals, TopicHit } from "./signals.js";

/** What the text around a statement says of it. */
export interface Place {
  readonly role: SectionRole | null;
  /** Spearheads that the heading of the section names. */
  readonly headingNames: ReadonlySet<SpearheadId>;
  /** The statement asks and does not answer, or stands in a part that demands nothing. */
  readonly mute: boolean;
  /** The row of its table says that the law demands it. */
  readonly legalRow: boolean;
  /** A requirement id or article number belongs to it. */
  readonly labelled: boolean;
  /** A later answer withdrew the requirement. */
  readonly cancelled: boolean;
  /** Another sentence of the same requirement attaches a consequence to it. */
  readonly consequence: boolean;
  /** Another sentence of the same paragraph asks or invites the tenderer. */
  readonly invitedNearby: boolean;
  /** The next sentence of the same paragraph gives a reason. */
  readonly reasonFollows: boolean;
  /** A bracket without a suggestion, that the writer still has to fill in, stands in it. */
  readonly open: boolean;
  /** A number stands beside it in an award table. */
  readonly weightRow: boolean;
}

/**
 * `supports`: evidence beside another statement that covers, too doubtful to cover by itself.
 * `perhaps`: evidence beside one that covers if its surroundings say so (see `support-in-document.ts`).
 * `candidate`: the subject is there, and the sentences around it decide (see `trial-cluster.ts`).
 */
export type Verdict = "covers" | "supports" | "perhaps" | "weak" | "waives" | "candidate";

/** What a doubtful statement most likely says, and how likely (log odds). */
export interface Alone {
  readonly verdict: "covers" | "weak" | "waives";
  readonly score: number;
}

export interface Judgement {
  readonly spearhead: SpearheadId;
  readonly verdict: Verdict;
  /** Higher is stronger; only for the order of evidence. */
  readonly strength: number;
  /** How likely `perhaps` is evidence, as log odds. */
  readonly support?: number;
  /** What `perhaps` and `supports` say where nothing else in the document speaks of the spearhead. */
  readonly alone?: Alone;
}

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "contract",
  "award",
  "selection",
  "wishes",
  "questions",
  "annex",
  null,
]);

/** The judgements about a statement, at most one per spearhead. */
export function judge(statement: Statement, signals: Signals, place: Place): Judgement[] {
  if (place.mute || place.cancelled || statement.question) return [];
  const known = judgeWords(statement, signals, place);
  if (!signals.reading || isLegalDuty(signals) || place.legalRow) return known;
  const standing = {
    place,
    force: bindingForce(signals, place),
    reasoned: isReasoned(statement, signals, place),
    denied: signals.first.has("not-applied"),
    strength: 1 + rank(place),
  };
  const judgements = revise(known, signals, standing, statement.tokens.length);
  return signals.first.has("outside") ? judgements.filter(({ verdict }) => verdict === "waives") : judgements;
}

function judgeWords(statement: Statement, signals: Signals, place: Place): Judgement[] {
  const waived = waivedSpearheads(statement, signals, place);
  if (waived.size > 0) {
    if (!isReasoned(statement, signals, place)) return [];
    return [...waived].map((spearhead) => ({ spearhead, verdict: "waives" as const, strength: 1 }));
  }
  const spearheads = new Set(signals.topics.map((hit) => hit.topic.spearhead));
  if (spearheads.size === 0 && !impliedSocialReturn(signals, place)) return [];
  if (isLegalDuty(signals) || place.legalRow) return [];
  const judgements: Judgement[] = [];
  const force = bindingForce(signals, place);
  if (force === "none") return [];
  if (spearheads.size === 0)
    return [{ spearhead: "social-return", verdict: force === "binding" ? "covers" : "weak", strength: 1 }];
  for (const spearhead of spearheads) {
    const hits = signals.topics.filter(
      (hit) => hit.topic.spearhead === spearhead && !isInReason(hit, signals),
    );
    if (hits.length === 0) continue;
    const strength = coverStrength(hits, signals, place);
    if (force === "binding" && strength > 0)
      judgements.push({ spearhead, verdict: "covers", strength: strength + rank(place) });
    else if (place.open) continue;
    else if (isWeak(hits, signals, place, force))
      judgements.push({ spearhead, verdict: "weak", strength: 0 });
    else if (force === "binding" && hits.some((hit) => hit.topic.needs))
      judgements.push({ spearhead, verdict: "candidate", strength: 0 });
  }
  return judgements;
}

/** What a reader would quote first: a demand by name, then other demands, then table rows and selection criteria. */
function rank(place: Place): number {
  if (place.role === "selection") return -1.5;
  if (place.weightRow) return -1;
  return place.labelled ? 0.5 : 0;
}

/** How much the sentence obliges: a demand, a wish, or nothing that concerns the tenderer. */
export type Force = "binding" | "wish" | "none";

/** So many tokens may stand between an authority and its duty ("de gemeente Oldenhage moet"). */
const FARTHEST_DUTY = 3;

/** What the signals of a statement oblige to in its place. */
export function bindingForce(signals: Signals, place: Place): Force {
  const { first, quantities } = signals;
  const bounded = (first.has("compare-min") || first.has("compare-max")) && quantities.length > 0;
  const contractor = first.get("contractor");
  const authority = first.get("authority");
  const invited = first.has("invitation") || first.has("forecast");
  const hedged = signals.vague.some((hit) => hit.kind !== "moment");
  const reserved = signals.topics.some(
    (hit) => hit.topic.id === "reserved-contract" || hit.topic.id === "innovation-partnership",
  );
  if (first.has("definition") && !first.has("obligation") && !bounded) return "none";
  // "De gemeente wil in 2035 haar eigen gebouwen …" asks nothing, nor does "Het Warmtebedrijf neemt voor zijn eigen pompen …".
  const speaksOfOwn = first.has("own-things") && contractor === undefined && !first.has("this-contract");
  const plainly = !invited && !hedged && !bounded && !first.has("obligation");
  if (speaksOfOwn && (plainly || (authority !== undefined && authority <= 3))) return "none";
  // "Het college moet voor 1 juli met een plan komen": what the authority itself must do.
  const obligation = first.get("obligation");
  const isBound = authority !== undefined && obligation !== undefined && obligation > authority;
  if (isBound && authority <= 3 && obligation - authority <= FARTHEST_DUTY && contractor === undefined)
    return "none";
  if (!DEMANDING.has(place.role)) {
    if (reserved) return "binding";
    const aboutTenderer =
      contractor !== undefined &&
      (authority === undefined || invited || hedged || contractor < authority || first.has("obligation"));
    if (!aboutTenderer) {
      const aims = invited && (isOfThisContract(signals) || place.invitedNearby);
      return aims && place.role !== "planning" ? "wish" : "none";
    }
    if (invited || hedged) return bounded && first.has("obligation") ? "binding" : "wish";
    if (first.has("past") && !first.has("obligation")) return "none";
    return first.has("obligation") || bounded ? "binding" : "none";
  }
  if (authority !== undefined && authority <= 3 && contractor === undefined && !invited && !hedged) {
    // What the authority has, does or decides binds nobody else, except money it sets aside.
    const sets = quantities.some((quantity) => quantity.unit === "money" || quantity.unit === "percent");
    if (
      !reserved &&
      !(sets && signals.topics.some((hit) => hit.topic.spearhead === "innovatiegericht")) &&
      !first.has("obligation")
    )
      return "none";
  }
  if ((hedged || invited) && !bounded) {
    return place.role === "award" && (first.has("scoring") || place.weightRow) && !hedged
      ? "binding"
      : "wish";
  }
  if (
    first.has("past") &&
    contractor === undefined &&
    !bounded &&
    !first.has("obligation") &&
    place.role === null
  )
    return "none";
  return "binding";
}

function isOfThisContract(signals: Signals): boolean {
  return signals.first.has("contractor") || signals.first.has("this-contract");
}

/** 0 when the statement proves nothing; more for what is concrete by itself. */
function coverStrength(hits: readonly TopicHit[], signals: Signals, place: Place): number {
  let best = 0;
  for (const { topic } of hits) {
    if (topic.strength === "hint") continue;
    if (topic.needs && !topic.needs.some((cue) => signals.cues.has(cue))) continue;
    const measured = isMeasured(topic.units, topic.compare, signals, place);
    if (topic.strength === "act") best = Math.max(best, measured ? 3 : 2);
    else if (measured) best = Math.max(best, topic.strength === "measure" ? 3 : 1);
  }
  return best;
}

function isMeasured(
  units: readonly string[] | undefined,
  compare: readonly string[] | undefined,
  signals: Signals,
  place: Place,
): boolean {
  const { first, quantities } = signals;
  const awarded =
    place.role === "award" &&
    (first.has("scoring") || place.weightRow || quantities.some((quantity) => quantity.unit === "money"));
  // "De prijs ligt tussen € 1,15 en € 1,65 per kilometer" speaks of money, not of fewer kilometres.
  if (compare && first.has("price") && !first.has("compare-less")) return false;
  if (compare && !awarded && !compare.some((direction) => first.has(`compare-${direction}`))) return false;
  if (awarded && (quantities.length > 0 || place.weightRow)) return true;
  return quantities.some((quantity) => quantity.unit !== "date" && (!units || units.includes(quantity.unit)));
}

function isWeak(
  hits: readonly TopicHit[],
  signals: Signals,
  place: Place,
  force: "binding" | "wish",
): boolean {
  if (force === "wish") return true;
  // A bare name in a demand without any measure is an intention.
  return (
    hits.some((hit) => hit.topic.strength === "name") &&
    DEMANDING.has(place.role) &&
    place.role !== null &&
    signals.first.has("contractor")
  );
}

function isLegalDuty(signals: Signals): boolean {
  return signals.first.has("legal") && !signals.first.has("legal-not");
}

/** What follows the reason for not asking something is not asked: "niet opgenomen: de monteurs moeten …". */
function isInReason(hit: TopicHit, { first }: Signals): boolean {
  const denial = first.get("not-applied");
  const reason = first.get("reason");
  return denial !== undefined && reason !== undefined && denial < reason && reason < hit.start;
}

/** A section that is headed by social return alone and states a share, sum or number of people. */
function impliedSocialReturn(signals: Signals, place: Place): boolean {
  if (place.headingNames.size !== 1 || !place.headingNames.has("social-return")) return false;
  return (
    signals.first.has("contract-sum") &&
    signals.quantities.some((quantity) => ["percent", "money", "people"].includes(quantity.unit))
  );
}

const FARTHEST_NEGATION = 14;
/** Tokens from a denial to the end of its sentence, when it also holds the reason. */
const FEWEST_IN_REASON = 8;

function waivedSpearheads(statement: Statement, signals: Signals, place: Place): Set<SpearheadId> {
  const waived = new Set<SpearheadId>();
  const negation = signals.first.get("not-applied");
  if (negation === undefined) return waived;
  const named = signals.topics.some((hit) => hit.topic.strength === "name" && isNear(hit, negation));
  for (const hit of signals.topics) {
    if (named && hit.topic.strength !== "name") continue;
    // The spearhead by its name, or by its subject where the sentence speaks of demands on it ("eisen over uitstoot").
    if (
      hit.topic.strength !== "name" &&
      !(signals.first.has("policy-noun") && isReasoned(statement, signals, place))
    )
      continue;
    if (signals.first.has("compare-min") && hit.topic.strength !== "name") continue;
    if (isNear(hit, negation)) waived.add(hit.topic.spearhead);
  }
  const words = statement.tokens.length;
  if (waived.size === 0 && signals.topics.length === 0 && negation <= 8 && words <= 60) {
    for (const spearhead of place.headingNames) if (place.headingNames.size === 1) waived.add(spearhead);
  }
  return waived;
}

const isNear = (hit: TopicHit, negation: number) => Math.abs(hit.start - negation) <= FARTHEST_NEGATION;

function isReasoned(statement: Statement, signals: Signals, place: Place): boolean {
  return place.reasonFollows || (hasReason(statement, signals) && !OPEN_END.test(statement.text));
}

/** “…, omdat [reden].”: the reason is still to come. */
const OPEN_END = /\[[^\]]*\]\W*$/;

function hasReason(statement: Statement, signals: Signals): boolean {
  const reason = signals.first.get("reason");
  if (reason === undefined) return false;
  const denial = signals.first.get("not-applied") ?? -1;
  const { length } = statement.tokens;
  // "Kringloop: n.v.t." gives no reason: the colon only closes a label.
  if (reason < denial && statement.tokens[reason]?.lower === ":" && length - denial < FEWEST_IN_REASON)
    return false;
  // The last word cannot be the "because".
  return reason < length - 1;
}
