// Finding a requirement by a few of its letters.
import assert from "node:assert/strict";
import { test } from "node:test";
import { searchable, searchRank, searchWords } from "../server/src/core/index.js";

/** The names that a query finds, the best first. */
function found(query: string, names: readonly string[]): string[] {
  const words = searchWords(query);
  return names
    .map((name) => ({ name, rank: searchRank(searchable(name), words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ name }) => name);
}

const NAMES = [
  "E-14 De uitstoot van het vervoer is nul",
  "E-04 Eén levering per week",
  "5.2 Klimaatneutraal",
  "W-04 Minder één-op-één",
  "Duurzaamheid",
];

test("letters in their order find a name, in any case and without accents and signs", () => {
  assert.deepEqual(found("e04", NAMES), ["E-04 Eén levering per week"]);
  assert.deepEqual(found("E-04", NAMES), ["E-04 Eén levering per week"]);
  assert.deepEqual(found("EEN", NAMES).slice(0, 1), ["E-04 Eén levering per week"]);
  assert.deepEqual(found("klmt", NAMES), ["5.2 Klimaatneutraal"]);
  assert.deepEqual(found("xyz", NAMES), []);
});

test("all words of a query must be found, in any order", () => {
  assert.deepEqual(found("vervoer uitstoot", NAMES), ["E-14 De uitstoot van het vervoer is nul"]);
  assert.deepEqual(found("vervoer week", NAMES), []);
});

test("the start of a name goes before the start of a word, that before the middle of one, and scattered letters come last", () => {
  const names = ["Onduurzaam", "De uitvoering kost uren", "Iets duurs", "Duur"];
  assert.deepEqual(found("duur", names), ["Duur", "Iets duurs", "Onduurzaam", "De uitvoering kost uren"]);
});

test("an empty query finds everything", () => {
  assert.deepEqual(found("", NAMES), NAMES);
});
