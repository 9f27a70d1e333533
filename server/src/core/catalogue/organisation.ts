// What an organisation adds to the built-in knowledge: its choices, its own criteria and its social-return policy. Shells
// read it from the workspace; the core only uses it.
import type { BilingualPatterns, Clause, ClauseLevel } from "./catalogue-data.js";
import type { SpearheadId } from "./types.js";

/** How the spearheads are named and summed up: the four of Helmond, or the six themes of the Manifest MVOI 2022-2025. */
export type Profile = "speerpunten" | "mvoi";

/** A social-return policy in one period; it is recalibrated with the labour market, so that several follow each other. */
export interface SocialReturnPeriod {
  /** First and last ISO day on which it applies; open without. */
  readonly from?: string;
  readonly to?: string;
  /** Share of the base, in percent. */
  readonly percentage: number;
  /** What the share is taken of: the whole sum, or the part that pays labour. */
  readonly base: "contract-sum" | "labour-sum";
  /** Least contract value, in euro without VAT, at which it is asked. */
  readonly threshold?: number;
  /** Least term, in months, at which it is asked. */
  readonly minimumTerm?: number;
  /** Least share of labour in the contract sum, in percent, at which it is asked. */
  readonly labourShare?: number;
  /** What an effort counts for, in euro per year or per unit. */
  readonly buildingBlocks?: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit?: string;
  }[];
}

export interface SocialReturnPolicy {
  readonly periods: readonly SocialReturnPeriod[];
  /** Who answers questions and reads the reports. */
  readonly contact?: string;
}

/** Below these a tender is small: two or three light criteria instead of the full set. In euro without VAT. */
export interface SmallTenders {
  readonly supplies?: number;
  readonly services?: number;
  readonly works?: number;
}

/** Words that mean something to this organisation; patterns as in the catalogue. */
export interface OwnWords {
  /** What looks like a spearhead and is not. */
  readonly falseFriends?: BilingualPatterns;
  /** What takes the force out of a demand. */
  readonly vague?: BilingualPatterns;
  /** Names for what serves a spearhead; a quantity makes a demand with one of them concrete. */
  readonly terms?: readonly OwnTerm[];
}

export interface OwnTerm extends BilingualPatterns {
  readonly spearhead: SpearheadId;
}

export interface Organisation {
  readonly name?: string;
  readonly profile?: Profile;
  /** The highest level of ambition that is proposed first. */
  readonly level?: ClauseLevel;
  /** Criteria and clauses of its own, which go before those of the catalogue. */
  readonly clauses?: readonly Clause[];
  readonly socialReturn?: SocialReturnPolicy;
  readonly smallTenders?: SmallTenders;
  readonly words?: OwnWords;
}

export const NO_ORGANISATION: Organisation = {};

/** The clauses of an organisation; the same list as long as it is the same organisation. */
export function ownClauses({ clauses }: Organisation): readonly Clause[] {
  return clauses ?? NO_CLAUSES;
}

const NO_CLAUSES: readonly Clause[] = [];
