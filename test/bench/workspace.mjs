// A workspace full of specifications: how long until all of them are checked, and what a writer feels of it meanwhile.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "./corpus.mjs";
import { ServerRun } from "./server-run.mjs";
import { Typist } from "./typist.mjs";

const BYTES = 50_000;

/** The rows of a table, for `count` files of 50 KB beside one of 50 KB in which somebody types all the time. */
export async function runWorkspace(command, count) {
  const folder = mkdtempSync(join(tmpdir(), "speerpunt-bench-"));
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `bestek-${i}.md`), makeDocument(BYTES, i + 1));
  const run = new ServerRun(command, folder, "pull");
  try {
    await run.initialize();
    const text = makeDocument(BYTES);
    await run.open(text);
    const typist = new Typist(text);
    for (let i = 0; i < 100; i++) await run.type(typist);
    const alone = await typeUntil(run, typist, pause(5000));

    let firstMs;
    const started = performance.now();
    const walk = run.pullWorkspace([], () => {
      firstMs ??= performance.now() - started;
    });
    const during = await typeUntil(run, typist, walk);
    const items = await walk;
    const walkMs = performance.now() - started;
    const walkMb = run.memoryMb;

    const ids = items
      .filter(({ resultId }) => resultId)
      .map(({ uri, resultId }) => ({ uri, value: resultId }));
    const changed = performance.now();
    run.fileChanged("bestek-0.md");
    writeFileSync(join(folder, "bestek-0.md"), makeDocument(BYTES, count + 1));
    await run.pullWorkspace(ids);
    const changedMs = performance.now() - changed;
    return [
      ["figure", "value"],
      [`findings of ${count} files of 50 KB`, `${seconds(walkMs)} s, the first after ${seconds(firstMs)} s`],
      ["keystroke to findings, p50 / p95, nothing else to do", quantiles(alone)],
      ["the same while the files are checked", quantiles(during)],
      ["one of the files changed on disk: all findings again", `${seconds(changedMs)} s`],
      ["memory at the end of the walk", `${Math.round(walkMb)} MB`],
    ];
  } finally {
    run.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types, with the rests of somebody who writes, until a promise is settled; gives the milliseconds of each keystroke. */
async function typeUntil(run, typist, end) {
  let isOver = false;
  end.finally(() => {
    isOver = true;
  });
  const latencies = [];
  while (!isOver) {
    latencies.push(await run.type(typist));
    await pause(120);
  }
  return latencies;
}

function quantiles(latencies) {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  return `${at(0.5)} / ${at(0.95)} ms`;
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}

function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
