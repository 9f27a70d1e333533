// The tools for models over the language server: about what is open, as it stands in the editor.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CheckAnswer } from "../../server/src/core/features/agents/check.js";
import type { ProposeAnswer } from "../../server/src/core/features/agents/propose.js";
import type { ToolOutcome, ToolParams } from "../../server/src/protocol.js";
import { SPECIFICATION } from "../cli/harness.js";
import { type Client, withClient } from "./client.js";

const URI = "file:///map/bestek.md";

async function ask(client: Client, params: ToolParams): Promise<ToolOutcome> {
  return client.request<ToolOutcome>("speerpunt/tool", params);
}

async function answer<Answer>(client: Client, tool: string, input: unknown): Promise<Answer> {
  const outcome = await ask(client, { tool, input, uri: URI });
  assert.equal(outcome.kind, "answer", JSON.stringify(outcome));
  return (outcome as { answer: unknown }).answer as Answer;
}

test("a tool answers about the text in the editor, with the settings that count there", () =>
  withClient({ settings: () => ({ language: "en", rules: { placeholder: "off" } }) }, async (client) => {
    await client.open(URI, SPECIFICATION);
    const first = await answer<CheckAnswer>(client, "speerpunt_check", {});
    const vague = first.findings.find(({ rule }) => rule === "vague");
    assert.ok(vague);
    assert.match(first.findings.find(({ rule }) => rule === "missing-spearhead")?.message ?? "", /missing/);

    const { start, end } = vague.range;
    await client.change(URI, {
      range: {
        start: { line: start.line - 1, character: start.column - 1 },
        end: { line: end.line - 1, character: end.column - 1 },
      },
      text: "De opdrachtnemer levert binnen [aantal] dagen.",
    });
    const after = await answer<CheckAnswer>(client, "speerpunt_check", {});
    const vagueIn = ({ findings }: CheckAnswer) => findings.filter(({ rule }) => rule === "vague").length;
    assert.equal(vagueIn(after), vagueIn(first) - 1);
    const { proposals } = await answer<ProposeAnswer>(client, "speerpunt_propose", {
      edits: [{ oldText: "[aantal]", newText: "[dagen]" }],
    });
    assert.equal(proposals[0]?.recheck.remaining, after.findings.length);
  }));

test("a text that is given needs no open document; what is wrong is a sentence", () =>
  withClient({}, async (client) => {
    const { coverage } = await answer<CheckAnswer>(client, "speerpunt_check", { text: SPECIFICATION });
    assert.equal(coverage.find(({ spearhead }) => spearhead === "circulair")?.status, "covered");
    for (const [tool, input, message] of [
      ["speerpunt_check", {}, /Geef het document/],
      ["speerpunt_check", { lengte: 3 }, /“lengte” is onbekend/],
      ["speerpunt_apply", {}, /Er is geen hulpmiddel/],
      ["speerpunt_explain", { language: "en" }, /Say what to explain/],
    ] as const) {
      const outcome = await ask(client, { tool, input, uri: URI });
      assert.equal(outcome.kind, "fault");
      assert.match((outcome as { message: string }).message, message);
    }
  }));
