// The MVI matrix: inserted from the catalogue, aligned, completed cell by cell, and then without gaps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type ActionKind, actionsAt, analyze, applyEdits, completionsAt } from "../server/src/core/index.js";
import { SAMPLES } from "./samples.js";

function actions(text: string, at: string | number, kind: ActionKind) {
  const start = typeof at === "number" ? at : text.indexOf(at);
  assert.ok(start >= 0, String(at));
  return actionsAt(analyze(text), { start, end: start }, "nl", (other) => other === kind);
}

const AWARD =
  "# Gunningscriteria\n\nPrijs telt voor 70%, de MVI-matrix voor 30%.\n\n# Overeenkomst\n\nDe overeenkomst duurt twee jaar.\n";

test("a matrix is offered in the chapter about the award, once, and stands behind the paragraph of the cursor", () => {
  const [action, ...others] = actions(AWARD, "Prijs telt", "refactor.insert");
  assert.ok(action && others.length === 0);
  const after = applyEdits(AWARD, action.edits);
  assert.ok(after.indexOf("| Speerpunt") > after.indexOf("voor 30%."));
  assert.ok(after.indexOf("| Totaal") < after.indexOf("# Overeenkomst"));
  if (action.select) assert.match(after.slice(action.select.start, action.select.end), /^\[.+\]$/);
  assert.deepEqual(actions(after, "Prijs telt", "refactor.insert"), []);
  assert.deepEqual(actions(AWARD, "De overeenkomst duurt", "refactor.insert"), []);
});

test("an inserted matrix is read as one, is aligned and has no gap but its open places", () => {
  for (const { name, text } of SAMPLES) {
    const place = /^#+ .*Gunningscriteri.*\n+/m.exec(text);
    if (!place || /MVI.{0,4}matrix/i.test(text)) continue;
    const [action] = actions(text, place.index + place[0].length, "refactor.insert");
    assert.ok(action, name);
    const after = applyEdits(text, action.edits);
    const table = /^\| Speerpunt +\| Prestatie [\s\S]*?\n\| Totaal .*$/m.exec(after)?.[0].split("\n") ?? [];
    assert.ok(table.length >= 4, name);
    assert.equal(new Set(table.map((line) => [...line].length)).size, 1, name);
    const rules = analyze(after).findings.map(({ rule }) => rule);
    assert.ok(rules.includes("placeholder"), name);
    const gaps = analyze(after).findings.filter(({ rule }) => rule === "incomplete-matrix");
    assert.deepEqual(gaps, [], name);
  }
});

test("an inserted row counts in the unit of its criterion where that is one for the spearhead, else in the usual one", () => {
  const [action] = actions(`---\nproductgroep: papier\n---\n\n${AWARD}`, "Prijs telt", "refactor.insert");
  const rows = (action?.edits[0]?.newText ?? "").split("\n").filter((line) => line.startsWith("|"));
  const units = rows.slice(2, 6).map((line) => line.split("|")[6]?.trim());
  assert.deepEqual(units, [
    "gram per pak",
    "prestatie ten opzichte van een nulmeting",
    "percentage van de massa",
    "uur",
  ]);
});

test("without a contract clause the promises hang in the air, and with one they do not", () => {
  const matrix = (contract: string) =>
    `# Gunningscriteria\n\n| Speerpunt | Toezegging | Bewijs | Punten |\n|---|---|---|---:|\n| Circulair | 40% hergebruikt | massabalans | 50 |\n| Social return | 900 uur | urenstaat | 50 |\n\n# Overeenkomst\n\n${contract}\n`;
  const found = (contract: string) =>
    analyze(matrix(contract)).findings.flatMap(({ rule, message }) =>
      rule === "incomplete-matrix" ? [message] : [],
    );
  assert.deepEqual(found("De overeenkomst duurt twee jaar."), ["notInContract"]);
  assert.deepEqual(
    found("Haalt de opdrachtnemer een toezegging niet, dan betaalt hij € 500 per procentpunt."),
    [],
  );
});

const ROW = (cells: string) =>
  `# Gunningscriteria\n\n| Speerpunt | Prestatie | Eenheid | Bewijs | Punten |\n|---|---|---|---|---:|\n| Circulair | 40% | % | balans | 60 |\n${cells}\n`;

test("each cell gets what belongs in its column", () => {
  const labels = (cells: string) => {
    const text = ROW(cells);
    return completionsAt(analyze(text.replace("¦", "")), text.indexOf("¦"), "nl").map(({ label }) => label);
  };
  assert.ok(labels("| Social return | 5 | ¦ |  |  |").includes("uren"));
  assert.deepEqual(labels("| Social return | 5 | uren | staat | ¦ |"), ["40"]);
  assert.ok(labels("| ¦ |  |  |  |  |\n| Social return | 5 | uren | staat | 40 |").length === 4);
  assert.ok(labels("| Social return | 5 | uren | ¦ |  |").length >= 1);
});

test("a crooked table is straightened, its words and alignment kept", () => {
  const text = "# Eisen\n\n| Nr | Eis |\n|---|--:|\n| E-1 | *snel* \\| goed |\n| E-22 | 5 |\n\nSlot.\n";
  const [action] = actions(text, "*snel*", "refactor.rewrite");
  assert.ok(action);
  const after = applyEdits(text, action.edits);
  assert.equal(
    after,
    "# Eisen\n\n| Nr   |            Eis |\n| ---- | -------------: |\n| E-1  | *snel* \\| goed |\n| E-22 |              5 |\n\nSlot.\n",
  );
  assert.deepEqual(actions(after, "*snel*", "refactor.rewrite"), []);
  assert.deepEqual(actions("> | A | B |\n> |---|---|\n> | c | d |\n", "c", "refactor.rewrite"), []);
});
