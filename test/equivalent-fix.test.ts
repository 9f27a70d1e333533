// The quick fix that adds “of gelijkwaardig”: where the words land, and that the finding is gone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, applyEdits, fixesFor } from "../server/src/core/index.js";
import { readCorpus } from "./quality/corpus.js";

const RULES = ["brand-without-equivalent", "norm-without-equivalent"];

/** The document after the safe fix of its only finding. */
function fixed(text: string): string {
  const analysis = analyze(text, { onlyRules: RULES });
  const [finding, ...others] = analysis.findings;
  assert.ok(finding && others.length === 0, text);
  const fix = fixesFor(analysis, finding, "nl").find(({ safe }) => safe);
  assert.ok(fix);
  return applyEdits(text, fix.edits);
}

test("the words stand behind the name, with what belongs to it, in the language of the document", () => {
  for (const [before, after] of [
    [
      "De bakken zijn van Bammens, type Capitole.",
      "De bakken zijn van Bammens, type Capitole of gelijkwaardig.",
    ],
    [
      "De drukker is gecertificeerd volgens ISO 14001.",
      "De drukker is gecertificeerd volgens ISO 14001 of gelijkwaardig.",
    ],
    [
      "Al het hout is FSC- of PEFC-gecertificeerd.",
      "Al het hout is FSC- of PEFC-gecertificeerd of gelijkwaardig.",
    ],
    ["De vloer draagt het **EU Ecolabel**.", "De vloer draagt het **EU Ecolabel of gelijkwaardig**."],
  ] as const)
    assert.equal(
      fixed(`# Bestek\n\n## 2 Eisen\n\nE-02 ${before}\n`),
      `# Bestek\n\n## 2 Eisen\n\nE-02 ${after}\n`,
    );
  const english = (sentence: string) =>
    `# Supply\n\n## 2 Requirements\n\nR1 The contractor submits the plan within the period that the council names.\n\nR2 ${sentence}\n`;
  assert.equal(
    fixed(english("The supplier is certified to ISO 9001.")),
    english("The supplier is certified to ISO 9001 or equivalent."),
  );
});

test("every finding of the labelled documents goes away with its fix", () => {
  for (const { name, text } of readCorpus("tune")) {
    const analysis = analyze(text, { onlyRules: RULES });
    const edits = analysis.findings.flatMap((finding) => fixesFor(analysis, finding, "nl")[0]?.edits ?? []);
    assert.equal(edits.length, analysis.findings.length, name);
    const after = analyze(applyEdits(text, edits), { onlyRules: RULES });
    assert.deepEqual(after.findings, [], name);
  }
});
