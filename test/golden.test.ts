// The samples, read from end to end: a change in judgement shows up as a change in these texts.
// `UPDATE=1 npm test` writes them anew; read the difference as a sceptical buyer before you commit it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Analysis, analyze, formatMessage, LineIndex, SPEARHEADS } from "../server/src/core/index.js";

const SAMPLES = "samples";

function portrait(analysis: Analysis): string {
  const lines = new LineIndex(analysis.text);
  const at = (offset: number) => {
    const { line, column } = lines.positionAt(offset);
    return `${line + 1}:${column + 1}`;
  };
  const words = ({ start, end }: { start: number; end: number }) =>
    analysis.text.slice(start, end).replace(/\s+/g, " ");
  const output = [`language ${analysis.language}, product group ${analysis.productGroup}`, ""];
  for (const id of SPEARHEADS) {
    const { status, evidence } = analysis.spearheads[id];
    output.push(
      `${id}: ${status}`,
      ...evidence.map(({ span, kind }) => `  ${at(span.start)} ${kind}: ${words(span)}`),
    );
  }
  output.push("", "findings");
  for (const finding of analysis.findings) {
    output.push(
      `  ${at(finding.span.start)} ${finding.severity} ${finding.rule}: ${formatMessage(finding, "nl")}`,
    );
  }
  return `${output.join("\n")}\n`;
}

const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".md"));

for (const name of samples) {
  test(`golden: ${name}`, () => {
    const file = join("test/golden", name.replace(".md", ".txt"));
    const actual = portrait(analyze(readFileSync(join(SAMPLES, name), "utf8")));
    if (process.env.UPDATE) writeFileSync(file, actual);
    assert.equal(actual, readFileSync(file, "utf8"));
  });
}

test("the fully covered sample is silent", () => {
  const analysis = analyze(readFileSync(join(SAMPLES, "papier-volledig.md"), "utf8"));
  assert.deepEqual(analysis.findings, []);
  assert.deepEqual(
    SPEARHEADS.map((id) => analysis.spearheads[id].status),
    ["covered", "covered", "covered", "covered"],
  );
});
