// A requirement gets another id, everywhere in its tender and nowhere else.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import {
  analyze,
  applyEdits,
  type DocumentRename,
  formatMessage,
  prepareRename,
  type RenameRefusal,
  renameEdits,
  SPEARHEADS,
  summaryOf,
  TenderSet,
} from "../server/src/core/index.js";

type Texts = Readonly<Record<string, string>>;

interface Cursor {
  readonly texts: Texts;
  readonly name: string;
  readonly offset: number;
}

/** Texts with the cursor where `¦` stands. */
function cursorIn(texts: Texts): Cursor {
  const name = Object.keys(texts).find((one) => texts[one]?.includes("¦")) as string;
  const offset = texts[name]?.indexOf("¦") as number;
  return { texts: { ...texts, [name]: (texts[name] as string).replace("¦", "") }, name, offset };
}

function requestAt({ texts, name, offset }: Cursor) {
  const set = new TenderSet(Object.entries(texts).map(([file, text]) => summaryOf(analyze(text), file)));
  return {
    set,
    name,
    offset,
    textOf: (file: string) => texts[file] ?? "",
    unread: [],
    language: "nl" as const,
  };
}

function rename(cursor: Cursor, wanted: string, canAsk = true): Texts {
  const answer = renameEdits(requestAt(cursor), wanted, canAsk);
  assert.ok(answer && !("refusal" in answer), JSON.stringify(answer));
  return applied(cursor.texts, answer);
}

function applied(texts: Texts, renames: readonly DocumentRename[]): Texts {
  const changed = renames.map(({ document, edits }) => [document, applyEdits(texts[document] ?? "", edits)]);
  return { ...texts, ...Object.fromEntries(changed) };
}

function refusal(texts: Texts, wanted?: string, canAsk = true): string | undefined {
  const request = requestAt(cursorIn(texts));
  const answer = wanted === undefined ? prepareRename(request) : renameEdits(request, wanted, canAsk);
  return (answer as RenameRefusal | null)?.refusal;
}

/** The questions of a rename with the words that they are about. */
function questions(texts: Texts, wanted: string): string[] {
  const cursor = cursorIn(texts);
  const answer = renameEdits(requestAt(cursor), wanted, true);
  assert.ok(answer && !("refusal" in answer), JSON.stringify(answer));
  return answer.flatMap(({ document, edits }) =>
    edits.flatMap(({ span, question }) =>
      question ? [`${document} ${cursor.texts[document]?.slice(span.start, span.end)}: ${question}`] : [],
    ),
  );
}

const EISEN =
  "# Programma van eisen\n\n- E-01 De kleur is wit.\n- E-02 De levertijd is een dag.\n- E-03 De doos is van karton.\n\n";

test("all documents change, each place in its own spelling", () => {
  const texts = {
    "eisen.md": `${EISEN}Zie E¦02, **e-02**, E 2 en E-021.\n<!-- speerpunt-negeer vague: E-02 regelt dit -->\n`,
    "overeenkomst.md": "# Overeenkomst\n\n5.1 Bij eis E-02 en E-03 geldt een boete; E\\-02 weegt dubbel.\n",
  };
  assert.deepEqual(rename(cursorIn(texts), "KO-14"), {
    "eisen.md": `${EISEN.replace("E-02", "KO-14")}Zie KO14, **ko-14**, KO 14 en E-021.\n<!-- speerpunt-negeer vague: KO-14 regelt dit -->\n`,
    "overeenkomst.md": "# Overeenkomst\n\n5.1 Bij eis KO-14 en E-03 geldt een boete; KO\\-14 weegt dubbel.\n",
  });
});

test("the words at the cursor are replaced, and the name of the definition is proposed", () => {
  const cursor = cursorIn({ "eisen.md": `${EISEN}Zie eis e-0¦2.\n` });
  const start = prepareRename(requestAt(cursor));
  assert.ok(start && "span" in start);
  assert.equal(cursor.texts["eisen.md"]?.slice(start.span.start, start.span.end), "e-02");
  assert.equal(start.placeholder, "E-02");
});

