// Texts made to be slow are answered in bounded time. The limits are generous: a quadratic step would take minutes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, hoverAt } from "../server/src/core/index.js";

const SENTENCE =
  "De leverancier hergebruikt ten minste 30% van het materiaal zo veel mogelijk zonder uitstoot, en ";
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("\n");

const TEXTS: Readonly<Record<string, string>> = {
  "a megabyte on one line": SENTENCE.repeat(10_000),
  "a megabyte in one paragraph": `${SENTENCE.slice(0, -5)}. `.repeat(10_000),
  "a table of 10,000 rows": `# Eisen\n\n| Nr | Eis |\n|---|---|\n${times(10_000, (row) => `| E-${row} | Ten minste 30% is gerecycled. |`)}`,
  "10,000 nested lists": `${"- ".repeat(10_000)}a`,
  "100,000 brackets": "[".repeat(100_000),
  "a quotation with 3,000 chapters": times(
    3000,
    (chapter) => `> ## ${chapter} Eisen\n>\n> De leverancier levert tijdig.\n>`,
  ),
  "10,000 headings": times(10_000, (heading) => `# ${heading} Eisen\n`),
  "5,000 ignore comments": times(
    5000,
    () => "<!-- speerpunt-negeer vague: x -->\nDe leverancier levert tijdig.\n",
  ),
  "100,000 stars": "*a ".repeat(100_000),
  "100,000 pipes": "| a ".repeat(100_000),
  "100,000 tags": "<div>".repeat(100_000),
  "5,000 lines of weights": `# Gunning\n\n${times(5000, (line) => `Criterium ${line} 40%`)}`,
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(name, { timeout: 60_000 }, () => {
    const analysis = analyze(text);
    assert.deepEqual(analysis.failures, []);
    hoverAt(analysis, text.length >> 1, "nl");
  });
}
