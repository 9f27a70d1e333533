import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { allClauses } from "../../catalogue/clauses.js";
import { analyze, applyEdits, fixesFor, formatMessage } from "../../index.js";

const known = allClauses().find(({ id }) => id === "papier-wrapping") as Clause;
const OLD = "Ten minste [percentage, bijvoorbeeld 60]% van de verpakking is gerecycled.";
const NEW =
  "De verpakking weegt ten hoogste [aantal, bijvoorbeeld 15] gram en ten minste [percentage, bijvoorbeeld 80]% ervan is gerecycled.";
const clause: Clause = {
  ...known,
  version: 2,
  text: { nl: NEW, en: NEW },
  changes: [
    {
      version: 2,
      note: { nl: "De massa telt nu ook.", en: "The mass counts as well." },
      was: { nl: OLD, en: OLD },
    },
  ],
};

const specification = (words: string, version = 1) =>
  `# Eisen\n\n**E-01** ${words} Bewijs: een opgave. <!-- speerpunt: papier-wrapping v${version} -->\n`;

function check(text: string, clauses: readonly Clause[] = [clause], date = "2026-11-23") {
  const analysis = analyze(text, {
    onlyRules: ["outdated-criterion"],
    organisation: { clauses },
    date,
    language: "nl",
  });
  const [finding, ...others] = analysis.findings;
  assert.deepEqual(others, []);
  const fixes = finding ? fixesFor(analysis, finding, "nl").slice(0, -1) : [];
  return {
    message: finding ? formatMessage(finding, "nl") : null,
    fixes: fixes.map(({ title, preferred, edits }) => ({ title, preferred, text: applyEdits(text, edits) })),
  };
}

test("says what changed, and replaces words that nobody touched with what was filled in", () => {
  const { message, fixes } = check(specification(OLD.replace("[percentage, bijvoorbeeld 60]", "70")));
  assert.match(message ?? "", /versie 1 .* versie 2: De massa telt nu ook\.$/);
  const [replace, keep] = fixes;
  assert.ok(replace?.preferred);
  assert.equal(replace.text, specification(NEW.replace("[percentage, bijvoorbeeld 80]", "70"), 2));
  assert.equal(check(replace.text).message, null);
  assert.equal(check(keep?.text ?? "").message, null);
});

test("open places stay open places", () => {
  const [replace] = check(specification(OLD)).fixes;
  assert.equal(replace?.text, specification(NEW.replace("bijvoorbeeld 80", "bijvoorbeeld 60"), 2));
});

test("leaves words alone that the writer changed", () => {
  const text = specification("Ten minste 70% van alle dozen is van oud papier.");
  const { fixes } = check(text);
  assert.deepEqual(
    fixes.map((fix) => fix.text),
    [text.replace("v1", "v2")],
  );
});

test("says so when a criterion is past its time, on the day of the document", () => {
  const expired = [{ ...clause, version: 1, validTo: "2026-06" }];
  assert.match(check(specification(OLD), expired).message ?? "", /tot en met 2026-06/);
  assert.equal(check(specification(OLD), expired, "2026-06-30").message, null);
});

test("silent for the present version and for ids that nobody knows", () => {
  assert.equal(check(specification(OLD, 2)).message, null);
  assert.equal(check(specification(OLD).replace("papier-wrapping", "papier-onbekend")).message, null);
});
