// The verdict in words that its reports for people have in common.
import { GATE_WORDS } from "../../core/index.js";
import { displayPath, placeOf } from "../reporters/wording.js";
import { WORDS } from "../words/words.js";
import { type GatedDocument, type GateRun, type SignedExplanation, stoppingReasons } from "./gate-run.js";

/** The verdict in one sentence. */
export function verdictOf(run: GateRun): string {
  const words = GATE_WORDS[run.language];
  if (run.documents.length === 0) return words.noDocuments;
  const stopping = stoppingReasons(run);
  if (stopping.length === 0) return words.yes;
  return words.no(stopping.length, new Set(stopping.map(({ path }) => path)).size);
}

/** What is told beside it: what changed, and what the baseline has. */
export function remarksOf({ comparison, baseline, language }: GateRun): string[] {
  const words = GATE_WORDS[language];
  return [
    ...(comparison
      ? [words.change(comparison.ref, comparison.added, comparison.resolved.length, comparison.unchanged)]
      : []),
    ...(baseline && baseline.accepted > 0 ? [words.accepted(baseline.accepted)] : []),
    ...(baseline && baseline.stale.length > 0 ? [words.stale(baseline.stale.length)] : []),
  ];
}

/** The phase of a document and from where on it is stopped. */
export function limitsOf({ document, level }: GatedDocument): string {
  const words = GATE_WORDS[document.language];
  return `${words.phase(document.gate?.phase ?? null)}; ${words.level[level]}`;
}

export function nameOf({ document }: GatedDocument): string {
  return displayPath(document.report.path, WORDS[document.language]);
}

/** A line, or the chapter in a document from a word processor. */
export function placeIn({ document }: GatedDocument, line: number, offset: number): string {
  return placeOf(document, line, offset, WORDS[document.language]);
}

/** Who gave an explanation, or that it is in no commit yet; null when nothing is known. */
export function signerOf({ author, isCommitted }: SignedExplanation, run: GateRun): string | null {
  return isCommitted === false ? GATE_WORDS[run.language].notCommitted : author;
}

/** What an explanation is about, and who reads it. */
export function aboutOf({ kind, rule, spearhead }: SignedExplanation, run: GateRun): string {
  const subject = [rule, spearhead].filter((part) => part !== null).join(" ");
  return `${subject} (${GATE_WORDS[run.language].kinds[kind]})`;
}
