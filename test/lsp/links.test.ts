// Links as an editor gets them, and the pages behind them.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentLink } from "vscode-languageserver";
import { type Client, withClient } from "./client.js";
import { withFolder } from "./folder.js";

const COMMENTS = `# 🌱 Eisen

De leverancier levert 🌱 snel. <!-- speerpunt-negeer vague: e\u0301e\u0301n reden -->

Het papier is zuinig. <!-- speerpunt: papier-mill-energy v1 -->
`;

/** Words of the text with what they lead to. */
async function links(client: Client, uri: string): Promise<Record<string, string | undefined>> {
  const found = await client.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
  const document = client.document(uri);
  return Object.fromEntries(found.map(({ range, target }) => [document.getText(range), target]));
}

for (const [name, end] of Object.entries({ LF: "\n", "CR LF": "\r\n", CR: "\r" })) {
  test(`a client with pages gets links to them in a text with ${name}, and the pages`, () =>
    withClient({ pull: true, initializationOptions: { pages: true } }, async (client) => {
      const uri = "untitled:Bestek";
      await client.open(uri, COMMENTS.replaceAll("\n", end));
      assert.deepEqual(await links(client, uri), {
        vague: "speerpunt-rule:/vague",
        "papier-mill-energy": "speerpunt-criterion:/papier-mill-energy?untitled%3ABestek",
      });
      const page = (criterion: string) =>
        client.request<string | null>("speerpunt/criterionPage", { criterion, uri });
      assert.match((await page("papier-mill-energy")) ?? "", /^# /);
      assert.equal(await page("bestaat-niet"), null);
    }));
}

test("another client gets the page of a rule on the web, and no link that it cannot open", () =>
  withClient({ pull: true }, async (client) => {
    const uri = "untitled:Bestek";
    await client.open(uri, COMMENTS);
    const found = await links(client, uri);
    assert.deepEqual(Object.keys(found), ["vague"]);
    assert.match(found.vague ?? "", /^https:\/\/.+\/vague\/rule\.nl\.md$/);
  }));

test("annexes and links of Markdown lead to the files beside the document", () =>
  withFolder(
    {
      "leidraad.md": "",
      "bijlage-3-prijzenblad.xlsx": "x",
      "Bijlage 4.pdf": "x",
      "bijlage-4-verklaring.md": "# Verklaring\n",
      "bijlagen/bijlage 5.docx": "x",
    },
    (folder) =>
      withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
        const uri = folder.uri("leidraad.md");
        const text =
          "# Leidraad\n\nZie bijlage 3, bijlage 4, bijlage 5 en bijlage 6, en [dit](../map%20a/b.md#c).\n";
        await client.open(uri, text);
        const expected = {
          "bijlage 3": folder.uri("bijlage-3-prijzenblad.xlsx"),
          "bijlage 4": folder.uri("bijlage-4-verklaring.md"),
          "bijlage 5": folder.uri("bijlagen/bijlage%205.docx"),
        };
        const { "../map%20a/b.md#c": path, ...annexes } = await links(client, uri);
        assert.deepEqual(
          Object.entries(annexes).map(([words, target]) => [words, decodeURIComponent(target ?? "")]),
          Object.entries(expected).map(([words, target]) => [
            words,
            decodeURIComponent(decodeURIComponent(target)),
          ]),
        );
        assert.equal(path, new URL("../map%20a/b.md#c", uri).href);
      }),
  ));

test("an editor that follows links of Markdown by itself gets none of them twice", () =>
  withClient({ pull: true, initializationOptions: { followsLinks: true } }, async (client) => {
    const uri = "file:///bestek/eisen.md";
    await client.open(uri, "# Eisen\n\nZie [dit](b.md).\n");
    assert.deepEqual(await links(client, uri), {});
  }));
