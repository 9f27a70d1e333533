// `speerpunt new`: a specification on standard output or in a file that was not there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder as makeFolder, speerpunt } from "./harness.js";

test("a specification is written to standard output, and checks out but for what is open", () => {
  const made = speerpunt(["new", "--group", "papier", "--examples", "--procedure", "europees openbaar"]);
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /^productgroep: papier\nprocedure: europees openbaar$/m);
  const checked = speerpunt(["check", "-"], { input: made.stdout });
  assert.equal(checked.status, 0, checked.stdout);
});

test("a file is written once, with what the project file of its folder says", () => {
  const folder = makeFolder({
    "speerpunt.yaml": "language: en\ndocuments: { productGroup: schoonmaak }\nspearheads: [circulair]\n",
  });
  const args = ["new", "--output", "spec.md"];
  const first = speerpunt(args, { cwd: folder });
  assert.equal(first.status, 0, first.stderr);
  assert.equal(first.stdout, "");
  const text = readFileSync(join(folder, "spec.md"), "utf8");
  assert.match(text, /^product-group: schoonmaak$/m);
  assert.doesNotMatch(text, /Social return/);
  const second = speerpunt(args, { cwd: folder });
  assert.equal(second.status, 2);
  assert.match(second.stderr, /exists already/);
  assert.equal(readFileSync(join(folder, "spec.md"), "utf8"), text);
});

test("a group or procedure that nobody knows is refused, with the nearest one", () => {
  const group = speerpunt(["new", "--group", "papir"]);
  assert.equal(group.status, 2);
  assert.match(group.stderr, /“papier”/);
  assert.match(speerpunt(["new"]).stderr, /--group.*schoonmaak/);
  const procedure = speerpunt(["new", "--group", "papier", "--procedure", "openbar"]);
  assert.equal(procedure.status, 2);
  assert.match(procedure.stderr, /“openbaar”/);
  const folder = speerpunt(["new", "--group", "papier", "--output", "no/such/folder/spec.md"]);
  assert.equal(folder.status, 2);
  assert.match(folder.stderr, /ENOENT/);
});
