// A spearhead that is not applied, with its reason; and sentences that only look so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, type SpearheadId, type SpearheadStatus } from "../server/src/core/index.js";

const CASES: readonly [string, SpearheadId, SpearheadStatus][] = [
  [
    "Het inzetten van werkzoekenden is niet als eis opgenomen: de monteurs moeten vijf jaar ervaring hebben en leerlingen mogen de ruimte niet in.",
    "social-return",
    "waived",
  ],
  ["Van eisen aan uitstoot is afgezien, nu er niets wordt vervoerd.", "klimaatneutraal", "waived"],
  ["Kringloop: n.v.t.", "circulair", "missing"],
  [
    "De opdrachtnemer rijdt vanaf 2027 volledig elektrisch: wij vragen niet om een overgangsperiode.",
    "klimaatneutraal",
    "covered",
  ],
  ["De provincie wil in 2035 haar eigen gebouwen zonder aardgas verwarmen.", "klimaatneutraal", "missing"],
];

for (const [sentence, spearhead, status] of CASES)
  test(`${status}: ${sentence}`, () => {
    const { spearheads } = analyze(`# Aanbesteding\n\n## Eisen\n\n${sentence}\n`);
    assert.equal(spearheads[spearhead].status, status);
  });
