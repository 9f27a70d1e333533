// Every pattern by which a sentence is rewritten: its example gives the text it promises, the finding is gone, nothing new appears.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../server/src/core/analysis/finding.js";
import { rewriteOf } from "../server/src/core/features/rewrites/rewrite.js";
import {
  type Analysis,
  Analyzer,
  analyze,
  applyEdits,
  fixesFor,
  type TextEdit,
} from "../server/src/core/index.js";
import { readData } from "../server/tools/compile.js";
import { readSchemas } from "../server/tools/data-file.js";
import { readInputs } from "../server/tools/inputs.js";
import { type ExampledForm, type RewriteEntry, readParts } from "../server/tools/parts.js";
import { readCorpus } from "./quality/corpus.js";

const inputs = readInputs(process.cwd());
const entries = readParts(readData(inputs, readSchemas(inputs)).files).rewrites.map(({ value }) => value);

const CHAPTERS = {
  nl: { award: "Gunningscriteria", requirements: "Eisen" },
  en: { award: "Award criteria", requirements: "Requirements" },
};

type Language = "nl" | "en";

function documentWith(
  sentence: string,
  language: Language,
  chapter: "award" | "requirements" = "requirements",
) {
  const label = chapter === "award" ? "" : "**E-01** ";
  return `# ${CHAPTERS[language][chapter]}\n\n${label}${sentence}\n`;
}

function analysisOf(
  text: string,
  { productGroups: [productGroup = "generiek"] }: RewriteEntry,
  language: Language,
) {
  return analyze(text, { language, productGroup });
}

/** Errors and warnings by rule; what an open choice leaves to be filled in is none, and a lost wish is as missing as before. */
function faultsOf({ findings }: Analysis): Map<string, number> {
  const faults = new Map<string, number>();
  for (const { rule, severity } of findings)
    if ((severity === "error" || severity === "warning") && rule !== "placeholder")
      faults.set(ruleOf(rule), (faults.get(ruleOf(rule)) ?? 0) + 1);
  return faults;
}

function ruleOf(rule: string): string {
  return rule === "weak-spearhead" ? "missing-spearhead" : rule;
}

function isAnswered(finding: Finding, { rules, messages }: RewriteEntry): boolean {
  return rules.includes(finding.rule) && (messages?.includes(finding.message) ?? true);
}

function checkForm(entry: RewriteEntry, { before, after, chapter }: ExampledForm, language: Language): void {
  const text = documentWith(before, language, chapter);
  const analysis = analysisOf(text, entry, language);
  const finding = analysis.findings.find((found) => isAnswered(found, entry));
  assert.ok(finding, `${before}\nis not reported by ${entry.rules.join(" or ")}`);
  const made = rewriteOf(analysis, finding);
  assert.ok(made, `${before}\nis not rewritten`);
  assert.equal(made.rewrite.id, entry.id, `${before}\n${made.plain}`);
  const fix = fixesFor(analysis, finding, "nl").find(({ reason }) => reason === entry.reason.nl);
  assert.ok(fix?.preview, before);
  assert.ok(fix.title.length <= 80, fix.title);
  const changed = applyEdits(text, fix.edits);
  assert.equal(changed, documentWith(after, language, chapter));
  if (fix.select) assert.match(changed.slice(fix.select.start, fix.select.end), /^\[[^\]]+\]$/);
  const old = faultsOf(analysis);
  const left = faultsOf(analysisOf(changed, entry, language));
  assert.ok((left.get(finding.rule) ?? 0) < (old.get(finding.rule) ?? 0), `${after}\nis still reported`);
  for (const [rule, count] of left) assert.ok(count <= (old.get(rule) ?? 0), `${after}\ngives ${rule}`);
}

for (const entry of entries) {
  for (const language of ["nl", "en"] as const) {
    for (const [index, form] of entry[language].entries())
      test(`rewrite ${entry.id} (${language} ${index + 1})`, () => checkForm(entry, form, language));
  }
}

