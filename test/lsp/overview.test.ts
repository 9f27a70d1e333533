// The document at a glance, over the protocol: every place lies where its words are, and an offered clause fits.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeLens, InlayHint, MarkupContent, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClauseOffer, OverviewResult, OverviewRowResult } from "../../server/src/protocol.js";
import { type Client, withClient } from "./client.js";

const uri = "file:///bestek/eisen.md";

const LINES = [
  "# Bestek 🌱 bezorgen",
  "",
  "<!-- speerpunt-negeer-bestand no-tco: de prijs ligt vast 🌱 -->",
  "",
  "## 1 🌱\tEisen e\u0301e\u0301n",
  "",
  "- **E-01** 🌱 De opdracht\u00adnemer rijdt uitsluitend met voertuigen zonder uitstoot.",
  "- E-02 De opdrachtnemer neemt ten minste 90% van het papier 🌱 retour en recyclet dat.",
  "",
  "## 2 Overeenkomst 🌱🌱 ##",
  "",
  "De opdrachtnemer besteedt ten minste 5% van de opdrachtsom aan social return.",
  "",
];

const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const overviewOf = (client: Client) => client.request<OverviewResult>("speerpunt/overview", { uri });
const lensesOf = (client: Client) =>
  client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
const hintsOf = (client: Client, range = everything) =>
  client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri }, range });

function judged({ rows }: OverviewResult): (OverviewRowResult & { spearhead: string })[] {
  return rows.flatMap((row) => (row.spearhead === null ? [] : [row]));
}

for (const [name, end] of Object.entries({ LF: "\n", "CR LF": "\r\n", CR: "\r" })) {
  test(`places, lens and hints lie at their words in a text with ${name}, emoji and accents`, () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, LINES.join(end));
      const wordsAt = (range: CodeLens["range"]) => client.document(uri).getText(range);
      const overview = await overviewOf(client);
      const placeIn = (spearhead: string, kind: string) =>
        judged(overview)
          .find((row) => row.spearhead === spearhead)
          ?.cells.find((cell) => cell.kind === kind)?.places[0];
      const climate = placeIn("klimaatneutraal", "requirement");
      assert.equal(climate?.requirementId, "E-01");
      assert.match(wordsAt(climate.range), /rijdt uitsluitend met voertuigen zonder uitstoot\.$/);
      const social = placeIn("social-return", "contract-clause");
      assert.ok(social);
      assert.match(wordsAt(social.range), /^De opdrachtnemer besteedt .* social return\.$/);
      const [explanation] = overview.explanations;
      assert.equal(explanation?.reason, "de prijs ligt vast 🌱");
      assert.match(wordsAt(explanation.range), /^<!-- .* -->$/);

      const [lens] = await lensesOf(client);
      assert.equal(lens && wordsAt(lens.range), "Bestek 🌱 bezorgen");
      const hints = await hintsOf(client);
      assert.deepEqual(
        hints.map(({ position }) => position),
        [4, 9].map((line) => ({ line, character: (LINES[line] ?? "").length })),
      );
      assert.match(String(hints[1]?.label), /^klimaat 0 · .* · SR 1$/);
      const tooltip = hints[0]?.tooltip as MarkupContent | undefined;
      assert.match(tooltip?.value ?? "", /E-01 .*zonder uitstoot/);
    }));
}

test("hints are told for the lines that are asked about", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, LINES.join("\n"));
    const part = { start: { line: 8, character: 0 }, end: { line: 10, character: 0 } };
    const hints = await hintsOf(client, part);
    assert.deepEqual(
      hints.map(({ position }) => position.line),
      [9],
    );
  }));

test("the lens is only a line of text for a client without the view", async () => {
  for (const coverage of [true, false]) {
    await withClient({ pull: true, initializationOptions: { coverage } }, async (client) => {
      await client.open(uri, LINES.join("\n"));
      const [lens] = await lensesOf(client);
      assert.equal(lens?.command?.title, "MVI-dekking 3 van 4");
      assert.equal(lens.command.command, coverage ? "speerpunt.showCoverage" : "");
    });
  }
});

test("a clause that is offered for an empty cell fills it, and is offered no more", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, LINES.join("\r\n"));
    const ask = () =>
      client.request<ClauseOffer[]>("speerpunt/clauses", {
        uri,
        spearhead: "circulair",
        kind: "contract-clause",
      });
    const [best] = await ask();
    assert.ok(best);
    assert.equal(best.heading, "2 Overeenkomst 🌱🌱");
    assert.equal(best.version, 1);
    const [change] = (best.edit as WorkspaceEdit).documentChanges ?? [];
    assert.ok(change && "edits" in change);
    const text = TextDocument.applyEdits(client.document(uri), change.edits as never);
    await client.change(uri, { text });
    const row = judged(await overviewOf(client)).find(({ spearhead }) => spearhead === "circulair");
    assert.equal(row?.cells[2]?.status, "covered");
    assert.ok(!(await ask()).some(({ id }) => id === best.id));
  }));

test("what is not open has no overview, and what is no cell has no clauses", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, LINES.join("\n"));
    assert.equal(await client.request("speerpunt/overview", { uri: "file:///elders.md" }), null);
    const odd = { uri, spearhead: "circulair", kind: "waiver" };
    assert.deepEqual(await client.request("speerpunt/clauses", odd), []);
    assert.deepEqual(await client.request("speerpunt/clauses", { ...odd, uri: 5, kind: "requirement" }), []);
  }));

test("a change of settings asks the client for its lenses and hints again, if it can be asked", async () => {
  for (const refreshSupport of [true, false]) {
    let rules = {};
    const workspace = { codeLens: { refreshSupport }, inlayHint: { refreshSupport } };
    await withClient(
      { pull: true, capabilities: { workspace }, settings: () => ({ rules }) },
      async (client) => {
        const asked: string[] = [];
        for (const kind of ["codeLens", "inlayHint"]) {
          client.connection.onRequest(`workspace/${kind}/refresh`, () => {
            asked.push(kind);
            return null;
          });
        }
        await client.open(uri, LINES.join("\n"));
        await lensesOf(client);
        rules = { vague: "off" };
        await client.notify("workspace/didChangeConfiguration", { settings: null });
        await client.until(() => client.refreshes === 1);
        await overviewOf(client);
        assert.deepEqual(asked.sort(), refreshSupport ? ["codeLens", "inlayHint"] : []);
      },
    );
  }
});
