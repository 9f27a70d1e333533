import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RULE_IDS } from "../core/index.js";
import { parseProjectFile } from "./project-file.js";
import { PROJECT_SHAPE } from "./project-shape.js";

/** Each problem as `severity «words it points at» message`, in Dutch. */
function problems(text: string): string[] {
  return parseProjectFile(text).problems.map(
    ({ span, severity, message }) =>
      `${severity} «${text.slice(span.start, span.end).replace(/\s+/g, " ").trim()}» ${message.nl}`,
  );
}

function check(text: string, options: object, expected: readonly RegExp[] = []): void {
  assert.deepEqual(parseProjectFile(text).options, options);
  const found = problems(text);
  assert.equal(found.length, expected.length, found.join("\n"));
  for (const [i, pattern] of expected.entries()) assert.match(found[i] ?? "", pattern);
}

test("a whole file is read", () => {
  check(
    `# Inkoop Gemeente Voorbeeldstad
language: nl
documents:
  language: nl-BE
  productGroup: papier
  date: 2027-03-01
  phase: review
spearheads:
  - social-return
  - circulair
files:
  include: ["bestekken/**/*.md"]
  exclude:
    - "**/archief/**"
rules:
`,
    {
      language: "nl",
      documentLanguage: "nl-BE",
      productGroup: "papier",
      date: "2027-03-01",
      phase: "review",
      spearheads: ["circulair", "social-return"],
      include: ["bestekken/**/*.md"],
      exclude: ["**/archief/**"],
    },
    [/^warning «rules» `rules` heeft geen waarde/],
  );
});

test("an empty file, a file of comments and a byte order mark are fine", () => {
  check("", {});
  check("# nog niets\n", {});
  check("---\n", {});
  check("\uFEFFlanguage: en\r\n", { language: "en" });
});

test("one word where a list may stand is a list of one", () => {
  check("spearheads: circulair\nfiles: { include: a/*.md }\n", {
    spearheads: ["circulair"],
    include: ["a/*.md"],
  });
});

test("an unknown key is named, with the nearest known one and all known ones", () => {
  check("langauge: nl\nfiles:\n  include: a.md\n", { include: ["a.md"] }, [
    /^error «langauge» Onbekende sleutel `langauge`\. Bedoelt u `language`\? Mogelijk: `language`, `documents`, /,
  ]);
  check("files:\n  exlude: a.md\n  include: b.md\n", { include: ["b.md"] }, [
    /^error «exlude» Onbekende sleutel `files: exlude`\. Bedoelt u `exclude`\? Mogelijk: `include`, `exclude`\./,
  ]);
  check("documents: papier\n", {}, [/^error «papier» `documents` kan niet `papier` zijn\..*`productGroup`/]);
  check("__proto__: nl\n", {}, [/^error «__proto__» Onbekende sleutel/]);
  check("? [a, b]\n: c\n", {}, [/^error «\[a, b\]» Een sleutel moet/]);
});

test("a wrong value is named with what is allowed; right ones beside it are used", () => {
  check("language: fr\ndocuments:\n  language: NL-be\n  productGroup: Papier en karton\n", {}, [
    /^error «fr» `language` kan niet `fr` zijn\. Mogelijk: `nl` \(Nederlands\), `en` \(Engels\)\./,
    /^error «NL-be» .* Bedoelt u `nl-BE`\?/,
    /^error «Papier en karton» `documents: productGroup` kan niet/,
  ]);
  check("language: [nl]\ndocuments:\n  productGroup: {a: b}\n", {}, [/^error «\[nl\]»/, /^error «\{a: b\}»/]);
  check("spearheads: [circulair, sociaal, circulair]\n", { spearheads: ["circulair"] }, [
    /^error «sociaal» `spearheads` kan niet `sociaal` zijn\. Mogelijk: `klimaatneutraal`/,
    /^warning «circulair» .*meer dan één keer/,
  ]);
  check("files:\n  include: []\n  exclude: [3, '', ok.md]\n", { exclude: ["3", "ok.md"] }, [
    /^warning «\[\]» De lijst `files: include` is leeg/,
    /^error «''»/,
  ]);
});

test("a product group is one that the catalogue has", () => {
  check("documents: { productGroup: papieer }\n", {}, [
    /^error «papieer» .* Bedoelt u `papier`\? Mogelijk: het id van een/,
  ]);
  check("documents: { productGroup: leerlingenvervoer }\n", { productGroup: "leerlingenvervoer" });
});

test("rules take a severity or off; unknown ids get the nearest one", () => {
  check("rules: strict\n", {}, [/^error «strict» `rules` moet bestaan uit/]);
  check("rules:\n  no-such-rule-anywhere: off\n", { rules: {} }, [
    /^error «no-such-rule-anywhere» Er is geen/,
  ]);
  const [id = ""] = RULE_IDS;
  check(`rules:\n  ${id}: off\n`, { rules: { [id]: "off" } });
  check(`rules:\n  ${id}: warn\n`, { rules: {} }, [/^error «warn» `rules: .*` kan niet `warn` zijn/]);
  check(`rules:\n  ${id}: false\n`, { rules: {} }, [/^error «false» .*`off`/]);
  check(`rules:\n  ${id}x: off\n`, { rules: {} }, [new RegExp(`Bedoelt u \`${id}\``)]);
});

