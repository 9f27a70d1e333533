import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import { type Client, pause, withClient } from "./client.js";
import { needs } from "./texts.js";

const uri = "untitled:Bestek";
const TEXT = `# Programma van eisen

## 1 Eisen

De opdrachtnemer levert het papier binnen drie dagen.

De opdrachtnemer reageert binnen een uur.
`;

const vague = (items: readonly Diagnostic[]) => items.filter(({ code }) => code === "vague").length;
const itemsOf = (report: DocumentDiagnosticReport) => (report.kind === "full" ? report.items : []);

/** Puts the cursor at the first occurrence of some words; nowhere without words. */
function goTo(client: Client, words?: string): Promise<void> {
  const positions = words === undefined ? [] : [client.rangeOf(uri, words).start];
  return client.notify("speerpunt/cursor", { uri, version: client.document(uri).version, positions });
}

const hedge = (client: Client) => client.replace(uri, "binnen drie dagen", "zo snel mogelijk");

test(
  "pushed: a new finding waits while the writer is there, and comes when the writer goes",
  needs("vague"),
  () =>
    withClient({}, async (client) => {
      await client.open(uri, TEXT);
      await goTo(client, "levert");
      const before = vague(await client.published(uri, 1));
      const version = await hedge(client);
      assert.equal(vague(await client.published(uri, version)), before);
      const count = client.publishes.length;
      await goTo(client, "reageert");
      await client.until(() => client.publishes.length > count);
      assert.equal(vague(await client.published(uri, version)), before + 1);
    }),
);

test("pushed: a new finding comes when the writer pauses", needs("vague"), () =>
  withClient({}, async (client) => {
    await client.open(uri, TEXT);
    await goTo(client, "levert");
    await client.published(uri, 1);
    const version = await hedge(client);
    assert.equal(vague(await client.published(uri, version)), 0);
    await client.until(() => {
      const last = client.publishes.at(-1);
      return last?.version === version && vague(last.diagnostics) === 1;
    });
  }),
);

test("pulled: the client is asked to pull again, once, when there is more to see", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    await goTo(client, "levert");
    const first = await client.pullDocument(uri);
    assert.equal(vague(itemsOf(first)), 0);
    await hedge(client);
    const held = await client.pullDocument(uri, first.resultId);
    assert.equal(vague(itemsOf(held)), 0);
    assert.equal(client.refreshes, 0);
    await goTo(client);
    await client.until(() => client.refreshes === 1);
    assert.equal(vague(itemsOf(await client.pullDocument(uri, held.resultId))), 1);
    await pause(2300);
    assert.equal(client.refreshes, 1);
  }),
);

test("what is repaired goes at once, and what still stands stays", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    await hedge(client);
    await goTo(client, "levert");
    assert.equal(vague(await client.pullItems(uri)), 1);
    await client.replace(uri, "levert het papier", "brengt al het papier");
    const [still] = (await client.pullItems(uri)).filter(({ code }) => code === "vague");
    assert.ok(still);
    assert.equal(client.wordsAt(uri, still), "zo snel mogelijk");
    await client.replace(uri, "zo snel mogelijk", "binnen een dag");
    assert.equal(vague(await client.pullItems(uri)), 0);
  }),
);

test("a document that the writer is not in shows everything", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    await hedge(client);
    assert.equal(vague(await client.pullItems(uri)), 1, "no cursor was ever told");
    await goTo(client, "levert");
    await goTo(client);
    await client.replace(uri, "reageert binnen een uur", "reageert zo goed mogelijk");
    // The edit itself tells where somebody types.
    assert.equal(vague(await client.pullItems(uri)), 1);
    await goTo(client);
    assert.equal(vague(await client.pullItems(uri)), 2);
  }),
);

test("the setting switches it off", needs("vague"), () =>
  withClient({ pull: true, settings: () => ({ calm: "off" }) }, async (client) => {
    await client.open(uri, TEXT);
    await goTo(client, "levert");
    await client.pullItems(uri);
    await hedge(client);
    assert.equal(vague(await client.pullItems(uri)), 1);
  }),
);

test("a cursor that is none, or that stands in another version, changes nothing", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, TEXT);
    await goTo(client, "levert");
    await client.pullItems(uri);
    await hedge(client);
    assert.equal(vague(await client.pullItems(uri)), 0);
    const odd = [
      null,
      {},
      { uri, version: 1, positions: [{ line: 0, character: 0 }] },
      { uri, version: 2 },
      { uri: 3, version: 2, positions: [] },
    ];
    for (const params of odd) await client.notify("speerpunt/cursor", params);
    assert.equal(vague(await client.pullItems(uri)), 0);
    await client.notify("speerpunt/cursor", { uri, version: 2, positions: [{ line: 1e9, character: -5 }] });
    assert.equal(vague(await client.pullItems(uri)), 1);
  }),
);