/** The document after the fix of its first finding of a rule whose title starts so; null without one. */
function afterFix(text: string, rule: string, title: string): string | null {
  const analysis = analyze(text, { language: "nl" });
  const finding = analysis.findings.find((found) => found.rule === rule);
  assert.ok(finding, `${rule} in ${text}`);
  const fix = fixesFor(analysis, finding, "nl").find((one) => one.title.startsWith(title));
  return fix ? applyEdits(text, fix.edits) : null;
}

const REWRITE = "Herschrijf";
const REWRITTEN = new Set(entries.flatMap(({ rules }) => rules));
const CORPUS_SAMPLE = 20;

test("emphasis, cells, line breaks and codes come through a rewrite", () => {
  for (const [before, after] of [
    [
      "# Eisen\n\nDe leverancier verhelpt een storing **zo spoedig mogelijk**.\n",
      "# Eisen\n\nDe leverancier verhelpt een storing **binnen [aantal, bijvoorbeeld 4] uur na de melding**.\n",
    ],
    [
      "# Eisen\n\n- **De _leverancier_** verhelpt elke storing\n  zo spoedig mogelijk en meldt dat.\n",
      "# Eisen\n\n- **De _leverancier_** verhelpt elke storing\n  binnen [aantal, bijvoorbeeld 4] uur na de melding en meldt dat.\n",
    ],
    [
      "# Eisen\n\n| Nr. | Eis |\n| --- | --- |\n| E1 | De leverancier levert a \\| b zo spoedig mogelijk |\n",
      "# Eisen\n\n| Nr. | Eis |\n| --- | --- |\n| E1 | De leverancier levert a \\| b binnen [aantal, bijvoorbeeld 2] werkdagen |\n",
    ],
    [
      "# Eisen\r\n\r\n**A5** Kapotte onderdelen\r\nvervangt u tijdig.\r\n",
      "# Eisen\r\n\r\n**A5** Kapotte onderdelen\r\nvervangt u binnen [aantal, bijvoorbeeld 5] werkdagen na de melding.\r\n",
    ],
  ] as const)
    assert.equal(afterFix(before, "vague", REWRITE), after);
});

