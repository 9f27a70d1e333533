import assert from "node:assert/strict";
import { test } from "node:test";
import { importDocument } from "../../server/src/import/import-document.js";
import { odt } from "./office.js";

const LIST_STYLES = `
<text:list-style style:name="Nr"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/></text:list-style>
<text:list-style style:name="Eis"><text:list-level-style-number text:level="1" style:num-prefix="E-" style:num-format="1"/></text:list-style>
<text:list-style style:name="Punt"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<style:style style:name="Vet"><style:text-properties fo:font-weight="bold"/></style:style>`;
const OUTLINE = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`;

async function read(text: string) {
  const imported = await importDocument(odt(text, { automatic: LIST_STYLES, styles: OUTLINE }), {
    remarkBy: "Opmerking van {author}",
  });
  assert.ok(imported.kind === "text");
  return imported;
}

function list(style: string, ...items: string[]): string {
  return `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item.startsWith("<") ? item : `<text:p>${item}</text:p>`}</text:list-item>`).join("")}</text:list>`;
}

test("headings and lists keep their numbers", async () => {
  const { markdown } = await read(
    [
      '<text:h text:outline-level="1">Eisen</text:h>',
      '<text:h text:outline-level="2">Milieu</text:h>',
      list("Eis", "Rijdt elektrisch.", "Is gerecycled."),
      list("Nr", "een", `<text:p>twee</text:p>${list("Nr", "deel", "deel")}`),
      list("Punt", "punt"),
      '<text:h text:outline-level="2">Sociaal</text:h>',
    ].join(""),
  );
  assert.equal(
    markdown,
    "# 1 Eisen\n\n## 1.1 Milieu\n\nE-1 Rijdt elektrisch.\n\nE-2 Is gerecycled.\n\n1. een\n2. twee\n   - a) deel\n   - b) deel\n\n- punt\n\n## 1.2 Sociaal\n",
  );
});

test("tables, notes, remarks, emphasis and spaces", async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const { markdown, losses } = await read(
    [
      `<table:table><table:table-header-rows><table:table-row>${cell("Nr")}${cell("Eis")}</table:table-row></table:table-header-rows><table:table-row>${cell("1")}${cell("Rijdt.")}</table:table-row></table:table>`,
      '<text:p>Met <text:span text:style-name="Vet">keurmerk</text:span><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ecolabel.</text:p></text:note-body></text:note><text:s/>of<text:line-break/>zo.</text:p>',
      "<text:p>Prijs<office:annotation><dc:creator>Anja</dc:creator><text:p>Klopt dit?</text:p></office:annotation> vast.</text:p>",
      "<text:table-of-content><text:p>Inhoud</text:p></text:table-of-content>",
    ].join(""),
  );
  assert.equal(
    markdown,
    "| Nr | Eis |\n| - | - |\n| 1 | Rijdt. |\n\nMet **keurmerk**[^1] of\\\nzo.\n\nPrijs<!-- Opmerking van Anja: Klopt dit? --> vast.\n\n[^1]: Ecolabel.\n",
  );
  assert.deepEqual(losses, [{ kind: "contents", count: 1 }]);
});
