// How much of an award goes to the spearheads where each lot has weights of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";
import { awardShare } from "./award-share.js";

const OPENING =
  "# Levering\n\nDe gemeente beschrijft in dit document wat zij van de opdrachtnemer vraagt.\n\n## 6 Gunning\n\n";
const read = (award: string) => {
  const share = awardShare(analyze(OPENING + award));
  if (share.kind === "read") return [share.least, share.most];
  return share.kind === "unknown" ? share.why : share.kind;
};

for (const [name, award] of Object.entries({
  "in chapters":
    "### Perceel 1\n\n| Criterium | Weging |\n|---|---|\n| Prijs | 60% |\n| Hergebruikt materiaal boven 30% | 40% |\n\n### Perceel 2\n\n| Criterium | Weging |\n|---|---|\n| Prijs | 90% |\n| Hergebruikt materiaal boven 30% | 10% |\n",
  "below lines":
    "Perceel 1\n\n- Prijs: 60 punten\n- Hergebruikt materiaal boven 30%: 40 punten\n\nPerceel 2\n\n- Prijs: 90 punten\n- Hergebruikt materiaal boven 30%: 10 punten\n",
  "in columns":
    "| Criterium | Perceel A | Perceel B |\n|---|---|---|\n| Prijs | 60% | 90% |\n| Hergebruikt materiaal boven 30% | 40% | 10% |\n",
}))
  test(`of lots ${name} the one that gives least counts`, () => assert.deepEqual(read(award), [10, 10]));

test("lists of no lot may be anything", () => {
  const list = "| Criterium | Weging |\n|---|---|\n| Prijs | 60% |\n| Plan | 40% |\n";
  assert.equal(read(`${list}\n${list}`), "several");
});

test("a lot that does not add up leaves the share open", () => {
  assert.equal(
    read(
      "| Criterium | Perceel 1 | Perceel 2 |\n|---|---|---|\n| Prijs | 60% | 75% |\n| Plan | 40% | 35% |\n",
    ),
    "sum",
  );
});
