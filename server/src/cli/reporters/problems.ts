// What other programs are told of documents: a list of problems, whether `check` or the gate found them.
import type { FindingReport, MessageLanguage, RangeReport } from "../../core/index.js";
import { type CheckedDocument, type Run, reaches } from "../report.js";

export interface Problem extends Omit<FindingReport, "fixes"> {
  readonly path: string;
  /** A line, or the chapter in a document from a word processor. */
  readonly place: string | undefined;
  /** Whether it makes the exit status 1. */
  readonly isFailure: boolean;
  /** Whether it was there at the commit that is compared with; undefined when nothing is compared. */
  readonly isNew?: boolean;
  /** Whether a baseline has it. */
  readonly isAccepted?: boolean;
}

export interface ProblemDocument {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export interface ProblemRun {
  readonly documents: readonly ProblemDocument[];
  /** What was looked for beside the rules. */
  readonly demands: readonly string[];
  readonly language: MessageLanguage;
  /** Why parts could not be done. */
  readonly causes: readonly string[];
  readonly exitStatus: number;
}

/** The findings of a check as problems. */
export function problemsOf({ documents, gate, language, causes, exitStatus }: Run): ProblemRun {
  return {
    documents: documents.map((document) => ({
      path: document.report.path,
      problems: document.report.findings.map((finding) => ({
        path: document.report.path,
        ...finding,
        place: placeIn(document, finding.range),
        isFailure: reaches(finding.severity, gate),
      })),
    })),
    demands: [],
    language,
    causes,
    exitStatus,
  };
}

/** Where a document from a word processor has a range; undefined for one of lines. */
export function placeIn({ places }: CheckedDocument, { start }: RangeReport): string | undefined {
  return places.get(start.offset);
}
