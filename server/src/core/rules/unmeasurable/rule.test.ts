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
