// Instruments of innovation: the fix says what was not said, and then nothing is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../server/src/core/catalogue/catalogue.generated.js";
import { analyze, applyEdits, fixesFor } from "../server/src/core/index.js";

const USES = {
  nl: {
    "innovation-partnership": "Wij kiezen voor een innovatiepartnerschap.",
    trial: "De opdrachtnemer voert een proef uit met een nieuwe werkwijze.",
    variants: "Per inschrijver is één variant toegestaan.",
    "market-consultation": "In het voorjaar hield de gemeente een marktconsultatie.",
    "innovation-clause": "De opdrachtnemer doet jaarlijks twee verbetervoorstellen.",
    precommercial: "Deze opdracht volgt de weg van precommercieel inkopen.",
    "launching-customer": "De gemeente is launching customer van het product.",
  },
  en: {
    "innovation-partnership": "The procedure is that of an innovation partnership.",
    trial: "The contractor runs a trial with a new method.",
    variants: "One variant per tenderer is allowed.",
    "market-consultation": "In spring the council held a market consultation.",
    "innovation-clause": "The contractor submits two improvement proposals per year.",
    precommercial: "This contract follows pre-commercial procurement.",
    "launching-customer": "The council is the launching customer of the product.",
  },
} as const;

const rules = ["incomplete-instrument"];

for (const language of ["nl", "en"] as const) {
  test(`each instrument is recognised, and its fix leaves nothing unsaid: ${language}`, () => {
    for (const { id, must } of CATALOGUE.instruments) {
      const sentence = USES[language][id as keyof (typeof USES)["nl"]];
      const text = `# ${language === "nl" ? "Opdracht" : "Contract"}\n\n${sentence}\n`;
      const analysis = analyze(text, { onlyRules: rules, language });
      const [finding, ...others] = analysis.findings;
      assert.ok(finding && others.length === 0, `${id}: ${sentence}`);
      assert.equal(String(finding.data.unsaid).split(",").length, must.length, id);
      const fix = fixesFor(analysis, finding, language)[0];
      const after = applyEdits(text, fix?.edits ?? []);
      assert.deepEqual(analyze(after, { onlyRules: rules, language }).findings, [], after);
    }
  });
}
