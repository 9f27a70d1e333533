// How often the judgements agree with the labels.
import {
  type Analysis,
  analyze,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../../server/src/core/index.js";
import type { LabelledDocument } from "./corpus.js";

export interface StatusMiss {
  readonly document: string;
  readonly spearhead: SpearheadId;
  readonly expected: SpearheadStatus;
  readonly actual: SpearheadStatus;
  readonly evidence: readonly string[];
}

export interface Miss {
  readonly document: string;
  readonly what: string;
  readonly text: string;
}

export interface RuleScore {
  hits: number;
  falseAlarms: number;
  missed: number;
}

export interface Quality {
  readonly documents: number;
  readonly pairs: number;
  readonly right: number;
  readonly macroF1: number;
  readonly evidenceFound: number;
  readonly evidenceLabelled: number;
  /** Pieces of evidence for spearheads that are covered and found covered, and those that no label confirms. */
  readonly evidenceGiven: number;
  readonly evidenceBeside: number;
  readonly falseFriendHits: number;
  readonly falseFriends: number;
  readonly rules: ReadonlyMap<string, RuleScore>;
  readonly statusMisses: readonly StatusMiss[];
  readonly misses: readonly Miss[];
}

/** The kinds of finding that the labels know; rule ids and label kinds are the same words. */
export const LABELLED_RULES = [
  "vague",
  "brand-without-equivalent",
  "weights-not-100",
  "prescriptive",
  "norm-without-equivalent",
  "unmeasurable",
  "no-verification",
  "no-tco",
] as const;

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();
const sameWords = (a: string, b: string) => a.includes(b) || b.includes(a);
const STATUSES: readonly SpearheadStatus[] = ["covered", "weak", "missing", "waived"];

/** Analyses every document and compares. Texts are compared with white space normalised; one may contain the other. */
export function measure(
  documents: readonly LabelledDocument[],
  rules: readonly string[] = LABELLED_RULES,
): Quality {
  const confusion = new Map<string, number>();
  const statusMisses: StatusMiss[] = [];
  const misses: Miss[] = [];
  const scores = new Map<string, RuleScore>(
    rules.map((rule) => [rule, { hits: 0, falseAlarms: 0, missed: 0 }]),
  );
  const total = { pairs: 0, right: 0, found: 0, labelled: 0, given: 0, beside: 0, friendHits: 0, friends: 0 };
  for (const document of documents) {
    const analysis = analyze(document.text);
    const allEvidence: string[] = [];
    for (const spearhead of SPEARHEADS) {
      const gold = document.spearheads[spearhead];
      const actual = analysis.spearheads[spearhead];
      const evidence = actual.evidence.map(({ span }) => squeeze(document.text.slice(span.start, span.end)));
      allEvidence.push(...evidence);
      total.pairs++;
      if (gold.status === actual.status) total.right++;
      else
        statusMisses.push({
          document: document.name,
          spearhead,
          expected: gold.status,
          actual: actual.status,
          evidence,
        });
      const cell = `${gold.status}>${actual.status}`;
      confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
      if (gold.status === "covered" && actual.status === "covered") {
        const labels = gold.evidence.map(squeeze);
        const beside = evidence.filter((text) => !labels.some((label) => sameWords(text, label)));
        total.given += evidence.length;
        total.beside += beside.length;
        for (const text of beside)
          misses.push({ document: document.name, what: `beside ${spearhead}`, text });
      }
      for (const label of gold.evidence) {
        total.labelled++;
        if (evidence.some((text) => sameWords(text, squeeze(label)))) total.found++;
        else misses.push({ document: document.name, what: `evidence ${spearhead}`, text: squeeze(label) });
      }
    }
    for (const friend of document.falseFriends) {
      total.friends++;
      const hit = allEvidence.find((text) => sameWords(text, squeeze(friend)));
      if (hit === undefined) continue;
      total.friendHits++;
      misses.push({ document: document.name, what: "false friend", text: `${squeeze(friend)} <= ${hit}` });
    }
    scoreRules(document, analysis, scores, misses);
  }
  return {
    documents: documents.length,
    pairs: total.pairs,
    right: total.right,
    macroF1: macroF1(confusion),
    evidenceFound: total.found,
    evidenceLabelled: total.labelled,
    evidenceGiven: total.given,
    evidenceBeside: total.beside,
    falseFriendHits: total.friendHits,
    falseFriends: total.friends,
    rules: scores,
    statusMisses,
    misses,
  };
}

function scoreRules(
  document: LabelledDocument,
  analysis: Analysis,
  scores: Map<string, RuleScore>,
  misses: Miss[],
): void {
  for (const [rule, score] of scores) {
    const found = analysis.findings
      .filter((finding) => finding.rule === rule)
      .map(({ span }) => squeeze(document.text.slice(span.start, span.end)));
    const labels = document.findings
      .filter((finding) => finding.kind === rule)
      .map((finding) => squeeze(finding.text));
    const unused = new Set(found);
    for (const label of labels) {
      const match = found.filter((text) => sameWords(text, label));
      for (const text of match) unused.delete(text);
      if (match.length > 0) score.hits++;
      else {
        score.missed++;
        misses.push({ document: document.name, what: `missed ${rule}`, text: label });
      }
    }
    for (const text of unused) {
      score.falseAlarms++;
      misses.push({ document: document.name, what: `false ${rule}`, text });
    }
  }
}

function macroF1(confusion: ReadonlyMap<string, number>): number {
  const count = (expected: SpearheadStatus, actual: SpearheadStatus) =>
    confusion.get(`${expected}>${actual}`) ?? 0;
  const scores = STATUSES.map((status) => {
    const hits = count(status, status);
    const labelled = STATUSES.reduce((sum, other) => sum + count(status, other), 0);
    const given = STATUSES.reduce((sum, other) => sum + count(other, status), 0);
    return labelled + given === 0 ? 1 : (2 * hits) / (labelled + given);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
