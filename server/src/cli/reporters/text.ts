// For a person at a terminal: coverage, findings, and what to do next.
import { coverageRows, type FindingReport, SPEARHEADS, spearheadLabel } from "../../core/index.js";
import { type Colors, type Paint, plainColors } from "../colors.js";
import {
  type CheckedDocument,
  countSeverities,
  countStatuses,
  type Run,
  reaches,
  toldHere,
} from "../report.js";
import { WORDS, type Words } from "../words/words.js";
import { about, displayPath, explained, placeOf, shorten, singleLine, why } from "./wording.js";

export interface TextOptions {
  readonly colors?: Colors;
  /** Only findings that reach the gate. */
  readonly quiet?: boolean;
}

const EVIDENCE_LENGTH = 80;
/** A chapter may have a long title. */
const MAX_PLACE_WIDTH = 60;
const PLACES_NAMED = 5;
const RULES_NAMED = 4;
/** Rules that say no more than the statuses do. */
const TOLD_BY_STATUS: readonly string[] = ["missing-spearhead", "weak-spearhead"];

export function toText(run: Run, { colors = plainColors, quiet = false }: TextOptions = {}): string {
  if (quiet) return run.documents.map((document) => quietDocument(document, run, colors)).join("");
  const documents = run.documents.map((document) => fullDocument(document, colors));
  return [...documents, summary(run, colors)].join("\n");
}

function fullDocument(document: CheckedDocument, colors: Colors): string {
  const words = WORDS[document.language];
  const findings = byCause(document, words);
  return lines([
    `${colors.bold(displayPath(document.report.path, words))} ${colors.dim(`(${about(document, words)})`)}`,
    "",
    ...coverageLines(document, words, colors),
    "",
    ...(findings.length > 0 ? findingLines(findings, words, colors) : [`  ${words.noFindings}`]),
    ...explanationLines(document, words),
  ]);
}

function quietDocument(document: CheckedDocument, { gate }: Run, colors: Colors): string {
  const words = WORDS[document.language];
  // What has the same cause is never more severe than the finding that is told.
  const findings = byCause(document, words).filter(({ finding: { severity } }) => reaches(severity, gate));
  if (findings.length === 0) return "";
  return lines([
    colors.bold(displayPath(document.report.path, words)),
    ...findingLines(findings, words, colors),
  ]);
}

function coverageLines(document: CheckedDocument, words: Words, colors: Colors): string[] {
  const { report, asked, profile, language } = document;
  const rows = coverageRows(profile, asked, language);
  const nameWidth = width([
    ...rows.map(({ label }) => label),
    ...(profile === "speerpunten" ? SPEARHEADS : []),
  ]);
  const statusWidth = width(Object.values(words.status));
  const paint = { covered: colors.green, weak: colors.yellow, missing: colors.red, waived: colors.dim };
  return rows.map((row) => {
    if (row.spearhead === null)
      return `  ${row.label.padEnd(nameWidth)}  ${colors.dim("–".padEnd(statusWidth))}  ${row.note}`;
    const spearhead = report.spearheads[row.spearhead];
    const status = paint[spearhead.status](words.status[spearhead.status].padEnd(statusWidth));
    return `  ${row.label.padEnd(nameWidth)}  ${status}  ${words.why.label} ${why(row.spearhead, document, words, EVIDENCE_LENGTH)}`;
  });
}

/** A finding that is told, with those that have the same cause. */
interface ToldFinding {
  readonly finding: FindingReport;
  /** Line and column, or the chapter for a document from a word processor. */
  readonly place: string;
  /** Where the same fault is found too. */
  readonly alsoAt: readonly string[];
  /** Rules whose findings follow from it. */
  readonly causes: readonly string[];
}

function byCause(document: CheckedDocument, words: Words): ToldFinding[] {
  const { report, sameCause, places } = document;
  const { findings } = report;
  const othersOf = new Map(sameCause.map(([first, ...others]) => [first, others]));
  const told = new Set([...othersOf.values()].flat());
  return findings.flatMap((finding, index) => {
    if (told.has(index)) return [];
    const { line, column, offset } = finding.range.start;
    const others = (othersOf.get(index) ?? []).flatMap((other) => findings[other] ?? []);
    const same = others.filter(({ rule }) => rule === finding.rule);
    const alsoAt = same.map(({ range }) => placeOf(document, range.start.line, range.start.offset, words));
    const causes = others.map(({ rule }) => rule).filter((rule) => rule !== finding.rule);
    return [
      {
        finding,
        place: places.get(offset) ?? `${line}:${column}`,
        alsoAt: [...new Set(alsoAt)],
        causes: [...new Set(causes)],
      },
    ];
  });
}

