// Definition, references and highlights over the documents of a tender folder.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import type {
  CompletionList,
  DocumentHighlight,
  Location,
  LocationLink,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, pause, withClient } from "./client.js";
import { type Folder, withFolder } from "./folder.js";

const SAMPLE = "samples/tender-werkkleding";
const EISEN = "bijlage-1-programma-van-eisen.md";
const CONTRACT = "bijlage-2-conceptovereenkomst.md";

function sample(change: (text: string) => string = (text) => text): Record<string, string> {
  return Object.fromEntries(
    readdirSync(SAMPLE).map((name) => [name, change(readFileSync(`${SAMPLE}/${name}`, "utf8"))]),
  );
}

/** The position right before the `count`-th such words of an open document, plus an offset into them. */
function before(client: Client, uri: string, words: string, into = 0): Position {
  const document = client.document(uri);
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at + into);
}

/** The name of a file with the words that a location covers. */
function wordsOf(folder: Folder, files: Readonly<Record<string, string>>, { uri, range }: Location): string {
  const name = Object.keys(files).find((file) => folder.uri(file) === uri);
  assert.ok(name, uri);
  const text = TextDocument.create(uri, "markdown", 0, files[name] as string);
  return `${name}:${range.start.line + 1} ${text.getText(range)}`;
}

for (const [kind, change] of [
  ["LF", (text: string) => text],
  [
    "CR LF, emoji and combining marks",
    (text: string) => text.replaceAll("De ", "De \u{1F600} e\u0301 ").replaceAll("\n", "\r\n"),
  ],
] as const)
  test(`definition and references cross the files of a folder, those that are not open too (${kind})`, async () => {
    const files = sample(change);
    await withFolder(files, (folder) =>
      withClient({ folders: [folder.uri()] }, async (client) => {
        const uri = folder.uri("leidraad.md");
        await client.open(uri, files["leidraad.md"] as string);
        const position = before(client, uri, "E-05 herstelt", 1);
        const definition = await client.request<Location[]>("textDocument/definition", {
          textDocument: { uri },
          position,
        });
        assert.deepEqual(
          definition.map((location) => wordsOf(folder, files, location)),
          [`${EISEN}:26 E-05`],
        );
        const references = await client.request<Location[]>("textDocument/references", {
          textDocument: { uri },
          position,
          context: { includeDeclaration: true },
        });
        assert.deepEqual(
          references.map((location) => wordsOf(folder, files, location)),
          [
            `${EISEN}:26 E-05`,
            `${CONTRACT}:35 E-05`,
            `${CONTRACT}:35 E-05`,
            "leidraad.md:37 E-05",
            "leidraad.md:60 E-01 tot en met E-12",
            "leidraad.md:75 E-05",
            "nota-van-inlichtingen.md:15 E-05",
          ],
        );
      }),
    );
  });

test("a client that knows links gets the words that were pointed at and the row that they lead to", async () => {
  const files = sample();
  const capabilities = { textDocument: { definition: { linkSupport: true } } };
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()], capabilities }, async (client) => {
      const uri = folder.uri(CONTRACT);
      await client.open(uri, files[CONTRACT] as string);
      const links = await client.request<LocationLink[]>("textDocument/definition", {
        textDocument: { uri },
        position: before(client, uri, "paragraaf 1.1"),
      });
      const [link] = links;
      assert.ok(link?.originSelectionRange && links.length === 1);
      assert.equal(client.document(uri).getText(link.originSelectionRange), "paragraaf 1.1");
      assert.equal(link.targetUri, folder.uri("leidraad.md"));
      const target = TextDocument.create("", "", 0, files["leidraad.md"] as string);
      assert.equal(target.getText(link.targetRange), "### 1.1 Documenten");
      assert.equal(target.getText(link.targetSelectionRange), "1.1");
    }),
  );
});

test("an open document counts as the editor has it, a closed one as it is on disk now", async () => {
  const files = {
    "leidraad.md": "# Leidraad\n\nZie E-01 en E-02.\n",
    "pve.md": "# Eisen\n\n- E-01 De kleur is wit.\n",
  };
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("leidraad.md");
      await client.open(uri, files["leidraad.md"]);
      const lines = async () => {
        const answer = await client.request<Location[] | null>("textDocument/definition", {
          textDocument: { uri },
          position: before(client, uri, "E-02", 2),
        });
        return (answer ?? []).map(({ range }) => range.start.line);
      };
      assert.deepEqual(await lines(), []);
      writeFileSync(
        folder.path("pve.md"),
        "# Eisen\n\n- E-01 De kleur is wit.\n- E-02 De levertijd is een dag.\n",
      );
      assert.deepEqual(await lines(), [3]);
      const pve = folder.uri("pve.md");
      await client.open(pve, "# Eisen\n\n- E-02 De levertijd is een dag.\n");
      assert.deepEqual(await lines(), [2]);
      await client.replace(pve, "# Eisen\n", "# Eisen\n\nVooraf.\n");
      assert.deepEqual(await lines(), [4]);
      await client.close(pve);
      assert.deepEqual(await lines(), [3]);
    }),
  );
});