test("a numbered requirement keeps the word in front of it", () => {
  const texts = {
    "eisen.md":
      "# Eisen\n\n## 2 Kleur\n\nEis 4: De kleur is wit.\n\nEis 5: De doos ook.\n\nDe eisen ¦4 en 5 gelden, wens 4 niet.\n",
  };
  const [after = ""] = Object.values(rename(cursorIn(texts), "12"));
  assert.match(after, /^Eis 12: De kleur/m);
  assert.match(after, /De eisen 12 en 5 gelden, wens 4 niet/);
  const chapters = { "eisen.md": "# Eisen\n\n## 2 Kleur\n\n2.1.1 De kleur is wit.\n\nZie eis ¦2.1.1.\n" };
  assert.match(
    Object.values(rename(cursorIn(chapters), "2.1.7"))[0] ?? "",
    /2\.1\.7 De kleur.*eis 2\.1\.7\./s,
  );
});

test("what is no id of a requirement is refused with the reason", () => {
  const contract = "# Overeenkomst\n\n## Artikel 5 Prijs\n\nDe prijs staat vast.\n\n";
  assert.match(refusal({ "a.md": `${contract}Zie artikel ¦5.\n` }) ?? "", /^Een artikelnummer/);
  assert.match(refusal({ "a.md": `${contract}5.¦1 De prijs is in euro.\n` }) ?? "", /^Een artikelnummer/);
  assert.match(refusal({ "a.md": "# A\n\n## ¦3 Prijs\n\nTekst.\n" }) ?? "", /^Een hoofdstuknummer/);
  assert.match(
    refusal({
      "a.md":
        "# A\n\n## Bijlagen\n\n1. Prijzenblad\n2. Formulier\n\nDe prijs staat op het formulier van bijlage ¦1.\n",
    }) ?? "",
    /bijlage/,
  );
  assert.match(refusal({ "a.md": `${EISEN}Zie E-9¦9.\n` }) ?? "", /^“E-99” wordt in geen document/);
  assert.equal(refusal({ "a.md": `${EISEN}Zie WCAG 2.¦1.\n` }), undefined);
  assert.equal(prepareRename(requestAt(cursorIn({ "a.md": `${EISEN}Een ¦zin.\n` }))), null);
  const twice =
    "# Eisen\n\n## Perceel 1\n\n- E-¦01 De kleur is wit.\n\n## Perceel 2\n\n- E-01 De kleur is rood.\n";
  assert.match(refusal({ "a.md": twice }) ?? "", /a\.md, regel 5 en a\.md, regel 9/);
  assert.match(refusal({ "a.md": `${EISEN}Zie E-**0¦1**.\n` }, "E-11") ?? "", /opmaak.*a\.md, regel 7/);
});

test("a new id must be one, and nobody else's", () => {
  const texts = {
    "a.md": `${EISEN}Zie E-0¦1, en W-9.\n`,
    "b.md": "# Leidraad\n\n- G-01 De prijs weegt 40%.\n",
  };
  for (const wanted of ["", "eis", "E", "01", "E-", "E-1 2", "A4", "E-01 en E-02", "E\n-5", "x".repeat(500)])
    assert.match(refusal(texts, wanted) ?? "", /niet als nummer herkend/, wanted);
  for (const [wanted, place] of [
    ["E-02", "a.md, regel 4"],
    ["E02", "a.md, regel 4"],
    ["G1", "b.md, regel 3"],
    ["W-9", "a.md, regel 7"],
  ] as const)
    assert.match(refusal(texts, wanted) ?? "", new RegExp(`al in gebruik: ${place}`), wanted);
  assert.match(rename(cursorIn(texts), "E.01")["a.md"] ?? "", /- E\.01 De kleur.*Zie E\.01,/s);
});

