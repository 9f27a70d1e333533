// Hedges in other words, and habits that only look like one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const found = (heading: string, requirement: string) => {
  const text = `# ${heading}\n\n## 3 ${heading}\n\n3.2 ${requirement}\n`;
  const { findings } = analyze(text, {
    onlyRules: ["vague"],
    language: heading === "Requirements" ? "en" : "nl",
  });
  return findings.map(({ span }) => text.slice(span.start, span.end));
};

test("care, speed and effort without a measure are found in other words too", () => {
  for (const sentence of [
    "Klachten worden voortvarend opgepakt.",
    "De opdrachtnemer is erop gericht dat niemand wacht.",
    "Urgente schades worden per omgaande gemeld.",
    "De opdrachtnemer houdt het aantal wisselingen beperkt.",
  ])
    assert.deepEqual(found("Programma van eisen", sentence), [sentence], sentence);
  for (const sentence of [
    "The contractor uses local growers when it can.",
    "The contractor will normally use the same crew.",
  ])
    assert.deepEqual(found("Requirements", sentence), [sentence], sentence);
});

test("what usually happens is a habit and no hedge", () => {
  for (const sentence of [
    "You will find here what we want done, in the order in which a job usually runs.",
    "Rooms are normally occupied from nine to five.",
  ])
    assert.deepEqual(found("Requirements", sentence), [], sentence);
});

test("what is asked, wished, tried out, denied or bounded is no hedged demand", () => {
  for (const sentence of [
    "De inschrijver zet uiteen hoe hij hinder zoveel mogelijk voorkomt en welk percentage hij garandeert.",
    "Wij nodigen inschrijvers uit waar mogelijk met ons mee te denken.",
    "De opdrachtnemer probeert twee jaar lang een aanpak uit die nieuw is.",
    "Wie niet tijdig levert, betaalt 100 euro per dag.",
    "De opdrachtnemer meldt storingen zo spoedig mogelijk, uiterlijk binnen een uur.",
    "De huidige leverancier komt regelmatig te laat.",
  ])
    assert.deepEqual(found("Programma van eisen", sentence), [], sentence);
});

test("effort, ways out and open moments are found in everyday words too", () => {
  for (const sentence of [
    "Boomwortels worden zoveel als kan gespaard.",
    "De opdrachtnemer stelt alles in het werk om de termijn te halen.",
    "Graffiti wordt verwijderd zodra de planning dat toelaat.",
    "De aannemer informeert bewoners ruimschoots van tevoren.",
    "U laat bewoners op tijd weten dat u komt graven.",
    "Storingen worden met voorrang verholpen.",
  ])
    assert.deepEqual(found("Programma van eisen", sentence), [sentence], sentence);
  for (const sentence of [
    "The contractor does what it can to avoid peak hours.",
    "The bureau burdens villagers as little as it can.",
    "Where time allows, the driver helps to carry the goods inside.",
  ])
    assert.deepEqual(found("Requirements", sentence), [sentence], sentence);
});

test("a moment that an event fixes is no hedge", () => {
  assert.deepEqual(found("Requirements", "The valve closes as soon as the pressure drops below 2 bar."), []);
  assert.deepEqual(found("Requirements", "Bidders should note that the site is closed on Mondays."), []);
});
