import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ORGANISATION_SHAPE } from "../organisation-shape.js";
import { PROJECT_SHAPE } from "../project-shape.js";
import { yamlExplanation, yamlProposals } from "./help.js";
import type { AnyShape } from "./shape.js";

/** Splits off the cursor, written `|`. */
function cursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("|");
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

const labels = (marked: string, shape: AnyShape = ORGANISATION_SHAPE) => {
  const { text, offset } = cursor(marked);
  return yamlProposals(text, offset, shape, "nl").map(({ label }) => label);
};

/** The text after a proposal is accepted. */
function accept(marked: string, label: string, shape: AnyShape = ORGANISATION_SHAPE): string {
  const { text, offset } = cursor(marked);
  const found = yamlProposals(text, offset, shape, "nl").find((proposal) => proposal.label === label);
  assert.ok(found, `${label} is not proposed at ${marked}`);
  const { span, newText } = found.edit;
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

test("keys of the file, without those that are there", () => {
  assert.deepEqual(labels("|"), [
    "name",
    "profile",
    "level",
    "socialReturn",
    "smallTenders",
    "criteria",
    "clauses",
    "wordTemplate",
    "words",
  ]);
  assert.ok(!labels("name: x\n|\nlevel: basis\n").includes("name"));
  assert.ok(!labels("name: x\n|\nlevel: basis\n").includes("level"));
  assert.equal(accept("na|", "name"), "name: ");
  assert.equal(accept("name: x\nsoc|", "socialReturn"), "name: x\nsocialReturn:");
  assert.equal(accept("na|me: x", "profile"), "profile: x", "a key that has its colon keeps it");
});

test("keys at depth: in mappings, in items of lists, in brackets", () => {
  assert.deepEqual(labels("socialReturn:\n  |"), ["contact", "periods"]);
  assert.ok(labels("socialReturn:\n  periods:\n    - |").includes("percentage"));
  const inItem = labels(
    "socialReturn:\n  periods:\n    - percentage: 5\n      |\n      base: contract-sum\n",
  );
  assert.ok(inItem.includes("threshold") && !inItem.includes("percentage") && !inItem.includes("base"));
  const second = labels("criteria:\n  - id: een\n    kind: requirement\n  - id: twee\n    |");
  assert.ok(second.includes("kind") && !second.includes("id"));
  assert.ok(labels("criteria:\n- id: een\n  |").includes("kind"), "a list as far left as its key");
  assert.deepEqual(labels("criteria:\n  - title: { |"), ["nl", "en"]);
  assert.deepEqual(labels("criteria:\n  - title: { nl: x, |"), ["nl", "en"].slice(1));
  const block = labels("socialReturn:\n  periods:\n    - buildingBlocks:\n        - { name: x, |");
  assert.deepEqual(block, ["value", "unit"]);
});

test("values that are allowed, and where they stand", () => {
  assert.deepEqual(labels("level: |"), ["basis", "significant", "ambitieus"]);
  assert.equal(accept("level: bas|", "basis"), "level: basis");
  assert.deepEqual(labels("criteria:\n  - spearhead: |").length, 4);
  assert.ok(labels("criteria:\n  - productGroups: [papier, |").includes("drukwerk"));
  assert.ok(labels("documents:\n  productGroup: |", PROJECT_SHAPE).includes("generiek"));
  assert.deepEqual(labels("spearheads:\n  - |", PROJECT_SHAPE).length, 4);
  assert.equal(accept("spearheads:\n  |", "circulair", PROJECT_SHAPE), "spearheads:\n  - circulair");
  assert.ok(labels("rules:\n  |", PROJECT_SHAPE).includes("vague"));
  assert.deepEqual(labels("rules:\n  vague: |", PROJECT_SHAPE), [
    "error",
    "warning",
    "information",
    "hint",
    "off",
  ]);
});

test("keys below a key of the project file, and the phases of a rule", () => {
  const project = (marked: string) => labels(marked, PROJECT_SHAPE);
  assert.deepEqual(project("documents:\n  |"), ["language", "productGroup", "date", "phase"]);
  assert.deepEqual(project("documents: { language: |"), ["nl", "nl-BE", "en"]);
  assert.deepEqual(project("files:\n  include: [a.md]\n  |"), ["exclude"]);
  assert.deepEqual(project("rules:\n  vague:\n    |"), ["concept", "review", "publicatie"]);
  assert.deepEqual(project("rules:\n  vague: { concept: off, |"), ["review", "publicatie"]);
  assert.ok(project("rules:\n  vague: { concept: |").includes("off"));
  assert.equal(accept("rules:\n  vagu|", "vague", PROJECT_SHAPE), "rules:\n  vague: ");
  assert.equal(accept("docu|", "documents", PROJECT_SHAPE), "documents:");
  const explain = (marked: string) => {
    const { text, offset } = cursor(marked);
    return yamlExplanation(text, offset, PROJECT_SHAPE, "nl")?.markdown ?? "";
  };
  assert.match(explain("files:\n  excl|ude: a.md"), /^\*\*exclude\*\*: Deze bestanden niet/);
  assert.match(explain("documents:\n  phase: con|cept"), /^`concept`: /);
  assert.match(
    explain("rules:\n  va|gue: off"),
    /Mogelijk: `error`.*`off`; .*`concept`, `review`, `publicatie`$/s,
  );
  assert.match(explain("rules:\n  vague: { conc|ept: off }"), /^\*\*concept\*\*: .*Mogelijk: `error`/s);
});

test("nothing in comments, in texts, in quotes or under an unknown key", () => {
  for (const marked of [
    "# |",
    "level: basis # |",
    "criteria:\n  - text: >-\n      De opdrachtnemer |",
    'name: "Gemeente |"',
    "name: |",
    "onbekend:\n  |",
    "onbekend: |",
  ]) {
    assert.deepEqual(labels(marked), [], marked);
  }
});

test("a key and a value are explained, with what is allowed", () => {
  const explain = (marked: string, language: "nl" | "en" = "nl") => {
    const { text, offset } = cursor(marked);
    const found = yamlExplanation(text, offset, ORGANISATION_SHAPE, language);
    return found && `${text.slice(found.span.start, found.span.end)} > ${found.markdown}`;
  };
  assert.match(explain("le|vel: basis") ?? "", /^level > \*\*level\*\*: Hoogste .*Mogelijk: `basis`, /s);
  assert.match(explain("level: bas|is", "en") ?? "", /^basis > `basis`: what any supplier can do$/);
  assert.match(
    explain("socialReturn:\n  periods:\n    - percen|tage: 5\n") ?? "",
    /^percentage > \*\*percentage\*\* \(verplicht\): .*een getal van 0 tot en met 100$/s,
  );
  assert.equal(explain("name: Gemeente| X"), null);
  assert.equal(explain("# le|vel: basis"), null);
});

test("any text and place gives proposals inside it", () => {
  const part = fc.constantFrom(
    ..."criteria:|  - id: x|socialReturn:|  periods:|    - |name: y|words: {terms: [{|\n|\n  |\n    |\r\n|#|'|\"|]|}|- |: |rules:|  vague: ".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, at) => {
        const text = parts.join("");
        const offset = Math.floor(at * text.length);
        for (const shape of [ORGANISATION_SHAPE, PROJECT_SHAPE] as const) {
          for (const { edit } of yamlProposals(text, offset, shape, "nl")) {
            assert.ok(0 <= edit.span.start && edit.span.start <= offset && offset <= edit.span.end);
            assert.ok(edit.span.end <= text.length);
          }
          yamlExplanation(text, offset, shape, "nl");
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("the demands of the gate are proposed below its key", () => {
  assert.deepEqual(labels("gate:\n  |", PROJECT_SHAPE), [
    "level",
    "spearheads",
    "awardWeight",
    "explanations",
  ]);
  assert.deepEqual(labels("gate:\n  explanations:\n    comment: |", PROJECT_SHAPE), [
    "allowed",
    "reason",
    "refused",
  ]);
});
