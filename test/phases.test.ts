import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { CATALOGUE } from "../server/src/core/catalogue/catalogue.generated.js";
import {
  type AnalysisOptions,
  Analyzer,
  analyze,
  checkTender,
  RULE_IDS,
  tenderPart,
} from "../server/src/core/index.js";
import { RULES } from "../server/src/core/rules/registry.generated.js";

const BODY = `# Bestek papier

## Eisen

E-01 De opdrachtnemer start op [invullen] met de levering.

E-02 De opdrachtnemer levert zo snel mogelijk.
`;

function severities(frontMatter: string, options: AnalysisOptions = {}) {
  const { findings, phase } = analyze(frontMatter ? `---\n${frontMatter}\n---\n\n${BODY}` : BODY, options);
  const of = (id: string) => findings.find(({ rule }) => rule === id)?.severity;
  return {
    phase,
    missing: of("missing-spearhead"),
    placeholder: of("placeholder"),
    vague: of("vague"),
    frontMatter: of("invalid-front-matter"),
  };
}

const OWN = { missing: "warning", placeholder: "warning", vague: "warning", frontMatter: undefined };

test("without a phase, in review and with any status the rules keep their severities", () => {
  assert.deepEqual(severities(""), { ...OWN, phase: null });
  assert.deepEqual(severities("status: concept"), { ...OWN, phase: null });
  assert.deepEqual(severities("fase: review"), { ...OWN, phase: "review" });
});

test("in a draft what is unfinished is a hint, in a publication it is an error", () => {
  const concept = { ...OWN, phase: "concept", missing: "information", placeholder: "hint" };
  const published = { ...OWN, phase: "publicatie", missing: "error", placeholder: "error" };
  assert.deepEqual(severities("fase: concept"), concept);
  assert.deepEqual(severities("Phase: Draft"), concept);
  assert.deepEqual(severities("fase: publicatie"), published);
  assert.deepEqual(severities("phase: publication"), published);
});

test("front matter goes before the configuration, which goes before the table", () => {
  assert.deepEqual(severities("", { phase: "publicatie" }).placeholder, "error");
  assert.deepEqual(severities("fase: concept", { phase: "publicatie" }).placeholder, "hint");
  const rules = { placeholder: "information" } as const;
  assert.deepEqual(severities("fase: concept", { rules }).placeholder, "information");
  const phases = { concept: { placeholder: "off" } } as const;
  assert.deepEqual(severities("fase: concept", { rules, phases }).placeholder, undefined);
  assert.deepEqual(severities("fase: review", { rules, phases }).placeholder, "information");
});

const TENDER = "samples/tender-groenonderhoud";
const OVER_TENDER = ["differing-value", "changed-by-clarification", "missing-reference", "precedence"];

/** The severities of the violations of rules over a tender, and of what a person has to judge. */
function severitiesOverTender(options: AnalysisOptions) {
  const parts = readdirSync(TENDER).map((name) =>
    tenderPart(analyze(readFileSync(`${TENDER}/${name}`, "utf8"), options), name),
  );
  const added = [...checkTender(parts).byDocument.values()].flatMap((found) => found.added);
  const of = (outcome: string) =>
    OVER_TENDER.map((id) => {
      const found = added.filter((finding) => finding.rule === id && finding.outcome === outcome);
      return [...new Set(found.map(({ severity }) => severity))].join();
    });
  return { certain: of("violation"), doubtful: of("review") };
}

test("what the documents of a tender say differently waits in a draft and stops a publication, unless it is doubtful", () => {
  const own = ["warning", "warning", "warning", "warning"];
  const doubtful = ["information", "", "information", ""];
  assert.deepEqual(severitiesOverTender({}), { certain: own, doubtful });
  assert.deepEqual(severitiesOverTender({ phase: "review" }), { certain: own, doubtful });
  assert.deepEqual(severitiesOverTender({ phase: "concept" }), {
    certain: ["information", "information", "hint", "hint"],
    doubtful: ["hint", "", "hint", ""],
  });
  assert.deepEqual(severitiesOverTender({ phase: "publicatie" }), {
    certain: ["error", "error", "error", "error"],
    doubtful,
  });
});

test("a phase that is none is told, and changes nothing", () => {
  assert.deepEqual(severities("fase: klaar"), { ...OWN, phase: null, frontMatter: "warning" });
});

test("a phase that is typed counts from then on, and no longer when it is gone", () => {
  const text = `---\ntitel: papier\n---\n\n${BODY}`;
  const analyzer = new Analyzer(text);
  const at = text.indexOf("titel");
  const severityOf = () => analyzer.analysis.findings.find(({ rule }) => rule === "vague")?.severity;
  const placeholder = () => analyzer.analysis.findings.find(({ rule }) => rule === "placeholder")?.severity;
  assert.equal(placeholder(), "warning");
  analyzer.edit({ span: { start: at, end: at }, newText: "fase: publicatie\n" });
  assert.deepEqual(analyzer.analysis.findings, analyze(analyzer.text).findings);
  assert.deepEqual([placeholder(), severityOf()], ["error", "warning"]);
  analyzer.edit({ span: { start: at, end: at + "fase: publicatie\n".length }, newText: "" });
  assert.equal(placeholder(), "warning");
});

test("the table speaks of rules that exist, and every phase has its id among its names", () => {
  for (const { id, names, severities } of CATALOGUE.phases) {
    assert.ok(names.includes(id), id);
    for (const rule of Object.keys(severities)) assert.ok(RULE_IDS.includes(rule), `${id}: ${rule}`);
  }
});

test("the page about settings has the same table", () => {
  const page = readFileSync("docs/instellen.md", "utf8");
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\w+) \| (\w+) \| (\w+) \|$/gm)].map(
    ([, ...cells]) => cells,
  );
  const inPhase = (phase: string, { id, severity }: (typeof RULES)[number]) =>
    CATALOGUE.phases.find((one) => one.id === phase)?.severities[id] ?? severity;
  const expected = RULES.map((rule) => [
    rule.id,
    ...["review", "concept", "publicatie"].map((phase) => inPhase(phase, rule)),
  ]).filter(([, ...severities]) => new Set(severities).size > 1);
  assert.deepEqual(rows, expected);
});
