// What a document must meet to pass the gate.

import { gateLevelOf } from "../catalogue/phases.js";
import { PHASES, type PhaseId, type Severity, type SpearheadId } from "../catalogue/types.js";

/** From this severity on a finding stops; with `off` none does. */
export type GateLevel = Severity | "off";

/**
 * Least that is asked of a spearhead. `missing` asks nothing, `weak` a wish at least, `waived` a demand or a reason why
 * there is none, `covered` a demand.
 */
export type GateMinimum = "missing" | "weak" | "waived" | "covered";
export const GATE_MINIMA: readonly GateMinimum[] = ["missing", "weak", "waived", "covered"];

/** What an ignore comment needs to be accepted. */
export type CommentRule = "allowed" | "reason" | "refused";
export const COMMENT_RULES: readonly CommentRule[] = ["allowed", "reason", "refused"];

/** Where an ignore comment holds: for what follows it, or for the whole document. */
export type CommentReach = "comment" | "document";
export const COMMENT_REACHES: readonly CommentReach[] = ["comment", "document"];

/** What an organisation sets; a key that is absent leaves the default. */
export interface GatePolicy {
  readonly level?: Readonly<Partial<Record<PhaseId, GateLevel>>>;
  readonly spearheads?: Readonly<Partial<Record<SpearheadId, GateMinimum>>>;
  /** Least share of the award for the spearheads, in percent. */
  readonly awardWeight?: number;
  readonly explanations?: Readonly<Partial<Record<CommentReach, CommentRule>>>;
}

/** The level for a document that names no phase, as `check` has it. */
export const LEVEL_WITHOUT_PHASE: Severity = "warning";

/** From which severity on a finding stops in a phase. */
export function levelFor({ level }: GatePolicy, phase: PhaseId | null): GateLevel {
  if (phase === null) return LEVEL_WITHOUT_PHASE;
  return level?.[phase] ?? gateLevelOf(phase);
}

/** Of a draft only the findings count: what is asked of the whole may still come. */
export function asksWhole(phase: PhaseId | null): boolean {
  return phase !== PHASES[0];
}

export function commentRule({ explanations }: GatePolicy, reach: CommentReach): CommentRule {
  return explanations?.[reach] ?? "allowed";
}
