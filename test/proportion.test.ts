// What suits the size of a purchase: facts from text and front matter, light clauses, the dated policy for social return.
import assert from "node:assert/strict";
import { test } from "node:test";
import { purchaseFacts } from "../server/src/core/assessment/purchase-facts.js";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import type { SocialReturnPeriod } from "../server/src/core/catalogue/organisation.js";
import {
  type AnalysisOptions,
  Analyzer,
  analyze,
  applyEdits,
  fixesFor,
  type Organisation,
} from "../server/src/core/index.js";
import { readFrontMatter } from "../server/src/core/model/front-matter.js";

function factsOf(text: string) {
  const { document, language } = analyze(text);
  const [first] = document.outline.blocks;
  const frontMatter = first?.frontMatter ? readFrontMatter(first.frontMatter, first.length) : null;
  return purchaseFacts(document, language, frontMatter);
}

const FACTS: readonly (readonly [string, Partial<ReturnType<typeof factsOf>>])[] = [
  ["De geraamde waarde bedraagt € 48.000.", { value: 48_000 }],
  ["De raming is 1,2 miljoen euro exclusief btw.", { value: 1_200_000 }],
  ["De geraamde opdrachtwaarde is € 3 150 000 exclusief btw.", { value: 3_150_000 }],
  [
    "The estimated value is EUR 48,000 and the contract runs for four (4) years.",
    { value: 48_000, term: 48 },
  ],
  [
    "De geraamde waarde van de opdracht is € 24.000 per jaar, met een looptijd van 24 maanden.",
    { value: 48_000, term: 24 },
  ],
  [
    "De overeenkomst heeft een looptijd van twee jaar met twee opties tot verlenging van telkens één jaar.",
    { term: 24 },
  ],
  ["De looptijd kan tweemaal worden verlengd met een jaar.", { term: null }],
  ["De drempel ligt bij een geraamde waarde van € 221.000.", { value: null }],
  ["De geraamde waarde is € 40.000 voor A en € 30.000 voor B.", { value: null }],
  ["Dit is een meervoudig onderhandse procedure.", { procedure: "private" }],
  ["De gemeente volgt een Europese openbare procedure.", { procedure: "public" }],
  ["Het arbeidsdeel bedraagt naar schatting 25%.", { labourShare: 25 }],
  ["Minder dan 30% van de opdrachtsom bestaat uit loonkosten.", { labourShare: null }],
  ["Meer dan 30% van de opdrachtsom bestaat uit loonkosten.", { labourShare: 30 }],
  ["De arbeid op locatie kost veel; 5% van de opdracht is reserve.", { labourShare: null }],
  [
    "| Onderwerp | Gegeven |\n|---|---|\n| Geraamde waarde | € 60.000 |\n| Looptijd | 24 maanden |",
    { value: 60_000, term: 24 },
  ],
  [
    "---\nwaarde: 48000\nlooptijd: 2 jaar\nprocedure: meervoudig onderhands\n---\n\nDe raming is € 90.000.",
    { value: 48_000, term: 24, procedure: "private" },
  ],
];

test("value, term and procedure are read from text, tables and front matter", () => {
  for (const [text, expected] of FACTS) {
    const facts = factsOf(text);
    for (const [key, value] of Object.entries(expected))
      assert.equal(facts[key as keyof typeof facts], value, `${key} in ${text}`);
  }
});

test("the facts follow an edit", () => {
  const text = "# Opdracht\n\nWij kopen papier.\n\nDe geraamde waarde bedraagt € 48.000.\n";
  const analyzer = new Analyzer(text);
  const valueNow = () => purchaseFacts(analyzer.analysis.document, "nl", null).value;
  assert.equal(valueNow(), 48_000);
  const at = text.indexOf("48");
  analyzer.edit({ span: { start: at, end: at + 2 }, newText: "60" });
  assert.equal(valueNow(), 60_000);
});

const specification = (sentence: string) =>
  `# Bestek kopieerpapier\n\n## Opdracht\n\n${sentence}\n\n## Eisen\n\nDe leverancier levert het papier binnen drie werkdagen.\n`;

/** The fixes for a missing spearhead, clauses first. */
function fixes(sentence: string, spearhead: string, options: AnalysisOptions = {}) {
  const text = specification(sentence);
  const analysis = analyze(text, options);
  const finding = analysis.findings.find(
    (found) => found.rule === "missing-spearhead" && found.spearhead === spearhead,
  );
  assert.ok(finding);
  return fixesFor(analysis, finding, "nl").map((fix) => ({ ...fix, text: applyEdits(text, fix.edits) }));
}

