// What fixes a solution, and what a service may state of itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const found = (requirement: string) => {
  const text = `# Requirements\n\n## 3 Requirements\n\n3.1 The contractor hands in the plan by the date in annex 2.\n\n3.2 ${requirement}\n`;
  const { findings } = analyze(text, { onlyRules: ["prescriptive"] });
  return findings.map(({ span }) => text.slice(span.start, span.end));
};

test("the timetable of a lesson and the parts of a server fix a solution", () => {
  for (const sentence of [
    "A lesson lasts 75 minutes, with a break of seven minutes and a written exercise.",
    "The system runs on two virtual machines with 32 GB memory each.",
    "The leaflet is A5 on 170 gsm coated paper, stapled twice on the spine.",
    "Two guards walk the site every night with a torch.",
  ])
    assert.deepEqual(found(sentence), [sentence], sentence);
});

test("what stands at the authority is given", () => {
  const server =
    "The drug library server runs on the hospital's VMware cluster, with its PostgreSQL database.";
  assert.deepEqual(found(server), []);
});

test("how often something is emptied or collected is a service", () => {
  for (const sentence of [
    "Carbon dioxide lures are emptied weekly.",
    "Containers are collected twice a week.",
  ])
    assert.deepEqual(found(sentence), [], sentence);
});

test("how a place is, and what stands or lies there, is given", () => {
  for (const sentence of [
    "The hall is 22 m long and 11 m wide, with brick walls, a timber roof and twelve sash windows.",
    "The existing frames are of hardwood, 67 by 114 mm, painted white.",
    "In the building lie 1,400 m² of carpet tiles and 300 m² of linoleum.",
  ])
    assert.deepEqual(found(sentence), [], sentence);
});

test("who is helped to work is no staffing, and what is taken back no material", () => {
  for (const sentence of [
    "Of the drivers, three are people who were out of work for more than a year, for 20 hours a week each.",
    "The operator collects glass bottles, steel cans and cardboard on Mondays and Thursdays.",
    "Trays, foam and cardboard leave with your van.",
    "The contractor removes 240 steel posts, 60 concrete feet and 12 wooden benches on Mondays.",
  ])
    assert.deepEqual(found(sentence), [], sentence);
});

test("the set-out of a report and the make-up of a cloth fix a solution", () => {
  for (const sentence of [
    "A report counts 40 pages, is typed in Calibri 11 with margins of 2.5 cm and has seven chapters.",
    "The shirt is of 65% cotton, 180 g, with a blue collar and two pockets.",
    "The portal is written in C# and runs on Windows Server 2022 with IIS.",
  ])
    assert.deepEqual(found(sentence), [sentence], sentence);
});

test("a list of what is ordered and what a thing must pass are given", () => {
  for (const sentence of [
    "Lot 2: 60 oak chairs, 15 steel tables and 4 whiteboards for the annex on Mill Road.",
    "The boat must pass a lock 5 m wide and 1.2 m deep.",
  ])
    assert.deepEqual(found(sentence), [], sentence);
  const coach =
    "Each coach shall have 49 seats in dark blue fabric, a diesel engine and a gearbox with seven gears.";
  assert.deepEqual(found(coach), [coach]);
});

const inDutch = (requirement: string) => {
  const text = `# Bestek\n\n## Eisen\n\n3.4 ${requirement}\n`;
  const { findings } = analyze(text, { onlyRules: ["prescriptive"], language: "nl" });
  return findings.map(({ span }) => text.slice(span.start, span.end));
};

test("how many people of which trade come when is a solution, and what they achieve is none", () => {
  for (const sentence of [
    "Op elke boot zijn een schipper en een matroos aanwezig.",
    "Iedere locatie wordt bezocht door twee monteurs.",
    "Aan de balie zitten twee receptionisten, van 8.00 tot 17.00 uur.",
    "De filters worden in week 10 en in week 40 gereinigd.",
  ])
    assert.equal(inDutch(sentence).length, 1, sentence);
  for (const sentence of [
    "Een storing wordt binnen vier uur verholpen.",
    "In het dorp werken veertien collega's van de gemeente.",
    "Er rijden vier bussen in het dorp.",
    "De vergadering is op de eerste maandag van de maand.",
  ])
    assert.deepEqual(inDutch(sentence), [], sentence);
  for (const sentence of [
    "Every lift shall be visited on Monday and Thursday by a fitter and a labourer.",
    "Gullies will be cleaned by hand on the last Friday of every month.",
    "Two caretakers will be on the site from 8.00 to 17.00.",
  ])
    assert.deepEqual(found(sentence), [sentence], sentence);
  for (const sentence of [
    "The skipper holds a licence.",
    "The meeting is on the first Monday of the month.",
    "Residents can reach somebody from 8.00 to 17.00.",
  ])
    assert.deepEqual(found(sentence), [], sentence);
});
