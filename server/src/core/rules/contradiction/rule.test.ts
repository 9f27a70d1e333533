// What may differ in a good document, and what may not, beyond the examples of the pages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

function found(...paragraphs: readonly string[]): unknown[] {
  const text = `# Opdracht\n\n${paragraphs.join("\n\n")}\n`;
  const { findings } = analyze(text, { onlyRules: ["contradiction"] });
  return findings.map(({ data }) => `${data.subject}: ${data.other} / ${data.value}`);
}

test("equal values in other words are no contradiction", () => {
  assert.deepEqual(found("De overeenkomst duurt twee jaar.", "De contractduur is 24 maanden."), []);
  assert.deepEqual(
    found("De overeenkomst duurt 4 (vier) jaar.", "De looptijd van de overeenkomst is 48 maanden."),
    [],
  );
  assert.deepEqual(found("De ingangsdatum is 1 mei 2027.", "De overeenkomst gaat in op 01-05-2027."), []);
  assert.deepEqual(found("Sluiting inschrijving: 12 april.", "De sluitingsdatum is 12 april 2027."), []);
});

test("different values are", () => {
  assert.deepEqual(found("De ingangsdatum is 1 mei 2027.", "De overeenkomst gaat in op 01-06-2027."), [
    "contract-start: 1 mei 2027 / 01-06-2027",
  ]);
  assert.deepEqual(
    found(
      "De overeenkomst loopt van 1 mei 2027 tot en met 30 april 2029.",
      "De overeenkomst eindigt op 30 april 2030.",
    ),
    ["contract-end: 30 april 2029 / 30 april 2030"],
  );
  assert.deepEqual(
    found("De inschrijving is 90 dagen geldig.", "De gestanddoeningstermijn is 120 dagen na sluiting."),
    ["validity: 90 dagen / 120 dagen"],
  );
  assert.deepEqual(
    found("De geraamde waarde is € 210.000.", "De geraamde waarde bedraagt € 201.000 exclusief btw."),
    ["estimated-value: 210.000 / 201.000"],
  );
});

test("what is not of the whole purchase, or not of this one, may differ", () => {
  for (const [one, other] of [
    ["De overeenkomst duurt twee jaar.", "De maximale looptijd van de overeenkomst is vier jaar."],
    ["De overeenkomst duurt twee jaar.", "De overeenkomst duurt vier jaar, inclusief verlengingen."],
    [
      "De overeenkomst eindigt op 30 april 2029.",
      "In 2025 reed de huidige vervoerder. De overeenkomst eindigt op 30 april 2027.",
    ],
    ["De geraamde waarde is € 210.000.", "De geraamde waarde van perceel 2 is € 90.000."],
    ["De geraamde waarde is € 210.000.", "De geraamde waarde over vier jaar is € 840.000."],
    [
      "De leverancier levert binnen vijf werkdagen na bestelling.",
      "Spoedbestellingen: de leverancier levert binnen één werkdag na bestelling.",
    ],
    [
      "Facturen worden binnen 30 dagen betaald.",
      "De leverancier stuurt de factuur binnen 10 dagen na levering.",
    ],
    ["De sluitingsdatum is 12 april 2027.", "De sluitingsdatum voor vragen is 20 maart 2027."],
    ["De sluitingsdatum is 12 april 2027.", "De sluitingsdatum is verplaatst naar 19 april 2027."],
  ] as const)
    assert.deepEqual(found(one, other), [], other);
});
