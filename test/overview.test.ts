// The document at a glance: what counts for each spearhead in each kind of text, and what would fill an empty place.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Analysis,
  Analyzer,
  analyze,
  CLAUSE_KINDS,
  chapterHints,
  clausesForCell,
  overviewOf,
  SEVERITIES,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadRow,
  titleNote,
} from "../server/src/core/index.js";
import { MESSY } from "./messy.js";
import { SAMPLES } from "./samples.js";

const texts = [...SAMPLES.map(({ name, text }) => [name, text] as const), ...Object.entries(MESSY)];

const TENDER = `# Aanbesteding bezorgdienst

## 1 Inleiding

De gemeente hoopt dat de opdrachtnemer circulair werkt.

## 2 Geschiktheidseisen

De inschrijver heeft in de afgelopen drie jaar ten minste 5% van de opdrachtsom aan social return besteed.

## 3 Programma van eisen

- **E-01** De opdrachtnemer rijdt uitsluitend met voertuigen **zonder uitstoot**.
- **E-02** De opdrachtnemer levert op [datum].

## 4 Gunning

Een inschrijver krijgt 20 punten als ten minste 80% van de kilometers zonder uitstoot wordt gereden.

## 5 Overeenkomst

De opdrachtnemer besteedt ten minste 5% van de opdrachtsom aan social return.
`;

function rowsOf(analysis: Analysis): SpearheadRow[] {
  return overviewOf(analysis, "nl").rows.flatMap((row) => (row.spearhead === null ? [] : [row]));
}

function rowOf(text: string, spearhead: SpearheadId): SpearheadRow {
  const row = rowsOf(analyze(text)).find((one) => one.spearhead === spearhead);
  assert.ok(row);
  return row;
}

const statuses = ({ cells }: SpearheadRow) => cells.map(({ status }) => status);

test("each demand stands in the column of its kind, with its id, its words and its chapter", () => {
  const row = rowOf(TENDER, "klimaatneutraal");
  assert.equal(row.name, "Klimaatneutraal inkopen");
  assert.deepEqual(
    row.cells.map(({ kind }) => kind),
    ["requirement", "award-criterion", "contract-clause"],
  );
  assert.deepEqual(statuses(row), ["covered", "covered", "empty"]);
  const [place] = row.cells[0]?.places ?? [];
  assert.ok(place);
  assert.equal(place.requirementId, "E-01");
  assert.equal(place.heading, "3 Programma van eisen");
  assert.match(place.text, /voertuigen zonder uitstoot\.$/);
  assert.ok(TENDER.slice(place.span.start, place.span.end).includes("**zonder uitstoot**"));
});

