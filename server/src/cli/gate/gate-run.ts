// What the gate found, as plain data for its reporters.
import type {
  GateExplanation,
  GateLevel,
  GateNote,
  GateReason,
  MessageLanguage,
  ReasonKey,
} from "../../core/index.js";
import type { CheckedDocument } from "../report.js";

export interface GateRun {
  readonly documents: readonly GatedDocument[];
  /** Undefined when nothing was compared. */
  readonly comparison: Comparison | undefined;
  readonly baseline: BaselineUse | undefined;
  /** Who gave which explanation; undefined when nobody asked. */
  readonly explanations: readonly SignedExplanation[] | undefined;
  /** Language of what is said about the run as a whole. */
  readonly language: MessageLanguage;
  /** Why parts could not be done. */
  readonly causes: readonly string[];
  readonly exitStatus: number;
}

export interface GatedDocument {
  readonly document: CheckedDocument;
  readonly level: GateLevel;
  readonly reasons: readonly StatedReason[];
  readonly notes: readonly GateNote[];
}

/** A reason with what is known of its past. */
export interface StatedReason extends GateReason {
  /** Whether it was there at the commit that is compared with; null when nothing is compared. */
  readonly isNew: boolean | null;
  /** Whether the baseline has it. */
  readonly isAccepted: boolean;
}

export interface Comparison {
  /** As it was given. */
  readonly ref: string;
  readonly added: number;
  readonly unchanged: number;
  readonly resolved: readonly GateReason[];
}

export interface BaselineUse {
  /** As it was given. */
  readonly path: string;
  readonly accepted: number;
  /** What the baseline has and the documents no more. */
  readonly stale: readonly ReasonKey[];
}

export interface SignedExplanation extends GateExplanation {
  readonly path: string;
  /** A line, or the chapter in a document from a word processor. */
  readonly place: string;
  /** Who wrote it last; null when git does not know. */
  readonly author: string | null;
  /** The ISO day of that, as the author had it. */
  readonly date: string | null;
  /** Whether its words are in a commit; null when git does not know. */
  readonly isCommitted: boolean | null;
}

/** Whether a reason stops publication. */
export function stops({ isNew, isAccepted }: StatedReason): boolean {
  return isNew !== false && !isAccepted;
}

export function stoppingReasons({ documents }: Pick<GateRun, "documents">): readonly StatedReason[] {
  return documents.flatMap(({ reasons }) => reasons.filter(stops));
}
