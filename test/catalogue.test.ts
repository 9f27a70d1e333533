// The data files: faults are refused with their place, clauses can be inserted as they stand, groups are recognised.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CATALOGUE } from "../server/src/core/catalogue/catalogue.generated.js";
import type { Clause } from "../server/src/core/catalogue/catalogue-data.js";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import { PatternSet } from "../server/src/core/catalogue/pattern.js";
import { deadWords } from "../server/src/core/catalogue/pattern-fault.js";
import {
  addHits,
  decideProductGroup,
  detectProductGroup,
  GENERIC_PRODUCT_GROUP,
  productGroupHits,
} from "../server/src/core/catalogue/product-group.js";
import { type DocumentLanguage, SPEARHEADS } from "../server/src/core/catalogue/types.js";
import { tokenize } from "../server/src/core/text/tokens.js";
import { clauseReader } from "../server/tools/clause-faults.js";
import { compile, compileFiles, readData } from "../server/tools/compile.js";
import { readSchemas } from "../server/tools/data-file.js";
import { readInputs } from "../server/tools/inputs.js";
import { faultOf } from "../server/tools/patterns.js";
import { formatProblem } from "../server/tools/problem.js";

const inputs = readInputs(".");
const schemas = readSchemas(inputs);
const { files: dataFiles } = readData(inputs, schemas);
const LANGUAGES = ["nl", "en"] as const;

/** The problems after one file got another text, as they are printed. */
function problemsAfter(path: string, change: (text: string) => string): string[] {
  const text = inputs.get(path) ?? "";
  const changed = change(text);
  assert.notEqual(changed, text, "the example changes nothing");
  const { files, problems } = readData(new Map([[path, changed]]), schemas);
  const found =
    problems.length > 0
      ? problems
      : compileFiles(new Map([...dataFiles, ...files]), inputs, schemas).problems;
  return found.map(formatProblem);
}

function replace(found: string | RegExp, by: string) {
  return (text: string) => text.replace(found, by);
}

function append(more: string) {
  return (text: string) => `${text.trimEnd()}\n${more}\n`;
}

const lineOf = (path: string, found: string) => {
  const lines = inputs.get(path)?.split("\n") ?? [];
  return lines.findIndex((line) => line.includes(found)) + 1;
};

