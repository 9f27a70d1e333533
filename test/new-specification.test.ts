// A specification to begin with: for every product group and language nothing is wrong with it but that it is open.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyze,
  newSpecification,
  PRODUCT_GROUPS,
  SPEARHEADS,
  type SpecificationRequest,
  specificationChoices,
} from "../server/src/core/index.js";

const LANGUAGES = ["nl", "nl-BE", "en"] as const;
const BARE = { productGroup: "papier", language: "nl", procedure: null, examples: false } as const;

function requests(examples: boolean): SpecificationRequest[] {
  return PRODUCT_GROUPS.flatMap(({ id: productGroup }) =>
    LANGUAGES.map((language) => ({ productGroup, language, procedure: null, examples })),
  );
}

function rulesIn(text: string): string[] {
  return [...new Set(analyze(text).findings.map(({ rule }) => rule))].sort();
}

test("a bare specification lacks its spearheads and is open, and that is all, for every product group", () => {
  for (const request of requests(false)) {
    const { text } = newSpecification(request);
    const name = `${request.productGroup} ${request.language}`;
    assert.deepEqual(rulesIn(text), ["missing-spearhead", "placeholder"], name);
    const { productGroup, language, spearheads } = analyze(text);
    assert.deepEqual([productGroup, language], [request.productGroup, request.language], name);
    assert.ok(
      SPEARHEADS.every((id) => spearheads[id].status === "missing"),
      name,
    );
  }
});

test("with example texts every spearhead is covered and nothing is an error, for every product group", () => {
  for (const request of requests(true)) {
    const { text } = newSpecification(request);
    const name = `${request.productGroup} ${request.language}`;
    const { findings, spearheads } = analyze(text);
    assert.ok(
      SPEARHEADS.every((id) => spearheads[id].status === "covered"),
      name,
    );
    const rules = findings.map(({ rule }) => rule);
    for (const rule of [
      "missing-spearhead",
      "weak-spearhead",
      "weights-not-100",
      "promise-without-contract",
    ]) {
      assert.ok(!rules.includes(rule), `${name}: ${rule}`);
    }
    assert.ok(
      findings.every(({ severity }) => severity !== "error"),
      name,
    );
  }
});

test("every procedure is one that the front matter knows, and adds no other findings than those of its instrument", () => {
  const { procedures } = specificationChoices();
  for (const language of ["nl", "en"] as const) {
    assert.ok(procedures[language].length > 5);
    for (const procedure of procedures[language]) {
      const { text } = newSpecification({ ...BARE, language, procedure });
      assert.match(text, new RegExp(`^procedure: ${procedure}$`, "m"));
      // An innovation partnership is an instrument of its own, of which the chapters do not say everything yet.
      const known = ["incomplete-instrument", "missing-criterion", "missing-spearhead", "placeholder"];
      assert.deepEqual(
        rulesIn(text).filter((rule) => !known.includes(rule)),
        [],
        procedure,
      );
    }
  }
});

test("the chapters have the points of the award in a table that adds up and is not about the price alone", () => {
  const { text } = newSpecification(BARE);
  const points = [...text.matchAll(/^\| G\d +\| (.+?) +\| +(\d+) \|$/gm)].map(([, name, count]) => [
    name,
    Number(count),
  ]);
  assert.deepEqual(points, [
    ["Prijs", 40],
    ["Kwaliteit", 20],
    ["MVI-matrix", 40],
  ]);
  const inUse = newSpecification({ ...BARE, productGroup: "ict-hardware" }).text;
  assert.match(inUse, /Kosten over de gebruiksjaren/);
  assert.match(inUse, /TCO = /);
});

test("every chapter is read as what it is for", () => {
  const ROLES = [
    [
      "background",
      "background",
      "background",
      "background",
      "background",
      "procedure",
      "planning",
      "questions",
    ],
    [
      "selection",
      "requirements",
      "requirements",
      "requirements",
      "requirements",
      "requirements",
      "requirements",
    ],
    ["award", "award", "contract", "annex"],
  ].flat();
  for (const language of LANGUAGES) {
    for (const productGroup of ["papier", "schoonmaak", "wegen"]) {
      const { document } = analyze(newSpecification({ ...BARE, productGroup, language }).text);
      // Without what stands before the first chapter.
      const roles = document.contexts.slice(2).map(({ role }) => role);
      assert.deepEqual(roles, ROLES, `${productGroup} ${language}`);
    }
  }
});

test("only the spearheads that are asked for have a section, a row and an article", () => {
  const { text } = newSpecification({ ...BARE, spearheads: ["social-return"] });
  assert.equal(text.match(/Social return/g)?.length, 3);
  assert.doesNotMatch(text, /Circulair|Klimaatneutraal|Innovatiegericht/);
});

test("the organisation's own clause goes first, and its share of social return is filled in", () => {
  const both = (words: string) => ({ nl: words, en: words });
  const own = {
    id: "own-take-back",
    spearhead: "circulair",
    kind: "requirement",
    version: 3,
    level: "basis",
    productGroups: ["papier"],
    title: both("Eigen"),
    text: both("De leverancier neemt ten minste 90% van de dozen terug."),
    verification: both("Een register."),
    followUp: both("Elk kwartaal."),
    rationale: both("Omdat."),
    source: { ref: "general-knowledge", note: "", date: "2026" },
  } as const;
  const { text } = newSpecification({ ...BARE, examples: true, organisation: { clauses: [own] } });
  assert.match(
    text,
    /neemt ten minste 90% van de dozen terug\. Bewijs: een register\. <!-- speerpunt: own-take-back v3 -->/,
  );
});

test("an open place is a choice, and the title is one choice at two places", () => {
  const { text, choices } = newSpecification({ ...BARE, examples: true });
  const words = choices.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
  assert.deepEqual(words[0], ["[titel van de opdracht]", "[titel van de opdracht]"]);
  assert.ok(words.flat().every((word) => /^\[[^\]]+\]$/.test(word)));
  assert.equal(words.flat().length, text.match(/\[[^\]\n]+\]/g)?.length);
});

test("a group that nobody knows gives a general specification", () => {
  assert.match(newSpecification({ ...BARE, productGroup: "raketten" }).text, /^productgroep: generiek$/m);
});
