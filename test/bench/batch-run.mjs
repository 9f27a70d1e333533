// A program from its start to its end: how long it takes, and the most memory it had.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "./corpus.mjs";

const POLL_MS = 50;

/** Runs a command; `memoryMb` is undefined where the system does not tell. */
export function runOnce([program, ...args], { cwd, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let memoryMb;
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
    });
    const timer = setInterval(() => {
      memoryMb = highWaterMark(child.pid) ?? memoryMb;
    }, POLL_MS);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, memoryMb, status, told });
    });
  });
}

function highWaterMark(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes && Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Calls `work` with a folder of `count` documents of about `bytes` each, gone afterwards. */
export async function withDocuments(count, bytes, pathOf, work) {
  const folder = mkdtempSync(join(tmpdir(), "speerpunt-bench-"));
  try {
    for (let index = 0; index < count; index++) {
      const path = join(folder, pathOf(index));
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, makeDocument(bytes, index + 1));
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
