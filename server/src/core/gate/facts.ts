// What the gate needs of one document besides its report; plain data.
import type { Analysis } from "../analysis/analyzer.js";
import { type IgnoreComment, readDirectives } from "../analysis/directives.js";
import type { PhaseId, SpearheadId } from "../catalogue/types.js";
import { type AwardShare, type AwardShareAt, awardShare } from "../features/award/award-share.js";
import { type RangeReport, rangeReport } from "../features/document-report.js";
import { explanationsOf } from "../features/explanations.js";
import { headingPaths, type PlacedPath } from "../features/heading-path.js";
import type { LineIndex } from "../text/line-index.js";
import { shiftSpan } from "../text/span.js";

/** Something that the document leaves out or keeps on purpose. */
export interface GateExplanation {
  /** `comment` and `document`: an ignore comment by what it reaches; `text`: a sentence that the tenderer reads too. */
  readonly kind: "comment" | "document" | "text";
  readonly rule: string | null;
  readonly spearhead: SpearheadId | null;
  /** Empty when none was given. */
  readonly reason: string;
  readonly range: RangeReport;
  readonly text: string;
}

export type AwardReport = AwardShareAt<{ readonly range: RangeReport }>;

export interface GateFacts {
  readonly phase: PhaseId | null;
  readonly paths: readonly PlacedPath[];
  readonly explanations: readonly GateExplanation[];
  readonly award: AwardReport;
}

/** The facts of an analysed document; `lines` are those of its text. */
export function gateFacts(analysis: Analysis, lines: LineIndex): GateFacts {
  return {
    phase: analysis.phase,
    paths: headingPaths(analysis),
    explanations: allExplanations(analysis, lines),
    award: awardReport(awardShare(analysis), lines),
  };
}

/** The explanations of a document, comments without a reason among them, in its order. */
function allExplanations(analysis: Analysis, lines: LineIndex): GateExplanation[] {
  const { document, blockStarts, text } = analysis;
  const comments = readDirectives(document.outline.blocks).map((comment: IgnoreComment) => ({
    kind: comment.wholeFile ? ("document" as const) : ("comment" as const),
    rule: comment.rule,
    spearhead: comment.spearhead,
    reason: comment.reason,
    span: shiftSpan(comment.span, blockStarts[comment.block] ?? 0),
  }));
  const sentences = explanationsOf(analysis)
    .filter(({ kind }) => kind === "text")
    .map(({ spearhead, reason, span }) => ({ kind: "text" as const, rule: null, spearhead, reason, span }));
  return [...comments, ...sentences]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...rest }) => ({
      ...rest,
      range: rangeReport(span, lines),
      text: text.slice(span.start, span.end),
    }));
}

function awardReport(share: AwardShare, lines: LineIndex): AwardReport {
  switch (share.kind) {
    case "none":
      return share;
    case "unknown":
      return { kind: "unknown", why: share.why, range: rangeReport(share.span, lines) };
    case "read": {
      const { least, most, span } = share;
      const criteria = share.criteria.map(({ span: place, ...criterion }) => ({
        ...criterion,
        range: rangeReport(place, lines),
      }));
      return { kind: "read", least, most, criteria, range: rangeReport(span, lines) };
    }
  }
}
