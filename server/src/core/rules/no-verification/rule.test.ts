// What counts as proof of a demand, and what does not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const DRIVES = "Ten minste 40% van de kilometers wordt gereden met elektrische bestelwagens.";
const CHAIRS = "De stoelen bestaan voor ten minste 30% uit gerecycled kunststof.";

/** The demands without proof in the chapter on requirements and what follows it. */
const found = (text: string) => {
  const whole = `# Bestek\n\n## Programma van eisen\n\n${text}\n`;
  const { findings } = analyze(whole, { onlyRules: ["no-verification"] });
  return findings.map(({ span }) => whole.slice(span.start, span.end));
};

for (const [name, text] of Object.entries({
  "a line below it": `${DRIVES}\n\nBewijs: ritregistratie.`,
  "the next item": `- ${DRIVES}\n- Bewijsmiddel: ritregistratie per kwartaal.`,
  "a list of labels in a chapter on proof": `**E1** ${DRIVES}\n\n**E2** ${CHAIRS}\n\n## Verificatie\n\n- E1: ritregistratie\n- E2: materiaalverklaring`,
  "a table of labels": `**E1** ${DRIVES}\n\n## Bewijsmiddelen\n\n| Eis | Bewijsmiddel |\n|---|---|\n| E1 | ritstaten |`,
  "a duty to show all demands in the tender": `${DRIVES}\n\n## Inschrijving\n\nInschrijver toont bij inschrijving aan dat aan alle eisen wordt voldaan.`,
  "a column in HTML": `<table><tr><th>Nr</th><th>Eis</th><th>Bewijs</th></tr><tr><td>1</td><td>${DRIVES}</td><td>Ritstaten</td></tr></table>`,
  "a rejection at delivery": `${CHAIRS} Zendingen zonder materiaalverklaring gaan retour.`,
}))
  test(`${name} proves a demand`, () => assert.deepEqual(found(text), []));

for (const [name, text] of Object.entries({
  "a report on something else": `${DRIVES}\n\nDe opdrachtnemer rapporteert maandelijks over klachten en storingen.`,
  "proof of another label": `**E1** ${DRIVES}\n\n## Verificatie\n\n- E2: materiaalverklaring`,
  "a penalty": `${DRIVES} Bij overtreding volgt een boete van € 500.`,
}))
  test(`${name} proves nothing`, () => assert.deepEqual(found(text), [DRIVES]));
