import assert from "node:assert/strict";
import { test } from "node:test";
import { withClient } from "./client.js";
import { needs, VAGUE } from "./texts.js";

test("findings with one cause are one diagnostic, with the others as related places", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    const uri = "untitled:a";
    await client.open(uri, VAGUE);
    const items = await client.pullItems(uri);
    assert.ok(!items.some(({ code }) => code === "weak-spearhead"));
    const vague = items.find(({ code }) => code === "vague");
    assert.ok(vague);
    assert.deepEqual(vague.data, {
      spearhead: null,
      sameCause: [{ rule: "weak-spearhead", severity: "warning", spearhead: "klimaatneutraal" }],
    });
    const [related] = vague.relatedInformation ?? [];
    assert.match(String(related?.message), /Klimaatneutraal/);
    assert.match(client.document(uri).getText(related?.location.range), /^De opdrachtnemer beperkt/);
    // What mends the other is still on offer at its words.
    const titles = (await client.actions(uri, vague.range)).map(({ title }) => title);
    assert.ok(
      titles.some((title) => /klimaat/i.test(title)),
      titles.join("; "),
    );
  }),
);
