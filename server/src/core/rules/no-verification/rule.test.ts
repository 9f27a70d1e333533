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

const RIDES = "At least 40% of the kilometres is driven with electric vans.";

/** The same for an English text. */
const foundInEnglish = (text: string) => {
  const whole = `# The tender\n\n## Requirements\n\n${text}\n`;
  const { findings } = analyze(whole, { onlyRules: ["no-verification"], language: "en" });
  return findings.map(({ span }) => whole.slice(span.start, span.end));
};

for (const proof of [
  "De kilometerstanden staan elk kwartaal op de achterkant van de factuur.",
  "Onze wagenparkbeheerder zoekt in januari de kentekens op bij de RDW.",
  "De contractbeheerder leest de laadpalen maandelijks af.",
  "Wij krijgen ieder halfjaar de rittenlijst te zien.",
  "De stand van de boordcomputer leggen wij naast de tankbonnen.",
  "De ritregistratie is voor ons op elk moment raadpleegbaar.",
  "U laat ons elk kwartaal weten hoeveel kilometers op stroom zijn gereden.",
  "Onze toezichthouder komt onaangekondigd langs op het depot en noteert de kentekens.",
  "De uitdraai gaat in de eerste week van het jaar naar de beleidsmedewerker mobiliteit.",
  "[tankstaat, kwartaal]",
]) {
  test(`proof: ${proof}`, () => assert.deepEqual(found(`${DRIVES} ${proof}`), []));
}

for (const proof of [
  "The mileage of every van is printed on the quarterly invoice.",
  "Our fleet officer looks up the number plates every spring.",
  "You let us know each quarter how many kilometres were electric.",
  "The council may look into the charging log at any time.",
  "Every month you hand us the mileage per van.",
  "The clerk of the depot takes the odometer readings in June and December.",
  "A printout of the on-board computer goes to the mobility team.",
]) {
  test(`proof: ${proof}`, () => assert.deepEqual(foundInEnglish(`${RIDES} ${proof}`), []));
}

for (const beside of [
  "De facturen worden binnen dertig dagen betaald.",
  "Elke dinsdag is er planningsoverleg in het gemeentehuis.",
  "De opdrachtnemer is verzekerd tot € 2.500.000 per gebeurtenis.",
  "Het veiligheidsplan ligt in de keet.",
  "De chauffeur draagt een badge.",
  "Een derde van de ritten valt in de avond.",
  "Ritten vinden plaats tussen 7.00 en 19.00 uur.",
  "Klachten worden binnen twee werkdagen gemeld en afgehandeld.",
  "De opdrachtnemer is gecertificeerd volgens ISO 9001.",
  "De sleutels van het depot worden bij de portier bewaard.",
]) {
  test(`no proof: ${beside}`, () =>
    assert.deepEqual(found(`**E1** ${DRIVES}\n\n**E2** ${beside}`), [DRIVES]));
}

for (const beside of [
  "Invoices are paid within thirty days.",
  "Planning is discussed every Tuesday at the town hall.",
  "The contractor is insured for £2,000,000.",
  "A method statement is kept in the cab.",
  "Drivers wear a badge with a photograph.",
  "Faults are reported within four hours.",
  "The contractor is certified to ISO 9001.",
]) {
  test(`no proof: ${beside}`, () =>
    assert.deepEqual(foundInEnglish(`**R1** ${RIDES}\n\n**R2** ${beside}`), [RIDES]));
}

test("a column with another head for proof proves its rows, and an empty cell does not", () => {
  const rows = `| 1 | ${DRIVES} | ritstaten |\n| 2 | ${CHAIRS} | – |`;
  assert.deepEqual(found(`| Nr. | Eis | Hoe wij dat nagaan |\n|---|---|---|\n${rows}`), [CHAIRS]);
});

test("a report on every member of the article reaches its article alone", () => {
  const report = "Over de naleving van dit artikel brengt de opdrachtnemer elk halfjaar verslag uit.";
  const text = `### Artikel 4 Vervoer\n\n1. ${DRIVES}\n2. ${report}\n\n### Artikel 5 Meubilair\n\n1. ${CHAIRS}`;
  assert.deepEqual(found(text), [CHAIRS]);
});

test("a question about a demand in a clarification does not prove it", () => {
  const question = "1. *Op E1: telt een kentekenbewijs van een leasewagen ook mee?* Ja, dat telt.";
  assert.deepEqual(found(`**E1** ${DRIVES}\n\n## Nota van inlichtingen\n\n${question}`), [DRIVES]);
});

test("a check of another demand in the same requirement proves that one alone", () => {
  const other = "De route is ten hoogste 9 kilometer lang; de lengte blijkt uit de kaart van bijlage 2.";
  assert.deepEqual(found(`2.8 ${DRIVES} ${other}`), [DRIVES]);
});

for (const told of [
  "Het hoofdkantoor reed in 2024 al 61% van de kilometers met elektrische bestelwagens.",
  "(Was: ten minste 40% van de kilometers wordt gereden met elektrische bestelwagens.)",
]) {
  test(`no demand: ${told}`, () =>
    assert.deepEqual(found(`${told}\n\n**E2** ${CHAIRS} Bewijs: productblad.`), []));
}

test("a list of the hours of others does not prove places for pupils", () => {
  const pupils =
    "Ieder schooljaar lopen ten minste twee leerlingen van de praktijkschool twintig weken stage.";
  const hours = "Het Werkplein ontvangt iedere maand de urenlijst van de mensen uit de bijstand.";
  assert.deepEqual(found(`**E1** ${pupils}\n\n**E2** ${hours}`), [pupils]);
  const school = "De praktijkschool stuurt elk halfjaar een overzicht van de stages.";
  assert.deepEqual(found(`**E1** ${pupils}\n\n**E2** ${school}`), []);
});
