import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { RULE_IDS } from "../core/index.js";
import { projectSchema } from "./project-schema.js";

const file = "server/data/schema/speerpunt.schema.json";

test("the schema file for editors says what the loader accepts", () => {
  const schema = JSON.parse(JSON.stringify(projectSchema(RULE_IDS)));
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  assert.deepEqual(
    JSON.parse(readFileSync(file, "utf8")),
    schema,
    `${file} is stale: run this test with UPDATE=1, then \`npm run format\``,
  );
});
