import assert from "node:assert/strict";
import { test } from "node:test";
import { importDocument } from "../../server/src/import/import-document.js";
import type { Loss } from "../../server/src/import/imported.js";
import { type DocxParts, docx, HEADINGS, numbering, p, run, table } from "./office.js";

async function read(
  parts: DocxParts,
): Promise<{ readonly markdown: string; readonly losses: readonly Loss[] }> {
  const imported = await importDocument(docx(parts), { remarkBy: "Opmerking van {author}" });
  assert.equal(imported.kind, "text");
  return imported as typeof imported & { kind: "text" };
}

const CHAPTERS = numbering({
  "9": [
    { format: "decimal", text: "%1" },
    { format: "decimal", text: "%1.%2" },
    { format: "decimal", text: "%1.%2.%3" },
  ],
  "1": [
    { format: "bullet", text: "•" },
    { format: "bullet", text: "o" },
  ],
  "2": [
    { format: "decimal", text: "%1." },
    { format: "lowerLetter", text: "%2)" },
  ],
  "3": [{ format: "decimalZero", text: "E-%1" }],
  "4": [{ format: "upperRoman", text: "%1.", start: 3 }],
});

test("headings get the numbers that Word computes, also by a style of one's own", async () => {
  const styles = `${HEADINGS}<w:style w:type="paragraph" w:styleId="Mijn"><w:name w:val="Mijn kop"/><w:basedOn w:val="Kop2"/></w:style>`;
  const { markdown } = await read({
    styles,
    numbering: CHAPTERS,
    body: [
      p("Inleiding", { style: "Kop1" }),
      p("Tekst."),
      p("Doel", { style: "Kop2" }),
      p("Omvang", { style: "Mijn" }),
      p("Eisen", { style: "Kop1" }),
      p("Milieu", { style: "Kop2" }),
      p("Vervoer", { style: "Kop3" }),
    ].join(""),
  });
  assert.equal(
    markdown,
    "# 1 Inleiding\n\nTekst.\n\n## 1.1 Doel\n\n## 1.2 Omvang\n\n# 2 Eisen\n\n## 2.1 Milieu\n\n### 2.1.1 Vervoer\n",
  );
});

test("labels of requirements are text, plain numbers and bullets are lists", async () => {
  const { markdown } = await read({
    numbering: CHAPTERS,
    body: [
      p("De wagen rijdt elektrisch.", { list: "3" }),
      p("Het papier is gerecycled.", { list: "3" }),
      p("Eerst dit", { list: "2" }),
      p("met een deel", { list: "2", level: 1 }),
      p("en nog een", { list: "2", level: 1 }),
      p("Dan dat", { list: "2" }),
      p("Tussendoor."),
      p("Het vervolg", { list: "2" }),
      p("punt", { list: "1" }),
      p("dieper", { list: "1", level: 1 }),
      p("", { list: "1" }),
      p("Romeins", { list: "4" }),
    ].join(""),
  });
  assert.equal(
    markdown,
    [
      "E-01 De wagen rijdt elektrisch.\n",
      "E-02 Het papier is gerecycled.\n",
      "1. Eerst dit\n   - a) met een deel\n   - b) en nog een\n2. Dan dat\n",
      "Tussendoor.\n",
      "3. Het vervolg\n",
      "- punt\n  - dieper\n- III. Romeins\n",
    ].join("\n"),
  );
});

test("a table keeps its cells; what a cell cannot hold becomes lines", async () => {
  const { markdown, losses } = await read({
    numbering: CHAPTERS,
    body: [
      table([
        [p(run("Nr", "<w:b/>")), p(run("Eis", "<w:b/>"))],
        ["E-01", p("Rijdt elektrisch.") + p("laden op groene stroom", { list: "1" })],
        ["E-02 | x", table([["a", "b"]]) + p("na")],
      ]),
      table([
        ["Organisatie", "Gemeente Weidebroek"],
        ["Kenmerk", "2026-1"],
      ]),
      table([[p("Kader om een tekst.")]]),
    ].join(""),
  });
  assert.equal(
    markdown,
    [
      "| Nr | Eis |",
      "| - | - |",
      "| E-01 | Rijdt elektrisch.<br>• laden op groene stroom |",
      "| E-02 \\| x | a \\| b<br>na |",
      "",
      "| | |",
      "| - | - |",
      "| Organisatie | Gemeente Weidebroek |",
      "| Kenmerk | 2026-1 |",
      "",
      "Kader om een tekst.",
      "",
    ].join("\n"),
  );
  assert.deepEqual(losses, [{ kind: "nested-tables", count: 1 }]);
});

test("merged cells leave empty ones, and are told", async () => {
  const span = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("breed")}</w:tc></w:tr><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr></w:tbl>`;
  const { markdown, losses } = await read({ body: span });
  assert.match(markdown, /\| breed \| \|\n\| a \| b \|/);
  assert.deepEqual(losses, [{ kind: "merged-cells", count: 1 }]);
});

test("footnotes, remarks, tracked changes and links", async () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
  const body = [
    p(`${run("Met keurmerk")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" of gelijkwaardig.")}`),
    p(
      `<w:commentRangeStart w:id="5"/>${run("De prijs")}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${run(" is vast.")}`,
    ),
    p(
      `<w:ins w:id="8" w:author="J">${run("Nieuw. ")}</w:ins><w:del w:id="9" w:author="J"><w:r><w:delText>Oud.</w:delText></w:r></w:del>`,
    ),
  ].join("");
  const { markdown, losses } = await read({
    body,
    footnotes: note(2, "EU Ecolabel."),
    comments: `<w:comment w:id="5" w:author="Anja -- juriste">${p("Klopt dit?")}</w:comment>`,
  });
  assert.equal(
    markdown,
    "Met keurmerk[^2] of gelijkwaardig.\n\nDe prijs<!-- Opmerking van Anja – juriste: Klopt dit? --> is vast.\n\nNieuw.\n\n[^2]: EU Ecolabel.\n",
  );
  assert.deepEqual(losses, [{ kind: "tracked-changes", count: 2 }]);
});

test("open places keep their brackets, and signs of Markdown stay signs", async () => {
  const { markdown } = await read({
    body: [
      p("Start op [invullen]."),
      p("2 * 3 &lt; 7 _x_ # nee"),
      p("# geen kop"),
      p("1. geen lijst"),
      p("[^1] en [a](b)"),
    ].join(""),
  });
  assert.equal(
    markdown,
    "Start op [invullen].\n\n2 \\* 3 < 7 \\_x\\_ # nee\n\n\\# geen kop\n\n1\\. geen lijst\n\n\\[^1] en [a]\\(b)\n",
  );
});

test("a table of contents, headers, pictures and macros are left out and told", async () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("1 Inleiding 3")}</w:sdtContent></w:sdt>`;
  const picture = '<w:r><w:drawing><pic:pic xmlns:pic="urn:pic"/></w:drawing></w:r>';
  const { markdown, losses } = await read({
    body: contents + p(picture) + p("Tekst."),
    header: p("Vertrouwelijk"),
    others: { "word/vbaProject.bin": new Uint8Array(10) },
  });
  assert.equal(markdown, "Tekst.\n");
  assert.deepEqual(
    losses.map(({ kind }) => kind),
    ["images", "headers", "contents", "macros"],
  );
});
