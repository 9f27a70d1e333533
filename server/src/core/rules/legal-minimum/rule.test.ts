// Whose law is cited, and what takes a sentence out of reach of the law.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type AnalysisOptions, analyze, formatMessage } from "../../index.js";

function laws(text: string, options: AnalysisOptions = {}): unknown[] {
  const { findings } = analyze(`# Eisen\n\n${text}\n`, { ...options, onlyRules: ["legal-minimum"] });
  return findings.map(({ data }) => data.law);
}

const WEEE = "Afgedankte toestellen worden ingenomen volgens de wettelijke regels.";

test("the country of the document decides whose law is cited", () => {
  assert.deepEqual(laws(WEEE), ["waste-electronics/nl"]);
  assert.deepEqual(laws(WEEE, { language: "nl-BE" }), ["waste-electronics/be"]);
  const flemish = `De aanbestedende overheid gunt volgens het KB Plaatsing.\n\nHet lastenboek bevat de opdrachtdocumenten.\n\n${WEEE}`;
  assert.deepEqual(laws(flemish), ["waste-electronics/be"]);
  const dutch = `De aanbestedende dienst volgt de Aanbestedingswet; offertes en selectieleidraad zijn leidend.\n\n${WEEE}`;
  assert.deepEqual(laws(dutch), ["waste-electronics/nl"]);
});

test("a duty that another country does not know is not held against its documents", () => {
  assert.deepEqual(laws("Het kantoor heeft energielabel C.", { language: "nl" }), ["office-label-c/nl"]);
  assert.deepEqual(laws("Het kantoor heeft energielabel C.", { language: "nl-BE" }), []);
});

test("what goes beyond the law is a demand", () => {
  for (const text of [
    "Het gebouw presteert 20% beter dan de BENG-eis.",
    "De renovatie voldoet aan de BENG-eisen.",
    "Aanvullend op de Regeling AEEA levert de opdrachtnemer onderdelen uit afgedankte apparaten terug.",
    "Het kantoor heeft ten minste energielabel A.",
    "Sloopafval wordt in zeven stromen gescheiden, meer dan de wet voorschrijft.",
  ])
    assert.deepEqual(laws(text), [], text);
});

test("a message in the other language names the law in that language", () => {
  const { findings } = analyze(`# Eisen\n\n${WEEE}\n`, { onlyRules: ["legal-minimum"] });
  const [finding] = findings;
  assert.ok(finding);
  assert.match(formatMessage(finding, "en"), /the Dutch regulation on waste electrical/);
});
