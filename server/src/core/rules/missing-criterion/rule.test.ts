import assert from "node:assert/strict";
import { test } from "node:test";
import { type AnalysisOptions, analyze, applyEdits, fixesFor } from "../../index.js";

const LINES = [
  "De leverancier levert het kopieerpapier binnen drie werkdagen.",
  "Ten minste 90% van het afval van de bezorging wordt gerecycled.",
  ...Array.from({ length: 12 }, (_, index) => `De leverancier bezorgt op verdieping ${index + 1}.`),
];

function specification(lines: readonly string[] = LINES, title = "Eisen aan kopieerpapier"): string {
  return `# ${title}\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join("\n")}\n`;
}

function findingsOf(text: string, options: AnalysisOptions = {}) {
  const analysis = analyze(text, { ...options, onlyRules: ["missing-criterion"] });
  return { analysis, findings: analysis.findings };
}

test("each offered criterion makes the finding go away", () => {
  const text = specification();
  const { analysis, findings } = findingsOf(text);
  const [finding, ...others] = findings;
  assert.ok(finding);
  assert.deepEqual(others, []);
  assert.equal(finding.spearhead, "circulair");
  assert.equal(finding.severity, "hint");
  const clauses = fixesFor(analysis, finding, "nl").slice(0, -1);
  assert.ok(clauses.length >= 2);
  for (const { title, edits } of clauses)
    assert.deepEqual(findingsOf(applyEdits(text, edits)).findings, [], title);
});

test("silent without a product group, in a short text, and for a spearhead that is only a wish", () => {
  assert.deepEqual(findingsOf(specification(), { productGroup: "generiek" }).findings, []);
  assert.deepEqual(findingsOf(specification(LINES.slice(0, 5))).findings, []);
  const wish = [
    "De leverancier recyclet zo veel mogelijk afval van de bezorging.",
    ...LINES.slice(2),
    "Klaar.",
  ];
  assert.deepEqual(findingsOf(specification(wish)).findings, []);
});

test("silent in a text that demands nothing", () => {
  assert.deepEqual(findingsOf(specification(LINES, "Inleiding over kopieerpapier")).findings, []);
});

test("a higher level of ambition asks for a criterion of that level", () => {
  const basis = [...LINES, "Ten minste 60% van elke verpakking is gerecycled materiaal."];
  assert.deepEqual(findingsOf(specification(basis)).findings, []);
  const { findings } = findingsOf(specification(basis), { organisation: { level: "significant" } });
  assert.deepEqual(
    findings.map(({ spearhead }) => spearhead),
    ["circulair"],
  );
});

test("an explanation for the spearhead or for its criteria silences it", () => {
  const before = (comment: string) => `${comment}\n\n${specification()}`;
  const comment = (subject: string, reason: string) =>
    before(`<!-- speerpunt-negeer missing-criterion ${subject}: ${reason} -->`);
  assert.deepEqual(findingsOf(comment("circulair", "geen verpakking")).findings, []);
  assert.equal(findingsOf(comment("innovatiegericht", "geen proef")).findings.length, 1);
  const [left] = findingsOf(comment("papier-wrapping", "losse verkoop")).findings;
  assert.equal(left?.data["titles.nl"], "“Herbruikbare verpakking”");
});

test("an explanation for a criterion that does not exist is reported", () => {
  const unknown = `<!-- speerpunt-negeer missing-criterion papier-onbekend: reden -->\n\n${specification()}`;
  const rules = (text: string) => analyze(text).findings.map(({ rule }) => rule);
  assert.ok(rules(unknown).includes("ignore-without-reason"));
  assert.ok(!rules(unknown.replace("onbekend", "wrapping")).includes("ignore-without-reason"));
});