test("a whole sentence that is rewritten keeps its links, or is left alone", () => {
  const paper = (thing: string) =>
    `# Eisen\n\nE-01 ${thing} heeft een gewicht van 80 g/m² en een CIE-witheid van 161.\n`;
  assert.match(
    afterFix(paper("Het [kopieerpapier](bijlage.md)"), "prescriptive", REWRITE) ?? "",
    /^# Eisen\n\nE-01 Het \[kopieerpapier\]\(bijlage\.md\) loopt op de machines/,
  );
  for (const [thing, start] of [
    ["**Het kopieerpapier**", /^# Eisen\n\nE-01 \*\*Het kopieerpapier\*\* loopt op de machines/],
    ["**Het** kopieerpapier", /^# Eisen\n\nE-01 \*\*Het\*\* kopieerpapier loopt op de machines/],
  ] as const)
    assert.match(afterFix(paper(thing), "prescriptive", REWRITE) ?? "", start);
  const verb = "# Eisen\n\nE-01 Affiches **worden** gedrukt op een HP Latex 800.\n";
  assert.match(afterFix(verb, "brand-without-equivalent", REWRITE) ?? "", /E-01 Affiches blijven bij /);
});

test("emphasis on any word of an example comes through, or the sentence is left alone", () => {
  let offered = 0;
  for (const [index, entry] of entries.entries()) {
    const { before, after, chapter } = entry.nl[0] as ExampledForm;
    const words = before.split(" ");
    const at = index % (words.length - 1);
    const text = documentWith(words.with(at, `**${words[at]}**`).join(" "), "nl", chapter);
    const analysis = analysisOf(text, entry, "nl");
    const finding = analysis.findings.find((found) => isAnswered(found, entry));
    const fix = finding && fixesFor(analysis, finding, "nl").find(({ reason }) => reason === entry.reason.nl);
    if (!fix) continue;
    offered++;
    const changed = applyEdits(text, fix.edits);
    const bare = (markdown: string) => markdown.replaceAll("**", "");
    assert.equal(bare(changed), bare(documentWith(after, "nl", chapter)));
    assert.equal(changed.split("**").length % 2, 1, changed);
  }
  assert.ok(offered > entries.length / 2, `${offered} of ${entries.length}`);
});

test("nothing is rewritten that the law fixes, that is quoted or that must fit what is there", () => {
  for (const [sentence, rule] of [
    ["**E-01** De leverancier meldt een datalek zo spoedig mogelijk, zoals de wet voorschrijft.", "vague"],
    ["**E-01** De nieuwbouw haalt de BENG-eisen zo spoedig mogelijk.", "vague"],
    ["**E-01** De opdrachtnemer volgt de huisregel “meld gebreken zo spoedig mogelijk”.", "vague"],
    ["> De leverancier verhelpt een storing zo spoedig mogelijk.", "vague"],
    [
      "**E-01** De masten zijn van gegalvaniseerd staal, 6 m hoog, met een armatuur van 36 watt in RAL 7016, als de huidige masten.",
      "prescriptive",
    ],
  ] as const)
    assert.equal(afterFix(`# Eisen\n\n${sentence}\n`, rule, REWRITE), null, sentence);
});

test("what must stay technical says so in the text, and the finding is gone", () => {
  const text = "# Eisen\n\n**E-01** De bestelwagens zijn van het type Volkswagen e-Transporter.\n";
  const make = afterFix(text, "brand-without-equivalent", "Bewust technisch") ?? "";
  assert.equal(
    make,
    "# Eisen\n\n**E-01** De bestelwagens zijn van het type Volkswagen e-Transporter of gelijkwaardig (een omschrijving zonder merk of type schiet tekort, omdat [reden: aansluiting op wat er is, veiligheid of uitwisselbaarheid]).\n",
  );
  const solution =
    afterFix(
      "# Eisen\n\n**E-01** De kast is 800 mm breed, gemaakt van staal en gelakt in RAL 9010\n",
      "prescriptive",
      "Bewust technisch",
    ) ?? "";
  assert.equal(
    solution,
    "# Eisen\n\n**E-01** De kast is 800 mm breed, gemaakt van staal en gelakt in RAL 9010 (deze uitvoering ligt vast, omdat [reden: aansluiting op wat er is, veiligheid of uitwisselbaarheid]) <!-- speerpunt-negeer prescriptive: bewust technisch, de reden staat in de tekst -->\n",
  );
  for (const [after, rule] of [
    [make, "brand-without-equivalent"],
    [solution, "prescriptive"],
  ] as const) {
    const rules = analyze(after, { language: "nl" }).findings.map((found) => found.rule);
    assert.ok(!rules.includes(rule) && !rules.includes("ignore-without-reason"), rules.join(" "));
    assert.ok(rules.includes("placeholder"), "the reason is still asked for");
  }
});

test("in documents a rewrite takes its finding away, brings no other, and never comes unseen", () => {
  for (const { name, text } of readCorpus("tune").slice(0, CORPUS_SAMPLE)) {
    const analyzer = new Analyzer(text);
    const { analysis } = analyzer;
    const before = faultsOf(analysis);
    for (const finding of analysis.findings.filter(({ rule }) => REWRITTEN.has(rule))) {
      const fixes = fixesFor(analysis, finding, "en");
      assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1);
      const fix = fixes.find(({ title }) => title.startsWith("Rewrite"));
      if (!fix) continue;
      assert.ok(fix.preview, fix.title);
      const [{ span, newText }] = fix.edits as [TextEdit];
      analyzer.edit({ span, newText });
      const after = faultsOf(analyzer.analysis);
      analyzer.edit({
        span: { start: span.start, end: span.start + newText.length },
        newText: text.slice(span.start, span.end),
      });
      const place = `${name}: ${newText}`;
      assert.equal(after.get(finding.rule) ?? 0, (before.get(finding.rule) ?? 0) - 1, place);
      for (const rule of REWRITTEN)
        assert.ok((after.get(rule) ?? 0) <= (before.get(rule) ?? 0), `${place} ${rule}`);
    }
  }
});
