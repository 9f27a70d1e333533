import assert from "node:assert/strict";
import { test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyze, type Finding, type Severity } from "../core/index.js";
import { MAX_DIAGNOSTICS, mostSevere, reportNotice, reportOutcome } from "./report.js";

function finding(severity: Severity, start = 0): Finding {
  return {
    rule: "vague",
    severity,
    outcome: "violation",
    spearhead: null,
    span: { start, end: start + 1 },
    focus: { start, end: start + 1 },
    message: "m",
    data: {},
    related: [],
  };
}

function reportFindings(findings: readonly Finding[], text = "x".repeat(5000)) {
  const analysis: Analysis = { ...analyze(""), text, findings };
  const document = TextDocument.create("file:///a.md", "markdown", 1, text);
  return reportOutcome({ kind: "analysed", analysis }, document, "nl");
}

test("findings that fit are all shown", () => {
  const findings = [finding("hint"), finding("error")];
  assert.equal(mostSevere(findings, 2), findings);
});

test("of too many findings the most severe are shown, in document order, with room for a notice", () => {
  const findings = [finding("hint", 0), finding("warning", 1), finding("warning", 2), finding("error", 3)];
  assert.deepEqual(
    mostSevere(findings, 3).map(({ span }) => span.start),
    [1, 3],
  );
});

test("an editor gets no more than it shows, and is told how many more there are", () => {
  const many = Array.from({ length: 1500 }, (_, i) => finding(i % 5 === 0 ? "error" : "hint", i));
  const { items } = reportFindings(many);
  assert.equal(items.length, MAX_DIAGNOSTICS);
  assert.equal(items.filter(({ severity }) => severity === 1).length, 300);
  const notice = items.at(-1);
  assert.match(String(notice?.message), /nog 1001 bevindingen/);
  assert.deepEqual([notice?.severity, notice?.range.start.line], [3, 0]);
});

test("result ids are equal for equal diagnostics, also when only a line break moved them", () => {
  const text = "een twee drie";
  const here = reportFindings([finding("error", 9)], text);
  assert.equal(reportFindings([finding("error", 9)], text).resultId, here.resultId);
  assert.notEqual(reportFindings([finding("error", 9)], "een\ntwee drie").resultId, here.resultId);
  assert.notEqual(reportFindings([finding("hint", 9)], text).resultId, here.resultId);
  assert.notEqual(reportFindings([], text).resultId, here.resultId);
});

test("what cannot be checked says so on its first line", () => {
  const document = TextDocument.create("file:///a.md", "markdown", 1, "");
  for (const outcome of [{ kind: "too-large" }, { kind: "failed", error: new Error("x") }] as const) {
    for (const language of ["nl", "en"] as const) {
      const { items } = reportOutcome(outcome, document, language);
      assert.equal(items.length, 1);
      assert.equal(items[0]?.range.end.line, 0);
    }
  }
  assert.equal(reportNotice("x").items.length, 1);
});
