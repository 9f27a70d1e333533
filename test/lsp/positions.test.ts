import assert from "node:assert/strict";
import { test } from "node:test";
import { withClient } from "./client.js";
import { needs } from "./texts.js";

const uri = "file:///bestek/eisen.md";

const LINES = [
  "# Programma van eisen 🌱🌱",
  "",
  "- E-01 🌱 Coördinatie: de opdrachtnemer start op [invullen] met de werkzaamheden.",
  "- E-02 De opdrachtnemer beperkt de CO2-uitstoot e\u0301e\u0301n keer zo veel mogelijk.\t🌱",
  "- E-03 De opdrachtnemer levert op [invullen].",
];

for (const [name, end] of Object.entries({ LF: "\n", "CR LF": "\r\n", CR: "\r" })) {
  test(
    `findings point at their words in a text with ${name}, emoji and accents`,
    needs("vague", "placeholder"),
    () =>
      withClient({ pull: true }, async (client) => {
        await client.open(uri, LINES.join(end) + end);
        const placeholders = async () => {
          const items = await client.pullItems(uri);
          return items
            .filter(({ code }) => code === "placeholder")
            .map((item) => `${item.range.start.line}: ${client.wordsAt(uri, item)}`);
        };
        assert.deepEqual(await placeholders(), ["2: [invullen]", "4: [invullen]"]);
        const at = (line: number, character: number) => ({ line, character });
        // Between the halves of nothing: after an emoji, over a line end, and a line more.
        await client.change(
          uri,
          { range: { start: at(0, 24), end: at(0, 24) }, text: `🌍${end}x` },
          { range: { start: at(1, 1), end: at(3, 0) }, text: end },
          { range: { start: at(0, 0), end: at(0, 0) }, text: `voor🌱${end}${end}` },
        );
        assert.deepEqual(await placeholders(), ["4: [invullen]", "6: [invullen]"]);
        const vague = (await client.pullItems(uri)).filter(({ code }) => code === "vague");
        assert.deepEqual(
          vague.map((item) => client.wordsAt(uri, item)),
          ["zo veel mogelijk"],
        );
      }),
  );
}

test(
  "after many random edits the findings are those of the same text opened anew",
  needs("placeholder"),
  () =>
    withClient({ pull: true }, async (client) => {
      const fresh = "file:///bestek/vers.md";
      await client.open(uri, LINES.join("\r\n"));
      const pieces = [
        "[invullen]",
        " zo veel mogelijk",
        "\r\n",
        "\r\n\r\n",
        "🌱",
        "- E-09 ",
        "# ",
        "x",
        "\n",
        "\r",
        "",
      ];
      let seed = 7;
      const random = (below: number) => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return Math.floor((seed / 2 ** 32) * below);
      };
      for (let round = 0; round < 40; round++) {
        for (let edit = 0; edit < 5; edit++) {
          const document = client.document(uri);
          const start = random(document.getText().length + 1);
          const end = Math.min(document.getText().length, start + random(12));
          const range = { start: document.positionAt(start), end: document.positionAt(end) };
          await client.change(uri, { range, text: pieces[random(pieces.length)] ?? "" });
        }
        const text = client.document(uri).getText();
        await client.open(fresh, text, "markdown", round + 1);
        const plain = (items: unknown) => JSON.parse(JSON.stringify(items).replaceAll(fresh, uri));
        assert.deepEqual(
          await client.pullItems(uri),
          plain(await client.pullItems(fresh)),
          JSON.stringify(text),
        );
        await client.close(fresh);
      }
    }),
);
