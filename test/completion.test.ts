// What completion offers at a place, and what the text is after it was accepted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyze, applyEdits, completionsAt, hoverAt } from "../server/src/core/index.js";
import { parseOrganisationFile } from "../server/src/project/organisation-file.js";

/** The items at the mark `¦`, with the text without it. */
function at(marked: string, asked = true) {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const items = completionsAt(analyze(text), offset, "nl", asked);
  return {
    labels: items.map(({ label }) => label),
    details: items.map(({ detail }) => detail),
    /** The text after the item with this label. */
    accept(label: string): string {
      const item = items.find((one) => one.label === label);
      assert.ok(item, `no ${label} among ${items.map((one) => one.label)}`);
      if (item.select) {
        const { start, end } = item.select;
        assert.match(item.edit.newText.slice(start, end), /^\[.+\]$/s);
      }
      return applyEdits(text, [item.edit]);
    },
  };
}

test("front matter: the keys that are not there yet, then their values", () => {
  const keys = at("---\nproductgroep: papier\n¦\n---\n\n# Bestek\n");
  assert.ok(keys.labels.includes("procedure") && !keys.labels.includes("productgroep"));
  assert.equal(keys.accept("datum"), "---\nproductgroep: papier\ndatum: \n---\n\n# Bestek\n");
  assert.equal(at("---\npro¦: x\n---\n").accept("procedure"), "---\nprocedure: x\n---\n");
  const groups = at("---\nproductgroep: pa¦\n---\n");
  assert.equal(groups.accept("papier"), "---\nproductgroep: papier\n---\n");
  assert.ok(groups.details.includes("Papier"));
  assert.equal(
    at("---\nspeerpunten: [circulair, kl¦]\n---\n").accept("klimaatneutraal"),
    "---\nspeerpunten: [circulair, klimaatneutraal]\n---\n",
  );
  assert.equal(
    at("---\nspeerpunten:\n  - circulair\n  - so¦\n---\n").accept("social-return"),
    "---\nspeerpunten:\n  - circulair\n  - social-return\n---\n",
  );
  assert.equal(at("---\ntaal: ¦").accept("nl-BE"), "---\ntaal: nl-BE");
  assert.deepEqual(at("---\ntitel: Bes¦\n---\n").labels, []);
  const english =
    "---\n¦\n---\n\n# Requirements\n\nThe contractor shall deliver the goods within three working days of the order.\n";
  assert.ok(at(english).labels.includes("product-group"));
});

test("a rule between two lines, and a line after the front matter, are no front matter", () => {
  assert.deepEqual(at("Tekst.\n\n---\n\npro¦\n", false).labels, []);
  assert.deepEqual(at("---\ntitel: x\n---\n\npro¦\n", false).labels, []);
  assert.deepEqual(at("---\n\nEen zin die geen sleutel is.\n\npro¦\n", false).labels, []);
});

test("an ignore comment is written in steps, and ends with its open reason", () => {
  const text = "# Eisen\n\nDe leverancier levert zo snel mogelijk. <!-- spe¦\n";
  assert.match(at(text).accept("speerpunt-negeer"), /<!-- speerpunt-negeer \n$/);
  const rules = at("# Eisen\n\nDe leverancier levert zo snel mogelijk. <!-- speerpunt-negeer ¦\n");
  assert.match(rules.accept("vague"), /<!-- speerpunt-negeer vague: \[reden\] -->\n$/);
  assert.ok(rules.labels.indexOf("vague") < rules.labels.indexOf("no-tco"), "what was found comes first");
  const half = "# Eisen\n\nTekst. <!-- speerpunt-negeer missing-spearhead ci¦\n";
  assert.match(at(half).accept("circulair"), /missing-spearhead circulair: \[reden\] -->\n$/);
  const written = "<!-- speerpunt-negeer va¦: x -->\n";
  assert.equal(at(written).accept("vague"), "<!-- speerpunt-negeer vague: x -->\n");
});

