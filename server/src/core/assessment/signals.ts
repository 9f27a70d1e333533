// What the words of one statement say, without looking at the text around it.
import type { Topic } from "../catalogue/catalogue-data.js";
import type { Vocabulary, WordHit } from "../catalogue/vocabulary.js";
import type { Statement } from "../model/block-model.js";
import { Recent } from "../text/recent.js";
import { overlaps } from "../text/span.js";
import { type Token, tokenize } from "../text/tokens.js";
import { type Reading, readTrained } from "./trained-reading.js";

/** A number with its unit. Token indexes, `end` exclusive. */
export interface Quantity {
  /** Kind of unit (`percent`, `energy`, `time`, …); `count` for a number before a noun, `date` for a year or date. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

export interface TopicHit {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

export interface VagueHit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The signals of a statement; positions are token indexes of that statement. */
export interface Signals {
  /** Topics that are no false friends, in order of start. */
  readonly topics: readonly TopicHit[];
  /** First position of each signal that occurs. */
  readonly first: ReadonlyMap<string, number>;
  readonly cues: ReadonlySet<string>;
  readonly vague: readonly VagueHit[];
  readonly quantities: readonly Quantity[];
  /** What the trained model reads; null where nothing known occurs. */
  readonly reading: Reading | null;
}

const NO_SIGNALS: Signals = {
  topics: [],
  first: new Map(),
  cues: new Set(),
  vague: [],
  quantities: [],
  reading: null,
};

const recentSignals = new WeakMap<Vocabulary, Recent<Signals>>();

/** Reads the signals of a statement with the words of its language. */
export function readSignals(statement: Statement, vocabulary: Vocabulary): Signals {
  let recent = recentSignals.get(vocabulary);
  if (!recent) {
    recent = new Recent(2_000, (text) => signalsOf(tokenize(text), vocabulary));
    recentSignals.set(vocabulary, recent);
  }
  return recent.get(statement.text, () => signalsOf(statement.tokens, vocabulary));
}

function signalsOf(tokens: readonly Token[], vocabulary: Vocabulary): Signals {
  const hits = vocabulary.find(tokens);
  if (hits.length === 0) return NO_SIGNALS;
  const falseFriends = hits.filter((hit) => hit.what.kind === "false-friend");
  const topics: TopicHit[] = [];
  const vague: VagueHit[] = [];
  const first = new Map<string, number>();
  const cues = new Set<string>();
  for (const hit of hits) {
    if (hit.what.kind === "topic") {
      if (!falseFriends.some((friend) => overlaps(friend, hit)))
        topics.push({ topic: hit.what.topic, start: hit.start, end: hit.end });
    } else if (hit.what.kind === "signal") {
      if (!first.has(hit.what.id)) first.set(hit.what.id, hit.start);
    } else if (hit.what.kind === "vague") {
      if (![...falseFriends, ...vague].some((other) => overlaps(other, hit)))
        vague.push({ kind: hit.what.id, start: hit.start, end: hit.end });
    } else if (hit.what.kind === "cue") cues.add(hit.what.id);
  }
  const quantities = readQuantities(tokens, hits, falseFriends, vocabulary);
  const reading = readTrained(tokens, { topics, first, vague, quantities }, vocabulary.language);
  // Most statements lack most of it; one empty object for all of them is what a long document can bear.
  return {
    topics: topics.length > 0 ? topics : NO_SIGNALS.topics,
    first: first.size > 0 ? first : NO_SIGNALS.first,
    cues: cues.size > 0 ? cues : NO_SIGNALS.cues,
    vague: vague.length > 0 ? vague : NO_SIGNALS.vague,
    quantities: quantities.length > 0 ? quantities : NO_SIGNALS.quantities,
    reading,
  };
}

const FARTHEST_UNIT = 3;

function readQuantities(
  tokens: readonly Token[],
  hits: readonly WordHit[],
  falseFriends: readonly WordHit[],
  vocabulary: Vocabulary,
): Quantity[] {
  const units = new Map<number, string>();
  const references = new Set<number>();
  for (const hit of hits) {
    if (hit.what.kind === "unit" && !units.has(hit.start)) units.set(hit.start, hit.what.id);
    else if (hit.what.kind === "reference") references.add(hit.start);
  }
  const quantities: Quantity[] = [];
  tokens.forEach((token, index) => {
    // "de helft", "een derde" are quantities of their own.
    if (token.kind === "word" && units.get(index) === "percent" && vocabulary.isNumber(token)) {
      // A party that checks is no share.
      if (falseFriends.some(({ start, end }) => start <= index && index < end)) return;
      quantities.push({ unit: "percent", start: index, end: index + 1 });
      return;
    }
    if (!vocabulary.isNumber(token)) return;
    const quantity = quantityAt(index, tokens, units, references);
    if (quantity) quantities.push(quantity);
  });
  return quantities;
}

const LONGEST_CHOICE = 6;

/** The sign of money before the open choice in which a number stands (“€ [bedrag, bijvoorbeeld 5.000]”), or -1. */
function signBeforeChoice(
  index: number,
  tokens: readonly Token[],
  units: ReadonlyMap<number, string>,
): number {
  for (let at = index - 1; at > 0 && at >= index - LONGEST_CHOICE; at--) {
    const { lower } = tokens[at] as Token;
    if (lower === "]") return -1;
    if (lower === "[") return units.get(at - 1) === "money" ? at - 1 : -1;
  }
  return -1;
}

function quantityAt(
  index: number,
  tokens: readonly Token[],
  units: ReadonlyMap<number, string>,
  references: ReadonlySet<number>,
): Quantity | null {
  const token = tokens[index] as Token;
  const sign = units.get(index - 1) === "money" ? index - 1 : signBeforeChoice(index, tokens, units);
  if (sign >= 0) return { unit: "money", start: sign, end: index + 1 };
  for (let next = index + 1; next <= index + FARTHEST_UNIT && next < tokens.length; next++) {
    const unit = units.get(next);
    if (unit) return { unit, start: index, end: next + 1 };
    // "[percentage, bijvoorbeeld 20]%": the bracket of an open choice stands between the figure and its unit.
    if (tokens[next]?.lower === "]") continue;
    if (tokens[next]?.kind !== "word") break;
  }
  if (references.has(index - 1)) return null;
  if (/^(?:19|20)\d\d$/.test(token.lower)) return { unit: "date", start: index, end: index + 1 };
  return tokens[index + 1]?.kind === "word" ? { unit: "count", start: index, end: index + 2 } : null;
}
