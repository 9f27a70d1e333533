import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkJson, folder, planned, SPECIFICATION, speerpunt } from "./harness.js";

/** The language of each document, by path: it shows which project file was read. */
function languages(args: readonly string[], cwd: string): Record<string, string> {
  const found = planned(args, cwd).planned.map(({ path, settings }): [string, string] => [
    path,
    settings.documentLanguage ?? settings.project.documentLanguage ?? "none",
  ]);
  return Object.fromEntries(found);
}

test("the nearest project file upwards counts, up to the current folder", () => {
  const root = folder({
    "speerpunt.yaml": "documents: { language: en }\n",
    "here/a.md": SPECIFICATION,
    "here/sub/b.md": SPECIFICATION,
    "here/sub/speerpunt.yaml": "documents: { language: nl-BE }\n",
    "here/sub/deeper/c.md": SPECIFICATION,
  });
  assert.deepEqual(languages(["here"], root), {
    "here/a.md": "en",
    "here/sub/b.md": "nl-BE",
    "here/sub/deeper/c.md": "nl-BE",
  });
  assert.equal(languages(["a.md"], join(root, "here"))["a.md"], "none", "not above the current folder");
});

test("a folder with .git is the limit, also above the current folder", () => {
  const root = folder({
    "speerpunt.yaml": "documents: { language: en }\n",
    "a.md": SPECIFICATION,
    "repo/speerpunt.yaml": "documents: { language: nl-BE }\n",
    "repo/docs/b.md": SPECIFICATION,
    "other/c.md": SPECIFICATION,
  });
  mkdirSync(join(root, "repo", ".git"));
  mkdirSync(join(root, "other", ".git"));
  assert.equal(languages(["b.md"], join(root, "repo", "docs"))["b.md"], "nl-BE");
  assert.deepEqual(languages(["."], root), { "a.md": "en", "other/c.md": "none", "repo/docs/b.md": "nl-BE" });
});

test("--config and --no-config", () => {
  const cwd = folder({
    "speerpunt.yaml": "documents: { language: en }\n",
    "elders/eigen.yaml": "documents: { language: nl-BE }\n",
    "a.md": SPECIFICATION,
  });
  assert.deepEqual(languages(["--config", "elders/eigen.yaml", "a.md"], cwd), { "a.md": "nl-BE" });
  assert.deepEqual(languages(["--no-config", "a.md"], cwd), { "a.md": "none" });
  assert.deepEqual(languages(["--document-language", "nl", "a.md"], cwd), { "a.md": "nl" }, "an option wins");
});

test("include and exclude apply to folders, not to files that are named", () => {
  const cwd = folder({
    "speerpunt.yaml": "files:\n  include: ['bestekken/**/*.md', los.md]\n  exclude: [concept, '*-oud.md']\n",
    "bestekken/a.md": "",
    "bestekken/a-oud.md": "",
    "bestekken/concept/b.md": "",
    "elders/c.md": "",
    "elders/los.md": "",
  });
  assert.deepEqual(Object.keys(languages(["."], cwd)), ["bestekken/a.md", "elders/los.md"]);
  assert.deepEqual(Object.keys(languages(["bestekken"], cwd)), ["bestekken/a.md"]);
  assert.deepEqual(Object.keys(languages(["elders/c.md"], cwd)), ["elders/c.md"]);
});

test("problems in a project file: one message each, status 2, and what is right counts", () => {
  const cwd = folder({
    "speerpunt.yaml": "documents: { language: en }\nlanguages: nl\nspearheads: [groen]\nexclude: [b.md]\n",
    "a.md": SPECIFICATION,
    "b.md": SPECIFICATION,
  });
  const { status, stderr, json } = checkJson(["."], { cwd });
  assert.equal(status, 2);
  const messages = stderr.split("\n").slice(0, -1);
  assert.equal(messages.length, 3, stderr);
  assert.match(
    messages[0] ?? "",
    /^speerpunt\.yaml:2:1: fout: Onbekende sleutel `languages`\. Bedoelt u `language`\?/,
  );
  assert.match(messages[1] ?? "", /^speerpunt\.yaml:3:14: fout: `spearheads` kan niet `groen` zijn/);
  assert.match(messages[2] ?? "", /^speerpunt\.yaml:4:1: fout: `exclude` staat nu onder `files`\.$/);
  assert.deepEqual(
    json.documents.map(({ language }) => language),
    ["en", "en"],
  );
});

