// How much of a technical solution a sentence fixes.
import type { Quantity, Signals } from "../../assessment/signals.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { PatternHit } from "../../catalogue/pattern.js";
import { type DocumentLanguage, SPEARHEADS } from "../../catalogue/types.js";
import type { Statement } from "../../model/block-model.js";
import type { Token } from "../../text/tokens.js";

/** What the solution is about; each has its own direction in which to rewrite. */
export type SolutionKind = "product" | "computing" | "staffing" | "work";

export interface Solution {
  readonly kind: SolutionKind;
  /** From the first fixing word to the last: token indexes, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** So much is fixed that nothing else can be meant, wherever it stands. */
  readonly plain: boolean;
}

interface Facet {
  readonly kind: SolutionKind;
  readonly weight: number;
  /** How many hits count: a list of colours fixes no more than one colour. */
  readonly most: number;
  /** Whether “at most” and its like in front of it leave room. */
  readonly figure?: boolean;
}

const FACETS: Readonly<Record<string, Facet>> = {
  size: { kind: "product", weight: 1, most: 3, figure: true },
  rating: { kind: "product", weight: 0.75, most: 2, figure: true },
  property: { kind: "product", weight: 1, most: 2, figure: true },
  pieces: { kind: "product", weight: 0.25, most: 3 },
  "colour-code": { kind: "product", weight: 2, most: 1 },
  colour: { kind: "product", weight: 1, most: 1 },
  material: { kind: "product", weight: 1, most: 2 },
  placed: { kind: "product", weight: 0.5, most: 1 },
  made: { kind: "product", weight: 1, most: 2 },
  part: { kind: "product", weight: 0.5, most: 3 },
  position: { kind: "product", weight: 1, most: 1 },
  "parts-count": { kind: "product", weight: 1, most: 2, figure: true },
  computing: { kind: "computing", weight: 1, most: 3, figure: true },
  staffing: { kind: "staffing", weight: 1.5, most: 2 },
  clock: { kind: "staffing", weight: 1, most: 2 },
  presence: { kind: "staffing", weight: 2, most: 1 },
  frequency: { kind: "work", weight: 1, most: 2 },
  work: { kind: "work", weight: 1, most: 2 },
  rounds: { kind: "work", weight: 0.5, most: 1 },
  layout: { kind: "product", weight: 1, most: 3 },
  sessions: { kind: "work", weight: 1, most: 3 },
  tool: { kind: "work", weight: 1, most: 3 },
  method: { kind: "work", weight: 1, most: 1 },
};

/** Words that make a performance, a test or a given of what would be a solution without them. */
const DAMPERS: Readonly<Record<string, number>> = {
  test: 1.5,
  able: 1.5,
  given: 1.5,
  helped: 1.5,
  "taken-away": 1.5,
  skill: 1,
  denied: 1,
};

/** At least one of these fixes something; the others only add to it. */
const FIRM = [
  "size",
  "rating",
  "property",
  "colour-code",
  "material",
  "parts-count",
  "computing",
  "staffing",
  "tool",
  "work",
  "layout",
  "sessions",
];
/** Facets that say nothing of the people at work without one that counts them. */
const WITH_STAFF: ReadonlySet<string> = new Set(["presence", "clock"]);

/** A single size or material is often a need; a solution is fixed by several of them together. */
const LEAST = 3.5;
const SHOWN = 0.75;
/** With so much fixed, one word of a test or a given says little. */
const MANIFEST = 4.5;
const MANIFEST_DAMPING = 0.5;
const PLAIN = 7;
/** Shares are goals more often than recipes, but for “65% cotton”. */
const SHARE = 1;
/** A list of what is ordered names colours and materials to tell the things apart. */
const ORDERED = 3;
const FEWEST_ORDERED = 30;
/** A figure behind “at most” leaves room. */
const LIMITED = 0.4;
const FARTHEST_LIMIT = 1;
/** Flattened tables make sentences of hundreds of words. */
const LONGEST = 90;

const CUES = new CueSet(CATALOGUE.solutionCues, CATALOGUE.numberWords);

/** The solution that the sentence fixes, or null when it leaves the way open. */
export function solutionIn(
  { tokens }: Statement,
  { quantities, reading }: Signals,
  language: DocumentLanguage,
): Solution | null {
  if (tokens.length < 4 || tokens.length > LONGEST) return null;
  const cues = CUES.find(tokens, language);
  if (cues.has("other-way") || !FIRM.some((id) => cues.has(id))) return null;
  // Work by the calendar is a method by itself: “every day … is vacuumed”.
  const isScheduled = cues.has("frequency") && cues.has("work");
  // The sentence is about the place where it stands or lies.
  if (!isScheduled && cues.of("place").some(({ start }) => start === 0)) return null;
  const staffed = cues.has("staffing");
  const byKind = new Map<SolutionKind, number>();
  let total = 0;
  let start = tokens.length;
  let end = 0;
  let count = 0;
  for (const [id, { kind, weight, most, figure }] of Object.entries(FACETS)) {
    if (!staffed && WITH_STAFF.has(id)) continue;
    const hits = apart(cues.of(id)).slice(0, most);
    if (id === "parts-count" && hits.some((hit) => isOrder(hit, tokens))) total -= ORDERED;
    if (hits.length === 0) continue;
    count += hits.length;
    for (const hit of hits) {
      const value = weight * (figure && isLimited(hit, cues) ? LIMITED : 1);
      total += value;
      byKind.set(kind, (byKind.get(kind) ?? 0) + value);
      // What only adds to the rest need not be underlined.
      if (weight < SHOWN) continue;
      start = Math.min(start, hit.start);
      end = Math.max(end, hit.end);
    }
  }
  if (isScheduled) total += 1;
  const damping = total >= MANIFEST ? MANIFEST_DAMPING : 1;
  for (const [id, less] of Object.entries(DAMPERS)) if (cues.has(id)) total -= less * damping;
  const isShare = ({ unit, end: behind }: Quantity) =>
    unit === "percent" && !cues.of("material").some((hit) => hit.start === behind);
  if (quantities.some(isShare)) total -= SHARE;
  const least = reading && SPEARHEADS.some((spearhead) => reading[spearhead] > 0) ? MANIFEST : LEAST;
  if (total < least || count < 2) return null;
  const [kind] = [...byKind].sort((a, b) => b[1] - a[1])[0] as [SolutionKind, number];
  return { kind, start, end, plain: total >= PLAIN };
}

/** “Lot 2: 40 chairs, …” is an order; what is built has a few of each part, or says of what it has them. */
function isOrder({ start }: PatternHit<string>, tokens: readonly Token[]): boolean {
  if (tokens[start - 1] !== undefined && tokens[start - 1]?.kind !== "sign") return false;
  return Number(tokens[start]?.lower.replace(/[.,]/g, "")) >= FEWEST_ORDERED;
}

/** Hits that do not overlap, the longest of those that start together. */
function apart(hits: readonly PatternHit<string>[]): PatternHit<string>[] {
  const kept: PatternHit<string>[] = [];
  for (const hit of hits) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

/** Whether a limit stands in front of the hit, or in it before its last word. */
function isLimited(hit: PatternHit<string>, cues: CueHits): boolean {
  return cues.of("limit").some(({ end }) => end >= hit.start - FARTHEST_LIMIT && end < hit.end);
}