test("a selection criterion counts for the spearhead and fills no column", () => {
  const text = TENDER.replace(/## 5[\s\S]*/, "");
  const row = rowOf(text, "social-return");
  assert.equal(row.status, "covered");
  assert.deepEqual(statuses(row), ["empty", "empty", "empty"]);
  assert.deepEqual(
    row.besides.map(({ kind }) => kind),
    ["selection-criterion"],
  );
});

test("a wish counts as weak in its own chapter, and fills no column in the background", () => {
  const wish = rowOf(TENDER, "circulair");
  assert.equal(wish.status, "weak");
  assert.deepEqual(statuses(wish), ["empty", "empty", "empty"]);
  assert.equal(wish.besides[0]?.heading, "1 Inleiding");
  const demand = TENDER.replace("op [datum]", "bij voorkeur circulaire producten");
  assert.deepEqual(statuses(rowOf(demand, "circulair")), ["weak", "empty", "empty"]);
});

test("a spearhead that is left out with a reason needs nothing in any column", () => {
  const text = TENDER.replace(
    "De gemeente hoopt dat de opdrachtnemer circulair werkt.",
    "Circulair inkopen wordt in deze opdracht niet toegepast, omdat er niets wordt geleverd.",
  );
  const row = rowOf(text, "circulair");
  assert.deepEqual(statuses(row), ["waived", "waived", "waived"]);
  assert.equal(row.besides[0]?.kind, "waiver");
  assert.deepEqual(clausesForCell(analyze(text), "circulair", "requirement", "nl"), []);
  assert.equal(overviewOf(analyze(text), "nl").explanations[0]?.spearhead, "circulair");
});

test("open places are told apart from the findings, which go by severity", () => {
  const analysis = analyze(TENDER);
  const { findings, openPlaces } = overviewOf(analysis, "nl");
  assert.deepEqual(
    openPlaces.map(({ span }) => TENDER.slice(span.start, span.end)),
    ["[datum]"],
  );
  for (const severity of SEVERITIES)
    for (const finding of findings[severity]) assert.equal(finding.severity, severity);
  const told = SEVERITIES.flatMap((severity) => findings[severity]);
  assert.equal(told.length + openPlaces.length, analysis.findings.length);
});

test("only what is asked for has a row, by the options or by the document itself", () => {
  const asked = overviewOf(analyze(TENDER, { spearheads: ["circulair", "klimaatneutraal"] }), "nl");
  assert.deepEqual(
    asked.rows.map(({ spearhead }) => spearhead),
    ["circulair", "klimaatneutraal"],
  );
  assert.deepEqual([asked.covered, asked.total], [1, 2]);
  const declared = overviewOf(analyze(`---\nspeerpunten: [circulair]\n---\n\n${TENDER}`), "nl");
  assert.deepEqual([declared.covered, declared.total, declared.rows.length], [0, 1, 1]);
});

test("an organisation that works with the manifest reads its themes, also those that are not judged", () => {
  const { rows, total } = overviewOf(analyze(TENDER, { organisation: { profile: "mvoi" } }), "nl");
  assert.equal(total, 4);
  const judged = rows.filter(({ spearhead }) => spearhead !== null);
  assert.deepEqual(
    judged.map(({ name }) => name),
    ["Klimaat", "Circulair (inclusief biobased)", "Social return", "innovatiegericht (geen thema)"],
  );
  const others = rows.filter((row) => row.spearhead === null);
  assert.ok(others.length > 0);
  for (const { note } of others) assert.match(note, /niet (?:apart )?beoordeeld/);
});

test("a clause for an empty cell is of its kind and fills it, in every sample and messy text", () => {
  for (const [name, text] of texts) {
    const analyzer = new Analyzer(text, { onlyRules: [] });
    const { analysis } = analyzer;
    for (const { spearhead, cells } of rowsOf(analysis)) {
      for (const { kind } of cells.filter(({ status }) => status === "empty")) {
        const [best] = clausesForCell(analysis, spearhead, kind, "nl");
        const [edit] = best?.edits ?? [];
        if (!best || !edit) continue;
        analyzer.edit(edit);
        const filled = rowsOf(analyzer.analysis).find((row) => row.spearhead === spearhead)?.cells;
        assert.equal(filled?.find((cell) => cell.kind === kind)?.status, "covered", `${best.id} in ${name}`);
        const after = analyzer.text;
        if (best.select) assert.match(after.slice(best.select.start, best.select.end), /^\[.+\]$/);
        const { start } = edit.span;
        analyzer.edit({ span: { start, end: start + edit.newText.length }, newText: "" });
      }
    }
  }
});

test("there is a clause for each empty cell of an empty specification", () => {
  const analysis = analyze("# Bestek\n");
  for (const spearhead of SPEARHEADS)
    for (const kind of CLAUSE_KINDS) {
      const [best] = clausesForCell(analysis, spearhead, kind, "en");
      assert.ok(best?.newChapter, `${spearhead} ${kind}`);
      assert.notEqual(best.title, clausesForCell(analysis, spearhead, kind, "nl")[0]?.title);
    }
});

/** Lines with a count, with that count. */
function hintsIn(text: string, language: "nl" | "en" = "nl"): string[] {
  const hints = chapterHints(analyze(text), language, { start: 0, end: text.length });
  return hints.map(({ at, label }) => `${text.slice(text.lastIndexOf("\n", at - 1) + 1, at)}: ${label}`);
}

test("chapters that ask something bear a count behind their heading, the background none", () => {
  assert.deepEqual(hintsIn(TENDER), [
    "## 2 Geschiktheidseisen: klimaat 0 · innov. 0 · circulair 0 · SR 1",
    "## 3 Programma van eisen: klimaat 1 · innov. 0 · circulair 0 · SR 0",
    "## 4 Gunning: klimaat 1 · innov. 0 · circulair 0 · SR 0",
    "## 5 Overeenkomst: klimaat 0 · innov. 0 · circulair 0 · SR 1",
  ]);
  assert.match(hintsIn(TENDER, "en")[0] ?? "", /: climate 0 · innov. 0/);
});

test("sections below a chapter count for the chapter; one of several empty chapters is enough", () => {
  const text = [
    "# Bestek",
    "## Eisen",
    "### Vervoer",
    "De opdrachtnemer rijdt uitsluitend met voertuigen zonder uitstoot.",
    "## Overige eisen",
    "De opdrachtnemer levert op tijd. De opdrachtnemer meldt zich.",
    "## Gunning op prijs",
    "De laagste prijs wint.",
    "## Gunning op kwaliteit",
    "De beste aanpak wint. De commissie leest de aanpak.",
    "",
  ].join("\n\n");
  assert.deepEqual(
    hintsIn(text).map((line) => line.replace(" · innov. 0 · circulair 0 · SR 0", "")),
    ["## Eisen: klimaat 1", "## Gunning op kwaliteit: klimaat 0"],
  );
});

test("the tooltip of a count names what is counted, in words that Markdown leaves as they are", () => {
  const text = TENDER.replace("E-01", "E\\_01").replace("uitsluitend", "`uitsluitend`");
  const end = text.length;
  const hint = chapterHints(analyze(text), "nl", { start: 0, end })[1];
  assert.match(hint?.tooltip ?? "", /^\*\*Klimaatneutraal inkopen\*\*: 1 plaats\n\n- .*zonder uitstoot/);
  assert.match(hint?.tooltip ?? "", /\*\*Circulair inkopen\*\*: in dit hoofdstuk nog niets/);
  const none = chapterHints(analyze(text), "nl", { start: 0, end: 5 });
  assert.deepEqual(none, []);
});

test("the note above the title stands on the first words that are no table of contents", () => {
  const at = (text: string) => {
    const note = titleNote(analyze(text), "nl");
    return note && [note.text, text.slice(note.span.start, note.span.end)];
  };
  assert.deepEqual(at(TENDER), ["MVI-dekking 2 van 4", "Aanbesteding bezorgdienst"]);
  assert.equal(
    at("---\ntitel: x\n---\n\n# Inhoud\n\nEisen, gunning en overeenkomst.\n\n# Bestek\n")?.[1],
    "Bestek",
  );
  assert.equal(at("---\ntitel: x\n---\n")?.[1], "---");
  assert.equal(at("Wij kopen papier\nen pennen.\n")?.[1], "Wij kopen papier");
  assert.equal(at("\n\n"), null);
  assert.equal(titleNote(analyze(TENDER), "en")?.text, "MVI coverage 2 of 4");
  const details = titleNote(analyze(TENDER), "nl")?.details.split("\n");
  assert.deepEqual(details?.[2], "Circulair inkopen: zwak");
});
