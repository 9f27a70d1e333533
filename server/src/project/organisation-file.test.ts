import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { parse } from "yaml";
import { parseOrganisationFile } from "./organisation-file.js";

/** Each problem as `severity line «words it points at» message`, in Dutch. */
function problems(text: string): string[] {
  return parseOrganisationFile(text).problems.map(({ span, severity, message }) => {
    const line = text.slice(0, span.start).split("\n").length;
    const words = text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
    return `${severity} ${line} «${words}» ${message.nl}`;
  });
}

function expectProblems(text: string, expected: readonly RegExp[]): void {
  const found = problems(text);
  assert.equal(found.length, expected.length, found.join("\n"));
  for (const [i, pattern] of expected.entries()) assert.match(found[i] ?? "", pattern);
}

const clause = (changes: Readonly<Record<string, string>> = {}) => {
  const keys = {
    id: "onze-eis",
    spearhead: "circulair",
    kind: "requirement",
    title: "Gerecyclede vezels",
    text: "Het papier bestaat voor ten minste [percentage, bijvoorbeeld 80]% uit gerecyclede vezels.",
    verification: "Een verklaring van de fabriek met het aandeel per papiersoort.",
    followUp: "De opdrachtnemer rapporteert elk kwartaal het aandeel per papiersoort.",
    rationale: "Nieuwe vezels zijn niet overal nodig.",
    ...changes,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== "");
  return `  - ${lines.map(([key, value]) => `${key}: ${/^[[{]/.test(value) ? value : JSON.stringify(value)}`).join("\n    ")}\n`;
};

const ids = (text: string) => parseOrganisationFile(text).organisation.clauses?.map(({ id }) => id) ?? [];

test("the sample is read whole", () => {
  const text = readFileSync("samples/weidebroek/speerpunt-organisatie.yaml", "utf8");
  assert.deepEqual(problems(text), []);
  const { organisation } = parseOrganisationFile(text);
  assert.equal(organisation.name, "Gemeente Weidebroek");
  assert.equal(organisation.socialReturn?.periods[1]?.labourShare, 30);
  assert.equal(organisation.socialReturn?.periods[1]?.buildingBlocks?.length, 3);
  assert.equal(organisation.smallTenders?.works, 150000);
  assert.deepEqual(organisation.words?.falseFriends?.nl, ["klimaatplein", "huis van innovatie"]);
  const [own] = organisation.clauses ?? [];
  assert.equal(own?.version, 1);
  assert.deepEqual(own?.productGroups, ["papier"]);
  assert.equal(own?.title.en, own?.title.nl, "one language serves for both");
  assert.equal(own?.source.note, "Inkoopbeleid Weidebroek 2026, 2026-01");
});

for (const group of ["papier", "schoonmaak", "wegen"]) {
  test(`criteria of the catalogue for ${group} can be taken over as they stand, under ids of their own`, () => {
    const catalogue = readFileSync(`server/data/criteria/${group}.yaml`, "utf8");
    const list = catalogue.slice(catalogue.indexOf("criteria:"));
    const text = list
      .replace(/^( +- id: )/gm, "$1onze-")
      .replace(/^( +)(spearhead: )/gm, `$1productGroup: ${group}\n$1$2`);
    expectProblems(text, []);
    assert.ok(ids(text).length >= 10);
  });
}

test("the sample and its schema for editors agree", () => {
  const schema = JSON.parse(readFileSync("server/data/schema/speerpunt-organisatie.schema.json", "utf8"));
  const validate = new Ajv({ strict: false }).compile(schema);
  const sample: object = parse(readFileSync("samples/weidebroek/speerpunt-organisatie.yaml", "utf8"));
  assert.ok(validate(sample), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...sample, level: "hoog" }));
  assert.ok(!validate({ ...sample, profiel: "mvoi" }));
});

test("an empty file is fine", () => {
  for (const text of ["", "# nog niets\n", "---\n"]) {
    const { organisation, key, problems } = parseOrganisationFile(text);
    assert.deepEqual({ organisation, key, problems }, { organisation: {}, key: "{}", problems: [] });
  }
});

test("a clause that is complete is used as it stands, in one language or in two", () => {
  const text = `criteria:\n${clause({ title: '{ nl: "Vezels", en: "Fibres" }', productGroups: "[papier, drukwerk]" })}clauses:\n${clause({ id: "algemeen" })}`;
  expectProblems(text, []);
  const [first, second] = parseOrganisationFile(text).organisation.clauses ?? [];
  assert.deepEqual(first?.title, { nl: "Vezels", en: "Fibres" });
  assert.deepEqual(first?.productGroups, ["papier", "drukwerk"]);
  assert.deepEqual(second?.productGroups, ["generiek"]);
  assert.equal(second?.level, "basis");
});