test("a folder with two guides is no tender; annexes may stand in a folder of their own", async () => {
  const eis = "# Programma van eisen\n\n- E-01 De kleur is wit.\n";
  const files = {
    "tender/leidraad.md": "# Aanbestedingsleidraad\n\nZie E-01 en bijlage C.\n",
    "tender/bijlagen/eisen.md": eis,
    "tender/bijlagen/bijlage-c.xlsx": "",
    "tender/overig/eisen.md": eis,
    "kast/leidraad-a.md": "# Aanbestedingsleidraad\n\nZie E-01.\n",
    "kast/leidraad-b.md": "# Aanbestedingsleidraad\n\n## 2 Eisen\n\n- E-01 De kleur is wit.\n",
  };
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const targets = async (name: keyof typeof files, words: string) => {
        const uri = folder.uri(name);
        await client.open(uri, files[name]);
        const params = { textDocument: { uri }, position: before(client, uri, words, 1) };
        const found = await client.request<Location[] | null>("textDocument/definition", params);
        return (found ?? []).map((location) => location.uri.slice(folder.uri().length + 1));
      };
      assert.deepEqual(await targets("tender/leidraad.md", "E-01"), ["tender/bijlagen/eisen.md"]);
      assert.deepEqual(await targets("tender/leidraad.md", "bijlage C"), ["tender/bijlagen/bijlage-c.xlsx"]);
      assert.deepEqual(await targets("kast/leidraad-a.md", "E-01"), []);
    }),
  );
});

test("an untitled document is a tender by itself, and its highlights tell the requirement from references", () =>
  withClient({}, async (client) => {
    const uri = "untitled:Bestek";
    await client.open(
      uri,
      "# Eisen\r\n\r\n- E-01 De kleur \u{1F600} is wit.\r\n\r\n\u{1F600} Zie E-01 en eis e-01.\r\n",
    );
    const position = before(client, uri, "e-01", 3);
    const params = { textDocument: { uri }, position };
    const found = await client.request<DocumentHighlight[]>("textDocument/documentHighlight", params);
    assert.deepEqual(
      found.map(({ range, kind }) => [client.document(uri).getText(range), kind]),
      [
        ["E-01", 3],
        ["E-01", 2],
        ["e-01", 2],
      ],
    );
    for (const method of ["definition", "references", "documentHighlight"]) {
      const nowhere = { ...params, position: { line: 0, character: 3 }, context: {} };
      const answer = await client.request<unknown[] | null>(`textDocument/${method}`, nowhere);
      assert.ok(answer === null || answer.length === 0, method);
    }
  }));

const RENAMES = {
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** The texts after an edit, by file name; open documents at their version, closed ones at none. */
function edited(
  client: Client,
  folder: Folder,
  files: Readonly<Record<string, string>>,
  edit: WorkspaceEdit,
): Record<string, string> {
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  const after = changes.map(({ textDocument: { uri, version }, edits }): [string, string] => {
    const name = Object.keys(files).find((file) => folder.uri(file) === uri) as string;
    const document = TextDocument.create(uri, "markdown", 0, files[name] as string);
    const isOpen = version !== null;
    if (isOpen) assert.equal(version, client.document(uri).version);
    return [name, TextDocument.applyEdits(isOpen ? client.document(uri) : document, edits as TextEdit[])];
  });
  return Object.fromEntries(after);
}

test("rename reaches open and closed files, each at its own version", async () => {
  const files = sample((text) => text.replaceAll("De ", "De \u{1F600} e\u0301 ").replaceAll("\n", "\r\n"));
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()], capabilities: RENAMES }, async (client) => {
      const uri = folder.uri(CONTRACT);
      await client.open(uri, files[CONTRACT] as string, "markdown", 7);
      await client.replace(uri, "spreken het volgende af", "komen dit overeen");
      const position = before(client, uri, "eis E-10", 5);
      const start = await client.request<{ range: Range; placeholder: string }>(
        "textDocument/prepareRename",
        {
          textDocument: { uri },
          position,
        },
      );
      assert.equal(start.placeholder, "E-10");
      assert.equal(client.document(uri).getText(start.range), "E-10");
      const edit = await client.request<WorkspaceEdit>("textDocument/rename", {
        textDocument: { uri },
        position,
        newName: "SR-1",
      });
      const after = edited(client, folder, files, edit);
      assert.deepEqual(Object.keys(after).sort(), [EISEN, CONTRACT, "leidraad.md"]);
      assert.equal(after[CONTRACT], client.document(uri).getText().replaceAll("E-10", "SR-1"));
      assert.equal(after[EISEN], files[EISEN]?.replaceAll("E-10", "SR-1"));
      const ids = Object.values(edit.changeAnnotations ?? {});
      assert.deepEqual(
        ids.map(({ needsConfirmation, description }) => [
          needsConfirmation,
          description?.includes("regel 60"),
        ]),
        [[true, true]],
        "E-10 lies in a range",
      );
    }),
  );
});

