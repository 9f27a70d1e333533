// What the monitor counts, and that parts make the whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../server/src/core/catalogue/catalogue.generated.js";
import {
  analyze,
  type DocumentRecord,
  documentFacts,
  type MonitorInput,
  mergeParts,
  monitorOf,
  readMonitorJson,
  shardOf,
  toMonitorJson,
} from "../server/src/core/index.js";
import { CLOTHING } from "./specifications.js";

const TENDER = `${CLOTHING}- E-3 Bezorgd wordt uitsluitend met voertuigen zonder verbrandingsmotor.

## Overeenkomst

Bij niet-nakoming is een boete van 10% van de opdrachtsom verschuldigd.
`;
const EMPTY = "# Prijzenblad\n\nVul de prijzen in.\n";

function record(path: string, text: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return { path, hash: `hash of ${text.length}`, tender: null, ...documentFacts(analyze(text)), ...more };
}

function input(documents: readonly DocumentRecord[], more: Partial<MonitorInput> = {}): MonitorInput {
  const tool = { name: "speerpunt", version: "1.0.0", catalogueVersion: "2026.11" } as const;
  return { tool, shard: null, since: null, documents, snapshots: [], unread: [], ...more };
}

test("a document is kept as what it asks, in figures", () => {
  const facts = documentFacts(analyze(TENDER));
  assert.equal(facts.title, "Bestek bedrijfskleding");
  assert.equal(facts.department, "Facilitair");
  assert.equal(facts.procedure, "niet-openbaar");
  assert.equal(facts.date, "2026-02-16");
  assert.equal(facts.value, 640_000);
  assert.deepEqual(facts.socialReturn, { percentage: 5, base: "contract-sum", amount: null });
  assert.equal(facts.spearheads.circulair.status, "covered");
  assert.deepEqual(facts.spearheads.circulair.places, { requirement: 1 });
  assert.equal(facts.spearheads.innovatiegericht.status, "missing");
  assert.equal(facts.findings["missing-spearhead"], 1);
});

test("a sum for social return that the text states goes before one that is reckoned", () => {
  const text = TENDER.replace("5% van de opdrachtsom aan social return", "€ 25.000 aan social return");
  const { tenders, totals } = monitorOf(input([record("a/bestek.md", text)]));
  assert.deepEqual(tenders[0]?.socialReturn, { percentage: null, base: null, amount: 25_000, by: "stated" });
  assert.deepEqual(totals.socialReturn.stated, { tenders: 1, amount: 25_000 });
  const reckoned = monitorOf(input([record("a/bestek.md", TENDER)])).totals.socialReturn;
  assert.deepEqual(reckoned.reckoned, { tenders: 1, amount: 32_000 });
  assert.equal(reckoned.meanPercentage, 5);
});

test("the documents of a folder are one tender, which has the best of what they say", () => {
  const { tenders, totals } = monitorOf(
    input([
      record("kleding/bijlagen/bijlage-2-prijzenblad.md", EMPTY),
      record("kleding/programma-van-eisen.md", TENDER),
      record("kleding/leidraad.md", "# Leidraad\n\nDe procedure is openbaar.\n"),
    ]),
  );
  assert.deepEqual(
    tenders.map(({ id, name, documents }) => [id, name, documents.length]),
    [["kleding/", "kleding", 3]],
  );
  assert.equal(tenders[0]?.spearheads["social-return"].status, "covered");
  assert.equal(tenders[0]?.department, "Facilitair");
  assert.deepEqual([totals.tenders, totals.documents], [1, 3]);
});

test("a folder with two guides, or of documents that are no part of anything, is no tender", () => {
  const two = [record("map/leidraad-a.md", TENDER), record("map/leidraad-b.md", TENDER)];
  assert.equal(monitorOf(input(two)).totals.tenders, 2);
  const loose = [record("map/een.md", EMPTY), record("map/twee.md", EMPTY)];
  assert.equal(monitorOf(input(loose)).totals.tenders, 2);
  const listed = loose.map((document) => ({ ...document, tender: "Papier" }));
  assert.equal(monitorOf(input(listed)).tenders[0]?.name, "Papier");
});

