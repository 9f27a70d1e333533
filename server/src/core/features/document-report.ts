// What is told of one document, as plain data: to other programs, to models and to reports for people. `DocumentReport` is,
// key for key, an entry of `documents` in the JSON output of the command line: changing it changes that contract.
import type { Analysis } from "../analysis/analyzer.js";
import { spearheadsToldElsewhere, type TenderFindings, withTender } from "../analysis/check-tender.js";
import type { Evidence, Finding } from "../analysis/finding.js";
import type { Profile } from "../catalogue/organisation.js";
import {
  type DocumentLanguage,
  type EvidenceKind,
  type MessageLanguage,
  type Severity,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../catalogue/types.js";
import type { LineIndex } from "../text/line-index.js";
import type { Span } from "../text/span.js";
import { fixesFor } from "./fixes/fixes.js";
import { formatMessage, formatRelated } from "./wording.js";

/** `line` and `column` count from 1, `offset` from 0; columns and offsets in UTF-16 units. */
export interface PlaceReport {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface RangeReport {
  readonly start: PlaceReport;
  readonly end: PlaceReport;
}

export interface EvidenceReport {
  readonly range: RangeReport;
  /** The document's text in `range`. */
  readonly text: string;
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
}

export interface SpearheadReport {
  readonly status: SpearheadStatus;
  readonly evidence: readonly EvidenceReport[];
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly spearhead: SpearheadId | null;
  readonly range: RangeReport;
  readonly text: string;
  readonly message: string;
  readonly fixes: readonly { readonly title: string }[];
  readonly related: readonly RelatedReport[];
}

export interface RelatedReport {
  /** The document in which the place is, when it is another one of the tender. */
  readonly path?: string;
  readonly range: RangeReport;
  readonly message: string;
}

export interface DocumentReport {
  readonly path: string;
  readonly language: DocumentLanguage;
  readonly productGroup: string;
  readonly spearheads: Readonly<Record<SpearheadId, SpearheadReport>>;
  readonly findings: readonly FindingReport[];
}

/**
 * The report of a document; `lines` are those of its text, `path` is its name for people. `withFixes`: whether the titles
 * of fixes are wanted, which take as long as half of the analysis.
 */
export function documentReport(
  path: string,
  analysis: Analysis,
  lines: LineIndex,
  language: MessageLanguage,
  withFixes = true,
): DocumentReport {
  return {
    path,
    language: analysis.language,
    productGroup: analysis.productGroup,
    spearheads: Object.fromEntries(
      SPEARHEADS.map((id) => [id, spearheadReport(analysis, id, lines)]),
    ) as Record<SpearheadId, SpearheadReport>,
    findings: analysis.findings.map((finding) =>
      findingReport({ analysis, others: undefined }, finding, lines, language, withFixes),
    ),
  };
}

function spearheadReport(analysis: Analysis, id: SpearheadId, lines: LineIndex): SpearheadReport {
  const { status, evidence } = analysis.spearheads[id];
  return { status, evidence: evidence.map((piece) => evidenceReport(analysis, piece, lines)) };
}

/** One sentence or cell on which a status rests. */
export function evidenceReport(
  { text }: Analysis,
  { span, kind, requirementId }: Evidence,
  lines: LineIndex,
): EvidenceReport {
  return { range: rangeReport(span, lines), text: textAt(text, span), kind, requirementId };
}

/** One finding, with the titles of its fixes; a finding over the tender has none. */
export function findingReport(
  { analysis, others }: Pick<Judgement, "analysis" | "others">,
  finding: Finding,
  lines: LineIndex,
  language: MessageLanguage,
  withFixes = true,
): FindingReport {
  const { text, organisation, findings } = analysis;
  const report = wordedFinding(finding, { text, lines, language, profile: organisation.profile, others });
  if (!withFixes || !findings.includes(finding)) return report;
  return { ...report, fixes: fixesFor(analysis, finding, language).map(({ title }) => ({ title })) };
}

/** The tender around a document, for whoever tells what is found in it. */
export interface TenderAround {
  /** What the other documents change in the findings of any version of this one. */
  readonly findingsOf: (analysis: Analysis) => TenderFindings | undefined;
  readonly others: NonNullable<FindingPlace["others"]>;
}

/** What is told of a text beside the other documents of its tender. */
export interface Judgement {
  readonly analysis: Analysis;
  /** In document order. */
  readonly findings: readonly Finding[];
  /** Spearheads that the text lacks or only wishes for, and that the other documents deal with. */
  readonly elsewhere: readonly SpearheadId[];
  /** As in `FindingPlace`. */
  readonly others: FindingPlace["others"];
}

/** The judgement of a text; without a tender that of the text by itself. */
export function judgementOf(analysis: Analysis, tender: TenderAround | undefined): Judgement {
  const found = tender?.findingsOf(analysis);
  return {
    analysis,
    findings: withTender(analysis.findings, found),
    elsewhere: spearheadsToldElsewhere(found),
    others: tender?.others,
  };
}

/** The document of a finding as it is told. */
export interface FindingPlace {
  readonly text: string;
  /** Those of the text. */
  readonly lines: LineIndex;
  readonly language: MessageLanguage;
  readonly profile: Profile | undefined;
  /** The path and lines of another document of the tender, by its name; without it a finding has no places there. */
  readonly others?:
    | ((name: string) => { readonly path: string; readonly lines: LineIndex } | undefined)
    | undefined;
}

/** One finding without fixes, as a tender gives it. */
export function wordedFinding(
  finding: Finding,
  { text, lines, language, profile, others }: FindingPlace,
): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    spearhead: finding.spearhead,
    range: rangeReport(finding.span, lines),
    text: textAt(text, finding.span),
    message: formatMessage(finding, language, profile),
    fixes: [],
    related: finding.related.flatMap((related): RelatedReport[] => {
      const other = related.document === undefined ? null : others?.(related.document);
      if (other === undefined) return [];
      return [
        {
          ...(other && { path: other.path }),
          range: rangeReport(related.span, other?.lines ?? lines),
          message: formatRelated(finding, related, language, profile),
        },
      ];
    }),
  };
}

/** Where a span of document offsets begins and ends. */
export function rangeReport({ start, end }: Span, lines: LineIndex): RangeReport {
  return { start: placeReport(start, lines), end: placeReport(end, lines) };
}

function placeReport(offset: number, lines: LineIndex): PlaceReport {
  const { line, column } = lines.positionAt(offset);
  return { line: line + 1, column: column + 1, offset };
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
