import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import type { Diagnostic } from "vscode-languageserver";
import { type Client, type StartOptions, withClient } from "./client.js";
import { withFolder } from "./folder.js";
import { needs, PLACEHOLDER, VAGUE } from "./texts.js";

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

function severityOf(items: readonly Diagnostic[], code: string): number | undefined {
  return items.find((item) => item.code === code)?.severity;
}

async function pushed(client: Client, uri: string, text: string): Promise<Diagnostic[]> {
  await client.open(uri, text);
  return client.published(uri, 1);
}

test("settings apply, and a project file wins over them key by key", needs("vague", "placeholder"), () =>
  withFolder(
    { "project/speerpunt.yaml": "rules:\n  vague: error\n", "project/a.md": "", "b.md": "" },
    async (folder) => {
      const settings = () => ({ language: "en", rules: { vague: "hint", placeholder: "off" } });
      await withClient({ folders: [folder.uri()], settings }, async (client) => {
        const text = `${VAGUE}\n${PLACEHOLDER}`;
        const inProject = await pushed(client, folder.uri("project/a.md"), text);
        const outside = await pushed(client, folder.uri("b.md"), text);
        assert.deepEqual([severityOf(inProject, "vague"), severityOf(outside, "vague")], [1, 4]);
        assert.equal(severityOf(inProject, "placeholder"), undefined);
        assert.match(String(outside[0]?.codeDescription?.href), /rule\.en\.md$/);
      });
    },
  ),
);

test("each workspace folder has settings of its own; the innermost one counts", needs("vague"), () =>
  withFolder({ "in/a.md": "", "b.md": "" }, async (folder) => {
    const [outer, inner] = [folder.uri(), folder.uri("in")];
    const settings = (scope: string | undefined) =>
      scope === inner ? { rules: { vague: "error" } } : { rules: { vague: "hint" } };
    await withClient({ folders: [outer, inner], settings }, async (client) => {
      assert.equal(severityOf(await pushed(client, folder.uri("in/a.md"), VAGUE), "vague"), 1);
      assert.equal(severityOf(await pushed(client, folder.uri("b.md"), VAGUE), "vague"), 4);
    });
  }),
);

test(
  "a change of settings is seen: pushed again, or refreshed for a client that pulls",
  needs("vague"),
  async () => {
    const uri = "untitled:a";
    for (const pull of [false, true]) {
      let vague = "warning";
      await withClient({ pull, settings: () => ({ rules: { vague } }) }, async (client) => {
        await client.open(uri, VAGUE);
        if (pull) assert.equal(severityOf(await client.pullItems(uri), "vague"), 2);
        else assert.equal(severityOf(await client.published(uri, 1), "vague"), 2);
        vague = "error";
        await client.notify("workspace/didChangeConfiguration", { settings: null });
        if (pull) {
          await client.until(() => client.refreshes === 1);
          assert.equal(severityOf(await client.pullItems(uri), "vague"), 1);
        } else {
          await client.until(() => client.publishes.length === 2);
          assert.equal(severityOf(await client.published(uri, 1), "vague"), 1);
        }
        await client.notify("workspace/didChangeConfiguration", { settings: null });
        await client.request("speerpunt/rulePage", { rule: "vague" });
        assert.equal(client.refreshes, pull ? 1 : 0, "nothing changed, nothing to refresh");
      });
    }
  },
);

test("settings come along for a client that cannot be asked", needs("vague"), () =>
  withClient({ initializationOptions: { settings: { rules: { vague: "off" } } } }, async (client) => {
    const uri = "untitled:a";
    assert.equal(severityOf(await pushed(client, uri, VAGUE), "vague"), undefined);
    const settings = { speerpunt: { rules: { vague: "error" } } };
    await client.notify("workspace/didChangeConfiguration", { settings });
    await client.until(() => client.publishes.length === 2);
    assert.equal(severityOf(await client.published(uri, 1), "vague"), 1);
  }),
);

test("settings of the wrong kind are as good as none", needs("vague"), async () => {
  const odd = [
    null,
    5,
    "x",
    [],
    { rules: 3, language: 5, spearheads: "x" },
    { rules: { vague: "loud" }, spearheads: [] },
  ];
  for (const settings of odd) {
    await withClient({ settings: () => settings }, async (client) => {
      const items = await pushed(client, "untitled:a", VAGUE);
      assert.equal(severityOf(items, "vague"), 2);
    });
  }
});

