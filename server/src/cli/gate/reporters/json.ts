// For other programs: what `check` tells, and the verdict.
import { resultOf } from "../../reporters/json.js";
import { type GatedDocument, type GateRun, type StatedReason, stoppingReasons } from "../gate-run.js";

export function gateJson(run: GateRun): string {
  const { documents, comparison, baseline, explanations } = run;
  const output = {
    ...resultOf(documents.map(({ document }) => document)),
    gate: {
      passed: stoppingReasons(run).length === 0 && run.causes.length === 0,
      documents: documents.map(documentJson),
      ...(comparison && {
        comparison: {
          ref: comparison.ref,
          added: comparison.added,
          unchanged: comparison.unchanged,
          resolved: comparison.resolved,
        },
      }),
      ...(baseline && {
        baseline: { path: baseline.path, accepted: baseline.accepted, stale: baseline.stale },
      }),
      ...(explanations && { explanations }),
      problems: run.causes,
    },
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function documentJson({ document, level, reasons, notes }: GatedDocument): object {
  return {
    path: document.report.path,
    phase: document.gate?.phase ?? null,
    level,
    award: document.gate?.award ?? null,
    reasons: reasons.map(reasonJson),
    notes: notes.map(({ message }) => message),
  };
}

function reasonJson({ path: _path, isNew, isAccepted, ...reason }: StatedReason): object {
  return { ...reason, state: isAccepted ? "accepted" : isNew === false ? "unchanged" : "new" };
}
