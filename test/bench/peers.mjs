// The same documents by other programs in the same run: what we promise is a ratio, which travels from machine to machine.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { runOnce, withDocuments } from "./batch-run.mjs";

/** Of the same day as the figures in the README; they live in a folder of their own and are no dependencies. */
const PEERS = {
  "markdownlint-cli2": "0.22.1",
  "remark-cli": "12.0.1",
  "remark-preset-lint-recommended": "7.0.1",
};
const BYTES = 50_000;
const COLD_BYTES = 100_000;
const COLD_RUNS = 7;
const BARS = { ratio: 1, coldMs: 700 };

/** The rows of a table and the bars, for `count` documents of 50 KB in one folder. */
export async function runPeers(cli, count) {
  const bin = installed();
  // Each program tells what it found in its own default form; JSON also holds the titles of fixes.
  const speerpunt = [process.execPath, cli, "check", "--no-config"];
  const runs = await withDocuments(
    count,
    BYTES,
    (index) => `bestek-${index}.md`,
    async (folder) => {
      const preset = join(bin, "..", "remark-preset-lint-recommended", "index.js");
      const peers = {
        "speerpunt check": [...speerpunt, "."],
        "speerpunt check --format json": [...speerpunt, "--format", "json", "."],
        "markdownlint-cli2": [join(bin, "markdownlint-cli2"), "**/*.md"],
        "remark-lint, recommended": [join(bin, "remark"), "--quiet", "--use", preset, "."],
      };
      const found = [];
      for (const [name, command] of Object.entries(peers)) {
        const run = await runOnce(command, { cwd: folder });
        process.stderr.write(`${name}: ${run.seconds.toFixed(1)} s, status ${run.status}\n`);
        found.push({ name, ...run });
      }
      return found;
    },
  );
  const [own, , ...others] = runs;
  const coldMs = await coldStart(speerpunt);
  return {
    rows: [
      [`${count} documents of 50 KB`, "time", "rate", "memory", "to speerpunt"],
      ...runs.map(({ name, seconds, memoryMb }) => [
        name,
        `${seconds.toFixed(1)} s`,
        `${(count / seconds).toFixed(1)} documents/s`,
        memoryMb === undefined ? "" : `${Math.round(memoryMb)} MB`,
        `${(seconds / own.seconds).toFixed(2)} × its time`,
      ]),
    ],
    bars: [
      ...others.map(({ name, seconds }) => ({
        what: `${name}: time, to that of speerpunt`,
        value: seconds / own.seconds,
        comparison: ">=",
        limit: BARS.ratio,
        unit: "times",
      })),
      {
        what: "one document of 100 KB from a cold start, median",
        value: coldMs,
        comparison: "<=",
        limit: BARS.coldMs,
        unit: "ms",
      },
    ],
  };
}

/** The folder with the programs of the peers, installed when they are not there. */
function installed() {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "speerpunt-bench");
  const bin = join(folder, "node_modules", ".bin");
  if (!existsSync(join(bin, "remark")) || !existsSync(join(bin, "markdownlint-cli2"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PEERS }));
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: folder,
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`The peers could not be installed in ${folder}.`);
  }
  return bin;
}

async function coldStart(speerpunt) {
  return withDocuments(
    1,
    COLD_BYTES,
    () => "bestek.md",
    async (folder) => {
      const times = [];
      for (let index = 0; index < COLD_RUNS; index++) {
        const { seconds } = await runOnce([...speerpunt, "bestek.md"], { cwd: folder });
        times.push(seconds * 1000);
      }
      return times.sort((a, b) => a - b)[COLD_RUNS >> 1];
    },
  );
}
