// Findings over the documents of a tender: the same after edits as from scratch, in any order, and from plain data.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Analysis,
  Analyzer,
  analyze,
  checkTender,
  formatMessage,
  formatRelated,
  type TenderOutcome,
  tenderPart,
  withTender,
} from "../server/src/core/index.js";

const RUNS = Number(process.env.SPEERPUNT_PROPERTY_RUNS ?? 15);

const tenders = readdirSync("samples")
  .filter((name) => name.startsWith("tender-"))
  .map((folder) =>
    readdirSync(join("samples", folder)).map((name) => ({
      name,
      text: readFileSync(join("samples", folder, name), "utf8"),
    })),
  );

// What the rules over a tender look at.
const FRAGMENTS = [
  "",
  "\n\n",
  "E-05",
  "E-99",
  "bijlage 7",
  "artikel 31 van de overeenkomst",
  " (ten minste 40%)",
  "Eis E-03 vervalt.\n\n",
  "De overeenkomst duurt zestig maanden.\n\n",
  "Bij tegenstrijdigheid prevaleert de overeenkomst boven de leidraad.\n\n",
  "| G1 | prijs | 35 |\n",
  "<!-- speerpunt-negeer missing-reference: staat op TenderNed -->\n\n",
  "<!-- speerpunt-negeer precedence: geregeld -->",
  "# Overeenkomst\n\n",
  "---\nlooptijd: 2 jaar\n---\n",
];

const change = fc.record({
  document: fc.nat(20),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(400) }),
  insert: fc.constantFrom(...FRAGMENTS),
});

interface Named {
  readonly name: string;
  readonly analysis: Analysis;
}

function outcome(documents: readonly Named[]): TenderOutcome {
  return checkTender(documents.map(({ name, analysis }) => tenderPart(analysis, name)));
}

const plain = ({ byDocument, failures }: TenderOutcome) => ({
  byDocument: Object.fromEntries([...byDocument].sort(([a], [b]) => (a < b ? -1 : 1))),
  failures,
});

/** Every place lies in its document, and every message is complete. */
function assertSound(documents: readonly Named[], { byDocument, failures }: TenderOutcome): void {
  assert.deepEqual(failures, []);
  const lengths = new Map(documents.map(({ name, analysis }) => [name, analysis.text.length]));
  for (const [name, found] of byDocument) {
    for (const finding of found.added) {
      for (const language of ["nl", "en"] as const) {
        assert.doesNotMatch(formatMessage(finding, language), /[{}]|undefined/);
        for (const place of finding.related)
          assert.doesNotMatch(formatRelated(finding, place, language), /[{}]|undefined/);
      }
      for (const { document = name, span } of [{ span: finding.span }, ...finding.related])
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= (lengths.get(document) ?? -1));
    }
  }
}

test("after any edits the findings over a tender are those from scratch", () => {
  fc.assert(
    fc.property(fc.constantFrom(...tenders), fc.array(change, { maxLength: 8 }), (texts, changes) => {
      const open = texts.map(({ name, text }) => ({ name, analyzer: new Analyzer(text) }));
      const analysed = () => open.map(({ name, analyzer }) => ({ name, analysis: analyzer.analysis }));
      for (const { document, at, cut, insert } of changes) {
        const { analyzer } = open[document % open.length] as (typeof open)[number];
        const start = Math.floor(at * analyzer.text.length);
        const end = Math.min(analyzer.text.length, start + cut);
        analyzer.edit({ span: { start, end }, newText: insert });
        outcome(analysed());
      }
      const edited = analysed();
      const fresh = edited.map(({ name, analysis }) => ({ name, analysis: analyze(analysis.text) }));
      assert.deepEqual(plain(outcome(edited)), plain(outcome(fresh)));
      assert.deepEqual(plain(outcome([...fresh].reverse())), plain(outcome(fresh)));
      assertSound(edited, outcome(edited));
    }),
    { numRuns: RUNS },
  );
});

test("what a document brings to its tender survives the way from another thread", () => {
  for (const texts of tenders) {
    const parts = texts.map(({ name, text }) => tenderPart(analyze(text), name));
    const copies = parts.map((part) => JSON.parse(JSON.stringify(part)));
    assert.deepEqual(structuredClone(parts), parts);
    assert.deepEqual(plain(checkTender(copies)), plain(checkTender(parts)));
  }
});

test("a document alone is told what it is told by itself", () => {
  for (const { name, text } of tenders.flat()) {
    const analysis = analyze(text);
    const { byDocument } = outcome([{ name, analysis }]);
    assert.equal(withTender(analysis.findings, byDocument.get(name)), analysis.findings);
  }
});

const GUIDE =
  "# Leidraad\n\n<!-- speerpunt-negeer missing-reference: staat als rekenblad op TenderNed -->\n\nVul bijlage 3 in.\n";
const ANNEXES = {
  "bijlage-1-eisen.md": "# Bijlage 1 Programma van eisen\n\n- E-01 De leverancier levert papier.\n",
  "bijlage-2-contract.md": "# Bijlage 2 Overeenkomst\n\nDe rangorde staat in de leidraad.\n",
};

test("an ignore comment silences a finding over the tender, and tells when there is none", () => {
  const rulesIn = (files: Readonly<Record<string, string>>) => {
    const documents = Object.entries(files).map(([name, text]) => ({ name, analysis: analyze(text) }));
    const found = outcome(documents).byDocument.get("leidraad.md");
    const findings = documents[0] ? withTender(documents[0].analysis.findings, found) : [];
    return findings
      .map(({ rule }) => rule)
      .filter((rule) => rule === "missing-reference" || rule === "ignore-without-reason");
  };
  assert.deepEqual(rulesIn({ "leidraad.md": GUIDE, ...ANNEXES }), []);
  assert.deepEqual(rulesIn({ "leidraad.md": GUIDE.replace(/<!--.*-->/, ""), ...ANNEXES }), [
    "missing-reference",
  ]);
});
