import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSentences } from "./sentences.js";

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test("an abbreviation does not end a sentence", () => {
  assert.deepEqual(sentences("De dikte is max. 5 cm. Art. 3 geldt."), [
    "De dikte is max. 5 cm.",
    "Art. 3 geldt.",
  ]);
});

test("the last word of a name ends one, though it reads like an abbreviation", () => {
  assert.deepEqual(sentences("Het systeem is een Lasko FX Max. Een scherm is zwart."), [
    "Het systeem is een Lasko FX Max.",
    "Een scherm is zwart.",
  ]);
});
