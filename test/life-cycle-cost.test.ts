// The quick fix of `no-tco`: the finding goes, the sheet stands below its paragraph, and nothing else breaks.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CATALOGUE } from "../server/src/core/catalogue/catalogue.generated.js";
import { analyze, applyEdits, fixesFor } from "../server/src/core/index.js";
import { readCorpus } from "./quality/corpus.js";

function fixed(text: string, index = 0): string {
  const analysis = analyze(text);
  const finding = analysis.findings.filter(({ rule }) => rule === "no-tco")[index];
  assert.ok(finding, text);
  const fix = fixesFor(analysis, finding, "nl").find(({ preferred }) => preferred);
  assert.ok(fix?.preview);
  const after = applyEdits(text, fix.edits);
  if (fix.select) assert.match(after.slice(fix.select.start, fix.select.end), /^\[.+\]$/);
  return after;
}

test("a price by its name gives way to the costs, with its article", () => {
  const text = (sentence: string) => `# Bestelwagens\n\n## Gunningscriteria\n\n${sentence}\n\nTot slot.\n`;
  const after = fixed(text("Prijs: het aanschafbedrag van de twaalf bestelwagens."));
  assert.match(
    after,
    /Prijs: de total cost of ownership over \[aantal, bijvoorbeeld \d+\] jaar \(aanschafbedrag, .+\) van de twaalf bestelwagens\.\n\nRekenblad: TCO = .+\n\n\| Symbool/,
  );
  assert.match(after, /\|\n\nTot slot\.\n$/);
});

test("a sentence that leaves the use out is replaced, and keeps its lead", () => {
  const text =
    "# Armaturen\n\n## Gunning\n\n- Prijs (40%): de prijs per armatuur, exclusief stroom.\n- Kwaliteit (60%): het plan.\n";
  assert.match(fixed(text), /^- Prijs \(40%\): Voor de beoordeling telt de total cost of ownership/m);
});

test("every sentence that is found in the labelled documents and samples is right afterwards, and no error or warning comes", () => {
  const papers = ["hardware"].map((name) => ({ name, text: readFileSync(`samples/${name}.md`, "utf8") }));
  let count = 0;
  for (const { name, text } of [...readCorpus("tune"), ...papers]) {
    const before = analyze(text).findings.filter(({ rule }) => rule !== "placeholder");
    const found = before.filter(({ rule }) => rule === "no-tco").length;
    for (let index = 0; index < found; index++) {
      const words = fixed(text, index);
      const after = analyze(words).findings.filter(({ rule }) => rule !== "placeholder");
      const countOf = (findings: typeof after, rule: string) =>
        findings.filter((finding) => finding.rule === rule).length;
      const here = after.filter(
        ({ rule, span }) => rule === "no-tco" && words.slice(span.start, span.end).includes("total cost"),
      );
      assert.deepEqual(here, [], name);
      // Other sentences of the document may still compare a price by name.
      for (const { rule, severity } of after.filter((finding) => finding.rule !== "no-tco"))
        if (severity === "error" || severity === "warning")
          assert.ok(countOf(after, rule) <= countOf(before, rule), `${name}: ${rule}`);
      count++;
    }
  }
  assert.ok(count >= 5);
});

test("every product group that is used for years has a sheet whose letters are explained", () => {
  for (const { id, rows } of CATALOGUE.costFamilies)
    assert.ok(
      rows.some(({ by }) => by === "tenderer"),
      id,
    );
  const named = new Set(CATALOGUE.costFamilies.flatMap(({ productGroups }) => productGroups));
  const used = CATALOGUE.productGroups.filter(({ usePhase, kind }) => usePhase && kind === "supplies");
  assert.deepEqual(
    used.filter(({ id }) => !named.has(id)).map(({ id }) => id),
    [],
  );
});
