// Clauses of the catalogue, put into every sample: the spearhead is covered afterwards and nothing else breaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clause } from "../server/src/core/catalogue/catalogue-data.js";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import { insertClause } from "../server/src/core/features/insertion/insert-clause.js";
import { nextLabel } from "../server/src/core/features/insertion/labels.js";
import {
  Analyzer,
  analyze,
  applyEdits,
  fixesFor,
  type Span,
  type TextEdit,
} from "../server/src/core/index.js";
import { RULES } from "../server/src/core/rules/registry.generated.js";
import { MESSY } from "./messy.js";
import { SAMPLES } from "./samples.js";

/** What may be an error, and hedges, which no clause may have. */
const ERRORS = ["vague", ...RULES.filter(({ severity }) => severity === "error").map(({ id }) => id)];

const FIRST = SAMPLES[0]?.text ?? "";

/** Puts each clause into a text, one after the other, and says what is wrong then. */
function faultsOf(text: string, clauses: readonly Clause[]): string[] {
  // Rules that are never an error cost time and say nothing here.
  const analyzer = new Analyzer(text, { onlyRules: ERRORS });
  const before = analyzer.analysis;
  const errors = before.findings.filter((finding) => finding.severity === "error").length;
  const faults: string[] = [];
  for (const clause of clauses) {
    const { edit, select } = insertClause(before, clause);
    const changed = applyEdits(text, [edit]);
    analyzer.edit(edit);
    const after = analyzer.analysis;
    analyzer.edit(inverse(edit, text));
    if (after.spearheads[clause.spearhead].status !== "covered")
      faults.push(`${clause.id}: ${after.spearheads[clause.spearhead].status}`);
    if (after.findings.filter((finding) => finding.severity === "error").length > errors)
      faults.push(`${clause.id}: new error`);
    const isNew = ({ start, end }: Span) => !text.includes(changed.slice(start, end));
    if (after.findings.some(({ rule, span }) => rule === "vague" && isNew(span)))
      faults.push(`${clause.id}: vague`);
    if (select && !/^\[.*\]$/s.test(changed.slice(select.start, select.end)))
      faults.push(`${clause.id}: selects ${changed.slice(select.start, select.end)}`);
    if (text.includes("\r\n") && /[^\r]\n/.test(edit.newText)) faults.push(`${clause.id}: line ends`);
  }
  return faults;
}

/** The edit that takes another one back; its span is in the text after that one. */
function inverse({ span, newText }: TextEdit, text: string): TextEdit {
  return {
    span: { start: span.start, end: span.start + newText.length },
    newText: text.slice(span.start, span.end),
  };
}

for (const { name, text } of [...SAMPLES, { name: "crlf", text: FIRST.replaceAll("\n", "\r\n") }])
  test(`every clause covers its spearhead in ${name}`, () =>
    assert.deepEqual(faultsOf(text, allClauses()), []));

/** The messy texts share the clauses out among them, so that each has some of every group. */
const SHARES = 5;

for (const [at, [name, text]] of Object.entries(MESSY).entries())
  test(`clauses cover their spearhead in the messy text “${name}”`, () =>
    assert.deepEqual(
      faultsOf(
        text,
        allClauses().filter((_, index) => index % SHARES === at % SHARES),
      ),
      [],
    ));

test("the quick fix of a missing or weak spearhead makes the finding disappear", () => {
  for (const { name, text } of SAMPLES) {
    const analyzer = new Analyzer(text);
    const { analysis } = analyzer;
    for (const finding of analysis.findings.filter(
      ({ rule }) => rule === "missing-spearhead" || rule === "weak-spearhead",
    )) {
      const fixes = fixesFor(analysis, finding, "nl");
      assert.ok(fixes.length >= 2, `${name}: ${finding.rule} offers clauses`);
      assert.equal(fixes.filter((fix) => fix.preferred).length, 1);
      // The last two leave the text as it is and say why.
      for (const fix of fixes.slice(0, -2)) {
        for (const edit of fix.edits) analyzer.edit(edit);
        const still = analyzer.analysis.findings.some(
          ({ rule, spearhead }) => rule === finding.rule && spearhead === finding.spearhead,
        );
        assert.equal(still, false, `${name}: ${fix.title}`);
        for (const edit of fix.edits) analyzer.edit(inverse(edit, text));
      }
    }
  }
});

test("an explanation silences the finding once the reason is filled in", () => {
  for (const { name, text } of SAMPLES) {
    const analysis = analyze(text);
    for (const finding of analysis.findings) {
      const fix = fixesFor(analysis, finding, "nl").at(-1);
      if (!fix) continue;
      const open = applyEdits(text, fix.edits);
      assert.ok(
        analyze(open).findings.some(({ rule }) => rule === "ignore-without-reason"),
        `${name}: an open reason is reported`,
      );
      const filled = open.replace("[reden]", "afgesproken met de adviseur");
      const after = analyze(filled);
      assert.equal(
        after.findings.filter(({ rule }) => rule === "ignore-without-reason").length,
        0,
        `${name}: ${finding.rule} ${fix.edits[0]?.newText}`,
      );
      assert.equal(after.findings.length, analysis.findings.length - 1, `${name}: ${finding.rule}`);
    }
  }
});

test("labels go on where the document stopped", () => {
  assert.equal(nextLabel("E-09", new Set(["E-09"])), "E-10");
  assert.equal(nextLabel("4.1.9", new Set(["4.1.9", "4.1.10"])), "4.1.11");
  assert.equal(nextLabel("SH-AE-041-A", new Set()), "SH-AE-041-A");
});

test("a document without chapters gets one", () => {
  const text = "# Bestek\n\nDe gemeente koopt stoelen.\n";
  const clause = allClauses().find(({ kind }) => kind === "contract-clause");
  assert.ok(clause);
  const { edit, newChapter } = insertClause(analyze(text), clause);
  assert.ok(newChapter);
  assert.match(
    applyEdits(text, [edit]),
    /^# Bestek\n\nDe gemeente koopt stoelen\.\n\n## Contractbepalingen\n\n\S/,
  );
});
