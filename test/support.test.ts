// Evidence by its surroundings: named beside a statement that covers, never enough by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { groundsOf } from "../server/src/core/features/hover/grounds.js";
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

test("every piece of evidence says by which words it is one", () => {
  for (const { analysis, id, evidence } of spearheads)
    evidence.forEach((_, index) => {
      assert.ok(groundsOf(analysis, id, index).subject.length > 0);
    });
});

test("a demand that is evidence beside another covers nothing when that one is gone", () => {
  const { analysis, id, evidence } = spearheads.find(
    ({ evidence }) => evidence.length > 1 && evidence.filter(isDoubtful).length === evidence.length - 1,
  ) as (typeof spearheads)[number];
  const at = evidence.findIndex((piece) => !isDoubtful(piece));
  const span = analysis.spearheads[id].evidence[at]?.span as { start: number; end: number };
  const without = `${analysis.text.slice(0, span.start)}Dit punt vervalt.${analysis.text.slice(span.end)}`;
  assert.equal(analyze(analysis.text).spearheads[id].status, "covered");
  assert.notEqual(analyze(without).spearheads[id].status, "covered");
});
