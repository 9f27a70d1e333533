// Evidence by its surroundings: named beside a statement that covers, never enough by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatGrounds, groundsOf } from "../server/src/core/features/hover/grounds.js";
import { analyze, SPEARHEADS } from "../server/src/core/index.js";
import { readCorpus } from "./quality/corpus.js";

const analyses = readCorpus("tune").map(({ text }) => analyze(text));
const spearheads = analyses.flatMap((analysis) =>
  SPEARHEADS.map((id) => ({ analysis, id, ...analysis.document.spearheads[id] })),
);
const isDoubtful = ({ support }: { support?: number }) => support !== undefined;

test("a status never rests on doubtful evidence alone", () => {
  const doubtful = spearheads.filter(({ evidence }) => evidence.some(isDoubtful));
  assert.ok(doubtful.length > 10);
  for (const { status, evidence } of doubtful) {
    assert.equal(status, "covered");
    assert.ok(evidence.some((piece) => !isDoubtful(piece)));
  }
});

test("every piece of evidence says by which words it is one, or that the words around it decided", () => {
  for (const { analysis, id, status, evidence } of spearheads)
    evidence.forEach((_, index) => {
      const grounds = groundsOf(analysis, id, index);
      assert.equal(grounds.subject.length === 0, grounds.by === "surroundings");
      assert.notEqual(formatGrounds(grounds, status, "nl"), "");
    });
});

test("what stands beside a demand covers nothing when that one is gone, unless it is likely by itself", () => {
  const cases = spearheads.filter(
    ({ evidence }) => evidence.length > 1 && evidence.filter(isDoubtful).length === evidence.length - 1,
  );
  const after = cases.map(({ analysis, id, evidence }) => {
    const at = evidence.findIndex((piece) => !isDoubtful(piece));
    const span = analysis.spearheads[id].evidence[at]?.span as { start: number; end: number };
    const text = `${analysis.text.slice(0, span.start)}Dit punt vervalt.${analysis.text.slice(span.end)}`;
    return analyze(text).document.spearheads[id];
  });
  assert.ok(after.some(({ status }) => status !== "covered"));
  for (const { status, evidence } of after)
    assert.ok(status !== "covered" || evidence.some((piece) => !isDoubtful(piece)));
});

test("a doubtful demand decides only where nothing else speaks of its spearhead", () => {
  const wish = "De gemeente hoopt dat de opdrachtnemer zo circulair mogelijk werkt.";
  const statusOf = (text: string) => analyze(text).spearheads.circulair.status;
  assert.equal(statusOf(`## Eisen\n\n${wish}\n`), "weak");
  const lone = spearheads.filter(
    ({ id, status, evidence }) =>
      id === "circulair" &&
      status === "covered" &&
      evidence.filter((piece) => !isDoubtful(piece)).length === 1,
  );
  const beside = lone.map(({ analysis }) => statusOf(`${analysis.text}\n\n## Eisen\n\n${wish}\n`));
  assert.ok(beside.includes("weak"));
});
