import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionList, Hover, MarkupContent } from "vscode-languageserver";
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
      await client.open(uri, "productGroup: \nrules:\n  \n", "yaml");
      const ask = async (line: number, character: number) => {
        const params = { textDocument: { uri }, position: { line, character } };
        return (await client.request<CompletionList>("textDocument/completion", params)).items;
      };
      assert.ok((await ask(0, 14)).some(({ label, detail }) => label === "papier" && detail === "Papier"));
      assert.ok((await ask(2, 2)).some(({ label }) => label === "norm-without-equivalent"));
    });
  }));
