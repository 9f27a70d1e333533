// Word files over the protocol: the bytes go in messages, the server reads no file by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExportDocumentResult, ImportDocumentResult } from "../../server/src/protocol.js";
import { docx, HEADINGS, p } from "../import/office.js";
import { withClient } from "./client.js";
import { withFolder } from "./folder.js";

const TEXT = "# Eisen\n\nE-01 De opdrachtnemer rijdt elektrisch.\n";

function base64(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString("base64");
}

test("a document goes to Word and back, and a template is found by the organisation file", () =>
  withFolder({ "speerpunt-organisatie.yaml": "wordTemplate: stijlen/huis stijl.dotx\n" }, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("bestek.md");
      await client.open(uri, TEXT);
      const template = await client.request("speerpunt/wordTemplate", { uri });
      assert.equal(template, folder.uri("stijlen/huis stijl.dotx"));
      const content = base64(docx({ body: p("x"), styles: HEADINGS }));
      const made = (await client.request("speerpunt/exportDocument", {
        uri,
        template: { name: "huis stijl.dotx", content },
      })) as ExportDocumentResult;
      assert.ok(made.content);
      const back = await client.request("speerpunt/importDocument", {
        name: "bestek.docx",
        content: made.content,
      });
      assert.deepEqual(back, { markdown: TEXT, told: "Alles is meegenomen wat Markdown kan bewaren." });
    }),
  ));

test("what cannot be read says why, in the language of the findings", () =>
  withClient({ settings: () => ({ language: "en" }) }, async (client) => {
    const result = (await client.request("speerpunt/importDocument", {
      name: "a.docx",
      content: base64("PK\u0003\u0004"),
    })) as ImportDocumentResult;
    assert.equal(result.markdown, null);
    assert.match(result.told, /^a\.docx: this file is damaged/);
    await client.open("untitled:a", TEXT);
    const template = { name: "t.docx", content: base64("nonsense") };
    const made = (await client.request("speerpunt/exportDocument", {
      uri: "untitled:a",
      template,
    })) as ExportDocumentResult;
    assert.equal(made.content, null);
    assert.match(made.told, /^t\.docx: /);
    assert.equal(await client.request("speerpunt/exportDocument", { uri: "untitled:nothing" }), null);
  }));
