// Which clauses a writer is offered: the product group's own before general ones, nothing that the document has already.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clause } from "../server/src/core/catalogue/catalogue-data.js";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import { offered, type Wish } from "../server/src/core/catalogue/offer.js";
import { clausesFor } from "../server/src/core/features/offer.js";
import { analyze, applyEdits, fixesFor } from "../server/src/core/index.js";

const WISH: Wish = {
  spearhead: "circulair",
  kinds: ["requirement", "award-criterion", "contract-clause"],
  productGroup: "papier",
  general: true,
  light: false,
  base: null,
  level: "basis",
  day: "2026-11-23",
  own: [],
  present: new Set(),
  refused: new Set(),
  hoped: new Set(),
};

const clauseOf = (id: string) => {
  const clause = allClauses().find((known) => known.id === id);
  assert.ok(clause, id);
  return clause;
};

test("the product group's own clauses go before general ones", () => {
  const chosen = offered(WISH, 3);
  assert.equal(chosen.length, 3);
  for (const { id, productGroups } of chosen) assert.ok(productGroups.includes("papier"), id);
  for (const { productGroups } of offered({ ...WISH, productGroup: "generiek" }, 3))
    assert.deepEqual(productGroups, ["generiek"]);
  for (const { id, productGroups } of offered({ ...WISH, general: false }, 50))
    assert.ok(productGroups.includes("papier"), id);
});

test("the offer holds one of each kind, the lowest level first", () => {
  const chosen = offered(WISH, 3);
  assert.deepEqual(chosen.map(({ kind }) => kind).sort(), [
    "award-criterion",
    "contract-clause",
    "requirement",
  ]);
  assert.equal(chosen[0]?.level, "basis");
  assert.equal(offered({ ...WISH, level: "ambitieus" }, 3)[0]?.level, "ambitieus");
});

test("what the document has is not offered again, what it hopes for goes first", () => {
  const [first, second] = offered(WISH, 3) as [Clause, Clause];
  assert.ok(!offered({ ...WISH, present: new Set([first.id]) }, 10).some(({ id }) => id === first.id));
  assert.equal(offered({ ...WISH, hoped: new Set([second.id]) }, 3)[0]?.id, second.id);
});

test("the organisation's own clauses go first and take the place of those with the same id", () => {
  const [first] = offered(WISH, 3) as [Clause];
  const own = { ...clauseOf(first.id), level: "ambitieus" as const, title: { nl: "Van ons", en: "Ours" } };
  const chosen = offered({ ...WISH, own: [own] }, 20);
  assert.equal(chosen[0]?.title.nl, "Van ons");
  assert.equal(chosen.filter(({ id }) => id === own.id).length, 1);
});

test("a clause is offered only while it is valid", () => {
  const own = {
    ...clauseOf("social-return-contract-sum"),
    spearhead: "circulair",
    productGroups: ["papier"],
  };
  const on = (day: string, dates: Partial<Clause>) =>
    offered({ ...WISH, day, own: [{ ...own, ...dates } as Clause] }, 1)[0]?.id === own.id;
  assert.equal(on("2026-11-22", { validFrom: "2026-11-23" }), false);
  assert.equal(on("2026-11-23", { validFrom: "2026-11-23", validTo: "2026-11" }), true);
  assert.equal(on("2026-12-01", { validTo: "2026-11" }), false);
  assert.equal(on("2026-12-31", { validTo: "2026" }), true);
});

const SPECIFICATION = `# Bestek kopieerpapier

## Eisen

De leverancier levert het papier binnen drie werkdagen.
`;

test("an inserted clause is not offered a second time", () => {
  const analysis = analyze(SPECIFICATION);
  const finding = analysis.findings.find(
    ({ rule, spearhead }) => rule === "missing-spearhead" && spearhead === "circulair",
  );
  assert.ok(finding);
  const [fix] = fixesFor(analysis, finding, "nl");
  assert.ok(fix?.preferred);
  const after = analyze(applyEdits(SPECIFICATION, fix.edits));
  const [inserted] = clausesFor(analysis, "circulair", WISH.kinds);
  assert.ok(inserted && fix.title.includes(inserted.title.nl), fix.title);
  assert.ok(!clausesFor(after, "circulair", WISH.kinds).some(({ id }) => id === inserted.id));
});

test("what stands in other words is recognised where the spearhead is covered", () => {
  const withDemand = (demand: string) =>
    clausesFor(analyze(`${SPECIFICATION}\n${demand}\n`), "circulair", ["requirement"]);
  const hasWrapping = (clauses: readonly Clause[]) => clauses.some(({ id }) => id === "papier-wrapping");
  assert.ok(hasWrapping(withDemand("Het papier bestaat voor ten minste 70% uit gerecyclede vezels.")));
  assert.ok(!hasWrapping(withDemand("Ten minste 60% van elke verpakking is gerecycled materiaal.")));
  // A wish for it is no reason to leave it out, but one to make it firm.
  assert.equal(
    withDemand("De leverancier gebruikt zo veel mogelijk verpakking van gerecycled materiaal.")[0]?.id,
    "papier-wrapping",
  );
});

test("a criterion that is refused with a reason is not offered again", () => {
  const [first] = clausesFor(analyze(SPECIFICATION), "circulair", WISH.kinds) as [Clause];
  const refused = (reason: string) =>
    clausesFor(
      analyze(`${SPECIFICATION}\n<!-- speerpunt-negeer missing-criterion ${first.id}: ${reason} -->\n`),
      "circulair",
      WISH.kinds,
    ).every(({ id }) => id !== first.id);
  assert.ok(refused("te weinig papier"));
  assert.ok(!refused("[reden]"));
});
