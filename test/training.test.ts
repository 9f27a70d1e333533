// The trained reading is committed with its weights; here they are held against what they were trained on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { READING_WEIGHTS } from "../server/src/core/assessment/reading-weights.generated.js";
import { HEADS } from "../server/src/core/assessment/trained-reading.js";
import { decodeWeights, storedNumber } from "../server/src/core/assessment/weight-table.js";
import { train } from "../server/tools/train.js";
import { readExamples, trainingHash } from "../server/tools/training-data.js";

test("the weights belong to the labelled texts and the words of the catalogue", () => {
  assert.equal(READING_WEIGHTS.trainedOn, trainingHash("."), "the weights are stale: run `npm run train`");
});

test("the weights are a small file", () => {
  assert.ok(READING_WEIGHTS.table.length < 200_000);
});

const some = readExamples(".").filter((_, index) => index % 40 === 0);

test("equal examples give equal weights", () => {
  assert.deepEqual(train(some, "a"), train(some, "a"));
});

test("a weight survives being stored", () => {
  const stored = train(some, "a");
  const { bias, steps, table } = stored;
  const decoded = decodeWeights(stored);
  assert.equal(table.length % (4 + HEADS.length), 0);
  assert.deepEqual(decoded.bias, bias);
  const first = decoded.rowOf(storedNumber(0));
  const rows = table.length / (4 + HEADS.length);
  assert.ok(rows > 100);
  assert.ok(first >= -1 && first < rows);
  for (let head = 0; head < HEADS.length; head++) {
    const largest = Math.max(...Array.from({ length: rows }, (_, row) => Math.abs(decoded.at(row, head))));
    assert.ok(Math.abs(largest - 45 * (steps[head] as number)) < 1e-6, `${HEADS[head]} uses its whole range`);
  }
});