test("the origin of a text is completed with the criteria of the product group and their version", () => {
  const text = "---\nproductgroep: papier\n---\n\n# Eisen\n\nTekst. <!-- speerpunt: papier-¦\n";
  const items = at(text);
  const id = items.labels.find((label) => label.startsWith("papier-"));
  assert.ok(id && !items.labels.some((label) => label.startsWith("sportvelden-")));
  assert.match(items.accept(id), /<!-- speerpunt: papier-[\w-]+ v\d+ -->\n$/);
});

const REQUIREMENTS = `# Eisen

**E-01** De leverancier levert binnen drie werkdagen.

**E-02** De verpakking bestaat voor ten minste 60% uit gerecycled karton.

`;

test("ids of requirements are offered with their words where they are referred to, and the next one where it begins", () => {
  const reference = at(`${REQUIREMENTS}De opdrachtnemer rapporteert over E-¦\n`, false);
  assert.deepEqual(reference.labels, ["E-01", "E-02"]);
  assert.match(reference.details[1] as string, /gerecycled karton/);
  assert.match(reference.accept("E-02"), /rapporteert over E-02\n$/);
  const next = at(`${REQUIREMENTS}**E¦\n`);
  assert.deepEqual(next.labels, ["E-03"]);
  assert.match(next.accept("E-03"), /\*\*E-03\n$/);
  const table = "# Eisen\n\n| Nr | Eis |\n|---|---|\n| KO-9 | Levertijd is drie dagen. |\n| K¦ |  |\n";
  assert.deepEqual(at(table).labels, ["KO-10"]);
});

test("clauses come where a paragraph begins, of the kind of the chapter, what is missing first", () => {
  const papier = readFileSync("samples/papier.md", "utf8");
  const heading = /^#+ .*Gunning.*$/m.exec(papier)?.[0] ?? "";
  const items = at(papier.replace(heading, `${heading}\n\n¦\n`));
  assert.ok(items.labels.length >= 6);
  assert.ok(items.details.every((detail) => detail.includes("gunningscriterium")));
  assert.match(items.details[0] as string, /^(?:Innovatiegericht|Social return|Klimaatneutraal)/);
  const after = analyze(items.accept(items.labels[0] as string));
  const { spearheads } = analyze(papier);
  const covered = (all: typeof spearheads) => Object.values(all).filter(({ status }) => status === "covered");
  assert.equal(covered(after.spearheads).length, covered(spearheads).length + 1);
});

test("nothing is offered in code, in a table of contents, in a sentence, or for a sign that was typed", () => {
  assert.deepEqual(at("# Eisen\n\n```\n¦\n```\n").labels, []);
  assert.deepEqual(at("# Inhoudsopgave\n\n¦\n").labels, []);
  assert.deepEqual(at("# Eisen\n\nDe leverancier levert ¦ binnen een dag.\n").labels, []);
  assert.deepEqual(at("# Eisen\n\nCO2-¦\n", false).labels, []);
});

test("an organisation's own criteria go first, and are explained where they were inserted", () => {
  const policy = readFileSync("samples/weidebroek/speerpunt-organisatie.yaml", "utf8");
  const options = { ...parseOrganisationFile(policy), productGroup: "papier" };
  const text = "# Eisen\n\n";
  const items = completionsAt(analyze(text, options), text.length, "nl", true);
  const own = items.find(({ label }) => label === "Gerecyclede vezels in kopieerpapier");
  assert.ok(own && items.indexOf(own) === 0);
  const after = applyEdits(text, [own.edit]);
  const hover = hoverAt(analyze(after, options), after.indexOf("weidebroek-papier"), "nl");
  assert.match(hover?.markdown ?? "", /Inkoopbeleid Weidebroek 2026/);
  const early = completionsAt(analyze(text, { ...options, date: "2025-06-01" }), text.length, "nl", true);
  assert.ok(!early.some(({ label }) => label === own.label), "it is not valid yet");
});