test("a rule takes a severity per phase", () => {
  check(
    "rules:\n  vague: { concept: off, publicatie: error }\n  placeholder: { concept: hint }\n  no-tco: hint\n",
    {
      rules: { "no-tco": "hint" },
      phases: { concept: { vague: "off", placeholder: "hint" }, publicatie: { vague: "error" } },
    },
  );
  check(
    "rules:\n  vague: { concpt: off, review: of, publicatie: error }\n",
    {
      rules: {},
      phases: { publicatie: { vague: "error" } },
    },
    [
      /^error «concpt» Er is geen fase `concpt`\. Bedoelt u `concept`\?/,
      /^error «of» `rules: vague: review` kan niet `of` zijn\. Bedoelt u `off`\?/,
    ],
  );
  check("rules:\n  vague:\n  no-tco: { concept: }\n", { rules: {} }, [
    /^warning «vague» `rules: vague` heeft geen waarde/,
    /^warning «concept» `rules: no-tco: concept` heeft geen waarde/,
  ]);
  check("rules:\n  vague: [off]\n", { rules: {} }, [/^error «\[off\]» .* of een van die per fase/]);
});

test("a key that stood at the top once says where it stands now", () => {
  check(
    "language: en\nexclude: [a.md]\ndocumentLanguage: nl\nphases: {concept: {vague: off}}\n",
    { language: "en" },
    [
      /^error «exclude» `exclude` staat nu onder `files`\.$/,
      /^error «documentLanguage» `documentLanguage` staat nu onder `documents`, als `language`\.$/,
      /^error «phases» `phases` staat nu onder `rules`, als `vague: \{ concept: off \}`\.$/,
    ],
  );
  for (const key of ["productGroup", "date", "phase", "include"])
    check(`${key}: x\n`, {}, [new RegExp(`^error «${key}» \`${key}\` staat nu onder`)]);
});

test("the project file has fewer than ten keys", () => {
  const keys = PROJECT_SHAPE.kind === "mapping" ? Object.keys(PROJECT_SHAPE.keys) : [];
  assert.deepEqual(keys, [
    "language",
    "documents",
    "spearheads",
    "rules",
    "files",
    "tenders",
    "gate",
    "layout",
  ]);
});

test("a key that stands there twice counts once", () => {
  check("language: nl\nlanguage: en\n", { language: "nl" }, [
    /^error «language» De sleutel `language` staat/,
  ]);
});

test("a root that is no mapping is a problem", () => {
  check("- language: nl\n", {}, [/^error «- language: nl» Dit bestand bestaat/]);
  check("nl\n", {}, [/^error «nl»/]);
});

test("one syntax error gives one problem, and what can be read is used", () => {
  check(
    "files:\n  include: [a.md\n  exclude: b.md\nlanguage: nl\n",
    { language: "nl", include: ["a.md"], exclude: ["b.md"] },
    [/^error «.*» Fout in de opbouw van de YAML/],
  );
  check("\tlanguage: nl\n", { language: "nl" }, [/spring in met spaties/]);
  check("language: nl\n---\nlanguage: en\n", { language: "nl" }, [/haal de regels met `---` weg/]);
});

test("aliases are followed, a limited number of times", () => {
  check("files:\n  include: &a [x.md]\n  exclude: *a\n", { include: ["x.md"], exclude: ["x.md"] });
  check("files: { include: *nowhere }\n", {}, [/^error «\*nowhere»/]);
  const many = parseProjectFile(`files:\n  include: [&a x.md${", *a".repeat(5000)}]\n`);
  assert.equal(many.options.include?.length, 101);
  assert.ok(many.problems.length > 0);
});

test("hostile texts do not throw and end soon", () => {
  for (const text of ["[".repeat(100_000), "a: ".repeat(50_000), "x".repeat(2_000_000), "\0", "&a [*a]"]) {
    assert.ok(parseProjectFile(text).problems.length > 0, text.slice(0, 20));
  }
});

test("any text gives options and problems with spans inside it", () => {
  const word = fc.constantFrom(
    ..."language documents productGroup spearheads rules files include exclude vague concept nl en circulair off".split(
      " ",
    ),
    ..."|: |:|- |[|]|{|}|\"|'|\n|\n  |\t|\r\n|#|&a |*a|---\n|? |!!x |, |é|\uFEFF|> |- - ".split("|"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 40 }).map((words) => words.join("")),
      ),
      (text) => {
        for (const { span, message } of parseProjectFile(text).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.ok(message.nl && message.en);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("what the gate asks is read key by key, and a slip takes away no more than itself", () => {
  const { options, problems } = parseProjectFile(
    "gate:\n  level:\n    publicatie: information\n    concpt: off\n  spearheads: { circulair: covered, social-return: ja }\n  awardWeight: 120\n  explanations:\n    document: refused\n",
  );
  assert.deepEqual(options.gate, {
    level: { publicatie: "information" },
    spearheads: { circulair: "covered" },
    explanations: { document: "refused" },
  });
  assert.deepEqual(
    problems.map(({ message }) => message.nl.split(".")[0]),
    [
      "`concpt` kan hier niet staan",
      "`gate: spearheads: social-return` kan niet `ja` zijn",
      "`gate: awardWeight` kan niet `120` zijn",
    ],
  );
});
