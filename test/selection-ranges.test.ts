// What a selection grows to, step by step.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, selectionRanges } from "../server/src/core/index.js";
import { MESSY } from "./messy.js";

/** The texts of the ranges around the mark `¦`, from the smallest; long ones by their first and last words. */
function grows(marked: string): string[] {
  const text = marked.replace("¦", "");
  return selectionRanges(analyze(text), marked.indexOf("¦")).map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, " ");
    return words.length > 40 ? `${words.slice(0, 12)}…${words.slice(-12)}` : words;
  });
}

test("from word to sentence, requirement, list, chapter, chapter around it and document", () => {
  const text = `Vooraf.

# Bestek

## Eisen

- E-01 De levering is op tijd. Zij is comp¦leet.
- E-02 De factuur klopt.

## Slot

Dag.
`;
  assert.deepEqual(grows(text), [
    "compleet",
    "Zij is compleet.",
    "E-01 De leve…is compleet.",
    "- E-01 De le…ctuur klopt.",
    "## Eisen - E…ctuur klopt.",
    "# Bestek ## …## Slot Dag.",
    "Vooraf. # Be…# Slot Dag. ",
  ]);
});

test("from cell to row to table", () => {
  const text = "| Nr. | Eis |\n|---|---|\n| E-01 | Snel¦ leveren |\n| E-02 | Goed |\n";
  assert.deepEqual(grows(text).slice(0, 4), [
    "Snel",
    "Snel leveren",
    "E-01 | Snel leveren",
    "| Nr. | Eis …-02 | Goed |",
  ]);
});

test("a word keeps its soft hyphen, its accents and its digits together", () => {
  assert.equal(grows("De CO2-uit\u00adst¦oot telt.")[0], "CO2-uit\u00adstoot");
  assert.equal(grows("Hij komt e\u0301e¦\u0301n keer.")[0], "e\u0301e\u0301n");
});

test("front matter grows by line", () => {
  assert.deepEqual(grows("---\ntitel: Bes¦tek papier\n---\n\nTekst.\n").slice(0, 3), [
    "Bestek",
    "titel: Bestek papier",
    "--- titel: Bestek papier ---",
  ]);
});

for (const [name, text] of Object.entries(MESSY)) {
  test(`at each offset every range lies within the next: ${name}`, () => {
    const analysis = analyze(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const ranges = selectionRanges(analysis, offset);
      assert.deepEqual(ranges.at(-1), { start: 0, end: text.length });
      ranges.forEach(({ start, end }, index) => {
        assert.ok(start <= offset && offset <= end);
        const outer = ranges[index + 1];
        if (outer)
          assert.ok(outer.start <= start && end <= outer.end && outer.end - outer.start > end - start);
      });
    }
  });
}
