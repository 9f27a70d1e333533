// Which clauses suit a document, the best first: an order that a buyer can follow and that a test can hold.
import { CATALOGUE } from "./catalogue.generated.js";
import {
  type Clause,
  type ClauseChange,
  type ClauseKind,
  type ClauseLevel,
  LEVELS,
} from "./catalogue-data.js";
import { allClauses } from "./clauses.js";
import { GENERIC_PRODUCT_GROUP } from "./product-group.js";
import type { SpearheadId } from "./types.js";

/** What a document wants. Depends on nothing but itself: equal wishes get equal clauses. */
export interface Wish {
  readonly spearhead: SpearheadId;
  /** The kinds that answer the wish, the most welcome first. */
  readonly kinds: readonly ClauseKind[];
  readonly productGroup: string;
  /** Whether clauses for any product group are welcome too. */
  readonly general: boolean;
  /** Whether only clauses with next to no administration suit. */
  readonly light: boolean;
  /** What a percentage is to be a share of; null when either will do. */
  readonly base: Clause["base"] | null;
  /** The level of ambition to begin with. */
  readonly level: ClauseLevel;
  /** ISO day for which a clause must be valid. */
  readonly day: string;
  /** Clauses of the organisation, which go before those of the catalogue. */
  readonly own: readonly Clause[];
  /** Ids of clauses that the document has. */
  readonly present: ReadonlySet<string>;
  /** Ids of clauses that the document leaves out on purpose. */
  readonly refused: ReadonlySet<string>;
  /** Ids of clauses of which the document has the subject, but only as a wish. */
  readonly hoped: ReadonlySet<string>;
}

/** What a less welcome kind weighs against a step of level. */
const KIND_WEIGHT = 0.6;

/** The day that counts for a document without a date. */
export const EDITION_DAY = CATALOGUE.date;

/** At most `most` clauses: one of each kind as far as there are, so that a writer has a choice; the best first. */
export function offered(wish: Wish, most: number): readonly Clause[] {
  const ranked = rankedClauses(wish);
  const firstOfKind = wish.kinds.flatMap((kind) => ranked.find((clause) => clause.kind === kind) ?? []);
  const chosen = [...firstOfKind, ...ranked.filter((clause) => !firstOfKind.includes(clause))].slice(0, most);
  return ranked.filter((clause) => chosen.includes(clause));
}

/**
 * All clauses that fit: own before catalogue, what is hoped for already, what the policy asks, product group before general,
 * then by level and kind.
 */
function rankedClauses(wish: Wish): readonly Clause[] {
  const known = new Set(wish.own.map(({ id }) => id));
  const catalogue = allClauses().filter(({ id }) => !known.has(id));
  const fitting = [...wish.own, ...catalogue].filter((clause) => fits(clause, wish));
  const light = wish.light ? fitting.filter(({ burden }) => burden === "light") : [];
  return (light.length > 0 ? light : fitting)
    .map((clause, index) => ({ clause, index, order: orderOf(clause, wish) }))
    .sort((a, b) => byOrder(a.order, b.order) || a.index - b.index)
    .map(({ clause }) => clause);
}

/** What a product group expects of a document. */
export interface Expectation {
  /** The criteria of the level asked for, or below it. */
  readonly expected: readonly Clause[];
  /** Those of which one is enough: of the level or above it. */
  readonly asGood: readonly Clause[];
}

const expectations = new WeakMap<readonly Clause[], Map<string, Expectation>>();

/** The criteria of one product group for a spearhead that may be proposed on a day; without a day, on that of the edition. */
export function expectedOf(
  wish: Pick<Wish, "spearhead" | "productGroup" | "level" | "own"> & { readonly day: string | null },
): Expectation {
  const day = wish.day ?? EDITION_DAY;
  const known = expectations.get(wish.own) ?? new Map<string, Expectation>();
  expectations.set(wish.own, known);
  const key = `${wish.spearhead} ${wish.productGroup} ${wish.level} ${day}`;
  let expectation = known.get(key);
  if (!expectation) {
    const criteria = [...wish.own, ...allClauses()].filter(
      (clause) =>
        clause.spearhead === wish.spearhead && isFor(clause, wish.productGroup) && isValidOn(clause, day),
    );
    expectation = {
      expected: criteria.filter(({ level }) => stepsBetween(wish.level, level) <= 0),
      asGood: criteria.filter(({ level }) => stepsBetween(wish.level, level) >= 0),
    };
    known.set(key, expectation);
  }
  return expectation;
}

/** Whether a clause may be proposed on an ISO day. */
export function isValidOn({ validFrom, validTo }: Clause, day: string): boolean {
  return (
    (validFrom === undefined || day >= validFrom) &&
    (validTo === undefined || day.slice(0, validTo.length) <= validTo)
  );
}

/** What has changed in a clause since a version of it, the oldest first. */
export function changesSince({ changes }: Clause, version: number): readonly ClauseChange[] {
  return (changes ?? []).filter((change) => change.version > version);
}

/** How far a level lies above another; negative below it. */
export function stepsBetween(from: ClauseLevel, to: ClauseLevel): number {
  return LEVELS.indexOf(to) - LEVELS.indexOf(from);
}

function fits(clause: Clause, wish: Wish): boolean {
  return (
    clause.spearhead === wish.spearhead &&
    wish.kinds.includes(clause.kind) &&
    !wish.present.has(clause.id) &&
    !wish.refused.has(clause.id) &&
    !(wish.base && clause.base && clause.base !== wish.base) &&
    (wish.general ? suits(clause, wish.productGroup) : isFor(clause, wish.productGroup)) &&
    isValidOn(clause, wish.day)
  );
}

/** Whether a clause is made for a product group or for all of them. */
export function suits(clause: Clause, group: string): boolean {
  return isFor(clause, group) || isFor(clause, GENERIC_PRODUCT_GROUP);
}

/** Whether a clause is made for a product group. */
export function isFor({ productGroups }: Clause, group: string): boolean {
  return productGroups.includes(group);
}

/** Lower goes first, number by number. */
function orderOf(clause: Clause, wish: Wish): readonly number[] {
  const distance = Math.abs(stepsBetween(wish.level, clause.level));
  return [
    wish.own.includes(clause) ? 0 : 1,
    wish.hoped.has(clause.id) ? 0 : 1,
    wish.base && clause.base === wish.base ? 0 : 1,
    isFor(clause, wish.productGroup) ? 0 : 1,
    distance + KIND_WEIGHT * wish.kinds.indexOf(clause.kind),
  ];
}

function byOrder(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
