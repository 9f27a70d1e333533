// What a writer can follow in a text.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyze,
  attachmentLinks,
  criterionPage,
  documentLinks,
  type LinkTarget,
  type MessageLanguage,
  summaryOf,
  summaryOfName,
} from "../server/src/core/index.js";

function to(target: LinkTarget): string {
  switch (target.kind) {
    case "rule":
      return `rule ${target.rule}`;
    case "criterion":
      return `criterion ${target.criterion}`;
    case "page":
      return target.url;
    case "file":
      return `file ${target.path}`;
  }
}

/** The links of a text, as `words -> target`. */
function links(text: string, language: MessageLanguage = "nl"): string[] {
  return documentLinks(analyze(text), language).map(
    ({ span, target }) => `${text.slice(span.start, span.end)} -> ${to(target)}`,
  );
}

test("rules and criteria in comments lead to their pages, and what has no page does not", () => {
  const text = `De leverancier levert snel. <!-- speerpunt-negeer vague: de termijn staat in bijlage 3 -->

<!-- speerpunt-negeer bestaat-niet: reden -->

<!-- speerpunt-negeer missing-criterion papier-mill-energy: te duur -->

Het papier is zuinig gemaakt. <!-- speerpunt: papier-process-emission v1 -->

<!-- speerpunt: bestaat-niet v1 -->

<!-- een gewone opmerking over vague -->
`;
  assert.deepEqual(links(text), [
    "vague -> rule vague",
    "missing-criterion -> rule missing-criterion",
    "papier-mill-energy -> criterion papier-mill-energy",
    "papier-process-emission -> criterion papier-process-emission",
  ]);
});

test("a law leads to the page that was read, in a document that it applies to", () => {
  const law = "Op grond van de Regeling bevordering schone wegvoertuigen.";
  const found = links(`# Eisen\n\n${law}\n`);
  assert.equal(found.length, 1);
  assert.match(found[0] ?? "", /-> https:\/\/zoek\.officielebekendmakingen\.nl\/stcrt-2021-43413\.html$/);
  assert.deepEqual(links(`---\ntaal: nl-BE\n---\n\n# Eisen\n\n${law}\n`), []);
  // Nobody has read a page on this article.
  assert.deepEqual(links("# Eisen\n\nOp grond van artikel 2.76 van de Aanbestedingswet 2012.\n"), []);
});

test("links and images of Markdown lead to their files, and pages, places and code do not", () => {
  const text = `Zie [bijlage](bijlagen/b3.md), ![kaart](<kaart met spatie.png> "titel") en [b4][x].

[x]: ./b4.md
[y]: https://example.org/b5.md

[web](https://example.org), [plaats](#eisen), [bovenaan](/b.md), \`[code](c.md)\` en

    [blok](d.md)
`;
  assert.deepEqual(links(text), [
    "bijlagen/b3.md -> file bijlagen/b3.md",
    "kaart met spatie.png -> file kaart met spatie.png",
    "./b4.md -> file ./b4.md",
  ]);
});

test("the name of an annex leads to its file, unless the document holds the annex itself", () => {
  const text = `# Leidraad

Het prijzenblad is bijlage 3, de verklaring bijlage 2.

- Bijlage 3: prijzenblad

## Bijlage 2 Verklaring

Ik verklaar.
`;
  const files = new Set(
    ["bijlage-3-prijzenblad.xlsx", "Bijlage 2.docx"].flatMap((name) => summaryOfName(name).self ?? []),
  );
  assert.equal(files.size, 2);
  const found = attachmentLinks(summaryOf(analyze(text), "leidraad.md"), files);
  assert.deepEqual(
    found.map(({ span }) => text.slice(span.start, span.end)),
    ["bijlage 3", "Bijlage 3"],
  );
});

test("a criterion has a page in the language of the findings, and an unknown one has none", () => {
  assert.match(
    criterionPage("papier-mill-energy", undefined, "nl") ?? "",
    /^# .+\n\n.+ · eis · .+\n\n.*\*\*Waarom:\*\*/s,
  );
  assert.match(criterionPage("papier-mill-energy", undefined, "en") ?? "", /\*\*Why:\*\*/);
  assert.equal(criterionPage("bestaat-niet", undefined, "nl"), undefined);
});
