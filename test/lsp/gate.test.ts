// The verdict of the gate is what the editor shows: the same findings, in every phase.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { PHASES, SEVERITIES, type Severity } from "../../server/src/core/index.js";
import { folder, speerpunt } from "../cli/harness.js";
import { withClient } from "./client.js";

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly spearhead: string | null;
}
interface Gated {
  readonly path: string;
  readonly level: string;
  readonly reasons: readonly Told[];
}

const SAMPLES = readdirSync("samples", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
);
/** Each sample by itself, in a folder of its own, and those of a tender together. */
const FILES = Object.fromEntries(
  SAMPLES.map((name) => [
    name.includes("/") ? name : `${name}.d/document.md`,
    readFileSync(`samples/${name}`, "utf8"),
  ]),
);
const NAMES = new Map<number | undefined, string>(
  SEVERITIES.map((name) => [
    DiagnosticSeverity[(name[0]?.toUpperCase() + name.slice(1)) as keyof typeof DiagnosticSeverity],
    name,
  ]),
);

/** A finding and those that it stands for. */
function toldBy({ code, severity, data }: Diagnostic): Told[] {
  const { spearhead, sameCause = [] } = data as { spearhead: string | null; sameCause?: Told[] };
  return [{ rule: String(code), severity: NAMES.get(severity) ?? "", spearhead }, ...sameCause];
}

const sorted = (told: readonly Told[]) =>
  told.map(({ rule, severity, spearhead }) => `${rule} ${severity} ${spearhead}`).sort();

const isAtLeast = (severity: string, level: string) =>
  SEVERITIES.indexOf(severity as Severity) <= SEVERITIES.indexOf(level as Severity);

for (const phase of [null, ...PHASES]) {
  test(`every sample is stopped by what the editor shows (${phase ?? "no phase"})`, async () => {
    const cwd = folder({
      ...FILES,
      "speerpunt.yaml": phase === null ? "" : `documents: { phase: ${phase} }\n`,
    });
    const { stdout, stderr } = speerpunt(["gate", "--format", "json", "."], { cwd });
    const { gate } = JSON.parse(stdout) as { gate: { documents: readonly Gated[] } };
    assert.equal(gate.documents.length, SAMPLES.length, stderr);
    let stopped = 0;
    await withClient({ folders: [pathToFileURL(cwd).href] }, async (client) => {
      for (const { path, level, reasons } of gate.documents) {
        const uri = pathToFileURL(`${cwd}/${path}`).href;
        await client.open(uri, FILES[path] as string);
        await client.published(uri, 1);
        const shown = () =>
          (client.publishes.findLast((one) => one.uri === uri)?.diagnostics ?? [])
            .flatMap(toldBy)
            .filter(({ severity }) => isAtLeast(severity, level));
        // What the other documents of a tender say comes a moment later.
        const isEqual = () => isDeepStrictEqual(sorted(reasons), sorted(shown()));
        await client.until(isEqual).catch(() => undefined);
        assert.deepEqual(sorted(reasons), sorted(shown()), path);
        stopped += reasons.length;
      }
    });
    assert.ok(stopped > 0 || phase === "concept", "something is stopped at all");
  });
}
