// Award lines and sanctions that are evidence because of the demand that they point at.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../index.js";

const DEMANDS =
  "# Programma van eisen\n\n**E1** Ten minste 62% van de kilometers wordt gereden zonder uitlaat.\n\n" +
  "**E2** Ten minste 45.000 kg van het puin wordt hergebruikt in nieuw beton.\n\n";
const AWARD = "# Gunningscriteria\n\n";

const evidenceOf = (text: string, spearhead: "klimaatneutraal" | "circulair") =>
  analyze(text).spearheads[spearhead].evidence.map(({ span }) => text.slice(span.start, span.end));

for (const line of [
  "Anderhalve punt per procentpunt boven de 62.",
  "Elk procent meer dan E1 vraagt is 0,1 waard.",
  "Kilometers: 2 punten per stap van vijf procent extra.",
])
  test(`points for more of a demand: ${line}`, () => {
    assert.ok(evidenceOf(`${DEMANDS}${AWARD}${line}\n`, "klimaatneutraal").includes(line));
    assert.ok(!evidenceOf(`${DEMANDS}${AWARD}${line}\n`, "circulair").includes(line));
  });

test("a sanction belongs to the demand by its label, its figure or its place", () => {
  for (const [text, sanction] of [
    [
      `${DEMANDS}# Contract\n\nVoor elke maand dat niet is voldaan aan E1 vervalt € 500 van de vergoeding.\n`,
      "Voor elke maand dat niet is voldaan aan E1 vervalt € 500 van de vergoeding.",
    ],
    [
      "# Eisen\n\nTen minste 62% van de kilometers wordt gereden zonder uitlaat. Blijft u achter, dan betaalt u € 1.200 per procent.\n",
      "Blijft u achter, dan betaalt u € 1.200 per procent.",
    ],
  ] as const)
    assert.ok(evidenceOf(text, "klimaatneutraal").includes(sanction), sanction);
});

test("the price, another figure and a demand of nothing are no evidence", () => {
  for (const line of [
    "De laagste prijs krijgt 60 punten, elke 2 procent meer kost een punt.",
    "Levertijd: een punt per dag onder de 14.",
  ])
    assert.ok(!evidenceOf(`${DEMANDS}${AWARD}${line}\n`, "klimaatneutraal").includes(line), line);
  assert.deepEqual(evidenceOf(`${AWARD}Een punt per procentpunt boven de 62.\n`, "klimaatneutraal"), []);
});

test("a wish that earns points is an award criterion, a sanction belongs to the contract", () => {
  const text = `${DEMANDS}# Wensen\n\nEen hoger aandeel dan de 62% van E1.\n\n# Overige eisen\n\nVoor elke maand dat niet is voldaan aan E1 vervalt € 500 van de vergoeding.\n`;
  assert.deepEqual(
    analyze(text).spearheads.klimaatneutraal.evidence.map(({ kind }) => kind),
    ["requirement", "award-criterion", "contract-clause"],
  );
});
