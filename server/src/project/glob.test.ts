import assert from "node:assert/strict";
import { test } from "node:test";
import { compileFilter, compileGlob, compileSelection, isGlob } from "./glob.js";

function check(pattern: string, matches: string, others: string): void {
  const glob = compileGlob(pattern);
  for (const path of matches.split(" ")) assert.ok(glob(path), `${pattern} should match ${path}`);
  for (const path of others.split(" ")) assert.ok(!glob(path), `${pattern} should not match ${path}`);
}

test("stars stay within a folder, double stars do not", () => {
  check("*.md", "a.md b.c.md", "a/b.md .md .a.md a.mdx");
  check("a/*/c.md", "a/b/c.md", "a/c.md a/b/b/c.md a/.b/c.md");
  check("**/*.md", "a.md a/b.md a/b/c.md", ".git/a.md a/.b/c.md a/.c.md");
  check("a/**", "a/b a/b/c.md", "b/a a/.git/x");
  check("a/**/b.md", "a/b.md a/x/b.md a/x/y/b.md", "a/xb.md b.md");
  check("a*b*c", "abc aXbXc abbcc aabbcbc", "ab acb abcd");
  check(".github/*.md", ".github/a.md", "github/a.md .github/.a.md");
});

test("question marks, sets and braces", () => {
  check("perceel-?.md", "perceel-1.md", "perceel-10.md perceel-.md");
  check("[a-c]x[!0-9].md", "axb.md cxz.md", "dxb.md ax1.md ax.md");
  check("{a,b/{c,d}}/*.{md,markdown}", "a/x.md b/c/x.md b/d/x.markdown", "b/x.md c/x.md a/x.txt");
  check("[open.md", "[open.md", "o.md");
  check("{one.md", "{one.md", "one.md");
  check("[]a].md", "].md a.md", "b.md");
  check("bestek [1].md".replace(" ", "_"), "bestek_1.md", "bestek_[1].md");
});

test("hostile patterns end soon", () => {
  const started = performance.now();
  compileGlob(`${"*a".repeat(200)}b`)("a".repeat(5000));
  compileGlob("**/".repeat(200))("a/".repeat(500));
  compileGlob("{a,b}".repeat(60))("ab".repeat(30));
  compileGlob("{".repeat(2000))("{");
  assert.ok(performance.now() - started < 2000);
});

test("a filter takes names at any depth and folders with all that is in them", () => {
  const filter = compileFilter(["concept-*.md", "archief/", "./a/b", "/wortel.md", "c/**/*.md"]);
  for (const path of "concept-1.md x/concept-2.md archief/a.md x/archief/y/z.md a/b/c.md wortel.md c/d/e.md".split(
    " ",
  )) {
    assert.ok(filter(path), path);
  }
  for (const path of "a.md a/c.md x/a/b/c.md x/wortel.md archieven/a.md".split(" ")) {
    assert.ok(!filter(path), path);
  }
});

test("what is a pattern", () => {
  assert.ok(isGlob("a/*.md") && isGlob("a?.md") && isGlob("{a,b}.md") && isGlob("[ab].md"));
  assert.ok(!isGlob("a/b.md"));
});

test("include and exclude together", () => {
  const selects = compileSelection({ include: ["bestekken"], exclude: ["*-oud.md"] });
  assert.ok(selects("bestekken/a.md"));
  assert.ok(!selects("bestekken/a-oud.md"));
  assert.ok(!selects("elders/a.md"));
  assert.ok(compileSelection({})("elders/a.md"));
});
