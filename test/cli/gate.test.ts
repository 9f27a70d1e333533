// `speerpunt gate` from the command line to its exit status.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, placesIn, SPECIFICATION, speerpunt } from "./harness.js";

const PASSES = readFileSync("samples/papier-volledig.md", "utf8");

test("the exit status is the verdict: 0 passes, 1 is stopped, 2 could not be judged", () => {
  const cwd = folder({ "een/goed.md": PASSES, "twee/fout.md": SPECIFICATION });
  const good = speerpunt(["gate", "--phase", "publicatie", "een/goed.md"], { cwd });
  assert.equal(good.status, 0, good.stdout);
  assert.match(good.stdout, /^Poort: ja, niets houdt publicatie tegen\.$/m);
  const both = speerpunt(["gate", "--phase", "publicatie", "."], { cwd });
  assert.equal(both.status, 1);
  assert.match(both.stdout, /^twee\/fout\.md \(fase publicatie; tegengehouden vanaf waarschuwing\)$/m);
  assert.match(both.stdout, /^ +\d+:\d+ {2}fout +missing-spearhead /m);
  assert.match(both.stdout, /^Poort: nee, nog niet publiceren: \d+ redenen in 1 document\.$/m);
  const gone = speerpunt(["gate", "--language", "en", "een/goed.md", "weg.md"], { cwd });
  assert.equal(gone.status, 2);
  assert.match(gone.stdout, /^Note: 1 problem while reading or checking/m);
  assert.match(gone.stdout, /^Gate: yes/m, "the other document has been judged");
  assert.match(
    speerpunt(["gate", "--phase", "final", "een/goed.md"], { cwd }).stderr,
    /Mogelijk: concept, review/,
  );
});

test("what a project file asks counts, and a file that cannot be read is no pass", () => {
  const cwd = folder({ "a.md": PASSES, "speerpunt.yaml": "gate:\n  awardWeight: 90\n" });
  const { status, stdout } = speerpunt(["gate", "--phase", "publicatie", "a.md"], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /gate-award-weight {2}MVI telt in de gunning/);
  assert.match(
    speerpunt(["explain", "gate-award-weight"]).stdout,
    /^# MVI weegt te licht.*\n\n.*awardWeight/,
  );
  assert.match(speerpunt(["explain", "--language", "en", "gate-spearhead"]).stdout, /^# Spearhead does not/);
  assert.match(speerpunt(["config", "a.md"], { cwd }).stdout, /gate\.awardWeight: 90 \(speerpunt\.yaml:2\)/);
  const wrong = folder({ "a.md": PASSES, "speerpunt.yaml": "gate:\n  awardWeigt: 90\n" });
  const slip = speerpunt(["gate", "--phase", "publicatie", "a.md"], { cwd: wrong });
  assert.equal(slip.status, 2);
  assert.match(slip.stderr, /awardWeight/);
});

test("JSON is what check tells, with the verdict beside it, and the same bytes each time", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  const run = () => speerpunt(["gate", "--format", "json", "--phase", "publicatie", "a.md"], { cwd });
  const { status, stdout } = run();
  assert.equal(status, 1);
  assert.equal(run().stdout, stdout);
  const { gate, schemaVersion, documents } = JSON.parse(stdout);
  assert.equal(schemaVersion, 1);
  assert.equal(gate.passed, false);
  const [judged] = gate.documents;
  assert.equal(judged.phase, "publicatie");
  for (const { range, text } of judged.reasons) {
    assert.equal(SPECIFICATION.slice(range.start.offset, range.end.offset), text);
  }
  assert.ok(placesIn(documents[0]).length > 0);
});

test("the output goes to a file that may be there, but never over a document", () => {
  const cwd = folder({ "a.md": SPECIFICATION, "uit.md": "oud" });
  const written = speerpunt(["gate", "--format", "markdown", "-o", "uit.md", "a.md"], { cwd });
  assert.equal(written.status, 1);
  assert.equal(written.stdout, "");
  assert.match(readFileSync(join(cwd, "uit.md"), "utf8"), /^## Speerpunt: mag dit gepubliceerd worden\?/);
  const over = speerpunt(["gate", "-o", "a.md", "a.md"], { cwd });
  assert.equal(over.status, 2);
  assert.match(over.stderr, /document dat beoordeeld wordt/);
  assert.equal(readFileSync(join(cwd, "a.md"), "utf8"), SPECIFICATION);
  assert.ok(!existsSync(join(cwd, "-")));
});

test("documents of one tender are judged together: what one of them covers stops no other", () => {
  const args = ["gate", "--phase", "publicatie", "--format"];
  const { status, stdout } = speerpunt([...args, "markdown", "samples/tender-werkkleding"]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /conceptovereenkomst\.md \| elders \| gedekt \|[\s\S]*^Elders: een ander document/m);
  assert.doesNotMatch(stdout, /ontbreekt/);
  const page = speerpunt([...args, "html", "--language", "en", "samples/tender-werkkleding"]).stdout;
  assert.match(page, />elsewhere<[\s\S]*Elsewhere: another document/);
  assert.doesNotMatch(page, /✘/);
});
