// What people read of the monitor: the text for the council, the page and the tables.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyze,
  councilText,
  countsCsv,
  type DocumentRecord,
  documentFacts,
  type Monitor,
  type MonitorInput,
  monitorOf,
  monitorPage,
  monitorText,
  tendersCsv,
} from "../server/src/core/index.js";
import { toCsv } from "../server/src/core/monitor/csv.js";
import { percentage, withShare } from "../server/src/core/monitor/share.js";
import { isBalanced, wordsOf } from "./page-text.js";
import { CLOTHING } from "./specifications.js";

const POOR = "---\ndatum: 2025-08-01\n---\n\n# Leidraad papier\n\nDe gemeente koopt papier.\n";

function record(path: string, text: string): DocumentRecord {
  return { path, hash: `hash of ${text}`, tender: null, ...documentFacts(analyze(text)) };
}

function monitor(texts: Readonly<Record<string, string>>, more: Partial<MonitorInput> = {}): Monitor {
  const tool = { name: "speerpunt", version: "1.2.3", catalogueVersion: "2026.11" } as const;
  const documents = Object.entries(texts).map(([path, text]) => record(path, text));
  return monitorOf({ tool, shard: null, since: null, documents, snapshots: [], unread: [], ...more });
}

const TWO = { "a/bestek.md": CLOTHING, "b/leidraad.md": POOR };
const BEFORE = { id: "2025-Q4", day: "2025-12-31", commit: null, documents: [record("b/leidraad.md", POOR)] };

test("without tenders there is one sentence and no figure", () => {
  assert.match(
    councilText(monitor({}), "nl"),
    /raad\n\nEr zijn geen aanbestedingen gevonden om te tellen\.\n/,
  );
  assert.match(councilText(monitor({}), "en"), /No tenders were found to count\./);
  for (const language of ["nl", "en"] as const) {
    const html = monitorPage(monitor({}), language);
    assert.ok(isBalanced(html));
    assert.doesNotMatch(html, /NaN|undefined|Infinity|<svg/);
  }
});

test("one tender is spoken of in the singular, and nothing is compared with nothing", () => {
  const told = councilText(monitor({ "a/bestek.md": CLOTHING }), "nl");
  for (const sentence of [
    "Geteld is 1 aanbesteding, in 1 document.",
    "De aanbesteding noemt een geraamde waarde van € 640.000.",
    "De aanbesteding dekt niet alle speerpunten die ervoor gevraagd zijn.",
    "Circulair inkopen is gevraagd in 1 aanbesteding en daarin gedekt.",
    "Klimaatneutraal inkopen is gevraagd in 1 aanbesteding en daarin niet gedekt; in 1 ontbreekt het.",
    "1 aanbesteding noemt een percentage voor social return: 5%.",
    "Voor 1 aanbesteding is een bedrag berekend uit het percentage en de geraamde waarde, samen € 32.000.",
    "Er is geen eerdere stand om mee te vergelijken.",
  ]) {
    assert.ok(told.includes(sentence), `${sentence}\n\n${told}`);
  }
});

test("several tenders are compared with the last state that differs, with the counts behind each share", () => {
  const now = {
    id: "2026-Q1",
    day: "2026-03-31",
    commit: null,
    documents: Object.entries(TWO).map(([a, b]) => record(a, b)),
  };
  const counted = monitor(TWO, { snapshots: [BEFORE, now] });
  const told = councilText(counted, "en");
  for (const sentence of [
    "2 tenders were counted, in 2 documents.",
    "1 of the 2 states an estimated value, together € 640,000.",
    "None of the 2 tenders covers every spearhead that was asked of it.",
    "Circular procurement was asked in 2 tenders and is covered in 1 of them (50%); in 1 it is missing.",
    "At the previous state, 2025-Q4 (2025-12-31), the monitor counted 1 tender.\n\n",
    "- Circular procurement: from 0 of 1 (0%) to 1 of 2 (50%) covered.\n",
  ]) {
    assert.ok(told.includes(sentence), `${sentence}\n\n${told}`);
  }
  assert.match(
    councilText(counted, "nl"),
    /- Circulair inkopen: van 0 van de 1 \(0%\) naar 1 van de 2 \(50%\) gedekt\./,
  );
});

