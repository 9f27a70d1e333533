// The judgements may not get worse. Bars are lower limits; raise them when the figures rise (`npm run quality`).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readCorpus } from "./quality/corpus.js";
import { measure, type Quality } from "./quality/measure.js";

const tune = readCorpus("tune");
const check = readCorpus("check");
const firstSet = new Set(JSON.parse(readFileSync("test/corpus/first-set.json", "utf8")) as string[]);

function atLeast(name: string, part: number, whole: number, bar: number): void {
  assert.ok(part / whole >= bar, `${name}: ${part} of ${whole}, the bar is ${bar}`);
}

function holds(quality: Quality, bars: { status: number; evidence: number; falseFriends: number }): void {
  atLeast("status", quality.right, quality.pairs, bars.status);
  atLeast("evidence", quality.evidenceFound, quality.evidenceLabelled, bars.evidence);
  const friends = quality.falseFriendHits / quality.falseFriends;
  assert.ok(friends <= bars.falseFriends, `false friends: ${friends}, the bar is ${bars.falseFriends}`);
}

test("the first set of labelled specifications: 85% of the statuses, at most 3% of the false friends", () => {
  const documents = [...tune, ...check].filter(({ name }) => firstSet.has(name));
  assert.equal(documents.length, 24);
  holds(measure(documents), { status: 0.85, evidence: 0.6, falseFriends: 0.03 });
});

test("the half that was not read while tuning", () => {
  holds(measure(check), { status: 0.8, evidence: 0.5, falseFriends: 0.03 });
});

test("warnings are right four times in five, errors nine times in ten, on the half that was not read", () => {
  const { rules } = measure(check);
  for (const [rule, precision, recall] of [
    ["vague", 0.8, 0],
    ["weights-not-100", 0.9, 0],
    ["brand-without-equivalent", 0.85, 0.8],
    ["norm-without-equivalent", 0.8, 0.75],
    ["prescriptive", 0.85, 0.75],
    ["no-tco", 0.9, 0.75],
    ["unmeasurable", 0.8, 0.65],
  ] as const) {
    const score = rules.get(rule);
    assert.ok(score && score.hits > 0, `${rule} finds something`);
    atLeast(`${rule}: precision`, score.hits, score.hits + score.falseAlarms, precision);
    atLeast(`${rule}: recall`, score.hits, score.hits + score.missed, recall);
  }
});
