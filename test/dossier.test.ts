// The publication dossier: what stands in it, for a document and for a tender, and that its data keep to their schema.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { criteriaOf } from "../server/src/core/features/criteria-of.js";
import {
  type AnalysisOptions,
  analyze,
  checkTender,
  type Dossier,
  type DossierDocumentInput,
  type DossierInput,
  dossierOf,
  dossierPage,
  tenderPart,
} from "../server/src/core/index.js";
import { isBalanced, wordsOf } from "./page-text.js";
import { SAMPLES } from "./samples.js";
import { CHAIRS } from "./specifications.js";

const schema = JSON.parse(readFileSync("docs/schema/dossier.schema.json", "utf8"));
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const MATRIX = `# Bijlage 4 MVI-matrix

| Speerpunt | Prestatie | Basis (eis) | Plus | Eenheid | Bewijs | Punten |
| --- | --- | --- | --- | --- | --- | --- |
| Klimaatneutraal | uitstoot van het vervoer | 0,5 | 0,3 | kg CO2 per levering | ritregistratie | 10 |
| Circulair | gerecyclede vezels | 30 | 45 | % van de massa | certificaat | 10 |
| Totaal | | | | | | 20 |
`;

function inputOf(name: string, text: string, options: AnalysisOptions = {}): DossierDocumentInput {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { name, analysis: analyze(text, options), sha256, bytes: Buffer.byteLength(text) };
}

function dossier(...documents: readonly DossierDocumentInput[]): DossierInput {
  return { name: "inkoop", toolVersion: "1.2.3", documents };
}

/** The sample tender, with what its documents change in each other's findings. */
function tender(): DossierInput {
  const folder = "samples/tender-werkkleding";
  const documents = readdirSync(folder).map((name) =>
    inputOf(name, readFileSync(`${folder}/${name}`, "utf8")),
  );
  const parts = documents.map(({ analysis, name }) => tenderPart(analysis, name));
  return { ...dossier(...documents), otherFiles: ["prijzen.xlsx"], tender: checkTender(parts).byDocument };
}

test("the dossier of a document tells its hash, coverage, criteria, findings and choices, and asks for a verdict", () => {
  const input = inputOf("bestek.md", CHAIRS, { date: "2026-03-01" });
  const told = wordsOf(dossierPage(dossier(input), "nl"));
  for (const words of [
    "Publicatiedossier: Programma van eisen kantoormeubilair",
    "Datum van publicatie 2026-03-01 Speerpunt 1.2.3",
    "1 van de 4 speerpunten is gedekt.",
    input.sha256,
    "regel 6 eis E-02 “De stoelen bestaan voor ten minste 60% uit gerecycled kunststof.”",
    "Codes voor de aankondiging: BT-06: env-imp. BT-774: circ-econ. BT-805: kies wat past: eu, national, other.",
    "BT-774 groen inkopen circ-econ",
    "“zo spoedig mogelijk” maakt van deze eis een inspanning",
    "Open keuzes: 1.",
    "“de toets staat in bijlage 3” alleen schrijvers: een opmerking",
    "“Innovatiegericht inkopen wordt niet toegepast, omdat het om een standaardproduct gaat.” iedereen",
    "Er is geen MVI-matrix herkend.",
    "Oordeel mag worden gepubliceerd",
    "Handtekening",
    "Speerpunt 1.2.3 (catalogus 2026",
  ]) {
    assert.ok(told.includes(words), `${words}\n\n${told}`);
  }
});

test("a tender has one status per spearhead, and places with the number of their document", () => {
  const told = wordsOf(dossierPage(tender(), "nl"));
  for (const words of [
    "Publicatiedossier: inkoop",
    "4 van de 4 speerpunten zijn gedekt.",
    "1 Aanbestedingsleidraad werkkleding buitendienst 2027-2031 leidraad.md leidraad 2.894 bytes",
    "Niet bekeken, want geen tekst in Markdown: prijzen.xlsx.",
    "document 2: regel 33 , regel 34",
    "document 2, regel 41",
    "Klimaatneutraal inkopen ✔ gedekt ✔ gedekt elders elders",
  ]) {
    assert.ok(told.includes(words), `${words}\n\n${told}`);
  }
  assert.ok(!told.includes("Een speerpunt ontbreekt"), "the tender covers what a document lacks");
  const { spearheads, documents } = dossierOf(tender(), "nl");
  assert.equal(spearheads["social-return"].status, "covered");
  assert.deepEqual(
    documents.map(({ role }) => role),
    ["guide", "requirements", "contract", "clarifications"],
  );
});

