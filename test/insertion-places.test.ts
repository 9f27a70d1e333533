// Where a clause lands in texts that no example foresaw, and what it looks like there.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClauseKind } from "../server/src/core/catalogue/catalogue-data.js";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import { insertClause } from "../server/src/core/features/insertion/insert-clause.js";
import { analyze, applyEdits } from "../server/src/core/index.js";
import { MESSY } from "./messy.js";

/** The text after insertion of a clause for paper, with the words of the clause replaced by a mark. */
function inserted(name: string, kind: ClauseKind = "requirement", text = MESSY[name] ?? ""): string {
  const clause = allClauses().find(
    (known) =>
      known.kind === kind && known.spearhead === "circulair" && known.productGroups.includes("papier"),
  );
  assert.ok(clause);
  const { edit } = insertClause(analyze(text), clause);
  const words = (both: { nl: string; en: string }) => [both.nl, both.en];
  let result = applyEdits(text, [edit]);
  for (const part of words(clause.text)) result = result.replace(part, "CLAUSE");
  for (const part of [...words(clause.verification), ...words(clause.followUp)])
    result = result
      .replace(` Bewijs: ${part.charAt(0).toLowerCase()}${part.slice(1)}`, "")
      .replace(part, "PROOF");
  return result.replace(/ <!-- speerpunt: [a-z-]+ v\d+ -->/, "");
}

const ENDS: readonly (readonly [name: string, kind: ClauseKind, expected: string])[] = [
  ["setext", "requirement", "Maart.\n\n3 Eisen\n-------\n\nCLAUSE\n"],
  ["closed", "requirement", "Maart.\n\n## 3. Eisen ##\n\nCLAUSE\n\n## Bijlage A ##\n\nIets.\n"],
  ["bold", "requirement", "Maart.\n\n**3. Eisen**\n\nCLAUSE\n"],
  ["named", "requirement", "Maart.\n\n# Hoofdstuk 3 - Eisen\n\nCLAUSE\n"],
  ["lettered", "requirement", "Maart.\n\n# C. EISEN\n\nCLAUSE\n"],
  ["levels", "requirement", "Maart.\n\n## 3 Eisen\n\nCLAUSE\n\n## Bijlagen\n\n### Bijlage 1\n"],
  ["table", "requirement", "| Naam | 1 | |\n| E-13 | Eis | CLAUSE | PROOF | [perceel] |  |\n"],
  ["table", "contract-clause", "| 1 | |\n\n# Contractbepalingen\n\nCLAUSE PROOF\n"],
  [
    "openTable",
    "requirement",
    "basis\n3 | Herbruikbare verpakking | CLAUSE | PROOF | Circulair inkopen | basis\n",
  ],
  ["tableInList", "requirement", "levert. |\n  | E2 | CLAUSE |\n"],
  ["weights", "award-criterion", "| Kwaliteit | 60 |\n\nToelichting: samen 100.\n\nCLAUSE\n"],
  ["quotation", "requirement", "```\ncode\n```\n\nCLAUSE\n"],
  ["onlyQuotation", "requirement", "# Eisen\n\nCLAUSE\n\n> De wet zegt iets over eisen.\n"],
  ["openFence", "requirement", "levert.\n\n# Eisen\n\nCLAUSE\n\n```\ncode zonder einde\n"],
  ["openComment", "requirement", "levert.\n\n# Eisen\n\nCLAUSE\n\n<!-- nog te doen\nniets\n"],
  ["nested", "requirement", "2. Contact\n   - een persoon\n3. CLAUSE\n"],
  [
    "lead",
    "requirement",
    "- goed.\n\nBewijs: een planning.\n\n**E-12** CLAUSE\n\nSlot.\n\n# Planning\n\nMaart.\n",
  ],
  ["loose", "requirement", "Eén persoon.\n  - klein\n\n- **E3** CLAUSE\n"],
  ["headingOnly", "requirement", "## Eisen\n\nCLAUSE\n\n## Planning\n\nMaart.\n"],
  ["footnote", "requirement", "[^1]: een noot.\n\n# Eisen\n\nCLAUSE\n"],
  ["frontMatter", "requirement", "---\ntitel: Bestek\n---\n\n## Eisen\n\nCLAUSE\n"],
  ["contents", "requirement", "**E2.** Goed.\n\n**E3.** CLAUSE\n"],
  ["english", "requirement", "| Name | Mandatory |\n| R-3 | CLAUSE | PROOF | Mandatory |\n"],
];

for (const [name, kind, expected] of ENDS) {
  test(`${kind} in the text “${name}”`, () => {
    const result = inserted(name, kind);
    assert.equal(result.slice(-expected.length), expected);
    const before = MESSY[name] ?? "";
    // Nothing of the writer's own is touched.
    assert.ok(result.startsWith(before.slice(0, 7)));
  });

  test(`${kind} in the text “${name}” with CR LF`, () => {
    const result = inserted(name, kind, (MESSY[name] ?? "").replaceAll("\n", "\r\n"));
    assert.equal(result.replaceAll("\r\n", "\n"), inserted(name, kind));
    assert.doesNotMatch(result, /[^\r]\n/);
  });
}

test("a requirement goes where its spearhead is spoken of, not under the heading of another", () => {
  const chapters = (energy: string) =>
    `# Bestek kopieerpapier\n\n## Eisen\n\n### Levering\n\n**E1** ${energy}\n\n### Overig\n\n**E2** Snel.\n\n### Social return\n\n**E3** Ten minste 5% van de opdrachtsom gaat naar werkplekken voor mensen met een afstand tot de arbeidsmarkt.\n`;
  const headingFor = (text: string) => {
    const clause = allClauses().find(
      ({ spearhead, kind }) => spearhead === "klimaatneutraal" && kind === "requirement",
    );
    assert.ok(clause);
    return insertClause(analyze(text), clause).heading;
  };
  assert.equal(headingFor(chapters("De leverancier rijdt zo veel mogelijk elektrisch.")), "Levering");
  assert.equal(headingFor(chapters("Goed.")), "Overig");
});
