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