test("what a range means is asked, and refused where nobody can be asked", () => {
  const end = { "a.md": `${EISEN}E-01 t/m E-03 gelden. Zie ook E-0¦1.\n` };
  assert.deepEqual(questions(end, "E-11"), [
    "a.md E-01: E-01 is het begin of het einde van een reeks; daarna omvat de reeks misschien andere eisen.",
  ]);
  const inside = { "a.md": `${EISEN}E-01 t/m E-03 gelden. Zie ook E-0¦2.\n` };
  assert.deepEqual(questions(inside, "E-11"), [
    "a.md E-02: E-02 valt in “E-01 t/m E-03” (a.md, regel 7) en straks misschien niet meer.",
  ]);
  for (const texts of [end, inside])
    assert.match(refusal(texts, "E-11", false) ?? "", /Wijzig eerst a\.md, regel 7/);
});

test("a file that cannot be read is named before anything changes", () => {
  const cursor = cursorIn({ "a.md": EISEN.replace("E-01", "E-0¦1") });
  const request = { ...requestAt(cursor), unread: ["groot.md"] };
  assert.match(JSON.stringify(renameEdits(request, "E-11", true)), /verandert daarom niet mee: groot\.md/);
  assert.match(JSON.stringify(renameEdits(request, "E-11", false)), /refusal.*groot\.md/);
});

test("a place that may mean another document is asked, and one that means it stays", () => {
  const texts = {
    "leidraad.md": "# Leidraad\n\n## 2 Eisen\n\n- E-01 De inschrijver is ingeschreven.\n\nZie E-01.\n",
    "overeenkomst.md": "# Overeenkomst\n\nDe leverancier voldoet aan E-01.\n",
    "programma-van-eisen.md": EISEN.replace("E-01", "E-0¦1"),
  };
  assert.deepEqual(questions(texts, "E-11"), [
    "overeenkomst.md E-01: E-01 staat ook voor een andere tekst: leidraad.md, regel 5.",
  ]);
  const after = rename(cursorIn(texts), "E-11");
  assert.equal(after["leidraad.md"], texts["leidraad.md"]);
  assert.match(after["programma-van-eisen.md"] ?? "", /^- E-11 De kleur/m);
});

test("columns of one width keep one, others are left as they are", () => {
  const table = (rows: readonly string[]) => `# Eisen\n\n${rows.join("\n")}\n`;
  const aligned = [
    "| Nr.  | Eis    |  Ref |",
    "|------|--------|-----:|",
    "| E-¦01 | Wit.   | E-02 |",
    "| E-02 | Karton |      |",
  ];
  const [longer = ""] = Object.values(rename(cursorIn({ "a.md": table(aligned) }), "E-101"));
  assert.equal(
    longer,
    table([
      "| Nr.   | Eis    |  Ref |",
      "|-------|--------|-----:|",
      "| E-101 | Wit.   | E-02 |",
      "| E-02  | Karton |      |",
    ]),
  );
  const [right = ""] = Object.values(
    rename(cursorIn({ "a.md": table(aligned).replace("¦", "").replace("E-02 |\n", "E-0¦2 |\n") }), "E-102"),
  );
  assert.equal(
    right,
    table([
      "| Nr.   | Eis    |   Ref |",
      "|-------|--------|------:|",
      "| E-01  | Wit.   | E-102 |",
      "| E-102 | Karton |       |",
    ]),
  );
  const loose = ["| Nr. | Eis |", "|---|---|", "| E-¦01 | Wit. |", "| E-02 | Van karton |"];
  const [same = ""] = Object.values(rename(cursorIn({ "a.md": table(loose) }), "E-101"));
  assert.equal(same, table(loose).replace("E-¦01", "E-101"));
});

const SAMPLE: Texts = Object.fromEntries(
  readdirSync("samples/tender-werkkleding").map((name) => [
    name,
    readFileSync(`samples/tender-werkkleding/${name}`, "utf8"),
  ]),
);