test("what was left out of the count is said", () => {
  const told = councilText(
    monitor(TWO, { since: "2025-01-01", shard: { index: 2, count: 3 }, unread: ["c.md"] }),
    "nl",
  );
  assert.match(told, /vanaf 2025-01-01 zijn gepubliceerd, en om die zonder datum/);
  assert.match(told, /Dit is deel 2 van 3/);
  assert.match(told, /1 document kon niet worden gelezen/);
});

test("the same percentage everywhere is said once", () => {
  const told = monitorText(monitor({ "a/bestek.md": CLOTHING, "b/bestek.md": CLOTHING }), "nl");
  assert.match(told, /^ {2}percentage genoemd in 2 aanbestedingen: 5%$/m);
});

test("a percentage never says all or nothing of what is not", () => {
  assert.deepEqual(
    [percentage(0, 3), percentage(2, 3), percentage(3, 3), percentage(999, 1000), percentage(1, 1000)],
    ["0%", "67%", "100%", "> 99%", "< 1%"],
  );
  assert.equal(withShare(0, 0), "–");
});

test("the page has a chart with words, and a table beside it, for now and over time", () => {
  const html = monitorPage(monitor(TWO, { snapshots: [BEFORE] }), "nl");
  const told = wordsOf(html);
  assert.equal(html.match(/<svg /g)?.length, 3);
  assert.equal(html.match(/<desc /g)?.length, 3);
  assert.equal(new Set(html.match(/ id="[^"]*"/g)).size, html.match(/ id="/g)?.length);
  for (const words of [
    "Circulair inkopen 2 1 (50%) 0 (0%) 1 (50%) 0 (0%)",
    "Circulair inkopen: 2025-Q3 0 van 1 (0%), 2025-Q4 –, 2026-Q1 1 van 1 (100%)",
    "2025-Q4 0 – – – –",
    "alle 2 5% (in 1) – € 32.000 (in 1) 0 2025 1 – – – 0 2026 1 5% (in 1)",
    "Facilitair 1 0 van 1 (0%) 0 van 1 (0%) 1 van 1 (100%) 1 van 1 (100%)",
  ]) {
    assert.ok(told.includes(words), `${words}\n\n${told}`);
  }
  assert.doesNotMatch(html, /<script|undefined|NaN/);
  assert.ok(isBalanced(html));
});

test("the tables are read back as they were written", () => {
  const counted = monitor(TWO, { snapshots: [BEFORE] });
  for (const language of ["nl", "en"] as const) {
    for (const text of [tendersCsv(counted, language), countsCsv(counted, language)]) {
      const rows = parseCsv(text);
      assert.ok(rows.length > 2);
      assert.deepEqual([...new Set(rows.map((row) => row.length))], [rows[0]?.length]);
    }
  }
  const [head, first] = parseCsv(tendersCsv(counted, "nl"));
  const cell = (name: string) => first?.[head?.indexOf(name) ?? -1];
  assert.deepEqual(
    ["aanbesteding", "afdeling", "Circulair inkopen", "social return in euro", "bedrag social return is"].map(
      cell,
    ),
    ["a/", "Facilitair", "gedekt", "32000", "berekend"],
  );
});

test("no cell is a formula, and quotes, commas and line ends stay within theirs", () => {
  const nasty = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    " =1",
    '"=1"',
    "＝1",
    "|x",
    'a "b", c',
    "d\r\ne",
    "",
    null,
    -5,
  ];
  const [row] = parseCsv(toCsv([nasty]));
  assert.deepEqual(row, [
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "'\t=1",
    "' =1",
    `'"=1"`,
    "'＝1",
    "'|x",
    'a "b", c',
    "d\r\ne",
    "",
    "",
    "-5",
  ]);
  const text = CLOTHING.replace("Facilitair", '"=HYPERLINK(1)"').replace("# Bestek", "# @Bestek");
  assert.doesNotMatch(tendersCsv(monitor({ "=a/bestek.md": text }), "nl"), /(^|,|\n)"?\s*[=@+]/);
});

/** Reads RFC 4180 by its grammar; anything else throws. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    assert.ok(found, "not RFC 4180");
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
