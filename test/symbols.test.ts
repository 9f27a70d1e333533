// The outline of a document as a writer sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyze,
  type DocumentSymbol,
  documentSymbols,
  type MessageLanguage,
} from "../server/src/core/index.js";
import { MESSY } from "./messy.js";

/** One line per symbol: an indent per level, its kind, name and detail. */
function outline(text: string, language: MessageLanguage = "nl"): string[] {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ kind, name, detail, children }) => [
      `${indent}${kind}: ${name}${detail && ` (${detail})`}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(documentSymbols(analyze(text), language), "");
}

const TEXT = `# Bestek papier

1.1 De gemeente zoekt één leverancier.

## 2 Eisen

**E-01** De leverancier levert met voertuigen zonder uitstoot aan de uitlaat.

- E-02 De leverancier levert bij voorkeur in grote verpakkingen.
- Zie bijlage 3.

| Nr. | Eis | Bewijs |
|---|---|---|
| E-03 | Het papier bestaat voor ten minste 80% uit gerecyclede vezels. | Meetrapport |

## 3 Gunning

| Nr. | Criterium | Weging | Punten |
|---|---|---|---|
| G1 | Prijs | 60% | 60 |
| | Uitstoot van het vervoer | 40% | 40 |
| | Totaal | 100% | 100 |

## 4 Overeenkomst

Artikel 1 De leverancier levert papier.
`;

test("chapters hold their requirements, criteria with their weight, and articles", () => {
  assert.deepEqual(outline(TEXT), [
    "chapter: Bestek papier",
    "  paragraph: 1.1 De gemeente zoekt één leverancier.",
    "  chapter: 2 Eisen",
    "    requirement: E-01 De leverancier levert met voertuigen zonder uitstoot aan de uitlaat. (eis · klimaat)",
    "    wish: E-02 De leverancier levert bij voorkeur in grote verpakkingen. (wens)",
    "    requirement: E-03 Het papier bestaat voor ten minste 80% uit gerecyclede vezels. (eis · circulair)",
    "  chapter: 3 Gunning",
    "    award-criterion: G1 Prijs (60%)",
    "    award-criterion: Uitstoot van het vervoer (40% · klimaat)",
    "  chapter: 4 Overeenkomst",
    "    contract-clause: Artikel 1 De leverancier levert papier.",
  ]);
});

test("details are in the language of the findings", () => {
  const english = outline(TEXT, "en");
  assert.match(english[3] ?? "", /\(requirement · climate\)$/);
  assert.match(english[4] ?? "", /\(wish\)$/);
});

test("a heading may be a requirement or a criterion with its weight", () => {
  const text =
    "# Eisen\n\n## E-04 Vervoer\n\nDe leverancier levert met voertuigen zonder uitstoot aan de uitlaat.\n\n" +
    "# Gunning\n\n## G2 Duurzaamheid (30 punten)\n\nHet plan wordt beoordeeld.\n";
  assert.deepEqual(outline(text), [
    "chapter: Eisen",
    "  requirement: E-04 Vervoer (klimaat)",
    "chapter: Gunning",
    "  award-criterion: G2 Duurzaamheid (30 punten) (30 punten)",
  ]);
});

test("requirements that a converter ran together in one paragraph are symbols of their own", () => {
  const text =
    "# Eisen\n\nE-01 De leverancier levert snel.  \nE-02 De leverancier levert goed.  \nE-03 De leverancier rapporteert.\n";
  const [chapter] = documentSymbols(analyze(text), "nl");
  assert.deepEqual(
    chapter?.children.map(({ span }) => text.slice(span.start, span.end)),
    [
      "E-01 De leverancier levert snel.",
      "E-02 De leverancier levert goed.",
      "E-03 De leverancier rapporteert.",
    ],
  );
});

test("a matrix holds its rows", () => {
  const text = `# Gunning

| Speerpunt | Prestatie | Bewijs | Punten |
|---|---|---|---|
| Klimaatneutraal | Aandeel ritten zonder uitstoot | Rittenlijst | 10 |
| Social return | Aantal werkplekken | Verslag | 15 |
`;
  assert.deepEqual(outline(text), [
    "chapter: Gunning",
    "  matrix: MVI-matrix",
    "    matrix-row: Klimaatneutraal (10 punten · klimaat)",
    "    matrix-row: Social return (15 punten · social return)",
  ]);
});

test("a table of contents and a list of terms give no symbols but their chapter", () => {
  assert.deepEqual(
    outline("# Inhoudsopgave\n\n- E-01 Levering\n- E-02 Papier\n\n# Eisen\n\n**E-01** Snel.\n"),
    ["chapter: Inhoudsopgave", "chapter: Eisen", "  requirement: E-01 Snel. (eis)"],
  );
});

for (const [name, text] of Object.entries({ ...MESSY, TEXT })) {
  test(`each symbol holds its words and its children: ${name}`, () => {
    const check = (symbols: readonly DocumentSymbol[], start: number, end: number) => {
      for (const { name, span, focus, children } of symbols) {
        assert.notEqual(name.trim(), "");
        assert.doesNotMatch(name, /\n/);
        assert.ok(start <= span.start && span.end <= end, name);
        assert.ok(span.start <= focus.start && focus.start < focus.end && focus.end <= span.end, name);
        check(children, span.start, span.end);
      }
    };
    check(documentSymbols(analyze(text), "nl"), 0, text.length);
  });
}
