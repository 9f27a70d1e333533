// The answer of `speerpunt_explain`: why a judgement is what it is, from which words and which source.
import type { Analysis } from "../../analysis/analyzer.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { clauseById } from "../../catalogue/clauses.js";
import { ownClauses } from "../../catalogue/organisation.js";
import { type MessageLanguage, SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";
import {
  type FindingReport,
  findingReport,
  type Judgement,
  judgementOf,
  type RangeReport,
  rangeReport,
} from "../document-report.js";
import { termsWithin } from "../hover/terms.js";
import {
  CATALOGUE_VERSION,
  RULE_IDS,
  ruleFacts,
  rulePage,
  ruleTitle,
  sourceById,
  spearheadName,
} from "../wording.js";
import { isOnLine } from "./at-line.js";
import { type CoverageAnswer, coverageAnswer } from "./check.js";
import {
  type CriterionReport,
  criterionReport,
  type SourceReport,
  sourceReport,
} from "./criterion-report.js";
import { TOOL_STRINGS } from "./strings.js";
import type { ToolDocument, ToolOutcome } from "./tool-document.js";

export interface ExplainInput {
  /** Counts from 1. */
  readonly line?: number;
  readonly rule?: string;
  readonly spearhead?: SpearheadId;
  readonly criterion?: string;
}

export interface RuleAnswer {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly proof: string;
  /** The page of the rule, in Markdown; null where the rule was not asked for by its id. */
  readonly page: string | null;
  readonly sources: readonly SourceReport[];
}

export interface SpearheadAnswer {
  readonly id: SpearheadId;
  readonly name: string;
  readonly definition: string;
  readonly goodCriterion: string;
  readonly weakPattern: string;
  readonly sources: readonly SourceReport[];
}

export interface TermAnswer {
  readonly range: RangeReport;
  readonly name: string;
  readonly meaning: string;
  readonly sources: readonly SourceReport[];
}

export interface ExplainAnswer {
  readonly catalogueVersion: string;
  readonly path: string | null;
  /** The rules that were asked for, or of which there is a finding at the line. */
  readonly rules: readonly RuleAnswer[];
  readonly spearhead: SpearheadAnswer | null;
  readonly criterion: CriterionReport | null;
  /** What the document has of the spearhead or at the line, with the words on which that rests. */
  readonly coverage: readonly CoverageAnswer[];
  readonly findings: readonly FindingReport[];
  /** Laws, standards and terms named at the line. */
  readonly terms: readonly TermAnswer[];
}

export function explainAnswer(
  document: ToolDocument | null,
  input: ExplainInput,
  language: MessageLanguage,
): ToolOutcome<ExplainAnswer> {
  const strings = TOOL_STRINGS[language];
  const fault = (message: string) => ({ kind: "fault", message }) as const;
  const { line, rule, spearhead } = input;
  if (!line && !rule && !spearhead && !input.criterion) return fault(strings.noSubject);
  if (rule && !RULE_IDS.includes(rule)) return fault(strings.unknownRule(rule, RULE_IDS));
  const own = document ? ownClauses(document.analysis.organisation) : [];
  const criterion = input.criterion ? clauseById(input.criterion, own) : undefined;
  if (input.criterion && !criterion) return fault(strings.unknownCriterion(input.criterion));
  if (line && !document) return fault(strings.lineNeedsDocument);

  const place = document && placeIn(judgementOf(document.analysis, document.tender), input, language);
  if (place && "message" in place) return fault(place.message);
  const named = rule ? [rule] : line ? [...new Set(place?.findings.map((finding) => finding.rule))] : [];
  return {
    kind: "answer",
    answer: {
      catalogueVersion: CATALOGUE_VERSION,
      path: document?.path ?? null,
      rules: named.flatMap((id) => ruleAnswer(id, id === rule, language) ?? []),
      spearhead: spearhead ? spearheadAnswer(spearhead, language) : null,
      criterion: criterion ? criterionReport(criterion, language) : null,
      coverage: place?.coverage ?? [],
      findings: place?.findings ?? [],
      terms: place?.terms ?? [],
    },
  };
}

type Place = Pick<ExplainAnswer, "coverage" | "findings" | "terms">;

/** What the document says of what is asked. */
function placeIn(
  judgement: Judgement,
  { line, rule, spearhead, criterion }: ExplainInput,
  language: MessageLanguage,
): Place | { readonly message: string } {
  const { analysis } = judgement;
  const lines = new LineIndex(analysis.text);
  if (line && line > lines.lineCount)
    return { message: TOOL_STRINGS[language].noSuchLine(line, lines.lineCount) };
  if (!line && !rule && !spearhead && criterion) return { coverage: [], findings: [], terms: [] };
  const meets = (span: Span) => !line || isOnLine(span, line, lines);
  const findings = judgement.findings.filter(
    (finding) =>
      meets(finding.span) &&
      (!rule || finding.rule === rule) &&
      (!spearhead || finding.spearhead === spearhead),
  );
  const asked = SPEARHEADS.filter((id) => (spearhead ? id === spearhead : !rule));
  return {
    coverage: asked.flatMap((id) => coverageAt(judgement, id, lines, meets, line !== undefined, language)),
    findings: findings.map((finding) => findingReport(judgement, finding, lines, language)),
    terms: line && !rule && !spearhead ? termsAt(analysis, line, lines, language) : [],
  };
}

/** The evidence for a spearhead at a place; a line where there is none says nothing of the spearhead. */
function coverageAt(
  judgement: Judgement,
  id: SpearheadId,
  lines: LineIndex,
  meets: (span: Span) => boolean,
  isLine: boolean,
  language: MessageLanguage,
): CoverageAnswer[] {
  const coverage = coverageAnswer(judgement, id, lines, language);
  const evidence = coverage.evidence.filter((_, index) => {
    const span = judgement.analysis.spearheads[id].evidence[index]?.span;
    return span !== undefined && meets(span);
  });
  return isLine && evidence.length === 0 ? [] : [{ ...coverage, evidence }];
}

function termsAt(
  analysis: Analysis,
  line: number,
  lines: LineIndex,
  language: MessageLanguage,
): TermAnswer[] {
  const start = lines.lineStart(line - 1);
  const end = line < lines.lineCount ? lines.lineStart(line) : analysis.text.length;
  return termsWithin(analysis, { start, end }).map(({ entry, span }) => {
    const source = sourceById(entry.source);
    return {
      range: rangeReport(span, lines),
      name: entry.name[language],
      meaning: entry.text[language],
      sources: source ? [sourceReport(source)] : [],
    };
  });
}

function ruleAnswer(id: string, withPage: boolean, language: MessageLanguage): RuleAnswer | undefined {
  const facts = ruleFacts(id, language);
  return (
    facts && {
      id,
      title: ruleTitle(id, language),
      why: facts.why,
      proof: facts.proof,
      page: (withPage && rulePage(id, language)) || null,
      sources: facts.sources.map(sourceReport),
    }
  );
}

function spearheadAnswer(id: SpearheadId, language: MessageLanguage): SpearheadAnswer | null {
  const spearhead = CATALOGUE.spearheads.find((entry) => entry.id === id);
  if (!spearhead) return null;
  const source = sourceById(spearhead.source);
  return {
    id,
    name: spearheadName(id, language),
    definition: spearhead.definition[language],
    goodCriterion: spearhead.goodCriterion[language],
    weakPattern: spearhead.weakPattern[language],
    sources: source ? [sourceReport(source)] : [],
  };
}
