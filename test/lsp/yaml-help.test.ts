import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  CodeAction,
  CompletionList,
  Hover,
  MarkupContent,
  TextDocumentEdit,
} from "vscode-languageserver";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { withClient } from "./client.js";
import { withFolder } from "./folder.js";

test("keys and values of our YAML files are completed and explained, in the language of the folder", () =>
  withFolder({ "speerpunt.yaml": "language: en\n" }, async (folder) => {
    await withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("speerpunt-organisatie.yaml");
      const text = "# \u{1F600}\r\nname: X\r\nlev\r\n";
      await client.open(uri, text, "yaml");
      const at = (line: number, character: number) => ({
        textDocument: { uri },
        position: { line, character },
      });
      const { items } = await client.request<CompletionList>("textDocument/completion", at(2, 3));
      const level = items.find(({ label }) => label === "level");
      assert.match(level?.detail ?? "", /^Highest ambition level/);
      assert.ok(!items.some(({ label }) => label === "name"), "it is there already");
      assert.equal(
        TextDocument.applyEdits(client.document(uri), [level?.textEdit as TextEdit]),
        text.replace("lev", "level: "),
      );
      await client.replace(uri, "lev", "level: basis");
      const hover = await client.request<Hover>("textDocument/hover", at(2, 8));
      assert.match((hover.contents as MarkupContent).value, /`basis`: what any supplier can do/);
      assert.deepEqual(hover.range, { start: { line: 2, character: 7 }, end: { line: 2, character: 12 } });
      assert.equal(await client.request("textDocument/hover", at(0, 2)), null);
    });
  }));

test("rule ids and product groups are completed in the project file", () =>
  withFolder({}, async (folder) => {
    await withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("speerpunt.yaml");
      await client.open(uri, "documents:\n  productGroup: \nrules:\n  \n", "yaml");
      const ask = async (line: number, character: number) => {
        const params = { textDocument: { uri }, position: { line, character } };
        return (await client.request<CompletionList>("textDocument/completion", params)).items;
      };
      assert.ok((await ask(1, 16)).some(({ label, detail }) => label === "papier" && detail === "Papier"));
      assert.ok((await ask(3, 2)).some(({ label }) => label === "norm-without-equivalent"));
    });
  }));

test("what was probably meant is a quick fix, after which the problem is gone", () =>
  withFolder({}, async (folder) => {
    await withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("speerpunt-organisatie.yaml");
      await client.open(uri, "nam: X\r\nsmallTenders:\r\n  works: 250.000\r\n", "yaml");
      for (const [line, title] of [
        [0, "Vervang door “name”"],
        [2, "Vervang door “250000”"],
      ] as const) {
        const diagnostics = await client.pullItems(uri);
        const diagnostic = diagnostics.find(({ range }) => range.start.line === line);
        assert.ok(diagnostic);
        const params = { textDocument: { uri }, range: diagnostic.range, context: { diagnostics } };
        const [action, ...more] = await client.request<CodeAction[]>("textDocument/codeAction", params);
        assert.deepEqual([action?.title, action?.diagnostics, more], [title, [diagnostic], []]);
        const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
        assert.equal(change?.textDocument.version, client.document(uri).version);
        const [edit] = (change?.edits ?? []) as TextEdit[];
        assert.ok(edit);
        const start = client.document(uri).offsetAt(edit.range.start);
        const end = client.document(uri).offsetAt(edit.range.end);
        await client.replace(uri, client.document(uri).getText().slice(start, end), edit.newText);
      }
      assert.deepEqual(await client.pullItems(uri), []);
      const params = {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
      };
      const source = { ...params, context: { diagnostics: [], only: ["source"] } };
      assert.deepEqual(await client.request("textDocument/codeAction", source), []);
    });
  }));
