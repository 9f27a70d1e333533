// What a hover says of words, comments and keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { GlossaryEntry } from "../server/src/core/catalogue/catalogue-data.js";
import { allClauses } from "../server/src/core/catalogue/clauses.js";
import { GLOSSARY } from "../server/src/core/catalogue/glossary.generated.js";
import { analyze, hoverAt } from "../server/src/core/index.js";

/** The hover at the mark `¦`, with the words that it is about. */
function at(marked: string, language: "nl" | "en" = "nl") {
  const text = marked.replace("¦", "");
  const hover = hoverAt(analyze(text), marked.indexOf("¦"), language);
  return hover && { words: text.slice(hover.span.start, hover.span.end), markdown: hover.markdown };
}

test("a term, a standard and an article of law are explained in two sentences with their source", () => {
  const mki = at("# Achtergrond\n\nDe **MK¦I** van het ontwerp staat in bijlage 2.\n");
  assert.equal(mki?.words, "MKI");
  assert.match(mki?.markdown ?? "", /^\*\*Milieukostenindicator \(MKI\)\*\*\n\n.+\n\n\*\*Bron:\*\* /);
  const article = at("# Achtergrond\n\nOp grond van artikel 2.¦78a van de Aanbestedingswet 2012.\n");
  assert.match(article?.words ?? "", /^artikel 2\.78a van de Aanbestedingswet$/);
  assert.match(article?.markdown ?? "", /keurmerk/);
  const english = at("# Achtergrond\n\nDe MK¦I van het ontwerp staat in bijlage 2.\n", "en");
  assert.match(english?.markdown ?? "", /^\*\*Environmental cost indicator/);
});

test("the longest term wins, and a chapter of the document is no article of law", () => {
  const partnership = at("# Achtergrond\n\nDe CO2-Prestatie¦ladder is bekend.\n");
  assert.equal(partnership?.words, "CO2-Prestatieladder");
  assert.equal(at("# Overeenkomst\n\nZie artikel 1.¦4 van deze overeenkomst.\n"), null);
});

test("a document of Flanders does not get the law of the Netherlands", () => {
  const text = (language: string) =>
    `---\ntaal: ${language}\n---\n\n# Bestek\n\nOp grond van artikel 2.¦76 van de Aanbestedingswet.\n`;
  assert.ok(at(text("nl")));
  assert.equal(at(text("nl-BE")), null);
});

test("the comment behind an inserted text explains its criterion", () => {
  const [clause] = allClauses();
  assert.ok(clause);
  const hover = at(`# Eisen\n\nDe levering is klaar. <!-- speerpunt: ${clause.id}¦ v1 -->\n`);
  assert.ok(hover?.markdown.startsWith(`**${clause.title.nl}**`));
  assert.ok(hover?.markdown.includes(clause.rationale.nl));
  assert.equal(at("# Eisen\n\nDe levering is klaar. <!-- speerpunt: geen-¦criterium v1 -->\n"), null);
});

test("a key of the front matter says what it is for", () => {
  const hover = at("---\ntitel: x\nproce¦dure: openbaar\n---\n\n# Bestek\n");
  assert.equal(hover?.words, "procedure");
  assert.match(hover?.markdown ?? "", /`innovatiepartnerschap`/);
  assert.equal(at("---\ntitel: x\naut¦eur: y\n---\n"), null);
});

test("every entry of the glossary is two sentences in both languages", () => {
  for (const entry of GLOSSARY.map((text) => JSON.parse(text) as GlossaryEntry))
    for (const words of [entry.text.nl, entry.text.en])
      assert.equal(words.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length, 2, `${entry.id}: ${words}`);
});