test("a warning about a project file does not fail the check", () => {
  const cwd = folder({
    "speerpunt.yaml": "spearheads:\n",
    "a.md": SPECIFICATION,
    "sub/speerpunt.yml": "",
    "sub/b.md": "",
  });
  const { status, stderr } = checkJson(["."], { cwd });
  assert.notEqual(status, 2);
  assert.match(stderr, /^speerpunt\.yaml:1:1: waarschuwing: `spearheads` heeft geen waarde/m);
  assert.match(stderr, /^sub\/speerpunt\.yml: wordt niet gelezen; noem dit bestand speerpunt\.yaml\.$/m);
});

test("a project file that cannot be read is told; documents are checked without it", () => {
  const cwd = folder({ "a.md": SPECIFICATION, "slecht.yaml": Buffer.from([0x61, 0xff]) });
  const missing = checkJson(["--config", "weg.yaml", "a.md"], { cwd });
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /^weg\.yaml: dit bestand is niet te lezen \(bestaat niet\)/);
  assert.equal(missing.json.documents.length, 1);
  assert.match(checkJson(["--config", "slecht.yaml", "a.md"], { cwd }).stderr, /\(geen geldige UTF-8\)/);
});

test("language in the project file is the language of findings; an option wins", () => {
  const cwd = folder({ "speerpunt.yaml": "language: en\n", "a.md": SPECIFICATION });
  assert.match(speerpunt(["check", "a.md"], { cwd }).stdout, /1 document checked/);
  assert.match(speerpunt(["check", "--language", "nl", "a.md"], { cwd }).stdout, /1 document bekeken/);
});

test("spearheads that are not asked for are not spoken of", () => {
  const cwd = folder({ "speerpunt.yaml": "spearheads: [circulair]\n", "a.md": "# Eisen\n" });
  const { stdout } = speerpunt(["check", "a.md"], { cwd });
  assert.match(stdout, /circulair +ontbreekt/);
  assert.ok(!stdout.includes("social-return"));
});

test("rules in the project file change severities or switch rules off", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  const [finding] = checkJson(["a.md"], { cwd }).json.documents[0]?.findings ?? [];
  assert.ok(finding);
  const configured = folder({ "a.md": SPECIFICATION, "speerpunt.yaml": `rules: { ${finding.rule}: off }\n` });
  const without = checkJson(["a.md"], { cwd: configured }).json.documents[0]?.findings ?? [];
  assert.ok(!without.some(({ rule }) => rule === finding.rule));
  const raised = folder({ "a.md": SPECIFICATION, "speerpunt.yaml": `rules: { ${finding.rule}: error }\n` });
  const { status, json } = checkJson(["--min-severity", "error", "a.md"], { cwd: raised });
  assert.equal(status, 1);
  assert.ok(
    json.documents[0]?.findings.every(({ rule, severity }) => rule !== finding.rule || severity === "error"),
  );
});

test("--print-config tells each setting and where it comes from", () => {
  const cwd = folder({
    "speerpunt.yaml": "documents:\n  date: 2027-03-01\n  productGroup: papier\n",
    "a.md": "",
  });
  const { status, stdout } = speerpunt(["check", "--print-config", "--language", "nl", "a.md"], { cwd });
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `Instellingen voor a.md
  projectbestand: speerpunt.yaml
  language: nl (optie --language)
  documents.language: nl (de tekst)
  documents.productGroup: papier (speerpunt.yaml:3)
  documents.date: 2027-03-01 (speerpunt.yaml:2)
  spearheads: klimaatneutraal, innovatiegericht, circulair, social-return (standaard)
  documents.phase: geen (standaard)
  rules: elke regel zijn eigen ernst (standaard)
  files.include: alle (standaard)
  files.exclude: geen (standaard)
  tenders: elke map (standaard)
  organisatiebestand: geen
`,
  );
});

test("a tender that names no document is told, and the configuration lists the tenders", () => {
  const yaml = "tenders:\n  - documents: [a.md, weg]\n  - documents: sub\n";
  const cwd = folder({ "speerpunt.yaml": yaml, "a.md": SPECIFICATION, "sub/b.md": SPECIFICATION });
  const { stderr, status } = checkJson(["."], { cwd });
  assert.match(stderr, /^speerpunt\.yaml:2:16: waarschuwing: Er is geen document dat `weg` heet/m);
  assert.doesNotMatch(stderr, /`a\.md`|`sub`/);
  assert.notEqual(status, 2);
  const { stdout } = speerpunt(["check", "--print-config", "a.md"], { cwd });
  assert.match(stdout, /tenders: a\.md, weg; sub \(speerpunt\.yaml:2\)/);
});
