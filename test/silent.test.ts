// Specifications that are written well. Whatever is added to the rules: not one warning here.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { analyze, formatMessage, SPEARHEADS } from "../server/src/core/index.js";

const FOLDER = "test/corpus/silent";

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".md"))) {
  const text = readFileSync(join(FOLDER, name), "utf8");

  test(`${name} has no error and no warning`, () => {
    const { findings } = analyze(text);
    const loud = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    assert.deepEqual(
      loud.map((found) => `${text.slice(found.focus.start, found.focus.end)}: ${formatMessage(found, "en")}`),
      [],
    );
  });

  test(`${name} covers or waives every spearhead`, () => {
    const { spearheads } = analyze(text);
    for (const id of SPEARHEADS) assert.match(spearheads[id].status, /^(?:covered|waived)$/, id);
  });
}
