// The samples, read from end to end: a change in judgement shows up as a change in these texts.
// `UPDATE=1 npm test` writes them anew; read the difference as a sceptical buyer before you commit it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  type Analysis,
  analyze,
  checkTender,
  formatMessage,
  LineIndex,
  SPEARHEADS,
  type TenderFindings,
  tenderPart,
  withTender,
} from "../server/src/core/index.js";

const SAMPLES = "samples";

function portrait(
  analysis: Analysis,
  tender?: TenderFindings,
  others: ReadonlyMap<string, LineIndex> = new Map(),
): string {
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
  for (const finding of withTender(analysis.findings, tender)) {
    output.push(
      `  ${at(finding.span.start)} ${finding.severity} ${finding.rule}: ${formatMessage(finding, "nl")}`,
    );
    for (const { document, span } of finding.related) {
      const line = document === undefined ? undefined : others.get(document)?.positionAt(span.start).line;
      if (line !== undefined) output.push(`    ${document}:${line + 1}`);
    }
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

const tenders = readdirSync(SAMPLES).filter((name) => name.startsWith("tender-"));

for (const name of tenders) {
  test(`golden: ${name}`, () => {
    const analyses = new Map(
      readdirSync(join(SAMPLES, name)).map((file) => [
        file,
        analyze(readFileSync(join(SAMPLES, name, file), "utf8")),
      ]),
    );
    const { byDocument } = checkTender([...analyses].map(([path, analysis]) => tenderPart(analysis, path)));
    const lines = new Map([...analyses].map(([path, { text }]) => [path, new LineIndex(text)]));
    const actual = [...analyses]
      .map(([path, analysis]) => `${path}\n\n${portrait(analysis, byDocument.get(path), lines)}`)
      .join("\n");
    const file = join("test/golden", `${name}.txt`);
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
