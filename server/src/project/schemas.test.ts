import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { RULE_IDS } from "../core/index.js";
import { ORGANISATION_SHAPE } from "./organisation-shape.js";
import { PROJECT_SHAPE } from "./project-shape.js";
import { toSchema } from "./yaml/schema.js";
import type { AnyShape } from "./yaml/shape.js";

const SCHEMAS: readonly [file: string, title: string, shape: AnyShape][] = [
  ["speerpunt.schema.json", "Speerpunt: projectbestand (speerpunt.yaml)", PROJECT_SHAPE],
  [
    "speerpunt-organisatie.schema.json",
    "Speerpunt: organisatiebestand (speerpunt-organisatie.yaml)",
    ORGANISATION_SHAPE,
  ],
];

for (const [name, title, shape] of SCHEMAS) {
  test(`${name} says what the loader accepts`, () => {
    const file = `server/data/schema/${name}`;
    const schema = JSON.parse(JSON.stringify(toSchema(shape, title)));
    if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    assert.deepEqual(
      JSON.parse(readFileSync(file, "utf8")),
      schema,
      `${file} is stale: run this test with UPDATE=1, then \`npm run format\``,
    );
  });
}

test("an editor that knows the schema offers every rule, and takes what the loader takes", () => {
  const schema = JSON.parse(readFileSync("server/data/schema/speerpunt.schema.json", "utf8"));
  assert.deepEqual(Object.keys(schema.properties.rules.properties), [...RULE_IDS].sort());
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const entry of ["off", { concept: "hint" }]) assert.ok(validate({ rules: { vague: entry } }));
  for (const entry of ["uit", { klaar: "hint" }, { concept: "uit" }, 3])
    assert.ok(!validate({ rules: { vague: entry } }));
  assert.ok(!validate({ rules: { vaag: "off" } }));
});
