// What labels stand for in one document and over the documents of a tender.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
  analyze,
  definitionsAt,
  highlightsAt,
  referencesAt,
  summaryOf,
  summaryOfName,
  TenderSet,
} from "../server/src/core/index.js";

type Texts = Readonly<Record<string, string>>;

/** A tender of texts by their file names; `|` in a text marks a cursor. */
function tender(texts: Texts, ...others: string[]) {
  const clean = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace("¦", "")]),
  );
  const name = Object.keys(texts).find((one) => texts[one]?.includes("¦")) ?? "";
  const offset = texts[name]?.indexOf("¦") ?? 0;
  const summaries = Object.entries(clean).map(([file, text]) => summaryOf(analyze(text), file));
  const set = new TenderSet([...summaries, ...others.map(summaryOfName)]);
  const words = ({ document, span }: { document: string; span: { start: number; end: number } }) => {
    const text = clean[document] ?? "";
    const line = text.slice(0, span.start).split(/\r\n|\n|\r/).length;
    return `${document}:${line} ${text.slice(span.start, span.end)}`.trimEnd();
  };
  return {
    set,
    definitions: () => definitionsAt(set, name, offset)?.places.map(words) ?? [],
    references: (withDefinition = false) => referencesAt(set, name, offset, withDefinition).map(words),
    highlights: () =>
      highlightsAt(set, name, offset).map(
        ({ span, defines }) => `${words({ document: name, span })}${defines ? " !" : ""}`,
      ),
  };
}

const EISEN =
  "# Programma van eisen\n\n- E-01 De leverancier levert papier.\n- E-02 De leverancier neemt verpakking terug.\n";

test("a reference leads to the requirement, in any of the ways in which labels are written", () => {
  for (const written of [
    "eis E-02",
    "E-02",
    "E02",
    "E 02",
    "e-02",
    "E-2",
    "e.02",
    "**E-02**",
    "E\\-02",
    "(E-02)",
  ]) {
    const { definitions } = tender({
      "bestek.md": `${EISEN}\n## 2 Slot\n\nZie ${written.replace("2", "¦2")} hierboven.\n`,
    });
    assert.deepEqual(definitions(), ["bestek.md:4 E-02"], written);
  }
});

test("sizes, standards and articles of a law lead nowhere", () => {
  const text =
    "# Bestek\n\n## Artikel 4 Prijs\n\nDe prijs staat vast.\n\n## 2 Overig\n\n- A-4 De leverancier levert per week.\n\n";
  for (const words of [
    "Het papier is A¦4.",
    "Zie ISO 90¦01.",
    "Artikel ¦4, tweede lid, van de Aanbestedingswet 2012 geldt.",
    "Artikel ¦4 van de polisvoorwaarden geldt.",
    "Volgens artikel ¦4 AVG.",
    "Zie de Aanbestedingswet 2012, artikel ¦4.",
    "Artikel ¦4:12 BW geldt.",
  ])
    assert.deepEqual(tender({ "bestek.md": `${text}${words}\n` }).definitions(), [], words);
  for (const words of [
    "Zie artikel ¦4.",
    "Artikel ¦4 van deze overeenkomst geldt.",
    "artikel ¦4, tweede lid, geldt.",
  ])
    assert.deepEqual(
      tender({ "bestek.md": `${text}${words}\n` }).definitions(),
      ["bestek.md:3 Artikel 4"],
      words,
    );
});

