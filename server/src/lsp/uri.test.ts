import assert from "node:assert/strict";
import { test } from "node:test";
import { baseName, joinUri, parentUri, relativePath, uriKey } from "./uri.js";

test("two spellings of one place have one key", () => {
  assert.equal(uriKey("file:///c%3A/Bestek%20%282%29.md"), uriKey("file:///C:/Bestek (2).md"));
  assert.notEqual(uriKey("file:///a/b.md"), uriKey("file:///a/B.md"));
  assert.equal(uriKey("file:///100%.md"), "file:///100%.md", "what cannot be decoded stays as it is");
});

test("a folder is what a URI lies in, up to the root", () => {
  const folders = (uri: string): string[] => {
    const parent = parentUri(uri);
    return parent === undefined ? [] : [parent, ...folders(parent)];
  };
  assert.deepEqual(folders("file:///a/b%20c/d.md"), ["file:///a/b%20c", "file:///a", "file:///"]);
  assert.deepEqual(folders("vscode-vfs://github/org/repo/x.md"), [
    "vscode-vfs://github/org/repo",
    "vscode-vfs://github/org",
    "vscode-vfs://github/",
  ]);
  assert.deepEqual(folders("git:/a/b.md?%7B%22ref%22%3A%22x/y%22%7D"), ["git:/a", "git:/"]);
  assert.equal(parentUri("untitled:Untitled-1"), undefined);
});

test("names are encoded as VS Code does", () => {
  assert.equal(joinUri("file:///", "a.md"), "file:///a.md");
  assert.equal(
    joinUri("file:///c%3A/map", "Bestek (2) + bijlage's.md"),
    "file:///c%3A/map/Bestek%20%282%29%20%2B%20bijlage%27s.md",
  );
});

test("a path from a folder is decoded, and only given inside the folder", () => {
  assert.equal(relativePath("file:///a%20b/", "file:///a b/c/d%20e.md"), "c/d e.md");
  assert.equal(relativePath("file:///a", "file:///ab/c.md"), undefined);
  assert.equal(relativePath("file:///", "file:///c.md"), "c.md");
});

test("a name is what comes last", () => {
  assert.equal(baseName("file:///a/speerpunt.yaml"), "speerpunt.yaml");
  assert.equal(baseName("untitled:Untitled-1"), "Untitled-1");
  assert.equal(baseName("git:/a/b%20c.md?x/y"), "b c.md");
});
