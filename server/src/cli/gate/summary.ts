// The summary of a step of GitHub Actions: Markdown in the file that GitHub names.
import { appendFile } from "node:fs/promises";
import type { GateRun } from "./gate-run.js";
import { gateMarkdown } from "./reporters/markdown.js";

/** GitHub takes a mebibyte for one step; the rest is left out by whole lines. */
const MOST_BYTES = 1024 * 1024;

/** Adds the verdict to the summary where there is one. */
export async function addSummary(run: GateRun, file = process.env.GITHUB_STEP_SUMMARY): Promise<void> {
  if (file) await appendFile(file, fitted(gateMarkdown(run)));
}

function fitted(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MOST_BYTES) return markdown;
  return bytes.toString("utf8", 0, bytes.lastIndexOf("\n", MOST_BYTES - 1) + 1);
}
