// An answer to a question goes before the text: what it takes back is no demand any more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, type SpearheadId } from "../server/src/core/index.js";

const DEMANDS = `# Bestek

## 1 Eisen

1. De opdrachtnemer besteedt ten minste 5% van de loonsom aan mensen met een bijstandsuitkering. (Zie vraag 4.)
2. Alle voertuigen van de opdrachtnemer rijden zonder uitstoot.

5.3 Ten minste 30% van het hout is hergebruikt.

## 2 Nota van inlichtingen
`;

const covered = (answers: string): SpearheadId[] => {
  const { spearheads } = analyze(`${DEMANDS}\n${answers}\n`);
  return (["klimaatneutraal", "circulair", "social-return"] as const).filter(
    (id) => spearheads[id].status === "covered",
  );
};

test("an answer takes back the demand whose number it names", () => {
  assert.deepEqual(covered("**Vraag 1.** Zijn er wel laadpalen? Antwoord: eis 2 komt te vervallen."), [
    "circulair",
    "social-return",
  ]);
  assert.deepEqual(covered("**Vraag 1.** Is 5.3 haalbaar? Antwoord: wij laten deze eis vallen."), [
    "klimaatneutraal",
    "social-return",
  ]);
});

test("an answer takes back the demand that points at its question", () => {
  assert.deepEqual(covered("**4. Mag het ook met stagiairs?** Nee, dit onderdeel gaat niet door."), [
    "klimaatneutraal",
    "circulair",
  ]);
});

test("a row takes back the demand that another cell of it names", () => {
  const head = "| Nr. | Eis | Vraag | Antwoord |\n| --- | --- | --- | --- |\n";
  assert.deepEqual(covered(`${head}| 1 | 5.3 | Is dat te halen? | Deze eis is geschrapt. |`), [
    "klimaatneutraal",
    "social-return",
  ]);
});

test("an answer that keeps the demand, or drops a part of it, takes nothing back", () => {
  const all = ["klimaatneutraal", "circulair", "social-return"];
  assert.deepEqual(covered("**Vraag 1.** Kan eis 2 vervallen? Antwoord: eis 2 vervalt niet."), all);
  assert.deepEqual(covered("**Vraag 1.** Kan eis 2 vervallen? Antwoord: nee, eis 2 blijft staan."), all);
  assert.deepEqual(
    covered("**Vraag 1.** Wat is 5.3? Antwoord: de laatste zin van 5.3 wordt geschrapt."),
    all,
  );
  assert.deepEqual(covered("**Vraag 1.** Wat geldt? Antwoord: eis 9 vervalt, zie ook 5.3."), all);
});

test("an answer in a paragraph of its own is that of the question above it", () => {
  assert.deepEqual(
    covered("**Vraag 4** *(over stagiairs)* Blijft dit?\n\nAntwoord: dat deel van de zin schrappen wij."),
    ["klimaatneutraal", "circulair"],
  );
  assert.deepEqual(covered("**Vraag 2, 5.3.** Is dat hout er wel?\n\nAntwoord: die laten wij los."), [
    "klimaatneutraal",
    "social-return",
  ]);
});

test("a note in brackets strikes out the demand beside it", () => {
  const status = (demand: string) =>
    analyze(`# Bestek\n\n## Eisen\n\n${demand}\n`).spearheads.circulair.status;
  assert.equal(status("Ten minste 30% van het hout is hergebruikt."), "covered");
  assert.equal(status("Ten minste 30% van het hout is hergebruikt. *(vervallen, zie vraag 4)*"), "missing");
  assert.equal(status("Ten minste 30% van het hout is hergebruikt (vervallen)."), "missing");
  assert.equal(
    status("Ten minste 30% van het hout komt uit geschrapte projecten en is hergebruikt."),
    "covered",
  );
});

test("an answer need not say that it is one, nor its question be a question", () => {
  const remark = "**Vraag 9 (5.3).** *Zulk hout is er niet genoeg.* Eis 5.3 vervalt.";
  assert.deepEqual(covered(remark), ["klimaatneutraal", "social-return"]);
  assert.deepEqual(covered("**Vraag 9** *Is dat hout er wel?*\n\nEis 2 wordt geschrapt."), [
    "circulair",
    "social-return",
  ]);
  const all = ["klimaatneutraal", "circulair", "social-return"];
  assert.deepEqual(covered("**Vraag 9** *Onze eis 2 uit een vorige aanbesteding verviel.* Dat klopt."), all);
});