/** The places of all labels that can be renamed, with the names that they have. */
function renamable(texts: Texts): (Cursor & { readonly id: string })[] {
  const request = requestAt({ texts, name: "", offset: 0 });
  return request.set.documents.flatMap(({ name, labels }) =>
    labels.flatMap(({ span }) => {
      const cursor = { texts, name, offset: span.end };
      const start = prepareRename({ ...request, ...cursor });
      return start && "span" in start ? [{ ...cursor, id: start.placeholder }] : [];
    }),
  );
}

const VARIANTS = {
  LF: SAMPLE,
  "CR LF and emoji": Object.fromEntries(
    Object.entries(SAMPLE).map(([name, text]) => [
      name,
      text.replaceAll("De ", "De \u{1F600} e\u0301 ").replaceAll("\n", "\r\n"),
    ]),
  ),
  samples: Object.fromEntries(
    ["papier-volledig", "wmo-hulpmiddelen"].map((name) => [
      `${name}.md`,
      readFileSync(`samples/${name}.md`, "utf8"),
    ]),
  ),
};

// An id without a mark between its letters and digits has no place for the escape of “GE\\-1”.
const WANTED = ["E-77", "T-88", "KO-8", "XQ-004", "E-1234", "SH.55"];

for (const [kind, all] of Object.entries(VARIANTS))
  test(`renamed and renamed back, every text is what it was, and finds the same (${kind})`, () => {
    const tenders =
      kind === "samples" ? Object.entries(all).map(([name, text]) => ({ [name]: text })) : [all];
    for (const texts of tenders) {
      const cursors = renamable(texts).filter(({ id }) => /^\p{Lu}/u.test(id));
      assert.ok(cursors.length > 20, `${cursors.length}`);
      const index = fc.nat(cursors.length - 1);
      const isThere = (cursor: Cursor | undefined, wanted: string) =>
        assert.equal(thereAndBack(cursor as (typeof cursors)[number], wanted), "");
      fc.assert(
        fc.property(index, fc.constantFrom(...WANTED), (at, wanted) => isThere(cursors[at], wanted)),
        { numRuns: 6, includeErrorInReport: true },
      );
    }
  });

/** Renames and renames back; what went wrong, or nothing. */
function thereAndBack(cursor: Cursor & { readonly id: string }, wanted: string): string {
  const { texts, id } = cursor;
  const after = rename(cursor, wanted);
  const moved = renamable(after).find((one) => one.id === wanted);
  if (!moved) return `${id} is not found again as ${wanted}`;
  const back = rename(moved, id);
  const changed = Object.keys(texts).filter((name) => back[name] !== texts[name]);
  if (changed.length > 0)
    return `${id} to ${wanted} and back changes ${changed}: ${firstDifference(texts, back)}`;
  // A reader may group ids of one form otherwise than those of two.
  if (shapeOf(id) !== shapeOf(wanted)) return "";
  const [old, now] = [portrait(texts, id, id), portrait(after, wanted, id)];
  const different = old.findIndex((line, at) => line !== now[at]);
  return different < 0 && old.length === now.length
    ? ""
    : `${id} to ${wanted}: ${old[different]} | ${now[different]}`;
}

function shapeOf(id: string): string {
  return id.replace(/\p{L}+/gu, "x").replace(/\d/g, "0");
}

function firstDifference(a: Texts, b: Texts): string {
  for (const [name, text] of Object.entries(a)) {
    const lines = (b[name] ?? "").split("\n");
    const at = text.split("\n").findIndex((line, index) => line !== lines[index]);
    if (at >= 0) return `${text.split("\n")[at]} | ${lines[at]}`;
  }
  return "";
}

/** Status and findings with their lines, one id written as another. */
function portrait(texts: Texts, id: string, as: string): string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const analysis = analyze(text);
    const line = (offset: number) => text.slice(0, offset).split("\n").length;
    return [
      ...SPEARHEADS.map((spearhead) => `${name} ${spearhead} ${analysis.spearheads[spearhead].status}`),
      ...analysis.findings.map(
        (finding) =>
          `${name}:${line(finding.span.start)} ${finding.rule} ${formatMessage(finding, "nl").replaceAll(id, as)}`,
      ),
    ];
  });
}
