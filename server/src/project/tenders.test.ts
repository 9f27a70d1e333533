import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProjectFile } from "./project-file.js";
import { foldersOf, tenderNaming, unmatchedTenders } from "./tenders.js";

test("the first tender that names a document is its tender, by folder or by pattern", () => {
  const { options, problems } = parseProjectFile(
    "tenders:\n  - name: Kleding\n    documents: kleding\n  - documents:\n      - 'papier/**/*.md'\n      - kleding/x.md\n",
  );
  assert.deepEqual(problems, []);
  const named = (path: string) =>
    options.tenders?.indexOf(tenderNaming(options.tenders, path) ?? { documents: [] });
  assert.equal(named("kleding/bijlagen/a.md"), 0);
  assert.equal(named("kleding/x.md"), 0);
  assert.equal(named("papier/1/a.md"), 1);
  assert.equal(named("los.md"), -1);
});

test("a tender is looked for in the folders that its patterns fix", () => {
  const folders = (...documents: string[]) => foldersOf({ documents });
  assert.deepEqual(folders("kleding/*.md", "kleding/bijlagen/*.md", "recht/contract.md"), [
    "kleding",
    "recht",
  ]);
  assert.deepEqual(folders("a/b/**", "a/bc/x.md", "./a/b"), ["a/b", "a/bc"]);
  assert.deepEqual(folders("kleding", "a/b/*.md"), [""]);
  assert.deepEqual(folders("*.md"), [""]);
});

test("patterns that name nothing are told per tender, at their list", () => {
  const text = "tenders:\n  - documents: [a.md, weg/*.md, ook-weg]\n  - documents: [b]\n";
  const { options, spanOfTender } = parseProjectFile(text);
  const problems = unmatchedTenders(options.tenders ?? [], spanOfTender, ["a.md", "b/c.md"]);
  assert.deepEqual(
    problems.map(({ span }) => text.slice(span.start, span.end)),
    ["[a.md, weg/*.md, ook-weg]"],
  );
  assert.match(problems[0]?.message.nl ?? "", /`weg\/\*\.md`, `ook-weg`/);
  assert.match(problems[0]?.message.en ?? "", /`weg\/\*\.md`, `ook-weg`/);
});

test("a tender without documents is a problem", () => {
  const { options, problems } = parseProjectFile("tenders:\n  - name: Kleding\n");
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.message.nl ?? "", /documents/);
  assert.deepEqual(options.tenders ?? [], []);
});
