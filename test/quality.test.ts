// The judgements may not get worse: `quality/bars.ts` says what they have to reach.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { RULES } from "../server/src/core/rules/registry.generated.js";
import {
  FIRST_SET_BARS,
  PRECISION_OF_SEVERITY,
  RULE_BARS,
  STATUS_BARS,
  type StatusBars,
} from "./quality/bars.js";
import { readCorpus } from "./quality/corpus.js";
import { measure, type Quality } from "./quality/measure.js";

const tune = readCorpus("tune");
const check = readCorpus("check");
const firstSet = new Set(JSON.parse(readFileSync("test/corpus/first-set.json", "utf8")) as string[]);

function atLeast(name: string, part: number, whole: number, bar: number): void {
  assert.ok(part / whole >= bar, `${name}: ${part} of ${whole}, the bar is ${bar}`);
}

function holds(quality: Quality, bars: StatusBars): void {
  atLeast("status", quality.right, quality.pairs, bars.status);
  atLeast("macro-F1", quality.macroF1, 1, bars.macroF1);
  atLeast("evidence", quality.evidenceFound, quality.evidenceLabelled, bars.evidence);
  const friends = quality.falseFriendHits / quality.falseFriends;
  assert.ok(friends <= bars.falseFriends, `false friends: ${friends}, the bar is ${bars.falseFriends}`);
}

test("the first set of labelled specifications: 85% of the statuses, at most 3% of the false friends", () => {
  const documents = [...tune, ...check].filter(({ name }) => firstSet.has(name));
  assert.equal(documents.length, 24);
  holds(measure(documents), FIRST_SET_BARS);
});

const checked = measure(check);
const { rules } = checked;

test("the half that was not read while tuning", () => {
  holds(checked, STATUS_BARS);
});

for (const [rule, { precision, recall }] of Object.entries(RULE_BARS)) {
  test(`${rule} keeps its bars on the half that was not read`, () => {
    const score = rules.get(rule);
    assert.ok(score && score.hits > 0, `${rule} finds something`);
    atLeast("precision", score.hits, score.hits + score.falseAlarms, precision);
    atLeast("recall", score.hits, score.hits + score.missed, recall);
  });
}

test("no rule is louder than it is precise", () => {
  for (const { id, severity } of RULES) {
    const score = rules.get(id);
    if (!score || score.hits + score.falseAlarms === 0) continue;
    atLeast(
      `${id}, ${severity}`,
      score.hits,
      score.hits + score.falseAlarms,
      PRECISION_OF_SEVERITY[severity],
    );
  }
});

test("what is only information does not get worse", () => {
  const score = measure(check).rules.get("no-verification");
  assert.ok(score);
  atLeast("no-verification: precision", score.hits, score.hits + score.falseAlarms, 0.55);
  atLeast("no-verification: recall", score.hits, score.hits + score.missed, 0.3);
});
