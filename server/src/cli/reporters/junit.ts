// For build servers: JUnit XML. A document is a suite, and each rule is a case in it, so that a case keeps its name.
import { RULE_IDS } from "../../core/index.js";
import { STDIN } from "../find-documents.js";
import { WORDS } from "../words/words.js";
import type { Problem, ProblemDocument, ProblemRun } from "./problems.js";
import { titleOf } from "./rule-title.js";

interface Case {
  readonly rule: string;
  readonly problems: readonly Problem[];
}

export function toJunit(run: ProblemRun): string {
  const { documents, demands, causes } = run;
  const rules = [...new Set([...RULE_IDS, ...demands])].sort();
  const suites = documents.map((document) => suiteOf(document, rules, run));
  const tests = documents.length * rules.length + causes.length;
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="speerpunt" tests="${tests}" failures="${failures}" errors="${causes.length}">`,
    ...suites.flatMap(({ lines }) => lines),
    ...causeSuite(run),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteOf(
  document: ProblemDocument,
  rules: readonly string[],
  run: ProblemRun,
): { failures: number; lines: string[] } {
  const name = document.path === STDIN ? WORDS[run.language].stdin : document.path;
  const cases = rules.map((rule): Case => {
    return { rule, problems: document.problems.filter((one) => one.isFailure && one.rule === rule) };
  });
  const failures = cases.filter(({ problems }) => problems.length > 0).length;
  const head = `<testsuite name="${escapeXml(name)}" file="${escapeXml(name)}" tests="${rules.length}" failures="${failures}" errors="0" skipped="0">`;
  return {
    failures,
    lines: [`  ${head}`, ...cases.flatMap((one) => caseLines(one, name, run)), "  </testsuite>"],
  };
}

function caseLines({ rule, problems }: Case, name: string, { language }: ProblemRun): string[] {
  const opening = `    <testcase name="${escapeXml(rule)}" classname="${escapeXml(name)}"`;
  const [first] = problems;
  if (first === undefined) return [`${opening}/>`];
  const words = WORDS[language];
  const told = problems.map(
    ({ place, range, message }) => `${place ?? words.line(range.start.line)}: ${message}`,
  );
  const title = problems.length === 1 ? first.message : `${titleOf(rule, language)} (${problems.length}×)`;
  return [
    `${opening}>`,
    `      <failure type="${escapeXml(first.severity)}" message="${escapeXml(title)}">${escapeXml(told.join("\n"))}</failure>`,
    "    </testcase>",
  ];
}

/** What could not be read is an error, so that a build is not green by mistake. */
function causeSuite({ causes }: ProblemRun): string[] {
  if (causes.length === 0) return [];
  const { length } = causes;
  return [
    `  <testsuite name="speerpunt" tests="${length}" failures="0" errors="${length}" skipped="0">`,
    ...causes.map(
      (cause, index) =>
        `    <testcase name="input ${index + 1}" classname="speerpunt"><error type="input" message="${escapeXml(cause)}"/></testcase>`,
    ),
    "  </testsuite>",
  ];
}

/** Text in XML, without the characters that no XML may hold. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}
