// The playground: a specification on which every kind of finding and every family of fixes can be tried.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { actionsAt, analyze, applyEdits, fixesFor } from "../server/src/core/index.js";
import { RULES } from "../server/src/core/rules/registry.generated.js";

/** How the titles of the families begin or what they hold. */
const FAMILIES = {
  nl: [
    "voeg eis toe",
    "voeg gunningscriterium toe",
    "voeg contractbepaling toe",
    "leg in de tekst uit",
    "bewust weglaten",
    "Bewust zo laten",
    "Voeg “of gelijkwaardig” toe",
    "Bewust technisch",
    "Herschrijf meetbaar",
    "Herschrijf functioneel",
    "Laat de tekst staan",
    "Voeg toe wat nog niet is gezegd",
    "Vergelijk de kosten",
    "Pas alle veilige verbeteringen toe",
    "Schrijf het bedrag erbij",
    "rekenvoorbeeld",
    "Lijn de tabel uit",
  ],
  en: [
    "add requirement",
    "add award criterion",
    "add contract clause",
    "explain in the text",
    "on purpose, because",
    "Leave as it is",
    "Add “or equivalent”",
    "Technical on purpose",
    "Rewrite measurably",
    "Rewrite functionally",
    "Keep the text",
    "Add what is not said yet",
    "Compare the costs",
    "Apply all safe improvements",
    "Add the amount",
    "worked example",
    "Align the table",
  ],
};

for (const language of ["nl", "en"] as const) {
  const text = readFileSync(`media/playground.${language}.md`, "utf8");
  const analysis = analyze(text);

  test(`the playground has a finding of every rule and every status, ${language}`, () => {
    assert.equal(analysis.language, language);
    const found = new Set(analysis.findings.map(({ rule }) => rule));
    assert.deepEqual(
      // One document shows nothing of what only several can contradict each other in.
      RULES.filter(({ scope, id }) => scope !== "tender" && !found.has(id)).map(({ id }) => id),
      [],
    );
    const statuses = new Set(Object.values(analysis.spearheads).map(({ status }) => status));
    assert.deepEqual([...statuses].sort(), ["covered", "missing", "weak"]);
  });

  test(`the playground has something to try of every family of fixes, ${language}`, () => {
    const titles = analysis.findings.flatMap((finding) =>
      fixesFor(analysis, finding, language).map(({ title }) => title),
    );
    for (let at = 0; at < text.length; at += 8) {
      const actions = actionsAt(analysis, { start: at, end: at }, language, () => true);
      titles.push(...actions.map(({ title }) => title));
    }
    for (const family of FAMILIES[language]) {
      assert.ok(
        titles.some((title) => title.includes(family)),
        family,
      );
    }
  });

  test(`no hint of the playground is a finding, and what is offered first repairs it, ${language}`, () => {
    for (const finding of analysis.findings) {
      const words = text.slice(finding.span.start, finding.span.end);
      assert.ok(!words.startsWith("<!--") || words.startsWith("<!-- speerpunt"), words);
      const [first] = fixesFor(analysis, finding, language);
      // Without a preference the writer has to say something first.
      if (!first?.preferred) continue;
      const count = (of: typeof analysis) => of.findings.filter(({ rule }) => rule === finding.rule).length;
      const after = analyze(applyEdits(text, first.edits));
      assert.ok(count(after) < count(analysis), `${finding.rule}: ${first.title}`);
    }
  });
}

test("both playgrounds show the same", () => {
  const shape = (language: string) =>
    readFileSync(`media/playground.${language}.md`, "utf8")
      .split("\n")
      .map((line) => /^(?:#+|-|\||<!--|\*\*)/.exec(line)?.[0] ?? (line === "" ? "" : "text"))
      .join("\n");
  assert.equal(shape("en"), shape("nl"));
});
