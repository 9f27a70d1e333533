// The words that an editor may colour.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Analysis,
  Analyzer,
  analyze,
  blockTokens,
  LineIndex,
  TOKEN_MODIFIERS,
  TOKEN_SIZE,
  TOKEN_TYPES,
} from "../server/src/core/index.js";
import { MESSY } from "./messy.js";

interface Coloured {
  readonly start: number;
  readonly end: number;
  /** The type, and behind it the modifiers. */
  readonly kind: string;
}

function coloured(analysis: Analysis): Coloured[] {
  const lines = new LineIndex(analysis.text);
  return analysis.blockStarts.flatMap((blockStart, block) => {
    const first = lines.positionAt(blockStart);
    const tokens = blockTokens(analysis, block);
    return Array.from({ length: tokens.length / TOKEN_SIZE }, (_, index) => {
      const [line = 0, column = 0, length = 0, type = 0, bits = 0] = tokens.slice(index * TOKEN_SIZE);
      const start = lines.lineStart(first.line + line) + column + (line === 0 ? first.column : 0);
      const modifiers = TOKEN_MODIFIERS.filter((_, bit) => bits & (1 << bit));
      return { start, end: start + length, kind: [TOKEN_TYPES[type], ...modifiers].join(".") };
    });
  });
}

/** What is coloured in a text, as `words: kind`. */
function colours(text: string): string[] {
  return coloured(analyze(text)).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);
}

test("ids, modal verbs, quantities with a unit, hedges and what a spearhead rests on are coloured", () => {
  const text = `# Eisen

**E-01** De leverancier moet leveren met een voertuig zonder uitstoot aan de uitlaat.

- E-02 Het papier bestaat voor ten minste 80% uit gerecyclede vezels, binnen 5 werkdagen.
- E-03 De leverancier kan zo veel mogelijk bundelen en mag niet 's nachts leveren.
`;
  assert.deepEqual(colours(text), [
    "E-01: label",
    "moet: modality.obligation",
    "zonder uitstoot: evidence.klimaatneutraal",
    "E-02: label",
    "80%: number",
    "gerecyclede: evidence.circulair",
    "5 werkdagen: number",
    "E-03: label",
    "kan: modality.permission",
    "zo veel mogelijk: hedge",
    "mag: modality.obligation",
  ]);
});

test("a wish and a waiver for a spearhead are told apart from a demand", () => {
  const wish = "# Eisen\n\nDe gemeente hoopt dat de inschrijver circulair werkt.\n";
  assert.ok(colours(wish).includes("circulair: evidence.circulair.wish"), String(colours(wish)));
  const waiver =
    "# Eisen\n\nSocial return wordt niet toegepast, omdat de opdracht een dag duurt en niemand extra nodig is.\n";
  assert.ok(
    colours(waiver).includes("Social return: evidence.social-return.waiver"),
    String(colours(waiver)),
  );
});

test("headings, heads of tables, code, years, counted things and what is still to be filled in keep their own look", () => {
  const text = `# 5.2 Moet 80% circulair

| Moet | 80% |
|---|---|
| Tekst | In 2027 komen negen locaties en 3 gebouwen. |

Binnen [aantal, bijvoorbeeld 6 weken] na gunning.

    moet 80%
`;
  assert.deepEqual(colours(text), []);
});

test("a word over two lines, with a soft hyphen or with marks is coloured by its pieces", () => {
  const text =
    "# Eisen\r\n\r\n> De leverancier levert zo veel\r\n> mogelijk en **moet** 5\t%\u00a0meer uit\u00adstoot mijden.\r\n";
  assert.deepEqual(colours(text).slice(0, 4), [
    "zo veel: hedge",
    "mogelijk: hedge",
    "moet: modality.obligation",
    "5\t%: number",
  ]);
});

for (const [name, text] of Object.entries(MESSY)) {
  test(`no colour overlaps another or a line end: ${name}`, () => {
    let last = 0;
    for (const { start, end } of coloured(analyze(text))) {
      assert.ok(last <= start && start < end && end <= text.length);
      assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
      last = end;
    }
  });
}

test("after an edit the colours are those of a fresh text, also where evidence came or went elsewhere", () => {
  const text =
    "# Eisen\n\nE-01 Ten minste 30% minder.\n\n# Gunning\n\nHoe lager dan E-01, hoe beter, tot 10 punten.\n";
  const analyzer = new Analyzer(text);
  coloured(analyzer.analysis);
  for (const [search, newText] of [
    ["minder", "minder CO2-uitstoot"],
    ["Gunning", "Overeenkomst"],
    ["minder CO2-uitstoot", "meer"],
    ["E-01", "- E-01"],
  ] as const) {
    const start = analyzer.text.indexOf(search);
    analyzer.edit({ span: { start, end: start + search.length }, newText });
    assert.deepEqual(coloured(analyzer.analysis), coloured(analyze(analyzer.text)));
  }
});