const limits: Organisation = { smallTenders: { supplies: 70_000 } };

test("below the organisation's limit only light clauses are offered, and the title says why", () => {
  const offers = fixes("De geraamde waarde bedraagt € 48.000.", "circulair", { organisation: limits });
  const clauses = offers.filter(({ title }) => title.includes(": voeg"));
  assert.ok(clauses.length === 2 || clauses.length === 3, `${clauses.length} clauses`);
  for (const { title, text } of clauses) {
    assert.match(
      title,
      /weinig administratie, want de waarde \(€ 48\.000\) ligt onder uw grens van € 70\.000/,
    );
    const id = /speerpunt: ([a-z-]+) v/.exec(text)?.[1];
    assert.equal(allClauses().find((clause) => clause.id === id)?.burden, "light", id);
  }
});

test("above the limit, and without a limit, the usual clauses are offered", () => {
  const titles = (sentence: string, options?: AnalysisOptions) =>
    fixes(sentence, "circulair", options).map(({ title }) => title);
  for (const title of titles("De geraamde waarde bedraagt € 71.000.", { organisation: limits }))
    assert.doesNotMatch(title, /weinig administratie/);
  for (const title of titles("De geraamde waarde bedraagt € 48.000.")) assert.doesNotMatch(title, /weinig/);
  const [first = ""] = titles("Dit is een enkelvoudig onderhandse procedure.");
  assert.match(first, /want de procedure is onderhands/);
});

const period = (more: Partial<SocialReturnPeriod> = {}): Organisation => ({
  socialReturn: { periods: [{ percentage: 2.5, base: "labour-sum", ...more }] },
});

test("the percentage and the base are those of the policy on the day of the document", () => {
  const [first] = fixes("De geraamde waarde bedraagt € 400.000.", "social-return", {
    organisation: period(),
  });
  assert.match(first?.text ?? "", /ten minste 2,5% van de loonsom/);
  const organisation: Organisation = {
    socialReturn: {
      periods: [
        { to: "2026-12-31", percentage: 5, base: "contract-sum" },
        { from: "2027-01-01", percentage: 3, base: "contract-sum" },
      ],
    },
  };
  for (const [date, percentage] of [
    ["2026-06-01", 5],
    ["2027-06-01", 3],
  ] as const) {
    const [clause] = fixes("Wij kopen papier.", "social-return", { organisation, date });
    assert.match(
      clause?.text ?? "",
      new RegExp(`ten minste ${percentage}% van de gefactureerde opdrachtsom`),
    );
  }
});

test("below the policy's threshold or term no clause is offered but the reason is", () => {
  for (const [organisation, reason] of [
    [period({ threshold: 100_000 }), "de geraamde waarde van € 48.000 onder de grens van € 100.000 ligt"],
    [period({ minimumTerm: 6 }), "de looptijd van 3 maanden korter is dan de 6 maanden"],
    [
      period({ labourShare: 30 }),
      "arbeid 20% van de opdrachtsom is, en het beleid social return vraagt vanaf 30%",
    ],
  ] as const) {
    const sentence =
      "De geraamde waarde bedraagt € 48.000. De looptijd is 3 maanden. Ongeveer 20% van de opdrachtsom bestaat uit arbeid.";
    const [first, ...others] = fixes(sentence, "social-return", { organisation });
    assert.ok(first?.preferred && first.text.includes(`niet toegepast, omdat ${reason}`), first?.title);
    assert.equal(analyze(first.text).spearheads["social-return"].status, "waived");
    assert.ok(others.every(({ title }) => !title.includes(": voeg")));
  }
  // Where the document does not say what decides, the policy asks.
  const [clause] = fixes("Wij kopen papier.", "social-return", { organisation: period({ threshold: 1 }) });
  assert.match(clause?.title ?? "", /: voeg/);
});

test("there is buying from social enterprises and a reserved contract, and no clause asks for residents of a place", () => {
  const social = allClauses().filter(({ spearhead }) => spearhead === "social-return");
  assert.ok(social.some(({ text }) => /koopt .* sociale onderneming/.test(text.nl)));
  assert.ok(social.some(({ text }) => /voorbehouden aan sociale werkplaatsen/.test(text.nl)));
  const LOCAL =
    /lokale|plaatselijke|uit (?:de|onze) (?:gemeente|regio|stad|wijk)|woonachtig|woonplaats|inwoners? van|\blocal (?:people|residents|jobs|workers)|residents of|from the (?:municipality|region|town)/i;
  for (const { id, text, title } of social)
    for (const words of [text.nl, text.en, title.nl, title.en]) assert.doesNotMatch(words, LOCAL, id);
});
