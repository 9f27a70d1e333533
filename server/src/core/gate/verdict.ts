// May this be published, and if not, why.

import type { Profile } from "../catalogue/organisation.js";
import {
  type MessageLanguage,
  SEVERITIES,
  type Severity,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../catalogue/types.js";
import type { DocumentReport, FindingReport } from "../features/document-report.js";
import { headingsAt } from "../features/heading-path.js";
import { spearheadName } from "../features/wording.js";
import type { GateExplanation, GateFacts } from "./facts.js";
import {
  asksWhole,
  type CommentReach,
  commentRule,
  GATE_MINIMA,
  type GateLevel,
  type GatePolicy,
  levelFor,
} from "./policy.js";
import { GATE_STRINGS } from "./strings.js";

/** A document to judge, with what is asked of it. */
export interface GateDocument {
  readonly report: DocumentReport;
  readonly facts: GateFacts;
  readonly policy: GatePolicy;
  /** Spearheads of which the other documents of its tender tell. */
  readonly toldElsewhere: readonly SpearheadId[];
  /** Language of the reasons. */
  readonly language: MessageLanguage;
  readonly profile: Profile;
}

/** Ids of reasons that are no findings. */
export const GATE_RULES = [
  "gate-spearhead",
  "gate-award-weight",
  "gate-award-unknown",
  "gate-explanation",
] as const;
export type GateRule = (typeof GATE_RULES)[number];

/** Why a document does not pass, with its place. */
export interface GateReason extends Omit<FindingReport, "fixes"> {
  readonly path: string;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** Something to know that stops nothing. */
export interface GateNote {
  readonly path: string;
  readonly message: string;
}

export interface DocumentVerdict {
  readonly path: string;
  readonly level: GateLevel;
  /** In document order; those of findings and of other demands together. */
  readonly reasons: readonly GateReason[];
  readonly notes: readonly GateNote[];
}

/** Judges one document by itself. */
export function judgeDocument(document: GateDocument): DocumentVerdict {
  const { report, facts, policy } = document;
  const level = levelFor(policy, facts.phase);
  const found = report.findings.filter(({ severity }) => stops(severity, level));
  const reasons = found.map((finding) => reasonOf(document, finding));
  const whole = asksWhole(facts.phase)
    ? [
        ...spearheadReasons(document, found),
        ...awardReasons(document),
        ...explanationReasons(document, found),
      ]
    : [];
  return {
    path: report.path,
    level,
    reasons: [...reasons, ...whole].sort((a, b) => a.range.start.offset - b.range.start.offset),
    notes: asksWhole(facts.phase) ? awardNotes(document) : [],
  };
}

function stops(severity: Severity, level: GateLevel): boolean {
  return level !== "off" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

type Fault = Pick<GateReason, "rule" | "severity" | "spearhead" | "range" | "text" | "message"> &
  Partial<Pick<GateReason, "related">>;

function reasonOf({ report, facts }: GateDocument, fault: Fault): GateReason {
  const { rule, severity, spearhead, range, text, message, related = [] } = fault;
  const headings = headingsAt(facts.paths, range.start.offset);
  return { path: report.path, rule, severity, spearhead, range, text, message, headings, related };
}

const TOLD_BY_FINDING: readonly string[] = ["missing-spearhead", "weak-spearhead"];

function spearheadReasons(document: GateDocument, found: readonly FindingReport[]): GateReason[] {
  const { report, policy, toldElsewhere, language, profile } = document;
  return SPEARHEADS.flatMap((id) => {
    const minimum = policy.spearheads?.[id];
    const { status, evidence } = report.spearheads[id];
    const isTold = found.some(({ rule, spearhead }) => spearhead === id && TOLD_BY_FINDING.includes(rule));
    if (minimum === undefined || meets(status, minimum) || isTold || toldElsewhere.includes(id)) return [];
    const { range, text } = evidence[0] ?? DOCUMENT_START;
    const message = GATE_STRINGS[language].spearhead(spearheadName(id, language, profile), status, minimum);
    return [
      reasonOf(document, { rule: "gate-spearhead", severity: "error", spearhead: id, range, text, message }),
    ];
  });
}

/** Whether a status is what is asked, or more. */
function meets(status: SpearheadStatus, minimum: (typeof GATE_MINIMA)[number]): boolean {
  return GATE_MINIMA.indexOf(status) >= GATE_MINIMA.indexOf(minimum);
}

const START = { line: 1, column: 1, offset: 0 };
const DOCUMENT_START = { range: { start: START, end: START }, text: "" };

function awardReasons(document: GateDocument): GateReason[] {
  const { facts, policy, language } = document;
  const { award } = facts;
  const asked = policy.awardWeight ?? 0;
  const strings = GATE_STRINGS[language];
  if (asked <= 0 || award.kind === "none") return [];
  const fault = { severity: "error" as const, spearhead: null, range: award.range, text: "" };
  if (award.kind === "unknown") {
    const message = strings.awardUnknown(asked, strings.awardWhy[award.why]);
    return [reasonOf(document, { ...fault, rule: "gate-award-unknown", message })];
  }
  const { least, most, criteria } = award;
  if (least >= asked) return [];
  const sure = criteria.filter((criterion) => criterion.least > 0).map(({ name }) => name);
  const doubtful = criteria.filter((criterion) => criterion.most > criterion.least).map(({ name }) => name);
  if (most < asked) {
    const message = strings.awardTooLittle(asked, most, [...new Set([...sure, ...doubtful])]);
    return [reasonOf(document, { ...fault, rule: "gate-award-weight", message })];
  }
  const message = strings.awardUnknown(asked, strings.awardBetween(least, most, doubtful));
  return [reasonOf(document, { ...fault, rule: "gate-award-unknown", message })];
}

function awardNotes({ report, facts, policy, language }: GateDocument): GateNote[] {
  const asked = policy.awardWeight ?? 0;
  if (asked <= 0 || facts.award.kind !== "none") return [];
  return [{ path: report.path, message: GATE_STRINGS[language].noAward(asked) }];
}

function explanationReasons(document: GateDocument, found: readonly FindingReport[]): GateReason[] {
  const { facts, policy, language } = document;
  return facts.explanations.flatMap((explanation) => {
    const { kind, spearhead, range, text } = explanation;
    if (kind === "text" || isAccepted(explanation, policy, kind)) return [];
    // A comment without a reason may be a finding already.
    if (found.some(({ range: other }) => other.start.offset === range.start.offset)) return [];
    const { refused, noReason } = GATE_STRINGS[language];
    const message = commentRule(policy, kind) === "refused" ? refused[kind] : noReason;
    return [
      reasonOf(document, { rule: "gate-explanation", severity: "error", spearhead, range, text, message }),
    ];
  });
}

function isAccepted({ reason }: GateExplanation, policy: GatePolicy, kind: CommentReach): boolean {
  const rule = commentRule(policy, kind);
  return rule === "allowed" || (rule === "reason" && reason !== "");
}