test("a rename that cannot be done says why, and a plain word is left to others", async () => {
  const files = sample();
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri(CONTRACT);
      await client.open(uri, files[CONTRACT] as string);
      assert.equal(client.result.capabilities.renameProvider, true);
      const ask = (words: string, newName: string) =>
        client.request<WorkspaceEdit | null>("textDocument/rename", {
          textDocument: { uri },
          position: before(client, uri, words, 1),
          newName,
        });
      const says = (words: string, newName: string, message: RegExp) =>
        assert.rejects(ask(words, newName), { code: -32803, message });
      await says("E-07", "E-08", /al in gebruik: bijlage-1-programma-van-eisen\.md, regel 34/);
      await says("E-07", "zeven", /niet als nummer herkend/);
      await says("Artikel 5 Klimaat", "9", /artikelnummer/);
      await says("E-10", "SR-1", /E-01 tot en met E-12.*Wijzig eerst leidraad\.md, regel 60/);
      const prepare = { textDocument: { uri }, position: before(client, uri, "Artikel 5 Klimaat", 2) };
      await assert.rejects(client.request("textDocument/prepareRename", prepare), /artikelnummer/);
      assert.equal(await ask("spreken", "E-99"), null);
    }),
  );
});

test("a client without versioned edits gets plain ones", async () => {
  const files = sample();
  const capabilities = { workspace: { workspaceEdit: { documentChanges: false } } };
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()], capabilities }, async (client) => {
      const uri = folder.uri("leidraad.md");
      await client.open(uri, files["leidraad.md"] as string);
      const edit = await client.request<WorkspaceEdit>("textDocument/rename", {
        textDocument: { uri },
        position: before(client, uri, "GE-1", 1),
        newName: "GE-9",
      });
      assert.equal(edit.documentChanges, undefined);
      const [only] = Object.entries(edit.changes ?? {});
      assert.equal(only?.[0], uri);
      assert.equal(
        TextDocument.applyEdits(client.document(uri), only?.[1] ?? []),
        files["leidraad.md"]?.replaceAll("GE-1", "GE-9"),
      );
    }),
  );
});

test("ids of the other documents are proposed, and a new one is free in all of them", async () => {
  const files = {
    "leidraad.md": "# Leidraad\n\n## 2 Eisen\n\n- E-01 De inschrijver levert.\n\nZie E-\n\n- E-\n",
    "pve.md": "# Programma van eisen\n\n- E-02 De kleur is wit.\n- W-01 De doos is rood.\n",
  };
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("leidraad.md");
      await client.open(uri, files["leidraad.md"]);
      const ask = (line: number, character: number) =>
        client.request<CompletionList>("textDocument/completion", {
          textDocument: { uri },
          position: { line, character },
          context: { triggerKind: 1 },
        });
      let list = await ask(6, 6);
      for (let times = 0; list.isIncomplete && times < 50; times++) {
        await pause(20);
        list = await ask(6, 6);
      }
      assert.deepEqual(
        list.items.map(({ label, detail }) => [label, detail]),
        [
          ["E-01", "De inschrijver levert."],
          ["E-02", "De kleur is wit. (pve.md)"],
        ],
      );
      const next = await ask(8, 4);
      assert.deepEqual(
        next.items.map(({ label }) => label),
        ["E-03"],
      );
    }),
  );
});

test("a project file says which documents are one tender, in whatever folders, and hears what names none", async () => {
  const yaml =
    "tenders:\n  - name: Kleding\n    documents: [kleding/*.md, juridisch/contract-kleding.md, weg/*.md]\n";
  const files = {
    "speerpunt.yaml": yaml,
    "kleding/leidraad-a.md": "# Aanbestedingsleidraad\n\nZie E-01 en artikel 3.\n",
    "kleding/leidraad-b.md": "# Aanbestedingsleidraad perceel B\n\n## 2 Eisen\n\n- E-01 De kleur is wit.\n",
    "juridisch/contract-kleding.md": "# Overeenkomst\n\n## Artikel 3 Prijs\n\nDe prijs staat vast.\n",
    "juridisch/contract-papier.md": "# Overeenkomst\n\n## Artikel 3 Duur\n\nVier jaar.\n",
  };
  await withFolder(files, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("kleding/leidraad-a.md");
      await client.open(uri, files["kleding/leidraad-a.md"]);
      const target = async (words: string) => {
        const params = { textDocument: { uri }, position: before(client, uri, words, 1) };
        const found = await client.request<Location[] | null>("textDocument/definition", params);
        return (found ?? []).map((location) => location.uri.slice(folder.uri().length + 1));
      };
      assert.deepEqual(await target("E-01"), ["kleding/leidraad-b.md"]);
      assert.deepEqual(await target("artikel 3"), ["juridisch/contract-kleding.md"]);

      const project = folder.uri("speerpunt.yaml");
      await client.open(project, yaml, "yaml");
      const [finding, ...others] = await client.published(project, 1);
      assert.ok(finding && others.length === 0);
      assert.match(String(finding.message), /`weg\/\*\.md`/);
      assert.match(client.wordsAt(project, finding), /^\[kleding/);
      await client.replace(project, ", weg/*.md", "");
      assert.deepEqual(await client.published(project, 2), []);
    }),
  );
});
