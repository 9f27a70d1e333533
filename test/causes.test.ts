import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyze, applyEdits, type Finding, fixesFor, groupByCause } from "../server/src/core/index.js";
import { SAMPLES } from "./samples.js";

const TEXT = `# Bestek kantoorartikelen

## 1 Eisen

- E-01 De opdrachtnemer levert HP toners in zwart.
- E-02 De opdrachtnemer levert HP toners in kleur.
- E-03 De opdrachtnemer is gecertificeerd volgens ISO 9001.
- E-04 De onderaannemer is gecertificeerd volgens ISO 9001.
- E-05 De opdrachtnemer levert papier van [invullen] gram.
- E-06 De opdrachtnemer levert [invullen] dozen.
- E-07 De opdrachtnemer beperkt de CO2-uitstoot van het transport zo veel mogelijk.
- E-08 De opdrachtnemer antwoordt zo veel mogelijk per brief.
`;

function groups(text: string, options = {}) {
  return groupByCause(analyze(text, options).findings).map(
    ({ finding, others }) => [finding.rule, others.map(({ rule }) => rule)] as const,
  );
}
const only = (rule: string, found: ReturnType<typeof groups>) => found.filter(([id]) => id === rule);

test("the same make or standard is one cause, the same blank or hedge in another sentence is not", () => {
  const found = groups(TEXT);
  assert.deepEqual(only("brand-without-equivalent", found), [
    ["brand-without-equivalent", ["brand-without-equivalent"]],
  ]);
  assert.deepEqual(only("norm-without-equivalent", found), [
    ["norm-without-equivalent", ["norm-without-equivalent"]],
  ]);
  assert.equal(only("placeholder", found).length, 2);
  assert.equal(only("vague", found).length, 2);
});

test("a wish that is weak because of a hedge stands with the hedge, unless it is more severe", () => {
  assert.deepEqual(only("vague", groups(TEXT))[0], ["vague", ["weak-spearhead"]]);
  assert.equal(only("weak-spearhead", groups(TEXT)).length, 0);
  const rules = { vague: "hint" } as const;
  assert.equal(only("weak-spearhead", groups(TEXT, { rules })).length, 1);
});

test("spearheads that are missing are each a gap of their own", () => {
  assert.equal(only("missing-spearhead", groups(TEXT)).length, 3);
});

test("the open cells of a row stand with what the row lacks", () => {
  const text = readFileSync("samples/wmo-hulpmiddelen.md", "utf8");
  assert.deepEqual(only("incomplete-matrix", groups(text)), [
    ["incomplete-matrix", ["placeholder", "placeholder", "placeholder"]],
  ]);
});

test("no finding is lost or told twice, and none stands with one that is less severe", () => {
  const severities = ["error", "warning", "information", "hint"];
  for (const { name, text } of SAMPLES) {
    const { findings } = analyze(text);
    const told = groupByCause(findings).flatMap(({ finding, others }) => {
      for (const other of others)
        assert.ok(severities.indexOf(other.severity) >= severities.indexOf(finding.severity));
      return [finding, ...others];
    });
    const inOrder = (a: Finding, b: Finding) => findings.indexOf(a) - findings.indexOf(b);
    assert.deepEqual(told.sort(inOrder), findings, name);
  }
});

test("one fix opens the same name at all its places", () => {
  const analysis = analyze(TEXT);
  const [first] = analysis.findings.filter(({ rule }) => rule === "norm-without-equivalent");
  assert.ok(first);
  const fix = fixesFor(analysis, first, "nl").find(({ edits }) => edits.length > 1);
  assert.equal(fix?.title, "Voeg “of gelijkwaardig” toe op alle 2 plaatsen");
  const after = analyze(applyEdits(TEXT, fix?.edits ?? []));
  assert.equal(after.findings.filter(({ rule }) => rule === "norm-without-equivalent").length, 0);
});
