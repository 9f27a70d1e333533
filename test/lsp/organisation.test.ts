import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Diagnostic } from "vscode-languageserver";
import { checkJson } from "../cli/harness.js";
import { withClient } from "./client.js";
import { withFolder } from "./folder.js";

const NAME = "speerpunt-organisatie.yaml";
const HEDGED = "# Programma van eisen\n\n- De opdrachtnemer werkt met hart en ziel aan deze opdracht.\n";
const WORDS = "words:\n  vague: [met hart en ziel]\n";

const hasVague = (items: readonly Diagnostic[]) => items.some(({ code }) => code === "vague");

test("problems of an organisation file are pushed on that file, in the language of its folder, and cleared when solved", () =>
  withFolder({ [NAME]: "nam: x\n", "speerpunt.yaml": "language: en\n", "a.md": "" }, async (folder) => {
    await withClient({ folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri(NAME);
      await client.open(folder.uri("a.md"), HEDGED);
      const onDisk = await client.until(() => client.publishes.find((publish) => publish.uri === uri));
      assert.match(String(onDisk.diagnostics[0]?.message), /^Unknown key `nam`\. Did you mean `name`\?/);
      await client.open(uri, "level: hoog\n", "yaml", 3);
      const [problem] = await client.published(uri, 3);
      assert.match(String(problem?.message), /`level` cannot be `hoog`\. Allowed: `basis`/);
      assert.deepEqual(problem?.range, { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } });
      const version = await client.replace(uri, "hoog", "basis");
      assert.deepEqual(await client.published(uri, version), []);
    });
  }));

test("while an organisation file is edited, documents are checked again with what it says then", () =>
  withFolder({ [NAME]: "name: Gemeente Voorbeeldstad\n", "a.md": "" }, async (folder) => {
    await withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const [uri, organisation] = [folder.uri("a.md"), folder.uri(NAME)];
      await client.open(uri, HEDGED);
      assert.ok(!hasVague(await client.pullItems(uri)));
      await client.open(organisation, WORDS, "yaml");
      await client.until(() => client.refreshes > 0);
      assert.ok(hasVague(await client.pullItems(uri)));
      await client.replace(organisation, "vague", "vaag");
      assert.ok(!hasVague(await client.pullItems(uri)), "what is wrong does not count");
      const [problem] = await client.pullItems(organisation);
      assert.match(
        String(problem?.message),
        /Onbekende sleutel `words: vaag`\. Mogelijk: `falseFriends`, `vague`/,
      );
      await client.close(organisation);
      assert.ok(!hasVague(await client.pullItems(uri)), "the file on disk counts again");
    });
  }));

test("editor and command line find the same under the same organisation file", () => {
  const text = readFileSync("samples/papier.md", "utf8") + HEDGED;
  const policy = readFileSync("samples/weidebroek/speerpunt-organisatie.yaml", "utf8");
  return withFolder({ [NAME]: policy, "a.md": text }, async (folder) => {
    const [document] = checkJson(["a.md"], { cwd: folder.path("") }).json.documents;
    const told = document?.findings.map(({ rule, message }) => `${rule}: ${message}`);
    await withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      await client.open(folder.uri("a.md"), text);
      const items = await client.pullItems(folder.uri("a.md"));
      const shown = items.map(({ code, message }) => `${code}: ${message}`);
      assert.deepEqual(shown.sort(), told?.sort());
      assert.ok(hasVague(items));
    });
  });
});
