// What a change does to the judgement of the whole document, by the same rules as before it.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import {
  type MessageLanguage,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../../catalogue/types.js";
import { LineIndex } from "../../text/line-index.js";
import { type Judgement, type RangeReport, rangeReport } from "../document-report.js";
import { explanationsOf } from "../explanations.js";
import { formatMessage } from "../wording.js";

export interface FindingLine {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly spearhead: SpearheadId | null;
  readonly range: RangeReport;
  readonly message: string;
}

/**
 * `silenced`: the change tells the rules to be quiet; `coverage-lost`: a spearhead has less than before; `new-findings`: an
 * error or warning that was not there; `open-choices`: only places that a person still has to fill in; `no-new-findings`:
 * none of these.
 */
export const VERDICTS = [
  "silenced",
  "coverage-lost",
  "new-findings",
  "open-choices",
  "no-new-findings",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Recheck {
  readonly verdict: Verdict;
  /** The spearheads of which the status changes. */
  readonly coverage: readonly {
    readonly spearhead: SpearheadId;
    readonly before: SpearheadStatus;
    readonly after: SpearheadStatus;
  }[];
  /** Findings of the text before the change that are gone; their ranges are in that text. */
  readonly solved: readonly FindingLine[];
  /** Findings that were not there before; their ranges are in the new text. */
  readonly introduced: readonly FindingLine[];
  /** Ignore comments that the change adds, with their reasons. */
  readonly silenced: readonly string[];
  /** Whether the front matter, which decides what is asked of the document, is another. */
  readonly frontMatterChanged: boolean;
  /** How many findings there are after the change. */
  readonly remaining: number;
}

type Found = Pick<Judgement, "analysis" | "findings">;

const RANK: Readonly<Record<SpearheadStatus, number>> = { missing: 0, weak: 1, waived: 2, covered: 3 };

/** The texts before and after a change, beside the same other documents. */
export function recheck(before: Found, after: Found, language: MessageLanguage): Recheck {
  const coverage = SPEARHEADS.flatMap((spearhead) => {
    const was = before.analysis.spearheads[spearhead].status;
    const is = after.analysis.spearheads[spearhead].status;
    return was === is ? [] : [{ spearhead, before: was, after: is }];
  });
  const introduced = without(after, before);
  const silenced = newComments(before.analysis, after.analysis);
  const isLess = coverage.some((change) => RANK[change.after] < RANK[change.before]);
  return {
    verdict: silenced.length > 0 ? "silenced" : isLess ? "coverage-lost" : verdictOn(introduced),
    coverage,
    solved: findingLines(before.analysis, without(before, after), language),
    introduced: findingLines(after.analysis, introduced, language),
    silenced,
    frontMatterChanged: frontMatterOf(before.analysis) !== frontMatterOf(after.analysis),
    remaining: after.findings.length,
  };
}

/** The words of the ignore comments that were not there before. */
function newComments(before: Analysis, after: Analysis): string[] {
  const comments = (analysis: Analysis) =>
    explanationsOf(analysis)
      .filter(({ kind }) => kind === "comment")
      .map(({ span }) => analysis.text.slice(span.start, span.end));
  const known = new Set(comments(before));
  return comments(after).filter((comment) => !known.has(comment));
}

function frontMatterOf({ document }: Analysis): string {
  const [first] = document.outline.blocks;
  return first?.frontMatter ? first.source : "";
}

function verdictOn(introduced: readonly Finding[]): Verdict {
  const serious = introduced.filter(({ severity }) => severity === "error" || severity === "warning");
  if (serious.length === 0) return "no-new-findings";
  return serious.every(({ rule }) => rule === "placeholder") ? "open-choices" : "new-findings";
}

/** The findings of one text that another does not have: the same rule saying the same of the same words. */
function without(one: Found, other: Found): Finding[] {
  const left = new Map<string, number>();
  for (const finding of other.findings) {
    const key = keyOf(other.analysis, finding);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return one.findings.filter((finding) => {
    const key = keyOf(one.analysis, finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function keyOf({ text }: Analysis, { rule, spearhead, message, data, focus }: Finding): string {
  return JSON.stringify([rule, spearhead, message, data, text.slice(focus.start, focus.end)]);
}

function findingLines(
  analysis: Analysis,
  findings: readonly Finding[],
  language: MessageLanguage,
): FindingLine[] {
  const lines = new LineIndex(analysis.text);
  return findings.map((finding) => findingLine(analysis, finding, lines, language));
}

/** A finding in short; `lines` are those of the text of its analysis. */
export function findingLine(
  { organisation }: Analysis,
  finding: Finding,
  lines: LineIndex,
  language: MessageLanguage,
): FindingLine {
  const { rule, severity, spearhead, span } = finding;
  const message = formatMessage(finding, language, organisation.profile);
  return { rule, severity, spearhead, range: rangeReport(span, lines), message };
}