describe("faults name the file, the line and the key", () => {
  const sources = "server/data/sources.yaml";
  const spearheads = "server/data/spearheads.yaml";
  const groups = "server/data/product-groups.yaml";
  const clauses = "server/data/clauses/circulair.yaml";
  const topics = "server/data/topics/circulair.yaml";

  test("a word that the schema does not know", () => {
    assert.deepEqual(problemsAfter(sources, replace("\n  status: verified", "\n  status: sure")), [
      `${sources}:${lineOf(sources, "  status: verified")} [0].status: must be one of verified, secondary, unverified`,
    ]);
  });

  test("an unknown key", () => {
    assert.deepEqual(problemsAfter(sources, replace("publisher:", "publischer:")), [
      `${sources}:${lineOf(sources, "- id:")} [0].publisher: is missing`,
      `${sources}:${lineOf(sources, "publisher:")} [0].publischer: is an unknown key`,
    ]);
  });

  test("text that is no YAML", () => {
    const [problem] = problemsAfter(groups, replace("kind: supplies", "kind: 'supplies"));
    assert.match(problem ?? "", /^server\/data\/product-groups\.yaml:\d+ \S/);
  });

  test("a key that stands twice", () => {
    const [problem] = problemsAfter(groups, replace("  kind: supplies", "  kind: supplies\n  kind: works"));
    assert.equal(problem, `${groups}:${lineOf(groups, "kind: supplies") + 1} Map keys must be unique`);
  });

  test("a missing language", () => {
    assert.deepEqual(problemsAfter(spearheads, replace(", en: Climate-neutral procurement", "")), [
      `${spearheads}:${lineOf(spearheads, "name: {")} [0].name.en: is missing`,
    ]);
  });

  test("a spearhead that does not exist", () => {
    const [problem] = problemsAfter(clauses, replace("spearhead: circulair", "spearhead: biobased"));
    assert.equal(
      problem,
      `${clauses}:3 spearhead: must be one of klimaatneutraal, innovatiegericht, circulair, social-return`,
    );
  });

  test("an id that is used twice", () => {
    const more = "- { id: weak-words, title: T, publisher: P, date: unknown, status: verified }";
    const [problem] = problemsAfter(sources, append(more));
    assert.match(problem ?? "", /^server\/data\/sources\.yaml:\d+ \[\d+\]\.id: “weak-words” is used twice$/);
  });

  test("a product group, source or cue that does not exist", () => {
    const group = problemsAfter(
      clauses,
      replace("productGroups: [generiek]", "productGroups: [ruimtevaart]"),
    );
    assert.deepEqual(group, [
      `${clauses}:${lineOf(clauses, "productGroups:")} clauses[0].productGroups[0]: there is no product group “ruimtevaart”`,
    ]);
    const source = problemsAfter(clauses, replace("ref: general-knowledge", "ref: hearsay"));
    assert.match(source.join(), /clauses\[\d+\]\.source\.ref: there is no source “hearsay”$/);
    const cue = problemsAfter(topics, replace(/(\n {4}strength: measure)/, "$1\n    needs: [no-such-cue]"));
    assert.match(cue.join(), /topics\[\d+\]\.needs\[0\]: there is no cue “no-such-cue”$/);
  });

  test("generiek beside another group", () => {
    const problems = problemsAfter(
      clauses,
      replace("productGroups: [generiek]", "productGroups: [generiek, papier]"),
    );
    assert.match(problems.join(), /clauses\[0\]\.productGroups: generiek fits every group; name it alone$/);
  });

  test("a pattern that cannot be used", () => {
    const [problem] = problemsAfter(groups, replace("    - grafisch papier", "    - Grafisch papier"));
    assert.equal(
      problem,
      `${groups}:${lineOf(groups, "grafisch papier")} [0].nl[3]: “Grafisch papier” contains a capital; patterns are in lower case`,
    );
  });

  test("a clause that hedges, or names a label as the only one", () => {
    const hedge = problemsAfter(
      clauses,
      replace("Het geleverde bestaat,", "Het geleverde bestaat zoveel mogelijk,"),
    );
    assert.match(
      hedge.join(),
      /clauses\[0\]\.text\.nl: hedges with “zoveel mogelijk”; say how much and when/,
    );
    const label = problemsAfter(clauses, replace("Blauer Engel or equivalent proof", "Blauer Engel"));
    assert.match(
      label.join(),
      /clauses\[\d+\]\.verification\.en: names “FSC” without allowing an equivalent$/,
    );
  });

  test("a file without a schema", () => {
    const texts = new Map(inputs).set("server/data/language/brands.yaml", "[]");
    assert.deepEqual(compile(texts).problems.map(formatProblem), [
      "server/data/language/brands.yaml:1 has no schema; expected brands.schema.json",
    ]);
  });
});

