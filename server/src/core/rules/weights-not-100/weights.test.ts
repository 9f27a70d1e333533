// Layouts of award criteria that add up, and that do not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const found = (text: string) =>
  analyze(text, { onlyRules: ["weights-not-100"] }).findings.map(
    ({ data }) => `${data.sum} ${data.expected}`,
  );

const HEADING = "# Gunningscriteria\n\n";

const RIGHT: Readonly<Record<string, string>> = {
  "parents and their parts in one column":
    "| Criterium | Weging |\n|---|---|\n| Prijs | 30% |\n| Kwaliteit | 70% |\n| Plan | 40% |\n| Team | 30% |\n",
  "parts that share out 100 of each parent":
    "| Criterium | Gewicht | Subcriterium | Subgewicht |\n|---|---|---|---|\n| Prijs | 40% | Tarief | 70% |\n| | | Toeslag | 30% |\n| Kwaliteit | 60% | Plan | 50% |\n| | | Team | 50% |\n",
  "a parent in the heading above":
    "## Prijs (40%)\n\nDe laagste.\n\n## Kwaliteit (60%)\n\n| Onderdeel | Weging |\n|---|---|\n| Plan | 35% |\n| Team | 25% |\n",
  "lots as rows": "| | Prijs | Plan |\n|---|---|---|\n| Perceel 1 | 40% | 60% |\n| Perceel 2 | 55% | 45% |\n",
  "a subtotal":
    "| Criterium | Punten |\n|---|---|\n| Prijs | 300 |\n| Plan | 400 |\n| Team | 300 |\n| Subtotaal kwaliteit | 700 |\n| Totaal | 1.000 |\n",
  "a scale":
    "| Hersteltijd | Punten |\n|---|---|\n| minder dan 2 uur | 50 |\n| 2 tot 4 uur | 30 |\n| 4 tot 8 uur | 15 |\n",
  "a growth path": "| Jaar | Aandeel |\n|---|---|\n| 2027 | 20% |\n| 2028 | 30% |\n| 2029 | 45% |\n",
  money: "| Criterium | Fictieve korting |\n|---|---|\n| K1 | € 50.000 |\n| K2 | € 45.000 |\n",
  "rounded shares": "| Criterium | Weging |\n|---|---|\n| A | 33,3% |\n| B | 33,3% |\n| C | 33,3% |\n",
  "a nested list": "- Prijs: 40%\n- Kwaliteit: 60%, waarvan\n  - Plan: 30%\n  - Team: 30%\n",
};

const WRONG: Readonly<Record<string, readonly [text: string, found: string]>> = {
  "the second lot": [
    "| Criterium | Perceel 1 | Perceel 2 |\n|---|---|---|\n| Prijs | 40% | 50% |\n| Plan | 60% | 55% |\n",
    "105% 100%",
  ],
  "a total row": [
    "| Criterium | Punten |\n|---|---|\n| Prijs | 40 |\n| Plan | 55 |\n| Totaal | 100 |\n",
    "95 100",
  ],
  "bold parents with parts that are right": [
    "| Criterium | Onderdeel | Punten |\n|---|---|---|\n| **Prijs** | | **300** |\n| **Kwaliteit** | | **650** |\n| | K1 | 400 |\n| | K2 | 250 |\n",
    "950 1000",
  ],
  "items with text behind the weight": [
    "- **Prijs** (40%): de laagste wint.\n- **Plan** (35%): u beschrijft het.\n- **Team** (30%): wie doet het?\n",
    "105% 100%",
  ],
  "lines of one paragraph": ["Prijs      45%\nPlan       35%\nTeam       25%\n", "105% 100%"],
  "separate paragraphs": [
    "Samen 1.000 punten.\n\nK1 Hulp 400\n\nK2 Plan voor hoofdstuk 4 250\n\nK3 Gesprek 300\n",
    "950 1000",
  ],
};

for (const [name, text] of Object.entries(RIGHT))
  test(`adds up: ${name}`, () => assert.deepEqual(found(HEADING + text), []));

for (const [name, [text, expected]] of Object.entries(WRONG))
  test(`does not add up: ${name}`, () => assert.deepEqual(found(HEADING + text), [expected]));

test("a list over several blocks is reported in its first one, with the other rows beside it", () => {
  const text = `${HEADING}Samen 100 punten.\n\nPrijs 45\n\nPlan 30\n\nTeam 20\n`;
  const [finding] = analyze(text, { onlyRules: ["weights-not-100"] }).findings;
  assert.equal(text.slice(finding?.span.start, finding?.span.end), "Prijs 45");
  assert.deepEqual(
    finding?.related.map(({ span }) => text.slice(span.start, span.end)),
    ["Plan 30", "Team 20"],
  );
});
