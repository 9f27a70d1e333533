// Colours as an editor gets them: whole, for a part, and what changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from "vscode-languageserver";
import { MESSY } from "../messy.js";
import { type Client, withClient } from "./client.js";

const uri = "file:///bestek/eisen.md";
const textDocument = { uri };

const TEXT = `# 🌱 Eisen

**E-01** 🌱 De leverancier moet e\u0301e\u0301n keer 80% minder uit\u00adstoot\thebben.

- E-02 🌱 De leverancier kan zo veel
  mogelijk 🌱 binnen 5 werkdagen leveren.
`;

/** Each coloured piece of text with its type and modifiers. */
function words(client: Client, { data }: { readonly data: readonly number[] }): string[] {
  const { legend } = client.result.capabilities.semanticTokensProvider as { legend: SemanticTokensLegend };
  const document = client.document(uri);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    assert.ok(lines > 0 || at === 0 || characters > 0, "tokens come in order");
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const range: Range = { start: { line, character }, end: { line, character: character + length } };
    const text = document.getText(range);
    assert.equal(text.length, length, "a token ends on its own line");
    assert.doesNotMatch(text, /[\r\n]|^[\udc00-\udfff]|[\ud800-\udbff]$/);
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push(`${text}: ${[legend.tokenTypes[type], ...modifiers].join(".")}`);
  }
  return found;
}

function whole(client: Client): Promise<SemanticTokens> {
  return client.request("textDocument/semanticTokens/full", { textDocument });
}

for (const [name, end] of Object.entries({ LF: "\n", "CR LF": "\r\n", CR: "\r" })) {
  test(`each colour is about its words in a text with ${name}`, () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, TEXT.replaceAll("\n", end));
      const expected = [
        "E-01: label",
        "moet: modality.obligation",
        "80%: number",
        "E-02: label",
        "kan: modality.permission",
        "zo veel: hedge",
        "mogelijk: hedge",
        "5 werkdagen: number",
      ];
      const found = words(client, await whole(client));
      assert.deepEqual(
        found.filter((one) => !one.includes("evidence")),
        expected,
      );
      await client.close(uri);
      for (const text of Object.values(MESSY)) {
        await client.open(uri, text.replaceAll("\n", end));
        words(client, await whole(client));
        await client.close(uri);
      }
    }));
}

test("a part has the colours of its blocks, as in the whole", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    const range = client.rangeOf(uri, "zo veel");
    const part = await client.request<SemanticTokens>("textDocument/semanticTokens/range", {
      textDocument,
      range,
    });
    assert.deepEqual(words(client, part), words(client, await whole(client)).slice(-5));
  }));

test("what changed makes the colours of the new text of those of the old", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    let { data, resultId: previousResultId } = await whole(client);
    for (const [search, replacement] of [
      ["moet", "zal"],
      ["# 🌱 Eisen", "# Inleiding\n\nBinnen 3 weken.\n\n# Eisen"],
      ["mogelijk", "als kan"],
      ["Inleiding", "Vooraf"],
    ] as const) {
      await client.replace(uri, search, replacement);
      const delta = await client.request<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
        textDocument,
        previousResultId,
      });
      assert.ok(Array.isArray(delta.edits), "the difference is sent");
      for (const { start, deleteCount, data: added = [] } of delta.edits)
        data = data.toSpliced(start, deleteCount, ...added);
      previousResultId = delta.resultId;
      assert.deepEqual(data, (await whole(client)).data);
      previousResultId = (await whole(client)).resultId;
    }
    const unknown = await client.request<SemanticTokens>("textDocument/semanticTokens/full/delta", {
      textDocument,
      previousResultId: "never",
    });
    assert.deepEqual(unknown.data, data);
  }));