test("an unknown key is named with its place, the nearest and all known ones", () => {
  expectProblems("nam: Gemeente Voorbeeldstad\nlevel: basis\n", [
    /^error 1 «nam» Onbekende sleutel `nam`\. Bedoelt u `name`\? Mogelijk: `name`, `profile`, /,
  ]);
  expectProblems(
    "socialReturn:\n  periods:\n    - percentage: 5\n      base: contract-sum\n      tresholt: 3\n",
    [/^error 5 «tresholt» Onbekende sleutel `socialReturn: periods 1: tresholt`\. Bedoelt u `threshold`\?/],
  );
});

test("a wrong value is named with what is allowed", () => {
  expectProblems("profile: mvi\nlevel: hoog\n", [
    /^error 1 «mvi» `profile` kan niet `mvi` zijn\. Bedoelt u `mvoi`\? Mogelijk: `speerpunten` \(vier speerpunten\), `mvoi` \(/,
    /^error 2 «hoog» `level` .* Mogelijk: `basis` \(wat elke aanbieder kan\), `significant` /,
  ]);
  expectProblems(`criteria:\n${clause({ kind: "eis", productGroup: "papieer" })}`, [
    /«"eis"» `criteria 1: kind` kan niet .* Bedoelt u `requirement`\? Mogelijk: `requirement` \(eis: wie niet/,
    /`criteria 1: productGroup` .* Bedoelt u `papier`\? Mogelijk: het id van een productgroep/,
  ]);
});

test("a number is a number: no thousands, no unit, not out of bounds", () => {
  const small = (value: string) => `smallTenders:\n  supplies: ${value}\n`;
  expectProblems(small("250.000"), [/^error 2 «250\.000» .*Bedoelt u `250000`\? Mogelijk: een getal/]);
  expectProblems(small("€ 50000"), [
    /`smallTenders: supplies` kan niet `€ 50000` zijn\. Bedoelt u `50000`\?/,
  ]);
  expectProblems(small("€ 1.250.000,50"), [/Bedoelt u `1250000\.5`\?/]);
  expectProblems(small("-1"), [/kan niet `-1` zijn\. Mogelijk: een getal vanaf 0, in cijfers/]);
  expectProblems(small(".inf"), [/kan niet `\.inf` zijn/]);
  expectProblems(small("[1, 2]"), [/kan niet `\[1, 2\]` zijn/]);
  assert.equal(parseOrganisationFile(small("1234.5")).organisation.smallTenders?.supplies, 1234.5);
});

test("a day that is no day gets an example", () => {
  expectProblems(
    "socialReturn:\n  periods:\n    - { from: 1 januari 2026, percentage: 5%, base: opdrachtsom }\n",
    [
      /periods 1: from` kan niet `1 januari 2026` zijn\. Mogelijk: een dag als `2026-11-22`/,
      /periods 1: percentage` .*Bedoelt u `5`\? Mogelijk: een getal van 0 tot en met 100/,
      /periods 1: base` .*Bedoelt u `contract-sum`\?/,
    ],
  );
});

test("a missing key is told, and that item alone does not count", () => {
  const text = `criteria:\n${clause({ id: "een", verification: "", kind: "" })}${clause({ id: "twee" })}`;
  expectProblems(text, [
    /^error 2 «id: "een"» Bij `criteria 1` ontbreken `kind`, `verification`; daarom telt/,
  ]);
  assert.deepEqual(ids(text), ["twee"]);
});

test("a wrong optional key leaves the rest of the item", () => {
  const text = `criteria:\n${clause({ level: "hoog", validFrom: "gisteren" })}`;
  expectProblems(text, [
    /`criteria 1: level`/,
    /`criteria 1: validFrom` .* Mogelijk: een jaar, maand of dag/,
  ]);
  assert.deepEqual(ids(text), ["onze-eis"]);
});

test("an id is its own: not twice, not one of the catalogue", () => {
  const text = `criteria:\n${clause()}${clause()}${clause({ id: "papier-mill-energy" })}`;
  expectProblems(text, [
    /^error 10 «"onze-eis"» `id: onze-eis` staat er vaker dan één keer/,
    /^error 18 «"papier-mill-energy"» .* uit de ingebouwde catalogus/,
  ]);
  assert.deepEqual(ids(text), ["onze-eis"]);
  expectProblems(`criteria:\n${clause({ id: "Onze eis" })}`, [/`criteria 1: id` .* kleine letters/]);
});

test("texts are checked as those of the catalogue: what shuts out is not offered, what is vague is told", () => {
  const check = (
    changes: Readonly<Record<string, string>>,
    expected: readonly RegExp[],
    offered: boolean,
  ) => {
    const text = `criteria:\n${clause(changes)}`;
    expectProblems(text, expected);
    assert.deepEqual(ids(text), offered ? ["onze-eis"] : []);
  };
  check(
    { verification: "Een certificaat volgens ISO 14001 van de fabriek zelf." },
    [
      /^error 7 «"Een certificaat .*» `onze-eis: verification`: “ISO 14001”.*of gelijkwaardig.* niet voorgesteld\.$/,
    ],
    false,
  );
  check(
    { text: "De opdrachtnemer zet op 2 werkplekken lokale werkzoekenden in." },
    [/^error 6 .*“lokale werkzoekenden” vraagt om mensen of bedrijven uit de eigen omgeving/],
    false,
  );
  check(
    { text: "Ten minste [percentage, bijvoorbeeld 60% van de vezels is gerecycled." },
    [/vierkante haken/],
    false,
  );
  check(
    { text: "De opdrachtnemer gebruikt zo veel mogelijk gerecyclede vezels." },
    [/^warning 6 .*“zo veel mogelijk”.*\(`vague`\)/],
    true,
  );
  check(
    { recognition: "[beton*]" },
    [/^warning \d+ «\[beton\*\]» `onze-eis: recognition`: De woorden vinden de tekst/],
    true,
  );
  check(
    { validFrom: "2027", validTo: "2026-06" },
    [/`onze-eis: validTo`: 2026-06 ligt vóór het begin 2027/],
    false,
  );
});

test("only the languages that are given are checked", () => {
  const english = '{ en: "At least [percentage, for example 80]% of the fibres are recycled." }';
  const text = `criteria:\n${clause({ text: english })}`;
  expectProblems(text, []);
  assert.match(parseOrganisationFile(text).organisation.clauses?.[0]?.text.nl ?? "", /^At least/);
  expectProblems('criteria:\n  - title: { fr: "x" }\n', [
    /Bij `criteria 1` ontbreken/,
    /sleutel `criteria 1: title: fr`/,
  ]);
});

test("periods of social return do not run backwards or overlap", () => {
  const period = (from: string, to: string) =>
    `    - { from: ${from}, to: ${to}, percentage: 5, base: contract-sum }\n`;
  const text = `socialReturn:\n  periods:\n${period("2026-01-01", "2025-01-01")}${period("2024-01-01", "2024-12-31")}${period("2024-07-01", "2025-12-31")}`;
  expectProblems(text, [
    /^error 3 «2025-01-01» .* ligt vóór het begin 2026-01-01/,
    /^warning 5 «2024-07-01» .*overlapt met die van 2024-01-01 tot 2024-12-31/,
  ]);
  assert.equal(parseOrganisationFile(text).organisation.socialReturn?.periods.length, 2);
  expectProblems("socialReturn:\n  contact: Team\n", [/Bij `socialReturn` ontbreekt `periods`/]);
});

test("words are patterns that can be looked for cheaply", () => {
  const vague = (word: string) => problems(`words:\n  vague: [${JSON.stringify(word)}]\n`);
  assert.deepEqual(vague("met Hart en ziel"), []);
  assert.deepEqual(vague("(hart|ziel) ..3 inzet*"), []);
  for (const word of [
    "*",
    "..3 inzet",
    "(hart",
    "(a b|c d|e f) ".repeat(12),
    "a ..20 b ..20 c ..20 d",
    "*a*b*c*",
  ]) {
    assert.match(vague(word)[0] ?? "", /^error 2 .*`words: vague` .* Mogelijk: woorden, met `\*`/, word);
  }
  const { organisation } = parseOrganisationFile(
    "words:\n  terms:\n    - { spearhead: circulair, words: Paspoort }\n",
  );
  assert.deepEqual(organisation.words?.terms, [
    { spearhead: "circulair", nl: ["paspoort"], en: ["paspoort"] },
  ]);
});

test("a broken file gives what can be read of it", () => {
  const text = `name: Gemeente Voorbeeldstad\ncriteria:\n${clause()}words: [\n`;
  assert.match(problems(text).join("\n"), /Fout in de opbouw van de YAML/);
  assert.equal(parseOrganisationFile(text).organisation.name, "Gemeente Voorbeeldstad");
  assert.deepEqual(ids(text), ["onze-eis"]);
  expectProblems("- een\n- twee\n", [/Dit bestand bestaat uit sleutels met waarden/]);
});

test("hostile texts do not throw and end soon", () => {
  const cycle = "criteria: &a\n  - &b\n    id: x\n    text: *a\n    title: *b\n";
  const bomb = `criteria: [${"&a {id: x}, "}${"*a, ".repeat(5000)}]\n`;
  const keys = Array.from({ length: 50_000 }, (_, i) => `sleutel${i}: 1`).join("\n");
  for (const text of [
    cycle,
    bomb,
    keys,
    "[".repeat(100_000),
    "x".repeat(2_000_000),
    `words: ${"{terms: ".repeat(5000)}`,
  ]) {
    const found = parseOrganisationFile(text).problems;
    assert.ok(found.length > 0 && found.length < 1000, text.slice(0, 20));
  }
});

test("any text gives problems with spans inside it", () => {
  const word = fc.constantFrom(
    ..."name profile mvoi criteria clauses words terms spearhead circulair text title id nl en 5 basis vague".split(
      " ",
    ),
    ...'|: |:|- |[|]|{|}|"|\n|\n  |\n    |\t|\r\n|#|&a |*a|---\n|? |, |é|\uFEFF|> |  - '.split("|"),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
      (text) => {
        for (const { span, message } of parseOrganisationFile(text).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.ok(message.nl && message.en);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
