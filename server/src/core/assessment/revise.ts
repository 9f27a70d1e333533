// What the trained reading adds to the judgements from known words, and what it takes away.
import { SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import type { Alone, Force, Judgement, Place, Verdict } from "./judge.js";
import type { Signals } from "./signals.js";
import { supportScore } from "./support.js";
import type { Reading } from "./trained-reading.js";

/** What the place of a statement lets it mean. */
export interface Standing {
  readonly place: Place;
  readonly force: Force;
  /** The statement, or the one after it, gives a reason. */
  readonly reasoned: boolean;
  /** Something is not asked or not applied. */
  readonly denied: boolean;
  /** Strength of a judgement that covers. */
  readonly strength: number;
}

/** From which score on (log odds) a reading says something; lower where a topic names the spearhead too. */
interface Bars {
  readonly covers: number;
  readonly weak: number;
  readonly waives: number;
}

// Measured on texts left out of the training (`npm run quality -- --cross-validate`). A demand that is not there is the
// worst mistake for a buyer, so that the bar for it is high.
const WITH_TOPIC: Bars = { covers: 2.5, weak: 2, waives: 2 };
const WITHOUT_TOPIC: Bars = { covers: 4.5, weak: 3, waives: 3 };
/** What counts where the whole document says nothing else of the spearhead. */
const ALONE = {
  /** A demand in known words says more than its score. */
  known: 1.25,
  /** More so a short one that is concrete by itself, among requirements: it has few other words to be sure by. */
  plain: 2.25,
  short: 10,
  /** From this score on it is plain enough that a statement demands; known words need none. */
  demand: 2,
  /** A statement says more by the score of a wish or a waiver too, in this part and up to this score. */
  wish: 0.5,
  waiver: 0.3,
  plainest: 4,
  /** A wish of somebody who does not ask the tenderer says less. */
  unasked: 1,
};
/** From this score on it is plain that something is waived; of which spearhead may then be in more doubt. */
const PLAIN_WAIVER = 4;
const WAIVED_PLAINLY = 1;
/** Below this score known words speak of something else. */
const DENIED = -1.25;
/** Below this score known words need another statement that covers. */
const DOUBTED = 0.75;
/** A row of an award table has few words to be sure by, and no other meaning. */
const DOUBTED_IN_ROW = 0.5;
/** From this score on a reading decides between demand and wish. */
const DECISIVE = { demand: 1, wish: 0.5 };
/** Below this score a statement is no support, whatever stands around it. */
const FAINT_SUPPORT = -2.2;
/** Below this score a statement says nothing, whatever else the document says. */
const FAINT_ALONE = -3;
/** From this strength on known words are concrete by themselves. */
const CONCRETE = 2;
/** A cell of a few words says too little to read. */
const FEWEST_WORDS = 4;
/** What a heading that names the spearhead is worth. */
const NAMED_BY_HEADING = 1;

/** The judgements about a statement, at most one per spearhead. */
export function revise(
  known: readonly Judgement[],
  signals: Signals,
  standing: Standing,
  words: number,
): Judgement[] {
  const { reading } = signals;
  if (!reading || words < FEWEST_WORDS) return [...known];
  return SPEARHEADS.flatMap((spearhead) => {
    const { place, force } = standing;
    const own = known.find((judgement) => judgement.spearhead === spearhead);
    if (own && own.verdict !== "candidate" && isOwnWord(signals, spearhead)) return [own];
    const score = reading[spearhead] + (place.headingNames.has(spearhead) ? NAMED_BY_HEADING : 0);
    const verdict =
      own && own.verdict !== "candidate"
        ? confirmed(own.verdict, score, reading, standing)
        : (discovered(isTopical(signals, spearhead) ? WITH_TOPIC : WITHOUT_TOPIC, score, reading, standing) ??
          own?.verdict);
    const alone = saidAlone(
      spearhead,
      score,
      reading,
      standing,
      own?.verdict === "covers" ? 0 : ALONE.demand,
    );
    if (verdict) {
      const judgement =
        verdict === own?.verdict ? own : { spearhead, verdict, strength: strengthOf(verdict, standing) };
      if (verdict !== "supports" || !alone) return [judgement];
      return [
        { ...judgement, alone: { ...alone, score: alone.score + trustIn(own ?? judgement, place, words) } },
      ];
    }
    const support = supportScore({ spearhead, reading, signals, place, force, words });
    if (place.open || (support < FAINT_SUPPORT && !(alone && alone.score > FAINT_ALONE))) return [];
    return [{ spearhead, verdict: "perhaps" as const, strength: 0, support, ...(alone && { alone }) }];
  });
}

/** What a demand in known words says beyond the score of its reading. */
function trustIn({ strength }: Judgement, { role }: Place, words: number): number {
  return strength >= CONCRETE && words <= ALONE.short && role === "requirements" ? ALONE.plain : ALONE.known;
}

/** What is left of a judgement from known words, or null. */
function confirmed(verdict: Verdict, score: number, reading: Reading, standing: Standing): Verdict | null {
  if (verdict !== "covers" && verdict !== "weak") return verdict;
  if (score < DENIED) return null;
  const meant = meaning(reading);
  if (meant === "waives" && reading.waives > 0 && standing.denied && standing.reasoned) return "waives";
  if (verdict === "covers") {
    if (score < (standing.place.weightRow ? DOUBTED_IN_ROW : DOUBTED)) return "supports";
    return meant === "weak" && reading.weak > DECISIVE.wish ? "weak" : "covers";
  }
  const demands = meant === "covers" && standing.force === "binding";
  return demands && score > DECISIVE.demand && reading.covers > DECISIVE.demand ? "covers" : "weak";
}

/** What a statement says by the reading alone, or null. */
function discovered(
  bars: Bars,
  score: number,
  reading: Reading,
  standing: Standing,
): Alone["verdict"] | null {
  const meant = meaning(reading);
  if (reading[meant] <= 0) return null;
  if (meant === "waives") {
    const bar = reading.waives > PLAIN_WAIVER ? Math.min(bars.waives, WAIVED_PLAINLY) : bars.waives;
    return standing.reasoned && score > bar ? "waives" : null;
  }
  if (standing.place.open) return null;
  if (meant === "weak") return standing.force !== "none" && score > bars.weak ? "weak" : null;
  return standing.force === "binding" && score > bars.covers ? "covers" : null;
}

/** What a statement says where no other does, and how likely; null where it says nothing then, or demands less than `demand`. */
function saidAlone(
  spearhead: SpearheadId,
  score: number,
  reading: Reading,
  standing: Standing,
  demand: number,
): Alone | null {
  const verdict = meaning(reading);
  const other = Math.max(...SPEARHEADS.map((id) => (id === spearhead ? -Infinity : reading[id])));
  const plain = Math.min(ALONE.plainest, reading[verdict]);
  if (verdict === "covers") {
    const demands = standing.force === "binding" && reading.covers > demand && score > other;
    return demands ? { verdict, score } : null;
  }
  const behind = Math.max(0, other - score);
  if (verdict === "waives")
    return standing.denied && standing.reasoned
      ? { verdict, score: score + ALONE.waiver * plain - behind }
      : null;
  const unasked = standing.force === "none" ? ALONE.unasked : 0;
  return { verdict, score: score + ALONE.wish * plain - unasked - behind };
}

function meaning({ covers, weak, waives }: Reading): "covers" | "weak" | "waives" {
  if (waives > covers && waives > weak) return "waives";
  return weak > covers ? "weak" : "covers";
}

function isTopical(signals: Signals, spearhead: SpearheadId): boolean {
  return signals.topics.some((hit) => hit.topic.spearhead === spearhead);
}

/** The model has not learnt from the words of one organisation. */
function isOwnWord(signals: Signals, spearhead: SpearheadId): boolean {
  return signals.topics.some(({ topic }) => topic.own === true && topic.spearhead === spearhead);
}

function strengthOf(verdict: Verdict, standing: Standing): number {
  if (verdict === "covers" || verdict === "supports") return standing.strength;
  return verdict === "waives" ? 1 : 0;
}
