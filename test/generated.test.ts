// What is generated is committed, so that the sources compile without a generator; here they are held against each other.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compile } from "../server/tools/compile.js";
import { readInputs } from "../server/tools/inputs.js";
import { formatProblem } from "../server/tools/problem.js";

const inputs = readInputs(".");
const { outputs, problems } = compile(inputs);

test("the data files and rule pages have no faults", () => {
  assert.deepEqual(problems.map(formatProblem), []);
});

for (const [path, text] of outputs) {
  test(`${path} is what the generator writes`, () => {
    const committed = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
    // No diff: the file is thousands of lines long.
    assert.ok(committed === text, `${path} is stale: run \`npm run generate\``);
  });
}

test("the order in which files are read makes no difference", () => {
  const backwards = new Map([...inputs].reverse());
  assert.ok(isEqual(compile(backwards).outputs, outputs));
});

function isEqual(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
