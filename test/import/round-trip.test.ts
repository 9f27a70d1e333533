// A specification that goes to Word and comes back is the same specification.
import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import type { Nodes } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { analyze } from "../../server/src/core/index.js";
import { exportDocx } from "../../server/src/export/export-docx.js";
import { readReference } from "../../server/src/export/reference-styles.js";
import { importDocument } from "../../server/src/import/import-document.js";
import { SAMPLES } from "../samples.js";
import { docx, HEADINGS, p } from "./office.js";

const REMARK = { remarkBy: "Opmerking van {author}" };

async function roundTrip(markdown: string): Promise<string> {
  const imported = await importDocument(await exportDocx(markdown, { language: "nl-NL" }), REMARK);
  assert.ok(imported.kind === "text");
  assert.deepEqual(imported.losses, []);
  return imported.markdown;
}

/** The words of a text by block, with the kind of block; spaces and marks of Markdown do not count. */
function blocks(markdown: string): string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown);
  const found: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === "heading" || node.type === "paragraph" || node.type === "tableCell") {
      const name = node.type === "heading" ? `h${node.depth}` : node.type;
      const words = wordsOf(node).replace(/\s+/g, " ").trim();
      if (words !== "") found.push(`${name} ${words}`);
    } else if ("children" in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

function wordsOf(node: Nodes): string {
  if (node.type === "break" || (node.type === "html" && node.value === "<br>")) return " ";
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

for (const { name, text: markdown } of SAMPLES) {
  test(`${name} says the same after a way through Word`, async () => {
    const back = await roundTrip(markdown);
    assert.deepEqual(blocks(back), blocks(markdown));
    const statuses = (text: string) =>
      Object.values(analyze(text, { language: "nl" }).spearheads).map(({ status }) => status);
    assert.deepEqual(statuses(back), statuses(markdown.replace(/^---\n.*?\n---\n/s, "")));
  });
}

test("lists, notes, remarks and emphasis come back as they were", async () => {
  const markdown = [
    "# Eisen",
    "De **inschrijver** levert *groen* papier.[^1] Zie <https://example.org/a> of [de leidraad](https://example.org/b).",
    "- een\n  - diep\n    1. dieper\n- twee",
    "4. vier\n5. vijf",
    "Prijs<!-- Opmerking van Anja: Klopt dit? --> is vast. <!-- criterium papier-1 1.0 -->",
    "| Nr | Eis |\n| - | - |\n| E-01 | Rijdt.<br>Schoon. |",
    "[^1]: Volgens EU Ecolabel.",
  ].join("\n\n");
  const back = await roundTrip(markdown);
  assert.match(back, /De \*\*inschrijver\*\* levert \*groen\* papier\.\[\^1\]/);
  assert.match(back, /\[de leidraad\]\(https:\/\/example\.org\/b\)/);
  assert.match(back, /- een\n {2}- diep\n {4}1\. dieper\n- twee\n/);
  assert.match(back, /\n4\. vier\n5\. vijf\n/);
  assert.match(back, /Prijs<!-- Opmerking van Anja: Klopt dit\? --> is vast\.\n/);
  assert.match(back, /\| E-01 \| Rijdt\.<br>Schoon\. \|/);
  assert.match(back, /\[\^1\]: Volgens EU Ecolabel\./);
});

test("a template gives its styles by their names, whatever its language", async () => {
  const template = docx({ body: p("x"), styles: HEADINGS });
  const bytes = await exportDocx("# Eisen\n\n## Milieu\n\nTekst.\n", {
    language: "nl-NL",
    reference: readReference(template),
  });
  const parts = unzipSync(bytes);
  assert.deepEqual(parts["word/styles.xml"], unzipSync(template)["word/styles.xml"]);
  const body = new TextDecoder().decode(parts["word/document.xml"]);
  assert.match(body, /w:val="Kop1"/);
  assert.match(body, /w:val="Kop2"/);
});

test("no address that a file names is fetched, and none of a script is kept", async () => {
  const markdown =
    "![logo](https://example.org/logo.png) [klik](javascript:alert(1)) [map](file:///etc/passwd)\n";
  const parts = unzipSync(await exportDocx(markdown, { language: "nl-NL" }));
  const all = Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("");
  assert.doesNotMatch(all, /javascript:|file:|logo\.png/);
  assert.match(all, /klik/);
});
