// npm run bench: is the server as quick as we say? Measured on documents made on the spot, against the bundled
// server, with the time of a full parse by remark beside it, so that the figures of two machines can be compared.
//
//   node test/bench/main.mjs [--edits N] [--json FILE] [--no-bars]
//   node test/bench/main.mjs --rules [--edits N]      what each rule costs
//   node test/bench/main.mjs --workspace [--files N]  a workspace full of specifications of 50 KB
//   node test/bench/main.mjs --monitor [--files N]    the monitor over N documents, twice
//   node test/bench/main.mjs --peers [--files N]      N documents by us and by two linters of Markdown
//
// The exit status is 1 when a bar does not hold; with --no-bars it is always 0.
import { existsSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { activationTimes } from "./activation.mjs";
import { makeDocument } from "./corpus.mjs";
import { requestTimes } from "./requests.mjs";
import { runServer } from "./server-run.mjs";

const { values } = parseArgs({
  options: {
    edits: { type: "string", default: "200" },
    json: { type: "string" },
    "no-bars": { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    workspace: { type: "boolean", default: false },
    monitor: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    files: { type: "string", default: "1000" },
  },
});

const SERVER = fileURLToPath(new URL("../../dist/server.js", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../../dist/speerpunt.vsix", import.meta.url));
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const DOCUMENTS = [
  { name: "10 KB", bytes: 10_000, barMs: 8 },
  { name: "100 KB", bytes: 100_000, barMs: 16 },
  { name: "1 MB", bytes: 1_000_000, barMs: 40 },
];
const MEMORY_EDITS = 1000;
const ASKED_BYTES = 100_000;
const BARS = {
  growth: 4,
  firstMs: 1500,
  memoryMb: 300,
  codeActionsMs: 20,
  completionMs: 30,
  activationMs: 150,
  packageMb: 2,
};

if (!existsSync(SERVER)) {
  process.stderr.write("dist/server.js is not there: run `npm run build` first.\n");
  process.exit(2);
}

if (values.rules) {
  const { costOfRules } = await import("./rules.mjs");
  for (const { name, bytes } of DOCUMENTS) {
    process.stdout.write(`\nOne keystroke in ${name}, by rule (${values.edits} edits, after as many)\n\n`);
    process.stdout.write(markdownTable(costOfRules(makeDocument(bytes), Number(values.edits))));
  }
  process.exit();
}

if (values.workspace) {
  const { runWorkspace } = await import("./workspace.mjs");
  const rows = await runWorkspace([process.execPath, SERVER, "--stdio"], Number(values.files));
  process.stdout.write(markdownTable(rows));
  process.exit();
}

if (values.monitor || values.peers) {
  const { runMonitor } = await import("./monitor.mjs");
  const { runPeers } = await import("./peers.mjs");
  const { rows, bars } = await (values.monitor ? runMonitor : runPeers)(CLI, Number(values.files));
  process.stdout.write(`${markdownTable(rows)}\n`);
  const judged = bars.map(({ what, value, limit, unit, comparison }) =>
    bar(what, value, limit, unit, comparison),
  );
  printBars(judged);
  process.exit(judged.some(({ holds }) => !holds) && !values["no-bars"] ? 1 : 0);
}

const rows = [];
for (const { name, bytes, barMs } of DOCUMENTS) {
  const text = makeDocument(bytes);
  const parseMs = parseTime(text);
  for (const mode of ["pull", "push"]) {
    const isLargest = bytes === DOCUMENTS.at(-1).bytes;
    const { firstMs, findings, latencies, memoryMb } = await runServer({
      command: [process.execPath, SERVER, "--stdio"],
      text,
      mode,
      edits: Number(values.edits),
      warmUp: 20,
      memoryEdits: isLargest ? MEMORY_EDITS : 0,
    });
    rows.push({ name, mode, findings, ...quantiles(latencies), barMs, firstMs, memoryMb, parseMs });
    process.stderr.write(`${name}, ${mode}: done\n`);
  }
}

const asked = await requestTimes({
  command: [process.execPath, SERVER, "--stdio"],
  text: makeDocument(ASKED_BYTES),
  edits: Number(values.edits),
  warmUp: 20,
});

const checks = [
  ...rows.map((row) => bar(`${row.name} ${row.mode}: keystroke to findings, p95`, row.p95, row.barMs, "ms")),
  ...["pull", "push"].map((mode) => {
    const [medium, large] = ["100 KB", "1 MB"].map((name) => rowOf(name, mode));
    return bar(
      `${mode}: growth of p50 from 100 KB to 1 MB`,
      large.p50 / medium.p50,
      BARS.growth,
      "times",
      "<",
    );
  }),
  ...["pull", "push"].map((mode) =>
    bar(`100 KB ${mode}: start to first findings`, rowOf("100 KB", mode).firstMs, BARS.firstMs, "ms"),
  ),
  ...["pull", "push"].map((mode) => {
    const memory = rowOf("1 MB", mode).memoryMb;
    return bar(`1 MB ${mode}: memory after ${MEMORY_EDITS} edits`, memory, BARS.memoryMb, "MB");
  }),
  bar("100 KB: code actions at a finding, p95", quantile(asked.codeActions, 0.95), BARS.codeActionsMs, "ms"),
  bar("100 KB: completion in an empty line, p95", quantile(asked.completion, 0.95), BARS.completionMs, "ms"),
  bar(
    "extension: own processor time to start",
    quantile(activationTimes(), 0.5),
    BARS.activationMs,
    "ms",
    "<",
  ),
  bar("extension: size of the last package", packageMb(), BARS.packageMb, "MB", "<"),
];

print();
const machine = { node: process.version, cpu: cpus()[0]?.model.trim(), cpus: cpus().length };
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, rows, checks }, null, 2)}\n`);
if (checks.some(({ holds }) => !holds) && !values["no-bars"]) process.exitCode = 1;

function rowOf(name, mode) {
  return rows.find((row) => row.name === name && row.mode === mode);
}

/** What cannot be measured on this machine fails no bar. */
function bar(what, value, limit, unit, comparison = "<=") {
  const isKnown = Number.isFinite(value);
  const compare = { "<": value < limit, "<=": value <= limit, ">=": value >= limit };
  const holds = !isKnown || compare[comparison];
  return { what, value: isKnown ? rounded(value) : null, comparison, limit, unit, holds };
}

/** Undefined before `npm run package`. */
function packageMb() {
  const bytes = statSync(PACKAGE, { throwIfNoEntry: false })?.size;
  return bytes && bytes / 1_000_000;
}

/** Milliseconds of one parse by remark, warm: the middle one of a few. */
function parseTime(text) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  const count = text.length > 500_000 ? 3 : 15;
  const times = Array.from({ length: count }, () => {
    const started = performance.now();
    processor.parse(text);
    return performance.now() - started;
  });
  return quantile(times, 0.5);
}

function quantiles(times) {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), worst: Math.max(...times) };
}

function quantile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function print() {
  const table = rows.map((row) => [
    row.name,
    row.mode,
    String(row.findings),
    ms(row.p50),
    ms(row.p95),
    ms(row.worst),
    ms(row.firstMs),
    row.memoryMb === undefined ? "" : `${Math.round(row.memoryMb)} MB`,
    ms(row.parseMs),
  ]);
  const head = [
    "document",
    "via",
    "findings",
    "p50",
    "p95",
    "worst",
    "first findings",
    "memory",
    "remark parse",
  ];
  process.stdout.write(`\nFrom keystroke to findings, over stdio (${values.edits} edits each)\n\n`);
  process.stdout.write(markdownTable([head, ...table]));
  process.stdout.write("\n");
  printBars(checks);
}

function printBars(judged) {
  const held = judged.map(({ what, value, comparison, limit, unit, holds }) => [
    what,
    value === null ? "not known here" : `${value} ${unit}`,
    `${comparison} ${limit} ${unit}`,
    holds ? "holds" : "DOES NOT HOLD",
  ]);
  process.stdout.write(markdownTable([["bar", "measured", "allowed", ""], ...held]));
}

function ms(value) {
  return `${rounded(value)} ms`;
}

function rounded(value) {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10;
}

function markdownTable([head, ...body]) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...body].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |\n`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("");
}
