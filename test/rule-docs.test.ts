// The examples on the pages of the rules are their tests: only that rule runs on them, in the language of the page.
//
// A line of carets under a line says that a finding starts where the carets start and, if its words end on that line, where
// they end; then comes the outcome and, after a colon, the message. Examples without carets must be silent.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { analyze, formatMessage, LineIndex, type MessageLanguage } from "../server/src/core/index.js";

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

function found(text: string, rule: string, language: MessageLanguage): Expected[] {
  const lines = new LineIndex(text);
  // What an ignore comment silences depends on the other rules, so those run along on its page.
  const options = rule === "ignore-without-reason" ? { language } : { onlyRules: [rule], language };
  const { findings, failures } = analyze(text, options);
  assert.deepEqual(failures, []);
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
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
    });
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
      for (const example of examples(wrong)) {
        const { text, expected } = readExample(example);
        assert.ok(expected.length > 0, example);
        const actual = found(text, name, language).map((finding, index) =>
          expected[index]?.message === undefined ? { ...finding, message: undefined } : finding,
        );
        assert.deepEqual(actual, expected, example);
      }
    });
    test(`${name}, ${language}: every right example is silent`, () => {
      assert.ok(examples(right).length > 0);
      for (const example of examples(right)) {
        const { text, expected } = readExample(example);
        assert.deepEqual(expected, []);
        assert.deepEqual(found(text, name, language), [], example);
      }
    });
  }
}
