// Clauses of the catalogue, put into every sample: the spearhead is covered afterwards and nothing else breaks.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import { insertClause } from "../server/src/core/features/insertion/insert-clause.js";
import { nextLabel } from "../server/src/core/features/insertion/labels.js";
import { Analyzer, analyze, applyEdits, fixesFor } from "../server/src/core/index.js";

const samples = readdirSync("samples")
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join("samples", name), "utf8") }));

const english = `# Requirements

**E-01** The supplier delivers within three working days.

# Award criteria

| Criterion | Weight |
|---|---:|
| Price | 100% |
`;

for (const { name, text } of [
  ...samples,
  { name: "crlf", text: samples[0]?.text.replaceAll("\n", "\r\n") ?? "" },
  { name: "english", text: english },
]) {
  test(`every clause covers its spearhead in ${name}`, () => {
    const before = analyze(text);
    const errors = before.findings.filter((finding) => finding.severity === "error").length;
    const faults: string[] = [];
    const analyzer = new Analyzer(text);
    for (const clause of allClauses()) {
      const { edit, select } = insertClause(before, clause);
      const changed = applyEdits(text, [edit]);
      analyzer.edit(edit);
      const after = analyzer.analysis;
      const { start, end } = edit.span;
      analyzer.edit({
        span: { start, end: start + edit.newText.length },
        newText: text.slice(start, end),
      });
      if (after.spearheads[clause.spearhead].status !== "covered")
        faults.push(`${clause.id}: ${after.spearheads[clause.spearhead].status}`);
      if (after.findings.filter((finding) => finding.severity === "error").length > errors)
        faults.push(`${clause.id}: new error`);
      if (
        after.findings.some(
          (finding) =>
            finding.rule === "vague" && !text.includes(changed.slice(finding.span.start, finding.span.end)),
        )
      ) {
        faults.push(`${clause.id}: vague`);
      }
      if (select && !/^\[.*\]$/s.test(changed.slice(select.start, select.end)))
        faults.push(`${clause.id}: selects ${changed.slice(select.start, select.end)}`);
      if (text.includes("\r\n") && /[^\r]\n/.test(edit.newText)) faults.push(`${clause.id}: line ends`);
    }
    assert.deepEqual(faults, []);
  });
}

test("the quick fix of a missing or weak spearhead makes the finding disappear", () => {
  for (const { name, text } of samples) {
    const analysis = analyze(text);
    for (const finding of analysis.findings.filter(
      ({ rule }) => rule === "missing-spearhead" || rule === "weak-spearhead",
    )) {
      const fixes = fixesFor(analysis, finding, "nl");
      assert.ok(fixes.length >= 2, `${name}: ${finding.rule} offers clauses`);
      assert.equal(fixes.filter((fix) => fix.preferred).length, 1);
      for (const fix of fixes.slice(0, -1)) {
        const after = analyze(applyEdits(text, fix.edits));
        const still = after.findings.some(
          ({ rule, spearhead }) => rule === finding.rule && spearhead === finding.spearhead,
        );
        assert.equal(still, false, `${name}: ${fix.title}`);
      }
    }
  }
});

test("an explanation silences the finding once the reason is filled in", () => {
  for (const { name, text } of samples) {
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
