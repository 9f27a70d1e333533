// Qualities that nobody can measure, and words that only look like one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const found = (heading: string, first: string, requirement: string) => {
  const text = `# ${heading}\n\n## 3 ${heading}\n\n3.1 ${first}\n\n3.2 ${requirement}\n`;
  const { findings } = analyze(text, { onlyRules: ["unmeasurable"] });
  return findings.map(({ span }) => text.slice(span.start, span.end));
};
const inDutch = (requirement: string) =>
  found("Programma van eisen", "De opdrachtnemer levert het plan in op de datum in bijlage 2.", requirement);
const inEnglish = (requirement: string) =>
  found("Requirements", "The contractor hands in the plan by the date in annex 2.", requirement);

test("experience, noise, wear and manners without a measure are found", () => {
  for (const sentence of [
    "De opdrachtnemer zet ervaren mensen in.",
    "De machine maakt weinig geluid.",
    "De omgeving ondervindt geen onnodige hinder.",
    "Het materiaal gaat lang mee.",
    "De maaltijden zijn gevarieerd.",
    "De medewerkers kennen hun vak.",
    "Het geheel heeft een logische opbouw.",
    "De meubels kunnen tegen een stootje.",
    "De planning is realistisch.",
  ])
    assert.deepEqual(inDutch(sentence), [sentence], sentence);
  for (const sentence of [
    "The pods are quiet.",
    "The work is of sound quality.",
    "The cabin is light and airy.",
  ])
    assert.deepEqual(inEnglish(sentence), [sentence], sentence);
});

test("a word of a name, a noun and a verb that look alike are no quality", () => {
  for (const sentence of [
    "Het Modern Lyceum levert de leerlingen.",
    "De accu's werken samen met het net.",
    "De planner beheerst de Nederlandse taal.",
  ])
    assert.deepEqual(inDutch(sentence), [], sentence);
  assert.deepEqual(inEnglish("Rodent monitoring is done with Anticimex SMART boxes."), []);
});

test("ease, sufficiency and manner without a measure are found", () => {
  for (const sentence of [
    "De stoelen zijn gemakkelijk schoon te maken.",
    "De opdrachtnemer zet voldoende personeel in.",
    "Klachten worden op een passende wijze afgehandeld.",
    "De kast is stevig genoeg voor dagelijks gebruik.",
    "Het pak zit lekker.",
  ])
    assert.deepEqual(inDutch(sentence), [sentence], sentence);
  for (const sentence of [
    "The hooks should be easy to reach from the helm.",
    "The contractor provides an adequate level of service.",
    "The software is simple to learn.",
  ])
    assert.deepEqual(inEnglish(sentence), [sentence], sentence);
});

test("a description, a wish, a condition and the present state are no quality asked", () => {
  for (const sentence of [
    "De inschrijver beschrijft hoe hij zorgt voor een goede samenwerking.",
    "De dienst zou het een fraai gebaar vinden als het laboratorium iemand een kans gaf.",
    "Als de muren er netjes uitzien, tekent de beheerder voor oplevering.",
    "De huidige bankjes zijn lelijk en versleten.",
    "Alle delen die het water raken, hebben een keurmerk.",
  ])
    assert.deepEqual(inDutch(sentence), [], sentence);
  assert.deepEqual(inEnglish("The contractor lists deliveries and instructions outstanding."), []);
});

test("a plan that is judged by its quality is judged by impression, also behind a numbered name", () => {
  for (const sentence of [
    "Criterium 4: de beoordelaars kijken naar de kwaliteit van het plan.",
    "De commissie beoordeelt in welke mate het voorstel overtuigt.",
  ])
    assert.deepEqual(found("Gunning", "De inschrijver levert een plan in.", sentence), [sentence], sentence);
});

test("pictures, manners and feelings are found, whatever code stands in front", () => {
  for (const sentence of [
    "De baliemedewerker heeft altijd een luisterend oor.",
    "De chauffeur rijdt met souplesse.",
    "De hal voelt als een huiskamer.",
    "De gesprekstoon is warm en oprecht.",
    "De monteur gedraagt zich zoals men van een goede gast verwacht.",
    "De bediening van de lift spreekt voor zich.",
  ])
    assert.deepEqual(inDutch(sentence), [sentence], sentence);
  for (const sentence of [
    "The guard has natural authority.",
    "The fabric is soft to the touch.",
    "Drivers have a natural way with children.",
    "The playground sparks the imagination.",
  ])
    assert.deepEqual(inEnglish(sentence), [sentence], sentence);
  const coded =
    "# Programma van eisen\n\n## Eisen\n\n2.B.7 De maaltijden zijn kindvriendelijk en smaakvol.\n";
  assert.equal(analyze(coded, { onlyRules: ["unmeasurable"] }).findings.length, 1);
});

test("the same words in another sense, and plain facts, are left alone", () => {
  for (const sentence of [
    "Koffie en thee dragen een keurmerk voor eerlijke handel.",
    "Zakjes, netjes en potjes worden apart ingezameld.",
    "De planten worden verzorgd door veertien vrijwilligers.",
    "De medewerker is vertrouwd met het systeem van bijlage 2.",
    "De monteur meldt zich bij de balie.",
    "Warm en koud water zijn vanaf zeven uur beschikbaar.",
    "De kast is van gelakt staal.",
    "De deur sluit vanzelf.",
  ])
    assert.deepEqual(inDutch(sentence), [], sentence);
  for (const sentence of [
    "Natural gas is not used.",
    "Dyes that irritate the skin are left out.",
    "The fitter reports to the front desk.",
    "The cabinet is made of lacquered steel.",
    "The rota hangs in the canteen.",
  ])
    assert.deepEqual(inEnglish(sentence), [], sentence);
});

const scored = (criterion: string, language: "nl" | "en") => {
  const heading = language === "nl" ? "Gunningscriteria" : "Award criteria";
  const text = `# ${heading}\n\n## 6 ${heading}\n\n6.2 ${criterion}\n`;
  return analyze(text, { onlyRules: ["unmeasurable"], language }).findings.length;
};

test("a criterion that goes by what the judges like is found, and one with a scale is not", () => {
  for (const criterion of [
    "Zes bewoners kiezen hun favoriet.",
    "De jury kijkt wat haar het meest raakt.",
    "De commissie gaat af op haar gevoel.",
    "Twaalf reizigers geven punten op grond van hun eerste gevoel.",
  ])
    assert.equal(scored(criterion, "nl"), 1, criterion);
  for (const criterion of [
    "The jury goes by its first impression.",
    "The officers mark how the meeting felt.",
    "The panel considers how convincing the team comes across.",
  ])
    assert.equal(scored(criterion, "en"), 1, criterion);
  for (const criterion of [
    "De jury geeft per vraag een cijfer van 1 tot 10 volgens bijlage 3.",
    "De beoordelaars lezen de plannen zonder de prijzen te kennen.",
    "Per week korter dan de termijn krijgt u 2 punten.",
  ])
    assert.equal(scored(criterion, "nl"), 0, criterion);
  for (const criterion of [
    "The jury marks each question from 1 to 10 by Annex 3.",
    "A good story earns no marks.",
    "The panel consists of five members.",
  ])
    assert.equal(scored(criterion, "en"), 0, criterion);
});
