// What is sent about one document: its diagnostics, and an id that is equal when they are.
import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Finding, groupByCause, type MessageLanguage, SEVERITIES } from "../core/index.js";
import type { YamlProblem } from "../project/yaml/read.js";
import { MAX_TEXT_LENGTH, type Outcome } from "./documents.js";
import type { TenderPlaces } from "./tender-view.js";
import { type DiagnosticOptions, toDiagnostic, toNotice, toProblemDiagnostic } from "./to-lsp.js";
import { WORDS } from "./words.js";

export interface Report {
  readonly items: Diagnostic[];
  readonly resultId: string;
}

/**
 * More than this for one document nobody reads, and all of them are sent at each keystroke. The least severe are left
 * out, and a line at the top says how many; the command line shows all. VS Code itself stops at a thousand, and would
 * cut off the end instead.
 */
export const MAX_DIAGNOSTICS = 500;

/** What is shown of an analysis. */
export interface Shown {
  /** In document order; all findings of the analysis without it. */
  readonly findings?: readonly Finding[] | undefined;
  readonly places?: TenderPlaces;
}

export function reportOutcome(
  outcome: Outcome,
  document: TextDocument,
  language: MessageLanguage,
  shown: Shown = {},
): Report {
  switch (outcome.kind) {
    case "analysed":
      return reportFindings(shown.findings ?? outcome.analysis.findings, document, language, {
        profile: outcome.analysis.organisation.profile,
        places: shown.places,
      });
    case "too-large":
      return reportNotice(WORDS[language].tooLarge(MAX_TEXT_LENGTH / 1_000_000));
    case "failed":
      return reportNotice(WORDS[language].failed());
  }
}

export function reportProblems(
  problems: readonly YamlProblem[],
  document: TextDocument,
  language: MessageLanguage,
): Report {
  const shown = problems.slice(0, MAX_DIAGNOSTICS);
  return toReport(shown.map((problem) => toProblemDiagnostic(problem, document, language)));
}

/** One line about the document as a whole, in place of findings. */
export function reportNotice(message: string): Report {
  return toReport([toNotice(message, "information")]);
}

/** The report with these diagnostics. */
export function toReport(items: Diagnostic[]): Report {
  return { items, resultId: resultIdOf(items) };
}

/** The report of findings in document order. */
export function reportFindings(
  findings: readonly Finding[],
  document: TextDocument,
  language: MessageLanguage,
  options: Pick<DiagnosticOptions, "profile" | "places">,
): Report {
  const groups = new Map(groupByCause(findings).map(({ finding, others }) => [finding, others]));
  const shown = mostSevere([...groups.keys()], MAX_DIAGNOSTICS);
  const items = shown.map((finding) =>
    toDiagnostic(finding, document, language, { ...options, sameCause: groups.get(finding) ?? [] }),
  );
  const hidden = groups.size - shown.length;
  if (hidden > 0) items.push(toNotice(WORDS[language].moreFindings(hidden), "information"));
  return toReport(items);
}

/** All findings when they fit; otherwise the most severe, in document order, leaving room for one notice. */
export function mostSevere(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const room = new Map<string, number>();
  let left = limit - 1;
  for (const severity of SEVERITIES) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    room.set(severity, Math.min(left, count));
    left -= Math.min(left, count);
  }
  return findings.filter(({ severity }) => {
    const places = room.get(severity) ?? 0;
    room.set(severity, places - 1);
    return places > 0;
  });
}

/** Equal for equal diagnostics; two independent 32-bit hashes make a wrong `unchanged` unlikely enough. */
function resultIdOf(items: readonly Diagnostic[]): string {
  const hash = new Hash();
  for (const { range, severity, code, message, relatedInformation } of items) {
    hash.addRange(range);
    hash.addNumber(severity ?? 0);
    hash.addNumber(numberOf(String(code)));
    hash.addNumber(numberOf(String(message)));
    for (const related of relatedInformation ?? []) {
      hash.addNumber(numberOf(related.location.uri));
      hash.addRange(related.location.range);
      hash.addNumber(numberOf(related.message));
    }
  }
  return hash.value;
}

const REMEMBERED_TEXTS = 20_000;
const numbers = new Map<string, number>();
let lastNumber = 0;

/** A number for a text. Another text never has it; a text that was forgotten gets another one. */
function numberOf(text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    if (numbers.size >= REMEMBERED_TEXTS) numbers.clear();
    number = ++lastNumber;
    numbers.set(text, number);
  }
  return number;
}

/** The mixing step of cyrb53. */
class Hash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  addNumber(number: number): void {
    this.#high = Math.imul(this.#high ^ number, 0x9e3779b1);
    this.#low = Math.imul(this.#low ^ number, 0x5f356495);
    this.#high ^= this.#high >>> 15;
    this.#low ^= this.#low >>> 13;
  }

  addRange({ start, end }: Diagnostic["range"]): void {
    for (const { line, character } of [start, end]) {
      this.addNumber(line);
      this.addNumber(character);
    }
  }

  get value(): string {
    return (this.#high >>> 0).toString(36) + (this.#low >>> 0).toString(36).padStart(7, "0");
  }
}