test("lists and ranges of articles, chapters and annexes each lead to their own", () => {
  const text =
    "# Bestek\n\n## 1 Opdracht\n\n### 1.1 Doel\n\nTekst.\n\n### 1.2 Omvang\n\nTekst.\n\n## 2 Bijlagen\n\n1. Prijzenblad\n2. Formulier\n\n";
  const at = (words: string) => tender({ "bestek.md": `${text}${words}\n` }).definitions();
  assert.deepEqual(at("Zie paragrafen 1.1 en 1.¦2."), ["bestek.md:9 1.2"]);
  assert.deepEqual(at("Zie ¦§ 1.1."), ["bestek.md:5 1.1"]);
  assert.deepEqual(at("Zie hoofdstuk ¦2."), ["bestek.md:13 2"]);
  assert.deepEqual(at("Zie bijlagen 1 en ¦2."), ["bestek.md:16 2"]);
  assert.deepEqual(at("Er zijn 2 ¦bijlagen en 3 formulieren."), []);
});

const SAMPLE = Object.fromEntries(
  readdirSync("samples/tender-werkkleding").map((name) => [
    name,
    readFileSync(`samples/tender-werkkleding/${name}`, "utf8"),
  ]),
);

/** The sample with a cursor behind the first such words in a document. */
function sampleAt(document: string, words: string, ...others: string[]) {
  const text = SAMPLE[document] as string;
  const at = text.indexOf(words) + words.length;
  assert.ok(at >= words.length, words);
  return tender({ ...SAMPLE, [document]: `${text.slice(0, at)}¦${text.slice(at)}` }, ...others);
}

test("the documents of a tender are known by what they are", () => {
  const { set } = tender(SAMPLE);
  assert.deepEqual(
    set.documents.map(({ name, role, self }) => [name, role, self]),
    [
      ["bijlage-1-programma-van-eisen.md", "requirements", "annex:1"],
      ["bijlage-2-conceptovereenkomst.md", "contract", "annex:2"],
      ["leidraad.md", "guide", null],
      ["nota-van-inlichtingen.md", "clarifications", null],
    ],
  );
});

test("labels lead over the documents of the tender, from matrix, award, contract and clarification", () => {
  const eisen = "bijlage-1-programma-van-eisen.md";
  const contract = "bijlage-2-conceptovereenkomst.md";
  for (const [document, words, expected] of [
    ["leidraad.md", "| Circulair | E-04, E-05", `${eisen}:26 E-05`],
    ["leidraad.md", "| artikel 5.2", `${contract}:35 5.2`],
    ["leidraad.md", "gemeten zoals in E-08", `${eisen}:34 E-08`],
    ["leidraad.md", "| Bijlage 2", `${contract}:9 Bijlage 2`],
    ["leidraad.md", "zie artikel 8", `${contract}:47 Artikel 8`],
    [contract, "paragraaf 1.1", "leidraad.md:21 1.1"],
    [contract, "waarde van eis E-10", `${eisen}:39 E-10`],
    [contract, "antwoorden op G2", "leidraad.md:75 G2"],
    ["nota-van-inlichtingen.md", "| E 12", `${eisen}:41 E-12`],
    ["nota-van-inlichtingen.md", "| artikel 5.2", `${contract}:35 5.2`],
    ["nota-van-inlichtingen.md", "| 1 | E-04", `${eisen}:25 E-04`],
    [eisen, "van artikel 6", `${contract}:37 Artikel 6`],
  ] as const)
    assert.deepEqual(sampleAt(document, words).definitions(), [expected], words);
  assert.deepEqual(sampleAt("leidraad.md", "| Bijlage 3", "bijlage-3-prijzenblad.xlsx").definitions(), [
    "bijlage-3-prijzenblad.xlsx:1",
  ]);
});

test("references come from all documents, with ranges over the requirement", () => {
  const { references } = sampleAt("bijlage-1-programma-van-eisen.md", "| E-05");
  const without = references();
  assert.deepEqual(without, [
    "bijlage-2-conceptovereenkomst.md:35 E-05",
    "bijlage-2-conceptovereenkomst.md:35 E-05",
    "leidraad.md:37 E-05",
    "leidraad.md:60 E-01 tot en met E-12",
    "leidraad.md:75 E-05",
    "nota-van-inlichtingen.md:15 E-05",
  ]);
  assert.deepEqual(references(true), ["bijlage-1-programma-van-eisen.md:26 E-05", ...without]);
});

