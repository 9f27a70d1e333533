// Which sentences fix a make or a standard, and which clauses and answers allow something else, in the words of many writers: lists
// in `test/words`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyze } from "../server/src/core/index.js";

const DUTCH =
  "De opdrachtnemer levert het plan van aanpak binnen de termijn die de gemeente in de planning noemt.";
const ENGLISH = "The contractor submits the plan within the period that the council names in the timetable.";

type Language = "nl" | "en";
type Rule = "brand-without-equivalent" | "norm-without-equivalent";

/** A line of a list: what is expected, the language and the text. */
interface Line {
  readonly sign: string;
  readonly language: Language;
  readonly text: string;
}

function linesOf(name: string): Line[] {
  const list = readFileSync(`test/words/${name}.txt`, "utf8");
  return [...list.matchAll(/^(?!#)(\S+) (nl|en) (.+)$/gm)].map(([, sign, language, text]) => ({
    sign: sign as string,
    language: language as Language,
    text: text as string,
  }));
}

/** The sentences of the findings in a text. */
function found(text: string, rule: Rule): string[] {
  return analyze(text, { onlyRules: [rule] }).findings.map(({ span }) => text.slice(span.start, span.end));
}

const norms = (text: string) => found(text, "norm-without-equivalent");

const NAMED = {
  nl: {
    m: "De sloten zijn van Salto.",
    n: "De helm voldoet aan NEN-EN 397.",
    l: "Al het hout draagt het FSC-label.",
    d: "De monteurs hebben het diploma VCA-basis.",
  },
  en: {
    m: "Locks are by Salto.",
    n: "Helmets comply with EN 397.",
    l: "All timber carries the FSC label.",
    d: "First aiders hold a First Aid at Work certificate.",
  },
};

const WORDS = {
  nl: {
    heads: ["Bestek", "Leeswijzer", "Eisen", "Vragen en antwoorden"],
    ask: ["Vraag", "Antwoord"],
    first: DUTCH,
    clause:
      "Waar een merk of norm staat, is een gelijkwaardig product of een gelijkwaardige norm toegestaan.",
  },
  en: {
    heads: ["Supply", "How to read", "Requirements", "Questions and answers"],
    ask: ["Question", "Answer"],
    first: ENGLISH,
    clause: "Where a make or standard is named, an equivalent product or standard is accepted.",
  },
};

const requirement: Readonly<Record<Language, (sentence: string) => string>> = {
  nl: (sentence) => `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\nE-02 ${sentence}\n`,
  en: (sentence) => `# Supply\n\n## 2 Requirements\n\nR1 ${ENGLISH}\n\nR2 ${sentence}\n`,
};

for (const [list, rule] of [
  ["makes", "brand-without-equivalent"],
  ["standards", "norm-without-equivalent"],
] as const)
  test(`${rule} in the words of many writers`, () => {
    for (const { sign, language, text } of linesOf(list))
      assert.equal(found(requirement[language](text), rule).length > 0, sign === "+", text);
  });

test("a clause at the start of a document opens the kinds that it speaks of, and one that refuses opens nothing", () => {
  for (const { sign, language, text: clause } of linesOf("clauses")) {
    const { heads, first } = WORDS[language];
    const named = Object.entries(NAMED[language]);
    const text = [
      `# ${heads[0]}`,
      `## 1 ${heads[1]}`,
      first,
      clause,
      `## 3 ${heads[2]}`,
      ...named.map(([, sentence], index) => `E${index + 10} ${sentence}`),
    ].join("\n\n");
    const reported = [...found(text, "brand-without-equivalent"), ...norms(text)];
    const open = named.filter(([, sentence]) => !reported.includes(sentence)).map(([kind]) => kind);
    assert.equal(open.join("") || "-", sign, clause);
  }
});

test("an answer opens the requirement that its question is about, or leaves it", () => {
  for (const { sign, language, text: asked } of linesOf("answers")) {
    const { heads, ask, first, clause } = WORDS[language];
    const [question, answer] = asked.split(" ## ");
    const isMake = sign.includes("m");
    const demand = isMake ? NAMED[language].m : NAMED[language].n;
    const text = [
      `# ${heads[0]}`,
      `## 1 ${heads[1]}`,
      first,
      ...(sign.endsWith("c") ? [clause] : []),
      `## 3 ${heads[2]}`,
      `E12 ${demand}`,
      `## 6 ${heads[3]}`,
      `**${ask[0]} 1.** ${question}`,
      `**${ask[1]}.** ${answer}`,
    ].join("\n\n");
    const reported = found(text, isMake ? "brand-without-equivalent" : "norm-without-equivalent");
    assert.equal(!reported.includes(demand), sign.startsWith("+"), asked);
  }
});

test("a clause in the head of a table reaches that table only", () => {
  const text = `# Bestek

${DUTCH}

## 2 Eisen

| Nr. | Eis (waar een keurmerk of norm staat, mag ook een ander met dezelfde inhoud) |
|---|---|
| A1 | De bananen hebben het Fairtrade-keurmerk. |

B1. De monteurs hebben het certificaat NEN 3140.
`;
  assert.deepEqual(norms(text), ["De monteurs hebben het certificaat NEN 3140."]);
});

test("a clause for its chapter keeps to that chapter under a title in two headings", () => {
  const text = `# Bestek

## Onderstations

${DUTCH}

### 3. Technische voorschriften

Waar in dit hoofdstuk een norm wordt aangehaald, is een gelijkwaardige norm evenzeer goed.

3.1 De vaten zijn gebouwd volgens NEN-EN 13445.

### 5. Uitvoering

5.1 Lassers bezitten een certificaat volgens ISO 9606-1.
`;
  assert.deepEqual(norms(text), ["Lassers bezitten een certificaat volgens ISO 9606-1."]);
});

test("a clause in a reader's guide, a definition or the last line of a chapter reaches the standards it speaks of", () => {
  const demands = "3.1 De kast voldoet aan NEN-EN 60529.\n\n3.2 Monteurs hebben het diploma VCA-basis.\n";
  const inChapter = (clause: string) => `# Bestek\n\n${DUTCH}\n\n${clause}\n\n## 3 Eisen\n\n${demands}`;
  const guide =
    "Komt u in dit stuk een norm, een diploma of een certificaat tegen, dan leest u daar steeds achter: dan wel een document dat hetzelfde waarborgt.";
  assert.deepEqual(norms(inChapter(guide)), []);
  const except = `${guide} Die lezing geldt niet voor 3.2.`;
  assert.deepEqual(norms(inChapter(except)), ["Monteurs hebben het diploma VCA-basis."]);
  const limited =
    "Noemen wij een norm of een diploma, dan mag u iets aanbieden dat hetzelfde presteert. U legt het bewijs bij uw inschrijving. Deze regel geldt voor heel hoofdstuk 3, behalve voor 3.2.";
  assert.deepEqual(norms(inChapter(limited)), ["Monteurs hebben het diploma VCA-basis."]);
  const defined =
    "*Standaard*: een technisch document van NEN of ISO, en net zo goed ieder ander document waarmee hetzelfde wordt bereikt.";
  assert.deepEqual(norms(inChapter(defined)), ["Monteurs hebben het diploma VCA-basis."]);
  const last = `${inChapter("")}\n3.9 Bij 3.1 mag telkens ook een andere norm worden aangehouden die tot dezelfde uitkomst leidt.\n`;
  assert.deepEqual(norms(last), ["Monteurs hebben het diploma VCA-basis."]);
});
