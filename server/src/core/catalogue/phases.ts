// How severe a finding is in a phase of its document, and from which severity on it stops the gate.
import { CATALOGUE } from "./catalogue.generated.js";
import type { PhaseId, Severity } from "./types.js";

/** The severity that a phase gives to a rule; undefined where the rule keeps its own. */
export function severityInPhase(rule: string, phase: PhaseId | null): Severity | undefined {
  return phase === null ? undefined : CATALOGUE.phases.find(({ id }) => id === phase)?.severities[rule];
}

/** From this severity on a finding stops the gate, unless the policy says otherwise. */
export function gateLevelOf(phase: PhaseId): Severity {
  return CATALOGUE.phases.find(({ id }) => id === phase)?.gate ?? "warning";
}
