// Files that only the client can open: a repository on a server, another machine, a folder given to a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { FileBytes, FoundFile, ListFilesParams, ReadFileParams } from "../../server/src/protocol.js";
import { Client, SERVER, type StartOptions } from "./client.js";
import { BARE, needs, VAGUE } from "./texts.js";

const root = "vscode-vfs://github/gemeente/aanbestedingen";
const servers = {
  "the server for Node": SERVER,
  "the server for browsers": fileURLToPath(new URL("./worker-host.js", import.meta.url)),
};

/** Runs with a client that has these files, by their path below `root`. */
async function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: StartOptions,
  run: (client: Client, asked: string[]) => Promise<void>,
): Promise<void> {
  const client = await Client.start({
    initialize: false,
    folders: [root],
    initializationOptions: { files: true },
    ...options,
  });
  const asked: string[] = [];
  const find = (uri: string) => files[decodeURIComponent(uri.slice(root.length + 1))];
  client.connection.onRequest("speerpunt/files/exists", () => false);
  client.connection.onRequest<FileBytes, void>(
    "speerpunt/files/read",
    ({ uri, maxBytes }: ReadFileParams) => {
      asked.push(uri);
      const file = find(uri);
      if (file === undefined) return { kind: "missing" };
      const bytes = Buffer.from(file);
      return bytes.length > maxBytes
        ? { kind: "too-large" }
        : { kind: "bytes", base64: bytes.toString("base64") };
    },
  );
  client.connection.onRequest("speerpunt/files/list", ({ folder, names }: ListFilesParams): FoundFile[] => {
    assert.equal(folder, root);
    assert.ok(names.includes("speerpunt.yaml"));
    return Object.keys(files).map((name) => ({ uri: `${root}/${encodeURIComponent(name)}`, stamp: "1" }));
  });
  try {
    await client.initialize();
    await run(client, asked);
  } finally {
    client.child.kill("SIGKILL");
    client.connection.dispose();
  }
}

for (const [name, server] of Object.entries(servers)) {
  test(`${name} goes by the project file that the client reads`, needs("vague"), () =>
    withFiles({ "speerpunt.yaml": "rules:\n  vague: error\n" }, { server, pull: true }, async (client) => {
      const uri = `${root}/papier.md`;
      await client.open(uri, VAGUE);
      const items = await client.pullItems(uri);
      assert.equal(items.find(({ code }) => code === "vague")?.severity, 1);
    }),
  );

  test(`${name} checks the closed documents that the client lists`, needs("vague"), () =>
    withFiles(
      {
        "Eén bestek.md": `﻿${VAGUE}`,
        "latin1.md": Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]),
        "speerpunt.yaml": "langauge: nl\n",
      },
      { server, pull: true },
      async (client) => {
        const { items } = await client.pullWorkspace();
        const found = items.map((item) => [
          decodeURIComponent(item.uri.slice(root.length + 1)),
          item.kind === "full" ? item.items.map(({ code }) => code) : [],
        ]);
        const codes = Object.fromEntries(found);
        assert.ok(codes["Eén bestek.md"].includes("vague"));
        assert.equal(codes["latin1.md"].length, 1);
        assert.equal(codes["speerpunt.yaml"].length, 1);
      },
    ),
  );
}

test("the server for browsers judges as the one for Node does, entities and all", async () => {
  const text = `${BARE}\n\nE-07 De caf&eacute;s worden zo snel mogelijk voorzien &ndash; waar nodig &amp; gewenst.\n`;
  const [node, browser] = await Promise.all(
    Object.values(servers).map(async (server) => {
      const reports: unknown[] = [];
      await withFiles({}, { server, pull: true }, async (client) => {
        await client.open("untitled:Bestek", text);
        reports.push(await client.pullDocument("untitled:Bestek"));
        await client.replace("untitled:Bestek", "zo snel mogelijk", "tijdig");
        reports.push(await client.pullDocument("untitled:Bestek"));
      });
      return reports;
    }),
  );
  assert.deepEqual(browser, node);
});

test("what is on the server's own disk is not asked of the client", () =>
  withFiles({}, { pull: true, folders: ["file:///nowhere"] }, async (client, asked) => {
    await client.open("file:///nowhere/papier.md", BARE);
    await client.pullDocument("file:///nowhere/papier.md");
    await client.open(`${root}/papier.md`, BARE);
    await client.pullDocument(`${root}/papier.md`);
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((uri) => !uri.startsWith(root.slice(0, 19))),
      [],
    );
  }));

test("a client that fails to read, or answers nothing of use, leaves the findings as they are", () =>
  withFiles({}, { pull: true }, async (client) => {
    client.connection.onRequest("speerpunt/files/read", () => {
      throw new Error("the repository is gone");
    });
    await client.open(`${root}/papier.md`, VAGUE);
    assert.ok((await client.pullItems(`${root}/papier.md`)).length > 0);
  }));
