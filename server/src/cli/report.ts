// What the command line tells of the documents that it checked, as plain data.
import {
  type Analysis,
  type AnalysisOptions,
  analyze,
  type DocumentLanguage,
  type DocumentReport,
  documentReport,
  type EformsEntry,
  type Explanation,
  eformsOf,
  explanationsOf,
  type Finding,
  type GateFacts,
  gateFacts,
  groupByCause,
  LineIndex,
  type MessageLanguage,
  type Organisation,
  type PhaseId,
  type Profile,
  placeInWords,
  SEVERITIES,
  type Severity,
  type SpearheadId,
  type SpearheadStatus,
} from "../core/index.js";
import { mergeOptions, toAnalysisOptions } from "../project/effective-options.js";
import type { ProjectOptions } from "../project/project-file.js";
import type { SettingsArguments } from "./commands/document-options.js";
import type { Project } from "./project-files.js";

export interface DocumentSettings {
  /** Language of the findings. */
  readonly language: MessageLanguage;
  readonly documentLanguage: DocumentLanguage | undefined;
  /** ISO day of publication. */
  readonly date: string | undefined;
  /** The phase to judge the document in, whatever it says itself. */
  readonly asPhase?: PhaseId | undefined;
  readonly project: ProjectOptions;
  readonly organisation: Organisation | undefined;
}

/** What applies to a document: what is asked for goes before its project. */
export function settingsFor(args: SettingsArguments, project: Project): DocumentSettings {
  return {
    language: args.language ?? project.options.language ?? "nl",
    documentLanguage: args.documentLanguage,
    date: args.date,
    project: project.options,
    organisation: project.organisation?.content.organisation,
  };
}

/** An explanation with the line on which it begins, counted from 1. */
export interface ExplanationReport extends Explanation {
  readonly line: number;
}

/** The explanations of a document with their lines; `lines` are those of its text. */
export function explanationReports(analysis: Analysis, lines: LineIndex): ExplanationReport[] {
  return explanationsOf(analysis).map((explanation) => ({
    ...explanation,
    line: lines.positionAt(explanation.span.start).line + 1,
  }));
}

/** A report with what only the command line itself needs. */
export interface CheckedDocument {
  readonly report: DocumentReport;
  /** Findings of the report with the same cause, by their places in it; the first one stands for them. */
  readonly sameCause: readonly (readonly number[])[];
  /** Spearheads that the document lacks or only wishes for, and that its tender serves, waives or misses elsewhere. */
  readonly toldElsewhere: readonly SpearheadId[];
  readonly language: MessageLanguage;
  /** Spearheads that are asked for; a reader is not told about the others. */
  readonly asked: readonly SpearheadId[];
  readonly profile: Profile;
  /** What a European notice may hold for it. */
  readonly eforms: readonly EformsEntry[];
  /** What the document leaves out or keeps on purpose; not part of the JSON output. */
  readonly explanations: readonly ExplanationReport[];
  /** For a document from a word processor: where offsets of the report are, as its reader finds them; else empty. */
  readonly places: ReadonlyMap<number, string>;
  /** Rules that could not be applied. */
  readonly failures: Analysis["failures"];
  /** What the gate needs besides; only when it is asked for. */
  readonly gate?: GateFacts;
}

/** What is told of one analysed text, which was Markdown or has been made into it. */
export function checkedDocument(
  path: string,
  analysis: Analysis,
  settings: DocumentSettings,
  { wasConverted = false, forGate = false, withFixes = true },
): CheckedDocument {
  const { language } = settings;
  const lines = new LineIndex(analysis.text);
  return {
    report: documentReport(path, analysis, lines, language, withFixes),
    sameCause: sameCauseOf(analysis.findings),
    toldElsewhere: [],
    language,
    asked: analysis.asked,
    profile: analysis.organisation.profile ?? "speerpunten",
    eforms: eformsOf(analysis),
    explanations: explanationReports(analysis, lines),
    places: wasConverted ? placesIn(analysis, analysis.findings, language) : new Map(),
    failures: analysis.failures,
    ...(forGate && { gate: gateFacts(analysis, lines) }),
  };
}

/** The findings with the same cause, by their places in the list. */
export function sameCauseOf(findings: readonly Finding[]): number[][] {
  const places = new Map(findings.map((finding, index) => [finding, index]));
  return groupByCause(findings)
    .filter(({ others }) => others.length > 0)
    .map(({ finding, others }) => [finding, ...others].map((one) => places.get(one) ?? 0));
}

/** Where findings, evidence and explanations are, as the reader of a word processor finds them, by their offsets. */
export function placesIn(
  analysis: Analysis,
  findings: readonly Finding[],
  language: MessageLanguage,
): ReadonlyMap<number, string> {
  const starts = [
    ...findings.map(({ span }) => span.start),
    ...Object.values(analysis.spearheads).flatMap(({ evidence }) => evidence.map(({ span }) => span.start)),
    ...explanationsOf(analysis).map(({ span }) => span.start),
  ];
  return new Map(starts.map((start) => [start, placeInWords(analysis, start, language)]));
}

/** The analysis of one text under the settings that apply to it. */
export function analyzeDocument(text: string, settings: DocumentSettings): Analysis {
  return analyze(text, analysisOptions(settings));
}

/** What the settings of a document come to for its analysis. */
export function analysisOptions(settings: DocumentSettings): AnalysisOptions {
  const { project, documentLanguage, date, organisation, asPhase } = settings;
  const asked = { ...(documentLanguage && { documentLanguage }), ...(date && { date }) };
  return { ...toAnalysisOptions(mergeOptions(asked, project), organisation), ...(asPhase && { asPhase }) };
}

/** Everything that a reporter words. */
export interface Run {
  readonly documents: readonly CheckedDocument[];
  /** Findings from this severity on make the exit status 1. */
  readonly gate: Severity;
  /** Language of what is said about the run as a whole. */
  readonly language: MessageLanguage;
  /** Why parts of the check could not be done. */
  readonly causes: readonly string[];
  readonly exitStatus: number;
}

/** Whether a severity is at or above the gate's level. */
export function reaches(severity: Severity, gate: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(gate);
}

/** How many findings there are of each severity. */
export function countSeverities(documents: readonly CheckedDocument[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { report } of documents) {
    for (const { severity } of report.findings) counts[severity]++;
  }
  return counts;
}

/** The spearheads that are asked of a document and of which no other document of its tender tells. */
export function toldHere({ asked, toldElsewhere }: CheckedDocument): readonly SpearheadId[] {
  return asked.filter((id) => !toldElsewhere.includes(id));
}

/** How many spearheads have each status, over all documents. */
export function countStatuses(
  documents: readonly CheckedDocument[],
  spearheadsOf: (document: CheckedDocument) => readonly SpearheadId[],
): Record<SpearheadStatus, number> {
  const counts = { covered: 0, weak: 0, missing: 0, waived: 0 };
  for (const document of documents) {
    for (const id of spearheadsOf(document)) counts[document.report.spearheads[id].status]++;
  }
  return counts;
}
