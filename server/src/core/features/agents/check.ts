// The answer of `speerpunt_check`: coverage, findings and deliberate choices of one document.
import {
  type MessageLanguage,
  SEVERITIES,
  type Severity,
  SPEARHEADS,
  type SpearheadId,
} from "../../catalogue/types.js";
import { LineIndex } from "../../text/line-index.js";
import {
  type EvidenceReport,
  evidenceReport,
  type FindingReport,
  findingReport,
  type Judgement,
  judgementOf,
  type RangeReport,
  rangeReport,
  type SpearheadReport,
} from "../document-report.js";
import { explanationsOf } from "../explanations.js";
import { formatGrounds, groundsOf } from "../hover/grounds.js";
import { CATALOGUE_VERSION, spearheadName } from "../wording.js";
import type { ToolDocument } from "./tool-document.js";

export interface CheckInput {
  /** The least severe findings to tell; all without it. */
  readonly minSeverity?: Severity;
  /** The most findings to tell, the most severe first. */
  readonly limit?: number;
}

export interface CoverageAnswer extends SpearheadReport {
  readonly spearhead: SpearheadId;
  readonly name: string;
  readonly evidence: readonly EvidenceAnswer[];
  /** Whether the document lacks it or only wishes for it, and the other documents of its tender deal with it. */
  readonly elsewhere: boolean;
}

export interface EvidenceAnswer extends EvidenceReport {
  /** The words on which it rests; empty when there is nothing to name. */
  readonly because: string;
}

/** A reason that the writer gave for leaving something out or keeping it. */
export interface ChoiceAnswer {
  readonly range: RangeReport;
  readonly rule: string | null;
  readonly spearhead: SpearheadId | null;
  readonly reason: string;
}

export interface CheckAnswer {
  readonly catalogueVersion: string;
  readonly path: string | null;
  readonly language: string;
  readonly productGroup: string;
  readonly coverage: readonly CoverageAnswer[];
  readonly findings: readonly FindingReport[];
  /** How many findings are not told. */
  readonly omitted: number;
  readonly choices: readonly ChoiceAnswer[];
}

const MOST_FINDINGS = 100;

export function checkAnswer(
  { path, analysis, tender }: ToolDocument,
  { minSeverity = "hint", limit = MOST_FINDINGS }: CheckInput,
  language: MessageLanguage,
): CheckAnswer {
  const judgement = judgementOf(analysis, tender);
  const lines = new LineIndex(analysis.text);
  const rank = ({ severity }: { readonly severity: Severity }) => SEVERITIES.indexOf(severity);
  const wanted = judgement.findings.filter((finding) => rank(finding) <= SEVERITIES.indexOf(minSeverity));
  const told = new Set([...wanted].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
  return {
    catalogueVersion: CATALOGUE_VERSION,
    path,
    language: analysis.language,
    productGroup: analysis.productGroup,
    coverage: SPEARHEADS.map((spearhead) => coverageAnswer(judgement, spearhead, lines, language)),
    findings: wanted
      .filter((finding) => told.has(finding))
      .map((finding) => findingReport(judgement, finding, lines, language)),
    omitted: judgement.findings.length - told.size,
    choices: explanationsOf(analysis).map(({ span, rule, spearhead, reason }) => ({
      range: rangeReport(span, lines),
      rule,
      spearhead,
      reason,
    })),
  };
}

/** The status of one spearhead with the words on which it rests. */
export function coverageAnswer(
  { analysis, elsewhere }: Judgement,
  spearhead: SpearheadId,
  lines: LineIndex,
  language: MessageLanguage,
): CoverageAnswer {
  const { status, evidence } = analysis.spearheads[spearhead];
  return {
    spearhead,
    name: spearheadName(spearhead, language, analysis.organisation.profile),
    status,
    evidence: evidence.map((piece, index) => ({
      ...evidenceReport(analysis, piece, lines),
      because: formatGrounds(groundsOf(analysis, spearhead, index), status, language),
    })),
    elsewhere: elsewhere.includes(spearhead),
  };
}
