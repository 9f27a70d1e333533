import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionItem, CompletionList } from "vscode-languageserver";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { type Client, withClient } from "./client.js";

const uri = "untitled:Bestek";
const TEXT =
  "\u{1F600} kop\r\n\r\n# Eisen\r\n\r\n**E-01** Levertijd is drie dagen.\r\n\r\nZie \u{1F600} E-\r\n\r\n";

async function ask(client: Client, line: number, character: number, context = { triggerKind: 1 }) {
  const params = { textDocument: { uri }, position: { line, character }, context };
  const list = await client.request<CompletionList>("textDocument/completion", params);
  assert.equal(list.isIncomplete, false);
  return list.items;
}

function accepted(client: Client, item: CompletionItem | undefined): string {
  assert.ok(item?.textEdit && "range" in item.textEdit);
  return TextDocument.applyEdits(client.document(uri), [item.textEdit as TextEdit]);
}

test("an item replaces what was typed of it, counted in UTF-16 units", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    const [item] = await ask(client, 6, "Zie \u{1F600} E-".length);
    assert.equal(item?.label, "E-01");
    assert.equal(accepted(client, item), TEXT.replace("Zie \u{1F600} E-", "Zie \u{1F600} E-01"));
  }));

test("clauses are snippets for a client that knows them, in our order, and never for a sign that was typed", () => {
  const completion = {
    completionItem: { snippetSupport: true, documentationFormat: ["plaintext" as const] },
  };
  return withClient({ pull: true, capabilities: { textDocument: { completion } } }, async (client) => {
    await client.open(uri, TEXT);
    const items = await ask(client, 7, 0);
    assert.ok(items.length >= 4);
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
    );
    const snippet = items.find(({ insertTextFormat }) => insertTextFormat === 2);
    assert.ok(snippet);
    assert.match((snippet.textEdit as TextEdit).newText, /\$\{1:\[.+?\]\}.*\$0$/s);
    assert.deepEqual((snippet.documentation as { kind: string }).kind, "plaintext");
    assert.deepEqual(await ask(client, 7, 0, { triggerKind: 2 }), []);
  });
});
