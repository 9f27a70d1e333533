// Short demands in plain words, by themselves in a chapter of requirements.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, type SpearheadId, type SpearheadStatus } from "../server/src/core/index.js";

const CASES: readonly [string, SpearheadId, SpearheadStatus][] = [
  ["Alle voertuigen rijden zonder uitstoot.", "klimaatneutraal", "covered"],
  ["De leverancier rijdt uitsluitend elektrisch.", "klimaatneutraal", "covered"],
  ["Ten minste 40% van het staal is hergebruikt.", "circulair", "covered"],
  [
    "De opdrachtnemer besteedt 5% van de loonsom aan mensen met een bijstandsuitkering.",
    "social-return",
    "covered",
  ],
  ["De elektrische deuren openen vanzelf.", "klimaatneutraal", "missing"],
  ["Onze eigen bestelauto's zijn elektrisch.", "klimaatneutraal", "missing"],
];

for (const [sentence, spearhead, status] of CASES)
  test(`${status}: ${sentence}`, () => {
    const { spearheads } = analyze(`# Bestek\n\n## 1 Eisen\n\n1. ${sentence}\n`);
    assert.equal(spearheads[spearhead].status, status);
  });

test("a title that names several parts is of none of them", () => {
  const { findings } = analyze(
    "# Programma van eisen en gunningsleidraad sporthal\n\n## 2 Ruimte\n\n2.1 De foyer oogt gastvrij.\n",
  );
  assert.ok(findings.some(({ rule }) => rule === "unmeasurable"));
});
