// The publication dossier as plain data: what a reviewer signs for and what other programs read of it. Changing it changes
// the contract in docs/schema/dossier.schema.json.
import type { Analysis } from "../../analysis/analyzer.js";
import { type TenderFindings, withTender } from "../../analysis/check-tender.js";
import type { Finding } from "../../analysis/finding.js";
import type { ClauseLevel, DocumentRole } from "../../catalogue/catalogue-data.js";
import {
  type EvidenceKind,
  type MessageLanguage,
  SEVERITIES,
  type Severity,
  SPEARHEADS,
  type SpearheadId,
} from "../../catalogue/types.js";
import { summaryOf } from "../../tender/document-summary.js";
import { mainFirst } from "../../tender/main-document.js";
import { LineIndex } from "../../text/line-index.js";
import { criteriaOf, type DocumentCriterion, levelOf } from "../criteria-of.js";
import {
  type DocumentReport,
  documentReport,
  type FindingReport,
  type RangeReport,
  rangeReport,
  wordedFinding,
} from "../document-report.js";
import { type Explanation, explanationsOf } from "../explanations.js";
import { type DocumentMatrix, matricesOf } from "../matrix/matrices-of.js";
import { type EformsEntry, eformsFor, eformsOf } from "../taxonomies.js";
import { type TenderSpearhead, tenderSpearheads } from "../tender-coverage.js";
import { CATALOGUE_VERSION } from "../wording.js";

/** A document as the shell read it. */
export interface DossierDocumentInput {
  /** Its path as a reader knows it; no other document has the same. */
  readonly name: string;
  readonly analysis: Analysis;
  /** Of the bytes of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** How many bytes the file has. */
  readonly bytes: number;
  /** Whether the document was made from a word processor's, whose readers know no lines. */
  readonly wasConverted?: boolean;
}

export interface DossierInput {
  /** The file or folder as a reader knows it. */
  readonly name: string;
  readonly toolVersion: string;
  /** At least one. */
  readonly documents: readonly DossierDocumentInput[];
  /** Files of the tender that are no documents, and so were not examined. */
  readonly otherFiles?: readonly string[];
  /** What the documents change in each other's findings, by their names. */
  readonly tender?: ReadonlyMap<string, TenderFindings> | undefined;
}

export interface Dossier {
  readonly schemaVersion: 1;
  readonly kind: "publication-dossier";
  readonly tool: { readonly name: "speerpunt"; readonly version: string; readonly catalogueVersion: string };
  readonly name: string;
  /** Language of titles and messages. */
  readonly language: MessageLanguage;
  /** ISO day of publication; null when it is not given, or documents give several. */
  readonly date: string | null;
  /** What all documents have together. */
  readonly spearheads: Readonly<Record<SpearheadId, TenderSpearhead>>;
  readonly notice: readonly EformsEntry[];
  readonly summary: DossierSummary;
  readonly documents: readonly DossierDocument[];
  /** Files of the tender that were not examined. */
  readonly otherFiles: readonly string[];
}

export interface DossierSummary {
  readonly documents: number;
  readonly asked: number;
  readonly covered: number;
  /** Findings of the documents, open choices among them. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly explanations: number;
}

export interface DossierDocument extends Omit<DocumentReport, "findings"> {
  /** With what the other documents change in them; a dossier proposes nothing. */
  readonly findings: readonly Omit<FindingReport, "fixes">[];
  readonly title: string | null;
  readonly role: DocumentRole | null;
  readonly date: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly asked: readonly SpearheadId[];
  readonly explanations: readonly DossierExplanation[];
  readonly criteria: readonly DossierCriterion[];
  readonly matrices: readonly DossierMatrix[];
  /** Rules that could not be applied. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

export type DossierExplanation = Omit<Explanation, "span"> & { readonly range: RangeReport };
export type DossierMatrix = Omit<DocumentMatrix, "span"> & { readonly range: RangeReport };

export interface DossierCriterion {
  readonly spearhead: SpearheadId;
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
  readonly range: RangeReport;
  /** The document's text in `range`. */
  readonly text: string;
  /** Of the criterion that fits best; null for a wish, and when the catalogue recognises none. */
  readonly level: ClauseLevel | null;
  readonly catalogue: readonly {
    readonly id: string;
    readonly title: string;
    readonly level: ClauseLevel;
    readonly by: "comment" | "words";
  }[];
  readonly eforms: readonly EformsEntry[];
}

