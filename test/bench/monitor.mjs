// The monitor over many documents: without and with what it kept the time before.
import { join } from "node:path";
import { runOnce, withDocuments } from "./batch-run.mjs";

const BYTES = 50_000;
const BARS = { ratio: 20, memoryMb: 500 };

/** The rows of a table and the bars, for `count` documents of 50 KB in folders of their own. */
export async function runMonitor(cli, count) {
  const pathOf = (index) => `archief/opdracht-${index}/bestek.md`;
  return withDocuments(count, BYTES, pathOf, async (folder) => {
    const command = [
      process.execPath,
      cli,
      "monitor",
      ...["--cache", join(folder, "cache"), "--format", "json", "archief"],
    ];
    const cold = await runOnce(command, { cwd: folder });
    const warm = await runOnce(command, { cwd: folder });
    for (const { status, told } of [cold, warm]) if (status !== 0) throw new Error(told);
    const row = (name, { seconds, memoryMb }) => [
      name,
      `${seconds.toFixed(1)} s`,
      `${Math.round(count / seconds)} documents/s`,
      memoryMb === undefined ? "" : `${Math.round(memoryMb)} MB`,
    ];
    const memoryMb = Math.max(cold.memoryMb ?? 0, warm.memoryMb ?? 0);
    return {
      rows: [
        [`${count} documents of 50 KB`, "time", "rate", "memory"],
        row("first run", cold),
        row("second run, nothing changed", warm),
      ],
      bars: [
        {
          what: "second run, times faster",
          value: cold.seconds / warm.seconds,
          comparison: ">=",
          limit: BARS.ratio,
          unit: "times",
        },
        { what: "memory", value: memoryMb, comparison: "<=", limit: BARS.memoryMb, unit: "MB" },
      ],
    };
  });
}