test("a document that numbers its own requirements means those", () => {
  const own =
    "# Leidraad\n\n## 2 Eisen\n\n- E-02 De inschrijver is ingeschreven in het handelsregister.\n\nZie E-0¦2.\n";
  const { definitions, references } = tender({ "programma-van-eisen.md": EISEN, "leidraad.md": own });
  assert.deepEqual(definitions(), ["leidraad.md:5 E-02"]);
  assert.deepEqual(references(), ["leidraad.md:7 E-02"]);
  const other = "# Conceptovereenkomst\n\nDe leverancier voldoet aan E-0¦2.\n";
  const three = tender({
    "overeenkomst.md": other,
    "programma-van-eisen.md": EISEN,
    "leidraad.md": own.replace("¦", ""),
  });
  assert.deepEqual(three.definitions(), ["programma-van-eisen.md:4 E-02", "leidraad.md:5 E-02"]);
  const named = tender({
    "overeenkomst.md": other.replace("¦2.", "¦2 van de leidraad."),
    "programma-van-eisen.md": EISEN,
    "leidraad.md": own.replace("¦", ""),
  });
  assert.deepEqual(named.definitions(), ["leidraad.md:5 E-02"]);
});

test("square metres, amounts below the head of a lot and chapters with a letter are what they are", () => {
  const text =
    "# Bestek\n\n## B Eisen\n\n### B.4 Kleur\n\nDe kleur is wit, zie B.4.\n\n- M-2 De doos is van karton.\n\nHet vloerdeel meet 30 m2.\n\n| Onderdeel | Perceel 1 |\n|---|---|\n| dozen | 2 |\n\n## Perceel 2 Dozen\n\nTekst.\n";
  const at = (words: string, into: number) => {
    const place = text.indexOf(words) + into;
    return tender({ "bestek.md": `${text.slice(0, place)}¦${text.slice(place)}` }).definitions();
  };
  assert.deepEqual(at("zie B.4", 6), ["bestek.md:5 B.4"]);
  assert.deepEqual(at("30 m2", 4), []);
  assert.deepEqual(at("| 2 |", 2), []);
});

test("a label in a comment in front of others is found", () => {
  const text = `${EISEN}Eerst <!-- zie E-0¦1 --> en dan E-02 en E-02.\n`;
  assert.deepEqual(tender({ "bestek.md": text }).definitions(), ["bestek.md:3 E-01"]);
});

test("texts of nothing but numbers take no time worth speaking of, and break nothing", () => {
  for (const text of [
    "E-1.".repeat(20_000),
    "1.1.1a".repeat(20_000),
    `E-${"9".repeat(100_000)}`,
    "- E-1 x\n".repeat(3000),
    "artikel 1, ".repeat(5000),
  ]) {
    const { set } = tender({ "bestek.md": `# Eisen\n\n${text}\n` });
    const [document] = set.documents;
    assert.ok(document);
    for (const label of document.labels.slice(0, 50)) set.resolve(document, label);
  }
});

test("highlights tell the requirement from what points at it", () => {
  const { highlights } = tender({
    "bestek.md": `${EISEN}\n## 2 Gunning\n\nMeer dan E-0¦1: 10 punten. Zie ook E01 en E-02.\n`,
  });
  assert.deepEqual(highlights(), ["bestek.md:3 E-01 !", "bestek.md:8 E-01", "bestek.md:8 E01"]);
});

test("an analysis after edits gives the summary of the new text", () => {
  const text = `${EISEN}\n## 2 Gunning\n\nMeer dan E-01: 10 punten.\n`;
  const edited = summaryOf(analyze(text.replace("E-01:", "E-02:")), "a.md");
  assert.notDeepEqual(summaryOf(analyze(text), "a.md").labels, edited.labels);
});
