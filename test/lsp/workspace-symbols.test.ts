// Searching all specifications of a workspace by a few letters.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { CancellationTokenSource, type WorkspaceSymbol } from "vscode-languageserver";
import { type Client, withClient } from "./client.js";
import { withFolder } from "./folder.js";

const FILES = {
  "a.md": "# Bestek papier\n\n## Eisen\n\n- E-01 Eén levering per week.\n- E-02 Papier zonder chloor.\n",
  "b/b.md": "# Bestek hardware\n\n## Eisen\n\n- E-01 De laptop is stil.\n",
  "archief/c.md": "# Bestek oud\n\n- E-01 Telt niet mee.\n",
  "speerpunt.yaml": "files:\n  exclude:\n    - archief/**\n",
};

function search(client: Client, query: string): Promise<WorkspaceSymbol[]> {
  return client.request("workspace/symbol", { query });
}

/** Names with the last part of the file and the chapter around it. */
function told(symbols: readonly WorkspaceSymbol[]): string[] {
  return symbols
    .map(
      ({ name, location, containerName }) => `${location.uri.replace(/.*\//, "")} ${containerName}: ${name}`,
    )
    .sort();
}

test("requirements are found in all documents, by id or words, without accents and in any case", () =>
  withFolder(FILES, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      assert.deepEqual(told(await search(client, "e-01")), [
        "a.md Eisen: E-01 Eén levering per week.",
        "b.md Eisen: E-01 De laptop is stil.",
      ]);
      assert.deepEqual(told(await search(client, "EEN lev")), ["a.md Eisen: E-01 Eén levering per week."]);
      const [chapter] = await search(client, "bestek hard");
      assert.equal(chapter?.name, "Bestek hardware");
      assert.deepEqual(chapter && "range" in chapter.location && chapter.location.range, {
        start: { line: 0, character: 2 },
        end: { line: 0, character: 17 },
      });
    }),
  ));

test("what is open counts as it is in the editor, what is saved as it is on disk", () =>
  withFolder(FILES, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      assert.equal((await search(client, "E-07")).length, 0);
      await client.open(folder.uri("a.md"), `${FILES["a.md"]}- E-07 Nieuw.\n`);
      assert.deepEqual(told(await search(client, "E-07")), ["a.md Eisen: E-07 Nieuw."]);
      await client.close(folder.uri("a.md"));
      assert.equal((await search(client, "E-07")).length, 0);
      await writeFile(folder.path("b/b.md"), `${FILES["b/b.md"]}- E-07 Opgeslagen.\n`);
      await client.notify("workspace/didChangeWatchedFiles", {
        changes: [{ uri: folder.uri("b/b.md"), type: 2 }],
      });
      assert.deepEqual(told(await search(client, "E-07")), ["b.md Eisen: E-07 Opgeslagen."]);
    }),
  ));

test("many hits are cut off at those that fit best", () =>
  withFolder({}, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const items = Array.from({ length: 500 }, (_, index) => `- E-${index + 100} Levering ${index}.`);
      await client.open(folder.uri("veel.md"), `# Eisen\n\n${items.join("\n")}\n- E-999 Vering.\n`);
      const found = await search(client, "vering");
      assert.equal(found.length, 200);
      assert.equal(found[0]?.name, "E-999 Vering.");
    }),
  ));

/** So much to read that a search over it is still going on when it is withdrawn. */
const MANY_FILES = Object.fromEntries(
  Array.from({ length: 25 }, (_, file) => [
    `${file}.md`,
    `# Eisen\n\n${Array.from({ length: 200 }, (_, index) => `- E-${file}-${index} De opdrachtnemer levert wekelijks ${index} dozen.`).join("\n")}\n`,
  ]),
);

test("a search that the client withdraws ends", () =>
  withFolder(MANY_FILES, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest("workspace/symbol", { query: "e" }, source.token);
      source.cancel();
      await assert.rejects(asked, { code: -32800 });
      assert.ok((await search(client, "E-0-1")).length > 0);
    }),
  ));