test("a setting for a rule that does not exist is named in the log, once", () =>
  withClient({ settings: () => ({ rules: { vaag: "off" } }) }, async (client) => {
    const told = () => client.logs.filter(({ message }) => message.includes('"vaag"'));
    await client.until(() => told().length === 1);
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.request("speerpunt/rulePage", { rule: "vague" });
    assert.equal(told().length, 1);
  }));

test("a client that never tells its settings is served with the defaults", needs("vague"), () =>
  withClient({ settings: () => new Promise(() => {}) }, async (client) => {
    assert.equal(severityOf(await pushed(client, "untitled:a", VAGUE), "vague"), 2);
  }),
);

test("a project file that changes on disk is seen, and so is one that goes", needs("vague"), () =>
  withFolder({ "speerpunt.yaml": "rules: {vague: error}\n", "a.md": "" }, async (folder) => {
    const options: StartOptions = { folders: [folder.uri()], capabilities: watching };
    await withClient(options, async (client) => {
      const uri = folder.uri("a.md");
      const projectUri = folder.uri("speerpunt.yaml");
      assert.equal(severityOf(await pushed(client, uri, VAGUE), "vague"), 1);
      const { registerOptions } = await client.until(() =>
        client.registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles"),
      );
      const globs = registerOptions.watchers.map(({ globPattern }: { globPattern: string }) => globPattern);
      assert.ok(globs.includes("**/speerpunt.yaml"));
      const count = () => client.publishes.filter((publish) => publish.uri === uri).length;
      const changed = (type: number) =>
        client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: projectUri, type }] });

      await writeFile(folder.path("speerpunt.yaml"), "rules: {vague: hint}\n");
      await changed(2);
      await client.until(() => count() === 2);
      assert.equal(severityOf(await client.published(uri, 1), "vague"), 4);
      await rm(folder.path("speerpunt.yaml"));
      await changed(3);
      await client.until(() => count() === 3);
      assert.equal(severityOf(await client.published(uri, 1), "vague"), 2);
    });
  }),
);

test("the problems of a project file are pushed on that file, open or not, and cleared when solved", () =>
  withFolder({ "speerpunt.yaml": "langauge: nl\n", "a.md": "" }, async (folder) => {
    await withClient({ folders: [folder.uri()], capabilities: watching }, async (client) => {
      const projectUri = folder.uri("speerpunt.yaml");
      await client.open(folder.uri("a.md"), VAGUE);
      const onDisk = await client.until(() => client.publishes.find(({ uri }) => uri === projectUri));
      assert.equal(onDisk.diagnostics.length, 1);
      assert.deepEqual(onDisk.diagnostics[0]?.range, {
        start: { line: 0, character: 0 },
        end: { line: 0, character: 8 },
      });
      await client.open(projectUri, "language: en\nlangauge: nl\n", "yaml", 3);
      const [problem] = await client.published(projectUri, 3);
      assert.match(String(problem?.message), /^Unknown key/);
      const version = await client.replace(projectUri, "langauge: nl\n", "");
      assert.deepEqual(await client.published(projectUri, version), []);
    });
  }));

test("a project file that is open counts before it is saved", needs("vague"), () =>
  withFolder({ "speerpunt.yaml": "rules: {vague: error}\n", "a.md": "" }, async (folder) => {
    await withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const [uri, projectUri] = [folder.uri("a.md"), folder.uri("speerpunt.yaml")];
      await client.open(uri, VAGUE);
      assert.equal(severityOf(await client.pullItems(uri), "vague"), 1);
      await client.open(projectUri, "rules: {vague: hint}\n", "yaml");
      await client.until(() => client.refreshes > 0);
      assert.equal(severityOf(await client.pullItems(uri), "vague"), 4);
      await client.replace(projectUri, "vague", "vaag");
      assert.match(String((await client.pullItems(projectUri))[0]?.message), /vaag/);
      await client.close(projectUri);
      assert.equal(severityOf(await client.pullItems(uri), "vague"), 1);
    });
  }),
);
