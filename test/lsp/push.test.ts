import assert from "node:assert/strict";
import { test } from "node:test";
import { pause, withClient } from "./client.js";
import { BARE, needs, PLACEHOLDER, VAGUE } from "./texts.js";

const uri = "file:///bestek/eisen.md";

test("a client that does not pull gets the findings of each version, in order", needs("vague"), () =>
  withClient({}, async (client) => {
    await client.open(uri, VAGUE);
    const first = await client.published(uri, 1);
    assert.ok(
      first.some((item) => item.code === "vague" && client.wordsAt(uri, item) === "zo veel mogelijk"),
    );
    for (const item of first) {
      assert.equal(item.source, "speerpunt");
      const page = `https://github.com/speerpunt/speerpunt/blob/main/server/src/core/rules/${item.code}/rule.nl.md`;
      assert.equal(item.codeDescription?.href, page);
    }
    const version = await client.replace(uri, "zo veel mogelijk", "met ten minste 20 procent");
    const second = await client.published(uri, version);
    assert.ok(!second.some(({ code }) => code === "vague"));
    const versions = client.publishes.map((publish) => publish.version);
    assert.deepEqual(versions, [1, 2]);
  }),
);

test("of a burst of edits the last version is sent, and no version after a newer one", () =>
  withClient({}, async (client) => {
    await client.open(uri, BARE);
    await client.published(uri, 1);
    let version = 1;
    for (let i = 0; i < 50; i++) version = await client.replace(uri, "schoonmaak", "schoonmaak.");
    await client.published(uri, version);
    await pause(200);
    const versions = client.publishes.map((publish) => publish.version ?? 0);
    assert.deepEqual(
      versions,
      [...new Set(versions)].sort((a, b) => a - b),
    );
    assert.equal(versions.at(-1), version);
    assert.ok(versions.length < 50, `${versions.length} publishes for 50 edits at once`);
  }));

test("a closed document is cleared, and one opened again is checked again", () =>
  withClient({}, async (client) => {
    await client.open(uri, PLACEHOLDER);
    await client.published(uri, 1);
    await client.close(uri);
    const last = await client.until(() => client.publishes.find(({ version }) => version === undefined));
    assert.deepEqual(last, { uri, diagnostics: [] });
    await client.open(uri, PLACEHOLDER, "markdown", 7);
    await client.published(uri, 7);
  }));

test("an edit right before closing sends nothing afterwards", () =>
  withClient({}, async (client) => {
    await client.open(uri, PLACEHOLDER);
    await client.published(uri, 1);
    await client.replace(uri, "start", "begint");
    await client.close(uri);
    await pause(300);
    assert.deepEqual(client.publishes.at(-1)?.diagnostics, []);
  }));

test("other languages than Markdown are left alone", () =>
  withClient({}, async (client) => {
    await client.open("file:///a.txt", PLACEHOLDER, "plaintext");
    await client.open(uri, PLACEHOLDER);
    await client.published(uri, 1);
    await pause(100);
    assert.deepEqual([...new Set(client.publishes.map((publish) => publish.uri))], [uri]);
  }));

test("documents of any scheme are checked, without a file behind them", needs("placeholder"), () =>
  withClient({}, async (client) => {
    for (const place of ["untitled:Untitled-1", "vscode-vfs://github/org/repo/eisen.md", "git:/a.md?x"]) {
      await client.open(place, PLACEHOLDER);
      const items = await client.published(place, 1);
      assert.ok(items.some(({ code }) => code === "placeholder"));
    }
  }),
);

test("the coverage of each version is told to a client that asks for it", () =>
  withClient({ initializationOptions: { coverage: true } }, async (client) => {
    await client.open(uri, BARE);
    const coverage = await client.until(() => client.coverage[0]);
    assert.deepEqual([coverage.uri, coverage.version, coverage.total], [uri, 1, 4]);
    assert.equal(coverage.covered, coverage.spearheads.filter(({ status }) => status === "covered").length);
    assert.deepEqual(
      coverage.spearheads.map(({ id }) => id),
      ["klimaatneutraal", "innovatiegericht", "circulair", "social-return"],
    );
    const version = await client.replace(uri, "vijf", "zes");
    await client.until(() => client.coverage.some((each) => each.version === version));
  }));

test("a client that does not ask for coverage hears nothing of it", () =>
  withClient({}, async (client) => {
    await client.open(uri, BARE);
    await client.published(uri, 1);
    assert.deepEqual(client.coverage, []);
  }));