/** The whole dossier, the same for the same input; messages are in `language`. */
export function dossierOf(input: DossierInput, language: MessageLanguage): Dossier {
  const { name, toolVersion } = input;
  const documents = inOrder(input.documents);
  const analyses = documents.map(({ analysis }) => analysis);
  const spearheads = tenderSpearheads(analyses);
  const asked = SPEARHEADS.filter((id) => spearheads[id].asked);
  const findings = (one: DossierDocumentInput) =>
    withTender(one.analysis.findings, input.tender?.get(one.name));
  const lines = new Map(documents.map((one) => [one.name, new LineIndex(one.analysis.text)]));
  const told = documents.map((one) => dossierDocument(one, findings(one), lines, language));
  return {
    schemaVersion: 1,
    kind: "publication-dossier",
    tool: { name: "speerpunt", version: toolVersion, catalogueVersion: CATALOGUE_VERSION },
    name,
    language,
    date: dateOf(analyses),
    spearheads,
    notice: eformsOf({ spearheads }),
    summary: {
      documents: documents.length,
      asked: asked.length,
      covered: asked.filter((id) => spearheads[id].status === "covered").length,
      findings: countFindings(documents.flatMap(findings)),
      explanations: told.reduce((sum, { explanations }) => sum + explanations.length, 0),
    },
    documents: told,
    otherFiles: input.otherFiles ?? [],
  };
}

/** The documents in the order in which they are told: the guide first. */
export function inOrder(documents: readonly DossierDocumentInput[]): readonly DossierDocumentInput[] {
  return mainFirst(documents, ({ analysis, name }) => summaryOf(analysis, name));
}

/** The day of publication on which the documents that give one agree. */
export function dateOf(analyses: readonly Analysis[]): string | null {
  const days = new Set(analyses.flatMap(({ date }) => date ?? []));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

export function countFindings(all: readonly Finding[]): Record<Severity, number> {
  return Object.fromEntries(
    SEVERITIES.map((severity) => [severity, all.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
}

function dossierDocument(
  { name, analysis, sha256, bytes }: DossierDocumentInput,
  findings: readonly Finding[],
  linesOf: ReadonlyMap<string, LineIndex>,
  language: MessageLanguage,
): DossierDocument {
  const lines = linesOf.get(name) as LineIndex;
  const { title, role } = summaryOf(analysis, name);
  const { text, organisation } = analysis;
  const others = (path: string) => {
    const other = linesOf.get(path);
    return other && { path, lines: other };
  };
  return {
    ...documentReport(name, { ...analysis, findings: [] }, lines, language),
    findings: findings.map((finding) => {
      const place = { text, lines, language, profile: organisation.profile, others };
      const { fixes: _fixes, ...told } = wordedFinding(finding, place);
      return told;
    }),
    title,
    role,
    date: analysis.date,
    sha256,
    bytes,
    asked: analysis.asked,
    explanations: explanationsOf(analysis).map(({ span, ...explanation }) => ({
      ...explanation,
      range: rangeReport(span, lines),
    })),
    criteria: SPEARHEADS.flatMap((id) =>
      criteriaOf(analysis, id).map((criterion) => dossierCriterion(text, criterion, lines, language)),
    ),
    matrices: matricesOf(analysis).map(({ span, ...matrix }) => ({
      ...matrix,
      range: rangeReport(span, lines),
    })),
    failures: analysis.failures,
  };
}

function dossierCriterion(
  text: string,
  criterion: DocumentCriterion,
  lines: LineIndex,
  language: MessageLanguage,
): DossierCriterion {
  const { span, known, spearhead, kind, requirementId } = criterion;
  return {
    spearhead,
    kind,
    requirementId,
    range: rangeReport(span, lines),
    text: text.slice(span.start, span.end),
    level: levelOf(criterion),
    catalogue: known.map(({ id, title, level, by }) => ({ id, title: title[language], level, by })),
    eforms: eformsFor(spearhead),
  };
}
