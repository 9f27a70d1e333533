// What depends on the day and the country of the document, beyond the examples of the pages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type AnalysisOptions, analyze } from "../../index.js";

function terms(text: string, options: AnalysisOptions = {}): string[] {
  const { findings } = analyze(text, { ...options, onlyRules: ["outdated-reference"] });
  return findings.map(({ data, message, outcome }) => `${data.term} ${message} ${outcome}`);
}

const THRESHOLDS =
  "De drempel voor leveringen is € 221.000.\n\nDe drempelwaarde van € 216.000 is niet gehaald.\n";

test("the day of the caller decides, and front matter goes before it", () => {
  assert.deepEqual(terms(THRESHOLDS, { date: "2025-12-31" }), ["drempelwaarde van € 216.000 early review"]);
  assert.deepEqual(terms(THRESHOLDS, { date: "2026-01-01" }), [
    "drempel voor leveringen is € 221.000 outdated violation",
  ]);
  assert.deepEqual(terms(THRESHOLDS, { date: "2028-01-01" }), [
    "drempel voor leveringen is € 221.000 outdated violation",
    "drempelwaarde van € 216.000 outdated violation",
  ]);
  const dated = `---\ndatum: 3 maart 2026\n---\n\n${THRESHOLDS}`;
  assert.deepEqual(terms(dated, { date: "2025-01-01" }), terms(THRESHOLDS, { date: "2026-03-03" }));
});

test("a transition ends on its day", () => {
  const ladder = "De aannemer heeft niveau 3 of hoger op de CO2-Prestatieladder.\n";
  assert.deepEqual(terms(ladder, { date: "2025-12-31" }), []);
  assert.match(terms(ladder, { date: "2026-06-01" }).join(), /transition review$/);
  assert.match(terms(ladder, { date: "2027-01-01" }).join(), /outdated violation$/);
});

test("law of the Netherlands is not held against a Flemish document, nor Belgian law against a Dutch one", () => {
  const text = "Het gebouw voldoet aan het Bouwbesluit.\n\nDe wet van 15 juni 2006 is van toepassing.\n";
  assert.deepEqual(terms(text, { language: "nl" }), ["Bouwbesluit outdated violation"]);
  assert.deepEqual(terms(text, { language: "nl-BE" }), ["wet van 15 juni 2006 probably review"]);
});

test("the spelling of codes makes no difference", () => {
  for (const code of ["ISO 9001:2008", "ISO-9001:2008", "NEN-EN-ISO 9001:2008", "ISO9001:2008"])
    assert.equal(
      terms(`De leverancier is gecertificeerd volgens ${code}.`, { language: "nl" }).length,
      1,
      code,
    );
  assert.equal(terms("Richtlijn 2004/18/EG is van toepassing.").length, 1);
  assert.equal(terms("De inschrijver voldoet aan ISO 9001:2015 en werkt conform ISO 14001.").length, 0);
});

test("a thing is reported once, with its other places", () => {
  const { findings } = analyze("Het Bouwbesluit geldt.\n\nVolgens het Bouwbesluit 2012 is dit zo.\n", {
    onlyRules: ["outdated-reference"],
  });
  assert.deepEqual(
    findings.map(({ related }) => related.length),
    [1],
  );
});