test("the data keep to their schema, for every sample and in both languages", () => {
  const inputs = SAMPLES.map(({ name, text }) => dossier(inputOf(name, text)));
  for (const language of ["nl", "en"] as const) {
    for (const input of [
      ...inputs,
      tender(),
      dossier(inputOf("m.md", MATRIX)),
      dossier(inputOf("leeg.md", "")),
    ]) {
      const data: Dossier = JSON.parse(JSON.stringify(dossierOf(input, language)));
      assert.ok(isValid(data), JSON.stringify(isValid.errors));
      for (const document of data.documents) {
        const { text } = input.documents.find(({ name }) => name === document.path)?.analysis ?? { text: "" };
        for (const { range, text: told } of [...document.criteria, ...document.findings])
          assert.equal(told, text.slice(range.start.offset, range.end.offset));
      }
      assert.ok(isBalanced(dossierPage(input, language)), input.documents[0]?.name);
    }
  }
});

test("the same documents give the same bytes, in whatever order they come", () => {
  const input = tender();
  const turned = { ...input, documents: input.documents.toReversed() };
  assert.equal(dossierPage(turned, "en"), dossierPage(tender(), "en"));
  assert.equal(JSON.stringify(dossierOf(turned, "en")), JSON.stringify(dossierOf(tender(), "en")));
  assert.equal(dossierOf(tender(), "nl").date, null);
});

test("a criterion has the level of the catalogue: named in a comment, or known by its words", () => {
  const [criterion] = dossierOf(dossier(inputOf("p.md", CHAIRS)), "en").documents[0]?.criteria ?? [];
  assert.equal(criterion?.requirementId, "E-02");
  const text = `# Programma van eisen papier

## Eisen

- **E-01** Elke levering gebeurt met een voertuig zonder uitstoot aan de uitlaat. <!-- speerpunt: climate-few-trips v1 -->
- **E-02** De leverancier levert met voertuigen zonder uitstoot aan de uitlaat.
`;
  const [named, worded] = criteriaOf(analyze(text, { productGroup: "papier" }), "klimaatneutraal");
  assert.deepEqual([named?.known[0]?.id, named?.known[0]?.by], ["climate-few-trips", "comment"]);
  assert.equal(worded?.known[0]?.by, "words");
  assert.ok(["basis", "significant", "ambitieus"].includes(worded?.known[0]?.level ?? ""));
});

test("a matrix stands in the dossier as it stands in the document, without its sum", () => {
  const input = dossier(inputOf("bijlage-4.md", MATRIX));
  const [matrix] = dossierOf(input, "nl").documents[0]?.matrices ?? [];
  assert.deepEqual(
    matrix?.rows.map(({ spearhead, cells }) => [spearhead, cells.at(-1)]),
    [
      ["klimaatneutraal", "10"],
      ["circulair", "10"],
    ],
  );
  assert.ok(wordsOf(dossierPage(input, "nl")).includes("MVI-matrix op regel 3"));
});

test("nothing in a document or a file name becomes markup", () => {
  const nasty = `# <script>alert(1)</script> & "x"\n\n## Eisen\n\n- **E-02** De stoelen bestaan voor ten minste 60% uit gerecycled "kunststof"><svg/onload=alert(1)>.\n`;
  const html = dossierPage(
    { ...dossier(inputOf("<b>.md", nasty), inputOf("\u202Ea.md", nasty)), otherFiles: ["<img src=x>.pdf"] },
    "nl",
  );
  assert.ok(isBalanced(html));
  assert.doesNotMatch(html, /<script|<img|<b>|\u202E|onload=alert\(1\)>"/);
  assert.equal(html.match(/<svg/g)?.length, 1);
});
