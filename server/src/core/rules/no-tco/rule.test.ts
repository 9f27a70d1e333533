// Ways of saying that only the price of purchase or rent is compared, and what says more or something else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const inDutch = (criterion: string) => {
  const text = `# Levering van veertig koelkasten\n\n## Eisen\n\n1. De koelkasten doen ten minste acht jaar dienst.\n\n## Gunningscriteria\n\n${criterion}\n`;
  return analyze(text, { onlyRules: ["no-tco"], language: "nl" }).findings.length;
};
const inEnglish = (criterion: string) => {
  const text = `# Supply of forty refrigerators\n\n## Requirements\n\n1. The refrigerators last for at least eight years.\n\n## Award criteria\n\n${criterion}\n`;
  return analyze(text, { onlyRules: ["no-tco"], language: "en" }).findings.length;
};

for (const criterion of [
  "Vergeleken wordt hetgeen de school bij levering voor de veertig koelkasten betaalt.",
  "Wij leggen de huur per koelkast per maand naast elkaar.",
  "Beslissend is het bedrag waarvoor de veertig koelkasten worden aangekocht en geplaatst.",
  "De prijs is het totaalbedrag op de factuur voor de veertig koelkasten.",
]) {
  test(`found: ${criterion}`, () => assert.equal(inDutch(criterion), 1));
}

for (const criterion of [
  "Vergeleken worden de kosten over acht jaar: aanschaf, stroom en onderhoud.",
  "Na acht jaar neemt u de koelkasten terug voor 8% van de aankoopprijs.",
  "De factuur van de koelkasten wordt binnen dertig dagen betaald.",
]) {
  test(`left alone: ${criterion}`, () => assert.equal(inDutch(criterion), 0));
}

test("in English as well", () => {
  assert.equal(inEnglish("We add up what the forty refrigerators cost to supply; the lowest sum wins."), 1);
  assert.equal(inEnglish("The price is what we would be invoiced for forty refrigerators."), 1);
  assert.equal(
    inEnglish("We add up purchase, electricity and upkeep over eight years; the lowest sum wins."),
    0,
  );
  assert.equal(inEnglish("After eight years you take the refrigerators back for 8% of the price."), 0);
});