function findingLines(findings: readonly ToldFinding[], words: Words, colors: Colors): string[] {
  const placeWidth = Math.min(MAX_PLACE_WIDTH, width(findings.map(({ place }) => place)));
  const severityWidth = width(findings.map(({ finding }) => words.severity[finding.severity]));
  const ruleWidth = width(findings.map(({ finding }) => finding.rule));
  const paint: Record<FindingReport["severity"], Paint> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.dim,
  };
  return findings.map((told) => {
    const { place, finding } = told;
    return [
      `  ${shorten(place, MAX_PLACE_WIDTH).padStart(placeWidth)}`,
      paint[finding.severity](words.severity[finding.severity].padEnd(severityWidth)),
      colors.dim(finding.rule.padEnd(ruleWidth)),
      `${singleLine(finding.message)}${alsoToo(told, words)}`,
    ].join("  ");
  });
}

/** The places of the same fault, and the rules whose findings follow from it. */
function alsoToo({ alsoAt, causes }: ToldFinding, words: Words): string {
  return [
    alsoAt.length > 0 ? ` ${words.also(listed(alsoAt, PLACES_NAMED, words))}` : "",
    causes.length > 0 ? ` ${words.alsoCauses(causes.join(", "))}` : "",
  ].join("");
}

/** What the writer left out or kept on purpose, with the reason; nothing when there is nothing. */
function explanationLines(document: CheckedDocument, words: Words): string[] {
  const { explanations } = document;
  if (explanations.length === 0) return [];
  const told = explanations.map(
    (explanation) =>
      `    ${placeOf(document, explanation.line, explanation.span.start, words)}, ${explained(explanation, words)}: ${shorten(explanation.reason, EVIDENCE_LENGTH)}`,
  );
  return ["", `  ${words.explanations.title}:`, ...told];
}

function summary(run: Run, colors: Colors): string {
  const words = WORDS[run.language];
  const severities = countSeverities(run.documents);
  const statuses = countStatuses(run.documents, toldHere);
  const counts = [
    words.summary.errors(severities.error),
    words.summary.warnings(severities.warning),
    words.summary.informations(severities.information),
    words.summary.hints(severities.hint),
  ];
  const causes = run.causes.length > 0 ? [words.summary.causes(run.causes.length)] : [];
  if (run.documents.length === 0) return lines([words.summary.documents(0), ...causes]);
  return lines([
    `${colors.bold(words.summary.documents(run.documents.length))}: ${counts.join(", ")}`,
    words.summary.spearheads(statuses.covered, statuses.weak, statuses.missing, statuses.waived),
    ...causes,
    ...nextSteps(run, words).map((step) => `  - ${step}`),
  ]);
}

/** What to do next, most important first. */
function nextSteps(run: Run, words: Words): string[] {
  const { documents, gate } = run;
  const blocking = documents.flatMap(({ report }) =>
    report.findings.filter(({ severity }) => reaches(severity, gate)),
  );
  const missing = places(documents, "missing", words);
  const weak = places(documents, "weak", words);
  const hasFindings = documents.some(({ report }) => report.findings.length > 0);
  const rules = byFrequency(
    blocking.map(({ rule }) => rule).filter((rule) => !TOLD_BY_STATUS.includes(rule)),
  );
  const severity = words.severity[gate];
  return [
    missing && words.summary.nextMissing(missing),
    weak && words.summary.nextWeak(weak),
    blocking.length === 0 && words.summary.nothingToDo(severity),
    rules.length > 0 &&
      words.summary.nextRules(
        severity,
        listed(
          rules.map(([rule, n]) => `${rule} (${n}×)`),
          RULES_NAMED,
          words,
        ),
      ),
    hasFindings && words.summary.nextFixes,
    blocking[0] && words.summary.nextExplain((rules[0] ?? [blocking[0].rule])[0]),
  ].filter((step) => typeof step === "string" && step !== "") as string[];
}

/** `bestek.md (circulair)` for each document with spearheads of this status, or the empty string. */
function places(documents: readonly CheckedDocument[], status: "missing" | "weak", words: Words): string {
  const found = documents.flatMap((document) => {
    const { report, profile, language } = document;
    const ids = toldHere(document)
      .filter((id) => report.spearheads[id].status === status)
      .map((id) => spearheadLabel(id, profile, language))
      .join(", ");
    if (ids === "") return [];
    return documents.length === 1 ? ids : `${displayPath(report.path, words)} (${ids})`;
  });
  return listed(found, PLACES_NAMED, words);
}

function listed(items: readonly string[], most: number, words: Words): string {
  const shown = items.slice(0, most);
  if (items.length > most) shown.push(words.summary.andMore(items.length - most));
  return shown.join(", ");
}

function byFrequency(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function width(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, text.length), 0);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
