// Runs the built command line on folders made for one test.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";
import { parseArguments } from "../../server/src/cli/arguments.js";
import { type DocumentArguments, type Preparation, prepare } from "../../server/src/cli/check.js";
import type { DocumentReport, RangeReport } from "../../server/src/core/index.js";

const CLI = resolve("dist/cli.js");

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `speerpunt` to its end. */
export function speerpunt(args: readonly string[], { cwd, input, env }: RunOptions = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input: input ?? "",
    env: environment(env),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Starts `speerpunt` and leaves the rest to the test. */
export function startSpeerpunt(args: readonly string[], { cwd, env }: RunOptions = {}) {
  return spawn(process.execPath, [CLI, ...args], { cwd, env: environment(env), stdio: "pipe" });
}

/** The environment of the tests, without what would change colours. */
function environment(env: RunOptions["env"]): NodeJS.ProcessEnv {
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...rest, ...env };
}

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, gone after the tests. A name that ends in `/` is an empty folder. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "speerpunt-"));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(path, content);
  }
  return root;
}

/** The documents that `check` would read with these arguments, with their settings, and what stands in the way. */
export function planned(args: readonly string[], cwd: string): Preparation {
  const parsed = parseArguments(["check", ...args]);
  assert.ok(parsed.kind === "run", args.join(" "));
  return prepare(parsed.args as DocumentArguments, cwd);
}

export interface JsonOutput {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string; readonly catalogueVersion: string };
  readonly documents: readonly DocumentReport[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Runs `check --format json` and reads what it prints. */
export function checkJson(args: readonly string[], options: RunOptions = {}): Result & { json: JsonOutput } {
  const result = speerpunt(["check", "--format", "json", ...args], options);
  return { ...result, json: JSON.parse(result.stdout) };
}

/** Every place that a report names, with its text where it has one. */
export function placesIn(report: DocumentReport): { range: RangeReport; text?: string }[] {
  return [
    ...Object.values(report.spearheads).flatMap(({ evidence }) => evidence),
    ...report.findings,
    ...report.findings.flatMap(({ related }) => related),
  ];
}

/** A short specification in which there is something to find and something to praise. */
export const SPECIFICATION = `---
title: Levering van kopieerpapier
---

# Programma van eisen kopieerpapier

## Eisen

| Nr. | Eis |
| --- | --- |
| E-01 | De opdrachtnemer levert het papier zo duurzaam mogelijk. |
| E-02 | Het papier bestaat voor ten minste 60% uit gerecyclede vezels; de opdrachtnemer toont dit aan met een rapportage per kwartaal. |

## Uitvoering

De opdrachtnemer streeft naar inzet van mensen met een afstand tot de arbeidsmarkt.
`;