describe("rule folders", () => {
  const page = (language: string, messages: string, sources = "[weak-words]") =>
    [
      `server/src/core/rules/zz-example/rule.${language}.md`,
      `---\ntitle: T\nmessages:\n  ${messages}\nsources: ${sources}\nwhy: W.\nproof: P.\n---\n\nBody.\n`,
    ] as const;
  const rule = (text = 'export const rule = { id: "zz-example", severity: "hint" };') =>
    ["server/src/core/rules/zz-example/rule.ts", text] as const;
  const compileWith = (...files: (readonly [string, string])[]) =>
    compileFiles(dataFiles, new Map([...inputs, ...files]), schemas);

  test("a rule with its pages stands in the registry, the table and the index", () => {
    const { outputs, problems } = compileWith(
      rule(),
      page("nl", "found: “{term}”."),
      page("en", "found: “{term}”."),
    );
    assert.deepEqual(problems.map(formatProblem), []);
    const [registry, pages, index] = ["registry.generated.ts", "pages.generated.ts", "README.md"].map(
      (name) => outputs.get(`server/src/core/rules/${name}`) ?? "",
    );
    assert.match(registry ?? "", /import \{ rule as zzExample \} from "\.\/zz-example\/rule\.js";/);
    assert.match(pages ?? "", /"zz-example": \{/);
    assert.match(index ?? "", /\| `zz-example` \| hint \| \[T\]\(zz-example\/rule\.nl\.md\) \|/);
  });

  test("a folder without rule.ts is left out", () => {
    const { outputs, problems } = compileWith(page("nl", "found: x"));
    assert.deepEqual(problems, []);
    assert.doesNotMatch([...outputs.values()].join(), /zz-example/);
  });

  test("pages agree on messages, placeholders and sources", () => {
    const faults = (...files: (readonly [string, string])[]) =>
      compileWith(rule(), ...files).problems.map(formatProblem);
    const folder = "server/src/core/rules/zz-example";
    assert.deepEqual(faults(page("nl", "found: x")), [`${folder}/rule.en.md:1 is missing`]);
    assert.deepEqual(faults(page("nl", "found: “{term}”"), page("en", "found: “{word}”")), [
      `${folder}/rule.en.md:4 messages.found: has the placeholders {word}; the Dutch page has {term}`,
    ]);
    assert.deepEqual(faults(page("nl", "found: x"), page("en", "other: x")), [
      `${folder}/rule.en.md:4 messages.found: is missing; the Dutch page has it`,
      `${folder}/rule.nl.md:4 messages.other: is missing; the English page has it`,
    ]);
    assert.deepEqual(faults(page("nl", "found: x", "[hearsay]"), page("en", "found: x")), [
      `${folder}/rule.nl.md:5 sources[0]: there is no source “hearsay”`,
    ]);
  });

  test("the id is the name of the folder and the severity is known", () => {
    const pages = [page("nl", "found: x"), page("en", "found: x")];
    const { problems } = compileWith(rule('{ id: "other", severity: "fatal" }'), ...pages);
    assert.deepEqual(problems.map(formatProblem), [
      "server/src/core/rules/zz-example/rule.ts:1 id: must be “zz-example”, the name of the folder",
      "server/src/core/rules/zz-example/rule.ts:1 severity: must be one of error, warning, information, hint",
    ]);
  });
});

test("patterns: what is refused and what is merely never found", () => {
  for (const good of [
    "*recycl*",
    "(een|de|het)? ..4 mogelijk",
    "(zoveel|zo veel) mogelijk",
    "%",
    "(meng|productie)temperatuur",
  ]) {
    assert.equal(faultOf(good), null, good);
  }
  for (const bad of [
    "_ mogelijk",
    "..3 mogelijk",
    "(..2 zo|zo) mogelijk",
    "Zo mogelijk",
    "(zo|zo veel mogelijk",
    "zo) veel",
  ]) {
    assert.notEqual(faultOf(bad), null, bad);
  }
  assert.deepEqual(deadWords("(50+|vijftigplusser*) stop/go (zo|_)"), ["50+", "stop/go", "_"]);
  assert.deepEqual(deadWords("(meng|productie)temperatuur co2-* (niet ..2 goed|goed) auto's"), []);
});

const strong = CATALOGUE.topics.filter(({ strength }) => strength !== "hint");
const concreteTopics = {
  nl: new PatternSet(strong.map(({ spearhead, nl }) => ({ id: spearhead, patterns: nl }))),
  en: new PatternSet(strong.map(({ spearhead, en }) => ({ id: spearhead, patterns: en }))),
};

describe("clauses", () => {
  const faultsOf = clauseReader(CATALOGUE.vague);

  test("every spearhead has at least two of each kind for any product group", () => {
    for (const spearhead of SPEARHEADS) {
      for (const kind of ["requirement", "award-criterion", "contract-clause"] as const) {
        const general = allClauses().filter(
          (clause) =>
            clause.spearhead === spearhead &&
            clause.kind === kind &&
            clause.productGroups.includes(GENERIC_PRODUCT_GROUP),
        );
        assert.ok(general.length >= 2, `${spearhead}, ${kind}: ${general.length}`);
      }
    }
  });

  test("every sample group has a requirement of its own for each spearhead", () => {
    const groups = [
      "papier",
      "ict-hardware",
      "leerlingenvervoer",
      "sportgebouw",
      "wmo-hulpmiddelen",
      "zorgtechnologie",
    ];
    for (const group of groups) {
      const own = allClauses().filter(
        ({ kind, productGroups }) => kind === "requirement" && productGroups.includes(group),
      );
      assert.deepEqual(
        [...new Set(own.map(({ spearhead }) => spearhead))].sort(),
        [...SPEARHEADS].sort(),
        group,
      );
    }
  });

  for (const clause of allClauses()) {
    test(`${clause.id} can be inserted as it stands`, () => {
      assert.deepEqual(
        faultsOf(clause),
        [],
        "no hedge, no label without its equivalent, a quantity with a unit",
      );
      for (const language of LANGUAGES) {
        const text = clause.text[language];
        assert.match(text, /\[[^[\]]+\]/, "has a visible placeholder");
        assert.equal(text.replace(/\[[^[\]]*\]/g, "").search(/[[\]]/), -1, "brackets pair and do not nest");
        assert.ok(namesItsSpearhead(clause, language), "names what its spearhead is about");
        assert.doesNotMatch(
          text,
          /lokale|plaatselijke|inwoners van|\blocal (?:people|residents|labour)/,
          "asks for no locals",
        );
      }
    });
  }

  test("award criteria state points or a reduction, and that the offer binds", () => {
    for (const { id, text } of allClauses().filter(({ kind }) => kind === "award-criterion")) {
      assert.match(text.nl, /punten|fictieve korting/, id);
      assert.match(text.nl, /een verplichting uit de overeenkomst\.$/, id);
      assert.match(text.en, /an obligation under the contract\.$/, id);
    }
  });

  test("what the reader of clauses refuses", () => {
    const [sound] = allClauses();
    assert.ok(sound);
    const faults = (nl: string) =>
      faultsOf({ ...sound, text: { ...sound.text, nl } }).map(({ key, text }) => `${key.join(".")}: ${text}`);
    assert.deepEqual(faults("De opdrachtnemer levert binnen 5 werkdagen."), []);
    assert.deepEqual(faults("De opdrachtnemer levert de dozen."), [
      "text.nl: states no quantity with a unit",
    ]);
    assert.deepEqual(faults("De opdrachtnemer levert tijdig, binnen 5 werkdagen."), [
      "text.nl: hedges with “tijdig”; say how much and when",
    ]);
    assert.deepEqual(faults("Het hout draagt 10 jaar het label FSC. Een gelijkwaardig product mag."), [
      "text.nl: names “FSC” without allowing an equivalent",
    ]);
    assert.deepEqual(faults("De meting volgt 3 jaar lang NEN-EN-ISO 14067 of een gelijkwaardige norm."), []);
  });
});

/** Whether the text holds a topic of its spearhead that is more than a hint. */
function namesItsSpearhead({ spearhead, text }: Clause, language: (typeof LANGUAGES)[number]): boolean {
  return concreteTopics[language].find(tokenize(text[language])).some(({ id }) => id === spearhead);
}

describe("product groups", () => {
  const detect = (
    title: string,
    {
      language = "nl",
      ...more
    }: { language?: DocumentLanguage } & Partial<Parameters<typeof detectProductGroup>[0]> = {},
  ) => detectProductGroup({ title, headings: [], cpv: [], frontMatter: null, text: "", ...more }, language);

  test("are recognised by the words of a title", () => {
    const titles: Record<string, string> = {
      "Offerteaanvraag kopieerpapier 2027-2031": "papier",
      "Aanbestedingsleidraad laptops, monitoren en bijbehorende diensten": "ict-hardware",
      "Beschrijvend document leerlingenvervoer": "leerlingenvervoer",
      "Sport- en beleefcampus De Oeverwal: sporthal en kleedkamers": "sportgebouw",
      "Beschrijvend document Wmo-hulpmiddelen": "wmo-hulpmiddelen",
      "Innovatiepartnerschap leefstijlmonitoring voor ouderen": "zorgtechnologie",
      "Bestek schoonmaakonderhoud en glasbewassing": "schoonmaak",
      "Aanbesteding warme drankenvoorziening": "warme-dranken",
      "Raamovereenkomst verhuizingen, interne transporten en opslag": "transport-verhuizing",
      "Vraagspecificatie inzameling huishoudelijk afval": "afvalinzameling",
      "Vervanging en onderhoud openbare verlichting 2026-2036": "openbare-verlichting",
      "Levering van elektriciteit en aardgas 2027 en 2028": "energie-inkoop",
      "Inhuur van tijdelijk personeel": "inhuur-personeel",
    };
    for (const [title, group] of Object.entries(titles)) assert.equal(detect(title), group, title);
    assert.equal(
      detect("Supply and installation of playground equipment", { language: "en" }),
      "speelvoorzieningen",
    );
    assert.equal(
      detect("Levering van bedrijfskledij", { language: "nl-BE", text: "De dienstkledij" }),
      "bedrijfskleding",
    );
  });

  test("are `generiek` without words, or with one word by chance", () => {
    assert.equal(detect(""), GENERIC_PRODUCT_GROUP);
    assert.equal(
      detect("Advies over het parkeerbeleid", { text: "De adviseur levert op papier." }),
      GENERIC_PRODUCT_GROUP,
    );
  });

  test("follow the front matter, by id or name, when it names one", () => {
    assert.equal(detect("Kopieerpapier", { frontMatter: "drukwerk" }), "drukwerk");
    assert.equal(detect("Kopieerpapier", { frontMatter: " ICT-hardware " }), "ict-hardware");
    assert.equal(detect("Kopieerpapier", { frontMatter: "nog te bepalen" }), "papier");
  });

  test("follow a CPV code that one group lists, also a more precise one", () => {
    assert.equal(detect("Werkplek 2027", { cpv: ["30213100-6"] }), "ict-hardware");
    assert.equal(detect("Werkplek 2027", { cpv: ["39130000"] }), "kantoormeubilair");
    assert.equal(detect("Werkplek 2027", { cpv: ["30213350-9"] }), "ict-hardware");
    assert.equal(detect("Ritten", { cpv: ["60130000-8", "60100000-9"] }), "leerlingenvervoer");
    assert.equal(detect("Kopieerpapier", { cpv: ["99999999-9"] }), "papier");
  });

  test("take a CPV code of many groups as a hint only", () => {
    const cpv = ["45000000-7"];
    assert.equal(detect("Nieuwe sporthal", { cpv }), "sportgebouw");
    assert.equal(detect("Vrijvervalriolen renoveren met kousmethode", { cpv }), "riolering");
  });

  test("are the same when a caller adds up the hits of blocks", () => {
    const blocks = ["De rolstoel en de scootmobiel.", "Het depot.", "Zonder woorden."];
    const body = new Map<string, number>();
    for (const block of blocks) addHits(body, productGroupHits(tokenize(block), "nl"));
    const none = new Map<string, number>();
    const title = productGroupHits(tokenize("Hulpmiddelen"), "nl");
    const decided = decideProductGroup({ frontMatter: null, cpv: [], title, headings: none, body });
    assert.equal(decided, detect("Hulpmiddelen", { text: blocks.join("\n\n") }));
    assert.equal(decided, "wmo-hulpmiddelen");
  });
});
