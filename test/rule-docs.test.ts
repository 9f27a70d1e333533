// The examples on the pages of the rules are their tests: only that rule runs on them, in the language of the page.
//
// A line of carets under a line says that a finding starts where the carets start and, if its words end on that line, where
// they end; then comes the outcome and, after a colon, the message. Examples without carets must be silent.
//
// An example that begins with the name of a file in a comment holds the documents of one tender, each below its name.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  type Analysis,
  analyze,
  checkTender,
  type Finding,
  formatMessage,
  LineIndex,
  type MessageLanguage,
  tenderPart,
  withTender,
} from "../server/src/core/index.js";

const FOLDER = "server/src/core/rules";
const EXAMPLE = /^```markdown\n([\s\S]*?)^```$/gm;
const CARETS = /^( *)(\^+)\s+(violation|review)(?::\s*(.*))?$/;

interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly outcome: string;
  readonly message: string | undefined;
}

function readExample(example: string): { text: string; expected: Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of example.split("\n")) {
    const match = CARETS.exec(line);
    if (!match) {
      lines.push(line);
      continue;
    }
    const [, indent = "", carets = "", outcome = "", message] = match;
    expected.push({
      line: lines.length - 1,
      start: indent.length,
      end: indent.length + carets.length,
      outcome,
      message,
    });
  }
  return { text: lines.join("\n"), expected };
}

/** What a rule finds in each of the texts, which are the documents of a tender when there are several. */
function findIn(texts: ReadonlyMap<string, string>, rule: string, language: MessageLanguage): Expected[][] {
  // What an ignore comment silences depends on the other rules, so those run along on its page.
  const options = rule === "ignore-without-reason" ? { language } : { onlyRules: [rule], language };
  const analyses = [...texts].map(([name, text]) => ({ name, analysis: analyze(text, options) }));
  for (const { analysis } of analyses) assert.deepEqual(analysis.failures, []);
  const { byDocument, failures } = checkTender(
    analyses.map(({ name, analysis }) => tenderPart(analysis, name)),
  );
  assert.deepEqual(failures, []);
  return analyses.map(({ name, analysis }) =>
    withTender(analysis.findings, byDocument.get(name))
      .filter((finding) => finding.rule === rule)
      .map((finding) => toExpected(analysis, finding, language)),
  );
}

function toExpected({ text }: Analysis, finding: Finding, language: MessageLanguage): Expected {
  const lines = new LineIndex(text);
  const start = lines.positionAt(finding.span.start);
  const end = lines.positionAt(finding.span.end);
  const lineLength = (text.split("\n")[start.line] ?? "").length;
  return {
    line: start.line,
    start: start.column,
    end: end.line === start.line ? end.column : lineLength,
    outcome: finding.outcome,
    message: formatMessage(finding, language),
  };
}

const FILE = /^<!-- (\S+\.md) -->\n/m;

/** The documents of an example by their names. */
function documentsOf(example: string): Map<string, string> {
  if (!new RegExp(`^${FILE.source.slice(1)}`).test(example)) return new Map([["bestek.md", example]]);
  const [, ...parts] = example.split(FILE);
  return new Map(
    parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] as string] as const] : [])),
  );
}

/** Compares an example with what the rule finds; a message that the example leaves out is not compared. */
function assertExample(example: string, rule: string, language: MessageLanguage): Expected[] {
  const documents = [...documentsOf(example)].map(([name, text]) => ({ name, ...readExample(text) }));
  const texts = new Map(documents.map(({ name, text }) => [name, text]));
  const expected = documents.map((document) => document.expected);
  const actual = findIn(texts, rule, language).map((findings, at) =>
    findings.map((finding, index) =>
      expected[at]?.[index]?.message === undefined ? { ...finding, message: undefined } : finding,
    ),
  );
  assert.deepEqual(actual, expected, example);
  return expected.flat();
}

const rules = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of rules) {
  for (const language of ["nl", "en"] as const) {
    const page = readFileSync(join(FOLDER, name, `rule.${language}.md`), "utf8");
    const [, wrong = "", right = ""] = page.split(/^## (?:Fout|Goed|Wrong|Right)$/m);
    const examples = (part: string) =>
      [...(part.split(/^## /m)[0] ?? "").matchAll(EXAMPLE)].map((match) => match[1] as string);
    test(`${name}, ${language}: every wrong example is found`, () => {
      assert.ok(examples(wrong).length > 0);
      for (const example of examples(wrong))
        assert.ok(assertExample(example, name, language).length > 0, example);
    });
    test(`${name}, ${language}: every right example is silent`, () => {
      assert.ok(examples(right).length > 0);
      for (const example of examples(right)) assert.deepEqual(assertExample(example, name, language), []);
    });
  }
}
