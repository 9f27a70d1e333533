// `npm run quality`: how often the judgements agree with the labels, for the half that rules are tuned on and for the half
// that nobody reads while tuning. `--misses` lists what went wrong, for the tune half only.
import { readFileSync, writeFileSync } from "node:fs";
import { RULES } from "../../server/src/core/rules/registry.generated.js";
import { readCorpus } from "./corpus.js";
import { crossValidate } from "./cross-validate.js";
import { explain } from "./explain.js";
import { measure, type Quality } from "./measure.js";
import { qualityPage, readmeTable } from "./page.js";
import { missedSentences, readSentences } from "./sentences.js";

const percent = (part: number, whole: number) =>
  whole === 0 ? "  –  " : `${((100 * part) / whole).toFixed(1)}%`;

function print(half: string, quality: Quality): void {
  console.log(`\n${half}: ${quality.documents} documents`);
  console.log(
    `  status accuracy      ${percent(quality.right, quality.pairs)}  (${quality.right}/${quality.pairs})`,
  );
  console.log(`  status macro-F1      ${quality.macroF1.toFixed(3)}`);
  console.log(
    `  evidence recall      ${percent(quality.evidenceFound, quality.evidenceLabelled)}  (${quality.evidenceFound}/${quality.evidenceLabelled})`,
  );
  console.log(
    `  false-friend hits    ${percent(quality.falseFriendHits, quality.falseFriends)}  (${quality.falseFriendHits}/${quality.falseFriends})`,
  );
  const confusion = new Map<string, number>();
  for (const { spearhead, expected, actual } of quality.statusMisses) {
    const cell = `${spearhead} ${expected} read as ${actual}`;
    confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
  }
  for (const [cell, count] of [...confusion].sort()) console.log(`    ${count} × ${cell}`);
  for (const [rule, { hits, falseAlarms, missed }] of quality.rules) {
    if (hits + falseAlarms === 0) continue;
    console.log(
      `  ${rule.padEnd(28)} precision ${percent(hits, hits + falseAlarms).padStart(6)}  recall ${percent(hits, hits + missed).padStart(6)}`,
    );
  }
}

function printSentences(half: "tune" | "check"): void {
  const sentences = readSentences(half);
  const misses = missedSentences(sentences);
  console.log(
    `\n${half}: ${sentences.length} single sentences, ${percent(sentences.length - misses.length, sentences.length)} right`,
  );
  const confusion = new Map<string, number>();
  for (const { sentence, actual } of misses) {
    const cell = `${sentence.spearhead} ${sentence.verdict} read as ${actual}`;
    confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
  }
  for (const [cell, count] of [...confusion].sort()) console.log(`    ${count} × ${cell}`);
  if (half !== "tune" || !process.argv.includes("--sentences")) return;
  for (const { sentence, actual } of misses) {
    console.log(
      `${sentence.spearhead} ${sentence.verdict} => ${actual} [${sentence.heading}] ${sentence.text}`,
    );
  }
}

const tune = measure(readCorpus("tune"));
print("tune", tune);
const check = measure(readCorpus("check"));
print("check", check);
printSentences("tune");
printSentences("check");

if (process.argv.length === 2) {
  const severityOf = (id: string) => RULES.find((rule) => rule.id === id)?.severity;
  // Not printed: what is not seen cannot be tuned on.
  const measured = { tune, check, control: measure(readCorpus("control")) };
  writeFileSync("docs/quality.md", qualityPage(measured, severityOf));
  const readme = readFileSync("README.md", "utf8");
  const between = /(?<=<!-- quality -->\n)[\s\S]*?(?=\n<!-- \/quality -->)/;
  writeFileSync(
    "README.md",
    readme.replace(between, () => readmeTable(measured)),
  );
  console.log("\nwritten: docs/quality.md, README.md");
}

if (process.argv.includes("--misses")) {
  for (const miss of tune.statusMisses) {
    console.log(`\n${miss.document} ${miss.spearhead}: ${miss.expected} expected, ${miss.actual} found`);
    for (const text of miss.evidence) console.log(`    ${text}`);
  }
  for (const miss of tune.misses) console.log(`${miss.document}: ${miss.what}: ${miss.text}`);
}

if (process.argv.includes("--cross-validate")) printCrossValidated();

function printCrossValidated(): void {
  const { documents, sentences } = crossValidate(readCorpus("tune"));
  const sum = (of: (quality: Quality) => number) =>
    documents.reduce((total, quality) => total + of(quality), 0);
  console.log("\ntune, each document read by a model that did not see it:");
  for (const [name, part, whole] of [
    ["status", sum(({ right }) => right), sum(({ pairs }) => pairs)],
    ["evidence", sum((q) => q.evidenceFound), sum((q) => q.evidenceLabelled)],
    ["beside labels", sum((q) => q.evidenceBeside), sum((q) => q.evidenceGiven)],
    ["false friends", sum((q) => q.falseFriendHits), sum((q) => q.falseFriends)],
  ] as const)
    console.log(`  ${name.padEnd(14)} ${percent(part, whole)}  (${part}/${whole})`);
  printCells(
    documents.flatMap(({ statusMisses }) =>
      statusMisses.map(({ spearhead, expected, actual }) => `${spearhead} ${expected} read as ${actual}`),
    ),
  );
  if (process.argv.includes("--misses"))
    for (const quality of documents)
      for (const miss of quality.misses)
        if (/^(?:evidence|beside|false friend)/.test(miss.what))
          console.log(`${miss.document}: ${miss.what}: ${miss.text}`);
  const right = sentences.filter(({ expected, actual }) => expected === actual).length;
  console.log(
    `\nlabelled sentences likewise: ${percent(right, sentences.length)} of ${sentences.length} readings`,
  );
  for (const status of ["covered", "weak", "waived", "missing"] as const) {
    const labelled = sentences.filter(({ expected }) => expected === status);
    const given = sentences.filter(({ actual }) => actual === status);
    const hits = labelled.filter(({ actual }) => actual === status).length;
    console.log(
      `  ${status.padEnd(8)} precision ${percent(hits, given.length)}  recall ${percent(hits, labelled.length)}`,
    );
  }
  const wrong = sentences.filter(({ expected, actual }) => expected !== actual);
  printCells(wrong.map(({ spearhead, expected, actual }) => `${spearhead} ${expected} read as ${actual}`));
  if (!process.argv.includes("--sentences")) return;
  for (const { example, spearhead, expected, actual } of wrong)
    console.log(`${spearhead} ${expected} => ${actual} | ${example.text}`);
}

function printCells(cells: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const [cell, count] of [...counts].sort()) console.log(`    ${count} × ${cell}`);
}

const explained = process.argv.indexOf("--explain");
if (explained >= 0) explain(process.argv[explained + 1] ?? "", process.argv[explained + 2] ?? "");
