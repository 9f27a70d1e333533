// The worked example of a scoring and the worth of a weight: the document's own figures, the formula shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { actionsAt, analyze, applyEdits, hoverAt } from "../server/src/core/index.js";

const TEXT = `# Gunningscriteria

| Nr | Criterium | Weging |
|---|---|---:|
| G1 | Prijs | 40% |
| G2 | Plan van aanpak | 35% |
| G3 | Uitstoot per rit | 25% |
| | Totaal | 100% |

Tot slot.
`;

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return actionsAt(analyze(text), { start, end: start }, "nl", (kind) => kind === "refactor.insert").filter(
    ({ title }) => title.includes("rekenvoorbeeld"),
  );
};

test("the example uses the weights of the table, and adds up", () => {
  const [action] = at(TEXT, "Plan van aanpak");
  assert.ok(action);
  const after = applyEdits(TEXT, action.edits);
  assert.match(after, /\| Prijs +\| +40% \| +80% \| +80% × 40 = 32 \|/);
  assert.match(after, /\| Plan van aanpak +\| +35% \| +60% \| +60% × 35 = 21 \|/);
  assert.match(after, /\| Totaal +\| +100% \| +\| +78 \|\n\nTot slot\./);
  const faults = analyze(after).findings.filter(({ severity }) => severity === "error");
  assert.deepEqual(
    faults.map(({ rule }) => rule),
    analyze(TEXT).findings.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : [])),
  );
});

test("no example without one weight for each criterion", () => {
  assert.deepEqual(at(TEXT.replace("35%", "hoog"), "Plan van aanpak"), []);
  const lots =
    "# Gunning\n\n| Criterium | Perceel 1 | Perceel 2 |\n|---|---|---|\n| Prijs | 40 | 60 |\n| Plan | 60 | 40 |\n";
  assert.deepEqual(at(lots, "Plan"), []);
  assert.deepEqual(at(TEXT, "Tot slot"), []);
});

test("a hover says what a weight is worth, with the formula", () => {
  const hover = hoverAt(analyze(TEXT), TEXT.indexOf("25%"), "nl");
  assert.match(hover?.markdown ?? "", /Weegt 25 van 100 \(25%\)\. .*60% × 25 = 15\./);
  const points = TEXT.replaceAll("40%", "400")
    .replaceAll("35%", "350")
    .replaceAll("25%", "250,5")
    .replace("100%", "1.000");
  assert.match(
    hoverAt(analyze(points), points.indexOf("250,5"), "en")?.markdown ?? "",
    /Weighs 250\.5 of 1,000\.5/,
  );
});
