// The report over the language server: of what is open, as it stands in the editor.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SPECIFICATION } from "../cli/harness.js";
import { withClient } from "./client.js";

const URI = "file:///map/mijn%20bestek.md";

test("the report is that of the text in the editor, with links only where the client can follow them", () =>
  withClient({}, async (client) => {
    assert.equal(await client.request("speerpunt/report", { uri: URI }), null);
    await client.open(URI, SPECIFICATION);
    const plain = await client.request<string>("speerpunt/report", { uri: URI });
    assert.match(plain, /<dd>mijn bestek\.md<\/dd>/);
    assert.doesNotMatch(plain, /command:/);
    const linked = await client.request<string>("speerpunt/report", { uri: URI, placeCommand: "x.goTo" });
    assert.match(linked, /href="command:x\.goTo\?%5B\d+%2C\d+%5D"/);

    const start = { line: 0, character: 0 };
    await client.change(URI, { range: { start, end: start }, text: "# Nieuwe titel\n\n" });
    assert.match(await client.request("speerpunt/report", { uri: URI }), /MVI-verslag: Nieuwe titel/);
  }));
