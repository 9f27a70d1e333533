// Snippets: expanded as an editor does, in the chapter where they belong, they give no findings but what is open.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { costFamilyOf, costSheet } from "../server/src/core/features/cost/cost-sheet.js";
import { matrixLines, openRows } from "../server/src/core/features/matrix/matrix-text.js";
import { analyze, RULE_IDS, SPEARHEADS } from "../server/src/core/index.js";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Title, chapter for demands, for the award, for the contract, and an article that makes a matrix binding. */
const CHAPTERS = {
  nl: ["Eisen", "Gunningscriteria", "Overeenkomst"],
  en: ["Requirements", "Award criteria", "Contract"],
} as const;
const CHAPTER_OF: Readonly<Record<string, 0 | 1 | 2>> = {
  eis: 0,
  requirement: 0,
  negeer: 0,
  ignore: 0,
  afwijking: 0,
  waiver: 0,
  voorwaarde: 2,
  condition: 2,
};
const PREFIX = { nl: "mvi-", en: "spp-" } as const;

function snippets(language: "nl" | "en"): [string, Snippet][] {
  return Object.entries(JSON.parse(readFileSync(`snippets/${language}.json`, "utf8")));
}

/** Defaults and first choices in the place of the tab stops. */
function expanded({ body }: Snippet): string {
  return body
    .join("\n")
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1")
    .replace("$0", "");
}

/** What a writer may fill in: the example where there is one, else something that says enough. */
function filled(text: string, language: "nl" | "en"): string {
  const words = {
    nl: {
      performance: "levert ten minste 60% van de dozen in herbruikbare kratten",
      other: "een register van de leveringen per maand",
    },
    en: {
      performance: "delivers at least 60% of the boxes in reusable crates",
      other: "a register of the deliveries per month",
    },
  }[language];
  return text
    .replace(/\[[^\]]*(?:bijvoorbeeld|for example) ([^\]]+)\]/g, "$1")
    .replace(/\[(?:beschrijf|describe)[^\]]*\]/g, words.performance)
    .replace(/\[(?:punten|points|waarde|value)\]/g, "10")
    .replace(/\[(?:totaal|total)\]/g, "40")
    .replace(/\[(?:basis|base)\]/g, "20")
    .replace(/\[plus\]/g, "40")
    .replace(/\[top\]/g, "60")
    .replace(/\[[^\]]+\]/g, words.other);
}

function isIgnore({ prefix }: Snippet): boolean {
  return /-(?:negeer|ignore)$/.test(prefix);
}

function rulesIn(snippet: Snippet, text: string, language: "nl" | "en"): string[] {
  const chapters = CHAPTERS[language];
  const at = CHAPTER_OF[snippet.prefix.replace(/^\w+-/, "")] ?? 1;
  const ignored =
    language === "nl"
      ? "De opdrachtnemer levert printers van het merk Epson."
      : "The printers are Epson EcoTank ET-5850.";
  const below = isIgnore(snippet) ? `\n${ignored}` : "";
  const title = language === "nl" ? "Bestek" : "Specification";
  const document = `# ${title}\n\n## ${chapters[at]}\n\n${text}${below}\n`;
  const analysis = analyze(document, { language });
  const start = document.indexOf(text);
  return analysis.findings.filter(({ span }) => span.start >= start).map(({ rule }) => rule);
}

for (const language of ["nl", "en"] as const) {
  for (const [name, snippet] of snippets(language)) {
    test(`snippet ${snippet.prefix}: no finding but what is open, and none once it is filled in`, () => {
      assert.ok(snippet.prefix.startsWith(PREFIX[language]) && snippet.description.length > 10, name);
      const text = expanded(snippet);
      assert.doesNotMatch(text, /\$\{|\$\d/);
      const open = rulesIn(snippet, text, language).filter((rule) => rule !== "placeholder");
      // A comment ignores nothing before it has its reason.
      if (!isIgnore(snippet)) assert.deepEqual(open, []);
      assert.deepEqual(rulesIn(snippet, filled(text, language), language), []);
    });
  }

  test(`the matrix and the data sheet are those of the features, ${language}`, () => {
    const squeezed = (lines: readonly string[]) =>
      lines.map((line) =>
        line
          .replace(/ +/g, " ")
          .replace(/\[[^\]]*\]/g, "[]")
          .replace(/-{3,}/g, "---")
          .trim(),
      );
    const of = (prefix: string) => {
      const snippet = snippets(language).find(([, known]) => known.prefix.endsWith(prefix))?.[1];
      assert.ok(snippet, prefix);
      return squeezed(expanded(snippet).split("\n"));
    };
    assert.deepEqual(of("-matrix"), squeezed(matrixLines(openRows(SPEARHEADS, language), language)));
    const sheet = squeezed(costSheet(costFamilyOf("generiek"), language, "\n").split("\n"));
    assert.deepEqual(of("-tco").slice(2), sheet);
  });

  test(`the ignore comment offers every rule that can be ignored, ${language}`, () => {
    const body = snippets(language).find(([, snippet]) => isIgnore(snippet))?.[1].body[0];
    const offered = /\|([^|]+)\|/.exec(body ?? "")?.[1]?.split(",");
    const never = ["ignore-without-reason", "invalid-front-matter"];
    assert.deepEqual(
      offered,
      RULE_IDS.filter((rule) => !never.includes(rule)),
    );
  });
}

test("both languages have the same snippets", () => {
  const stops = (language: "nl" | "en") =>
    snippets(language).map(([, { body }]) => body.join("\n").match(/\$\{?\d+/g)?.length);
  assert.deepEqual(stops("en"), stops("nl"));
});
