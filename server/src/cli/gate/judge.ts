// Finds, reads and judges documents; what is done with the verdicts is not decided here.

import { resolve } from "node:path";
import type { MessageLanguage } from "../../core/index.js";
import { type DocumentVerdict, type GatePolicy, judgeDocument } from "../../core/index.js";
import type { Preparation } from "../check.js";
import type { Outcome } from "../check-documents.js";
import { checkTenders } from "../check-tenders.js";
import { STDIN } from "../find-documents.js";
import { startProgress } from "../progress.js";
import type { CheckedDocument } from "../report.js";
import type { Terminal } from "../terminal.js";

export interface JudgedDocument {
  /** Where it is, or would be for one that came through standard input. */
  readonly absolutePath: string;
  readonly isOnDisk: boolean;
  readonly document: CheckedDocument;
  readonly verdict: DocumentVerdict;
}

export interface Judgement {
  readonly judged: readonly JudgedDocument[];
  readonly outcomes: readonly Outcome[];
}

/** Judges the documents that were found, in their order; what could not be read is in the outcomes only. */
export async function judge(
  preparation: Preparation,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<Judgement> {
  const { planned } = preparation;
  const progress = startProgress(planned.length, terminal.stderr, false);
  const outcomes = await checkTenders(preparation, language, {
    terminal,
    onProgress: progress.update,
    forGate: true,
    withFixes: false,
  });
  progress.clear();
  const judged = outcomes.flatMap(({ document }, index): JudgedDocument[] => {
    const plan = planned[index];
    if (document?.gate === undefined || plan === undefined) return [];
    const verdict = verdictOn(document, document.gate, plan.settings.project.gate ?? {});
    const isOnDisk = plan.absolutePath !== STDIN;
    const absolutePath = isOnDisk ? plan.absolutePath : resolve(terminal.cwd, plan.path);
    return [{ absolutePath, isOnDisk, document, verdict }];
  });
  return { judged, outcomes };
}

function verdictOn(
  { report, toldElsewhere, language, profile }: CheckedDocument,
  facts: NonNullable<CheckedDocument["gate"]>,
  policy: GatePolicy,
): DocumentVerdict {
  return judgeDocument({ report, facts, policy, toldElsewhere, language, profile });
}
