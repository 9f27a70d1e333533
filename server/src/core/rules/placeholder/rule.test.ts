// Leftovers in all their shapes, and what looks like one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

/** The words of the findings, a review with a question mark behind it. */
function found(text: string): string[] {
  const { findings, failures } = analyze(text, { onlyRules: ["placeholder"] });
  assert.deepEqual(failures, []);
  return findings.map(
    ({ span, outcome }) => text.slice(span.start, span.end) + (outcome === "review" ? "?" : ""),
  );
}

test("open places are found at their own words", () => {
  for (const [text, ...places] of [
    [
      "De prijs is [invullen] en [percentage, bijvoorbeeld 20].",
      "[invullen]",
      "[percentage, bijvoorbeeld 20]",
    ],
    ["[naam vervoerder], statutair gevestigd te [plaats]", "[naam vervoerder]", "[plaats]"],
    ["Tussen \\[naam gemeente\\] en de leverancier.", "[naam gemeente\\]"],
    ["Het document is van <naam opsteller>.", "<naam opsteller>"],
    ["De leverancier is {{leverancier}}.", "{{leverancier}}"],
    ["Van 1 juli 202* tot 1 juli 20**, ook wel 20xx.", "202*", "20**", "20xx"],
    ["Een korting van xx% of x,x % per jaar.", "xx%", "x,x %"],
    ["De boete is € XX.XXX per dag.", "XX.XXX"],
    ["De boete is € … per dag en gaat in na ... dagen.", "…", "..."],
    ["Binnen ____ werkdagen.", "____"],
    ["De termijn is n.t.b. en het aantal ???.", "n.t.b.", "???"],
    ["Budget: PM", "PM"],
    ["De kosten zijn € p.m. per jaar.", "p.m."],
    ["De datum is nader te bepalen.", "nader te bepalen"],
    ["De partijen spreken af op een nader te bepalen moment.", "nader te bepalen?"],
    ["VOORBEELDOPTIE 1: de prijs telt.", "VOORBEELDOPTIE"],
    ["Gekozen is een [openbare / niet-openbare] procedure.", "[openbare / niet-openbare]"],
    ["## [Optioneel:] Social return\n\nTekst.", "[Optioneel:]"],
    ["[Let op: alleen bij percelen] De opdracht bestaat uit percelen.", "[Let op: alleen bij percelen]"],
    ["The term is [insert term] and the price TBD.", "[insert term]", "TBD"],
    ["| Eis | Waarde |\n|---|---|\n| Levertijd | PM |\n| Prijs | 3 |", "PM"],
  ] as const)
    assert.deepEqual(found(text), places, text);
});

test("omissions, citations, boxes, code, names and lines to sign on are left alone", () => {
  for (const text of [
    "De wet zegt: “de aanbestedende dienst [...] motiveert [haar] keuze [sic]”.",
    'De nota noemt "de gemeente [naam in het origineel] als partij".',
    "Zie noot [1], [2, 3] en [bijlage 3](bijlage-3.md).",
    "- [ ] verklaring bijgevoegd\n- [x] uittreksel bijgevoegd",
    "9.2 [vervallen]",
    "[in te vullen door inschrijver]",
    "Gebruik `[invullen]` als open plek.",
    "```\n[invullen]\n```",
    "De norm voor fijnstof (PM10) geldt tot 3 p.m. op dinsdag.",
    "Het tarief is € 400 p.m. exclusief btw.",
    "Medewerkers worden getest op tbc.",
    "Naam: ____________\nDatum: ………………\nHandtekening: ________",
    "1 De opdracht ................................... 3",
    "Zie hoofdstuk XX van het rapport.",
    "Maat XXL is leverbaar.",
    "Hoe zo veel mogelijk … dezelfde chauffeur rijdt.",
    "De tabel is 2 x 12 cellen.",
  ])
    assert.deepEqual(found(text), [], text);
});

test("an empty chapter is found, a title, a table of contents and an annex are not", () => {
  const text = "# Bestek\n\n## Inleiding\n\nTekst.\n\n";
  assert.deepEqual(found(`${text}## Gunning\n\n## Contract\n\nTekst.\n`), ["Gunning"]);
  assert.deepEqual(found(`${text}## Gunning\n`), ["Gunning"]);
  for (const rest of [
    "## Inhoudsopgave\n\n## Contract\n\nTekst.\n",
    "## Bijlage 1 Prijzenblad\n\n## Bijlage 2 Model\n",
    "## Artikel 9 [vervallen]\n\n## Artikel 10\n\nTekst.\n",
    "## Organisatie\n\n![Organogram](organogram.png)\n\n## Contract\n\nTekst.\n",
    "## Eisen\n\n### E-01 De leverancier levert binnen drie werkdagen na bestelling\n\n### E-02 De garantie duurt vier jaar na levering.\n",
    "## Gunning\n\n### Prijs\n\nTekst.\n",
  ])
    assert.deepEqual(found(text + rest), [], rest);
  assert.deepEqual(found("# Titel\n\n# Ondertitel\n\n## 1 Begin\n\nTekst.\n"), []);
});

test("a row that stayed empty among filled rows is found, the head of a group is not", () => {
  const table = (rows: string) => `| Onderdeel | Basis | Plus |\n|---|---|---|\n${rows}`;
  const filled = "| Circulair | 70% | 80% |\n| Sociaal | 5 | 7 |\n| Vervoer | 3 | 4 |\n";
  assert.deepEqual(found(table(`${filled}| Klimaat | | |\n`)), ["Klimaat"]);
  assert.deepEqual(found(table(`${filled}| **Klimaat** | | |\n| Stroom | 2 | 3 |\n`)), []);
  assert.deepEqual(found(table(`| Algemeen | | |\n${filled}`)), []);
  assert.deepEqual(found(table(`${filled}| Klimaat | | |\n| Water | | |\n`)), []);
});