test("tenders are counted by what they have in common, what is not known last", () => {
  const monitor = monitorOf(input([record("a/bestek.md", TENDER), record("b/prijzen.md", EMPTY)]));
  const keys = (groups: readonly { readonly key: string }[]) => groups.map(({ key }) => key);
  assert.deepEqual(keys(monitor.departments), ["Facilitair", "onbekend"]);
  assert.deepEqual(keys(monitor.procedures), ["niet-openbaar", "onbekend"]);
  assert.deepEqual(keys(monitor.quarters), ["2026-Q1", "onbekend"]);
  assert.deepEqual(keys(monitor.years), ["2026", "onbekend"]);
  assert.equal(monitor.departments[0]?.totals.spearheads.circulair.statuses.covered, 1);
});

test("older tenders are left out on demand, those without a date are not", () => {
  const documents = [record("a/bestek.md", TENDER), record("b/prijzen.md", EMPTY)];
  const monitor = monitorOf(input(documents, { since: "2026-03-01" }));
  assert.deepEqual(
    monitor.tenders.map(({ id }) => id),
    ["b/"],
  );
});

test("parts make the whole, byte for byte, in any order", () => {
  const documents = Array.from({ length: 12 }, (_, index) =>
    record(`map-${index % 3}/bestek-${index}.md`, index % 2 ? EMPTY : TENDER),
  );
  const snapshots = [{ id: "2026-Q1", day: "2026-03-31", commit: "abc", documents: documents.slice(0, 7) }];
  const whole = toMonitorJson(monitorOf(input(documents, { snapshots, unread: ["x.md", "a.md"] })));
  const parts = [3, 1, 2].map((index) => {
    const mine = (records: readonly DocumentRecord[]) =>
      records.filter(({ path }) => shardOf(path, 3) === index);
    const part = input(mine(documents), {
      shard: { index, count: 3 },
      snapshots: snapshots.map((snapshot) => ({ ...snapshot, documents: mine(snapshot.documents) })),
      unread: ["a.md", "x.md"].filter((path) => shardOf(path, 3) === index),
    });
    return readMonitorJson(toMonitorJson(monitorOf(part)));
  });
  const merged = mergeParts(parts.map((part) => part ?? assert.fail("unreadable")));
  assert.equal(merged.kind, "whole");
  if (merged.kind === "whole") assert.equal(toMonitorJson(monitorOf(merged.input)), whole);
});

test("parts that do not belong together are refused", () => {
  const part = (index: number, more: Partial<MonitorInput> = {}) =>
    input([], { shard: { index, count: 3 }, ...more });
  assert.deepEqual(mergeParts([]), { kind: "nothing" });
  assert.deepEqual(mergeParts([part(1), part(3)]), { kind: "missing", indices: [2] });
  assert.deepEqual(mergeParts([part(1), part(1), part(2), part(3)]), { kind: "twice", indices: [1] });
  assert.deepEqual(mergeParts([part(1), part(2), part(3, { since: "2026-01-01" })]), {
    kind: "different",
    what: "since",
  });
});

test("what is no monitor is not read as one", () => {
  for (const text of ["", "{}", "null", "[]", '{"schemaVersion": 1}', '{"schemaVersion": 2, "tool": {}}'])
    assert.equal(readMonitorJson(text), null, text);
});

test("every procedure that front matter may name is known to the monitor", () => {
  const { values } = CATALOGUE.frontMatter.keys.find(({ id }) => id === "procedure") ?? {};
  const names = CATALOGUE.procedures.flatMap((procedure) => procedure.names);
  assert.deepEqual(
    [...(values?.nl ?? []), ...(values?.en ?? [])].filter((value) => !names.includes(value)),
    [],
  );
});
