// What one block says of equivalents: clauses that allow them, questions whether they may be offered, sentences that do or refuse.
import type { PartLabel } from "./labels.js";

/** What a text may fix by name. `norms` are written standards, `labels` also certificates, `diplomas` are those of persons. */
export type FixedKind = "makes" | "norms" | "labels" | "diplomas";

/** “Where a make is named, an equivalent may be offered.” */
export interface EquivalenceClause {
  readonly unit: number;
  /** Labels under which others refer to the clause, in lower case. */
  readonly labels: readonly string[];
  /** What the clause speaks of; it reaches nothing else. */
  readonly of: readonly FixedKind[];
  /** What it says that it does not reach. */
  readonly exceptOf: readonly FixedKind[];
  /** The chapters and lots that it is limited to; empty without a limit. */
  readonly parts: readonly PartLabel[];
  /** Limited to the chapter in which it stands, or to the division of which that chapter is the general one; null without. */
  readonly ownPart: "chapter" | "division" | null;
  /** The table of its block in the head of which it stands: it reaches that table only; null elsewhere. */
  readonly ownTable: number | null;
  /** Labels of the only requirements that it reaches; empty when it reaches more than those it names. */
  readonly onlyLabels: readonly string[];
  readonly exceptLabels: readonly string[];
  readonly exceptParts: readonly PartLabel[];
  readonly exceptWords: readonly string[];
  /** Keys of the standards that it names as exceptions. */
  readonly exceptStandards: readonly string[];
}

/** “Bepaling 2.9 geldt niet voor eis 14”: a sentence that may limit a clause, by the labels it names. */
export interface Limit {
  readonly unit: number;
  readonly labels: readonly string[];
  /** The labels of the requirement in which it stands. */
  readonly own: readonly string[];
  /** Nothing else is accepted: “Voor E-12 is geen alternatief toegestaan”. */
  readonly refuses: boolean;
  /** It begins with a word of exception: “Uitzonderingen: eis 2.2”. */
  readonly heads: boolean;
}

export type Answer = "yes" | "no" | "open";

/** A statement that may ask whether something else may be offered. */
export interface Asking {
  readonly statement: number;
  readonly unit: number;
  /** A question mark ends it; without one it counts in a chapter of questions only. */
  readonly asked: boolean;
}

/** A question whether something else may be offered. */
export interface Question extends Asking {
  readonly labels: readonly string[];
  /** Their shapes: a question that names another requirement of the same shape is not about this one. */
  readonly shapes: readonly string[];
  readonly words: readonly string[];
  /** How its longer words begin. */
  readonly stems: readonly string[];
  /** Keys of the standards that it names. */
  readonly standards: readonly string[];
  /** It asks for something else where a make is fixed, or where a standard is. */
  readonly forMakes: boolean;
  readonly forStandards: boolean;
  /** It asks for an equivalent in so many words, so that “no” goes before a clause. */
  readonly forEquivalent: boolean;
  /** It only asks whether the standard that it names is enough. */
  readonly onlyEnough: boolean;
  /** It may ask whether a clause that it names reaches something. */
  readonly forReach: boolean;
  /** It asks whether what is named is compulsory: “yes” then refuses. */
  readonly compulsory: boolean;
  /** The question is about makes or standards in general. */
  readonly general: boolean;
  /** Null when the answer stands in the next block. */
  readonly answer: Answer | null;
}

/** What a statement says of equivalents by itself. */
export interface StatementMarks {
  readonly equivalent: boolean;
  /** In words that a standard asks for: “of beter” is a higher level and no equivalent. */
  readonly equivalentStandard: boolean;
  readonly example: boolean;
  readonly refused: boolean;
  /** It speaks of others than what was named (“Voor andere talen …”). */
  readonly ofOthers: boolean;
  /** Token indexes behind “such as”: a make that follows is an example. */
  readonly suchAs: readonly number[];
}

export interface EquivalenceFacts {
  readonly clauses: readonly EquivalenceClause[];
  readonly asking: readonly Asking[];
  readonly limits: readonly Limit[];
  /** Labels of requirements to which an equivalent was added afterwards. */
  readonly amended: readonly string[];
  /** How the first statement answers a question of the block before. */
  readonly opening: Answer;
  /** By index of the statement; only those that say something. */
  readonly marks: ReadonlyMap<number, StatementMarks>;
}

export const NO_EQUIVALENCE: EquivalenceFacts = {
  clauses: [],
  asking: [],
  limits: [],
  amended: [],
  opening: "open",
  marks: new Map(),
};

/** Something that a sentence fixes by name and that a clause or an answer may open. */
export interface FixedName {
  readonly statement: number;
  readonly kinds: readonly FixedKind[];
  /** Labels under which others refer to the sentence, in lower case, and their shapes. */
  readonly labels: readonly string[];
  readonly shapes: readonly string[];
  /** How the longer words of the sentence begin. */
  readonly stems: readonly string[];
  /** Keys of the standards that it names; empty for a make. */
  readonly standards: readonly string[];
  /** Its own paragraph says that nothing else is accepted. */
  readonly refused: boolean;
}
