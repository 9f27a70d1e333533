// `speerpunt report`: one document to one page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, SPECIFICATION, speerpunt } from "./harness.js";

test("a report goes to standard output, or to a file that is not there yet", () => {
  const cwd = folder({ "map/bestek.md": SPECIFICATION });
  const printed = speerpunt(["report", "map/bestek.md"], { cwd });
  assert.equal(printed.status, 0);
  assert.match(
    printed.stdout,
    /^<!DOCTYPE html>\n<html lang="nl">[\s\S]*<dd>bestek\.md<\/dd>[\s\S]*<\/html>\n$/,
  );
  assert.equal(printed.stderr, "");

  const written = speerpunt(["report", "map/bestek.md", "--output", "verslag.html"], { cwd });
  assert.deepEqual([written.status, written.stdout], [0, ""]);
  assert.match(written.stderr, /verslag\.html/);
  assert.equal(readFileSync(join(cwd, "verslag.html"), "utf8"), printed.stdout);

  const again = speerpunt(["report", "map/bestek.md", "-o", "verslag.html"], { cwd });
  assert.equal(again.status, 2);
  assert.match(again.stderr, /bestaat al/);
  assert.equal(speerpunt(["report", "map/bestek.md", "-o", "verslag.html", "--force"], { cwd }).status, 0);
});

test("language, date and standard input count as with check", () => {
  const { stdout, status } = speerpunt(
    ["report", "-", "--language", "en", "--date", "2026-03-01", "--stdin-filename", "spec.md"],
    { cwd: folder({}), input: SPECIFICATION },
  );
  assert.equal(status, 0);
  assert.match(stdout, /<html lang="en">/);
  assert.match(stdout, /<dd>2026-03-01<\/dd>/);
  assert.match(stdout, /<dd>spec\.md<\/dd>/);
});

test("settings of the folder count; what is wrong with them is said and the page is made all the same", () => {
  const cwd = folder({ "bestek.md": SPECIFICATION, "speerpunt.yaml": "language: en\ntaal: nl\n" });
  const { stdout, stderr, status } = speerpunt(["report", "bestek.md"], { cwd });
  assert.match(stdout, /<html lang="en">/);
  assert.match(stderr, /speerpunt\.yaml:2:1/);
  assert.equal(status, 2);
});

test("what no report can be made of is said in one sentence", () => {
  const cwd = folder({ "map/a.md": "# a", "map/b.md": "# b" });
  for (const [args, message] of [
    [[], /Noem het document/],
    [["map"], /één document/],
    [["nergens.md"], /bestaat niet/],
    [["map/a.md", "map/b.md"], /past hier niet meer bij/],
    [["map/a.md", "--format", "json"], /hoort niet bij de opdracht report/],
    [["map/a.md", "--config", "x.yaml", "--no-config"], /gaan niet samen/],
  ] as const) {
    const { status, stdout, stderr } = speerpunt(["report", ...args], { cwd });
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
  }
});
