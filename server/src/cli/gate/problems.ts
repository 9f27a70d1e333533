// The reasons of the gate as problems, for the reporters that `check` has too.
import { GATE_RULES } from "../../core/index.js";
import { type ProblemRun, placeIn } from "../reporters/problems.js";
import { type GateRun, stops } from "./gate-run.js";

/** All reasons, also those that stop nothing: a service must not think that they are gone. */
export function problemsOfGate({ documents, language, causes, exitStatus }: GateRun): ProblemRun {
  return {
    documents: documents.map(({ document, reasons }) => ({
      path: document.report.path,
      problems: reasons.map((reason) => {
        const { isNew, isAccepted, headings: _headings, ...problem } = reason;
        return {
          ...problem,
          place: placeIn(document, reason.range),
          isFailure: stops(reason),
          isAccepted,
          ...(isNew !== null && { isNew }),
        };
      }),
    })),
    demands: GATE_RULES,
    language,
    causes,
    exitStatus,
  };
}
