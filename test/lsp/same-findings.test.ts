// The editor says what the command line says, of every document that we have.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Diagnostic, DiagnosticRelatedInformation, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { FindingReport, RangeReport } from "../../server/src/core/index.js";
import type { FindingTag } from "../../server/src/protocol.js";
import { checkJson, folder } from "../cli/harness.js";
import { type Client, withClient } from "./client.js";

const SEVERITIES = ["error", "warning", "information", "hint"];

/** A finding in one form for both. Places as offsets; the words that the editor marks lie inside those of the report. */
interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly spearhead: string | null;
  readonly message: string;
  readonly words: readonly [number, number];
  /** Undefined for a finding that the editor tells beside another one. */
  readonly related: readonly string[] | undefined;
}

const place = ({ start, end }: RangeReport): string => `${start.offset}-${end.offset}`;

function fromReport({ rule, severity, spearhead, message, range, related }: FindingReport): Told {
  return {
    rule,
    severity,
    spearhead,
    message,
    words: [range.start.offset, range.end.offset],
    related: related.slice(0, 20).map((one) => `${place(one.range)} ${one.message}`),
  };
}

/** The finding of a diagnostic, and those that it stands for. */
function fromDiagnostic(diagnostic: Diagnostic, document: TextDocument): Told[] {
  const offsets = ({ start, end }: Range, text = document) =>
    [text.offsetAt(start), text.offsetAt(end)] as const;
  const textOf = (uri: string) => (uri === document.uri ? document : onDisk(uri));
  const { spearhead, sameCause = [] } = diagnostic.data as FindingTag;
  const all = diagnostic.relatedInformation ?? [];
  const own = all.slice(0, all.length - sameCause.length);
  const told = ({ location, message }: DiagnosticRelatedInformation) =>
    `${offsets(location.range, textOf(location.uri)).join("-")} ${message}`;
  return [
    {
      rule: String(diagnostic.code),
      severity: SEVERITIES[(diagnostic.severity ?? 0) - 1] ?? "",
      spearhead,
      message: String(diagnostic.message),
      words: offsets(diagnostic.range),
      related: own.map(told),
    },
    ...sameCause.map((other, index) => {
      const at = all[own.length + index] as DiagnosticRelatedInformation;
      return { ...other, message: at.message, words: offsets(at.location.range), related: undefined };
    }),
  ];
}

const keyOf = ({ rule, severity, spearhead, message }: Told) =>
  [rule, severity, spearhead, message].join(" | ");

/** Another document of the tender. */
function onDisk(uri: string): TextDocument {
  return TextDocument.create(
    uri,
    "markdown",
    1,
    readFileSync(fileURLToPath(uri), "utf8").replace(/^\uFEFF/, ""),
  );
}

/** Each finding of the report has one diagnostic, and no diagnostic is left over. */
function assertSame(name: string, reported: readonly Told[], shown: readonly Told[]): void {
  assert.deepEqual(shown.map(keyOf).sort(), reported.map(keyOf).sort(), name);
  const left = [...shown];
  for (const one of reported) {
    const at = left.findIndex(
      (other) =>
        keyOf(other) === keyOf(one) && other.words[0] >= one.words[0] && other.words[1] <= one.words[1],
    );
    assert.ok(at >= 0, `${name}: ${keyOf(one)} at ${one.words}`);
    const [found] = left.splice(at, 1);
    if (found?.related !== undefined) assert.deepEqual(found.related, one.related, `${name}: ${keyOf(one)}`);
  }
}

async function compare(client: Client, path: string, text: string, reported: readonly FindingReport[]) {
  const uri = pathToFileURL(path).href;
  await client.open(uri, text);
  const items = await client.pullItems(uri);
  const document = TextDocument.create(uri, "markdown", 1, text);
  assertSame(
    path,
    reported.map(fromReport),
    items.flatMap((item) => fromDiagnostic(item, document)),
  );
  await client.close(uri);
  return items.length;
}

async function compareFolders(cwd: string, folders: readonly string[]): Promise<void> {
  const { json } = checkJson(folders, { cwd });
  assert.ok(json.documents.length > 0);
  await withClient({ pull: true, folders: [pathToFileURL(cwd).href] }, async (client) => {
    let count = 0;
    for (const { path, findings } of json.documents) {
      const file = resolve(cwd, path);
      count += await compare(client, file, readFileSync(file, "utf8").replace(/^\uFEFF/, ""), findings);
    }
    assert.ok(count > 0);
  });
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("the samples give the same findings in the editor and on the command line", () =>
  compareFolders(root, ["samples"]));

test("so do the labelled documents", () => compareFolders(root, ["test/corpus/tune"]));

test("so does every sample with all kinds of configuration around it", async () => {
  const files: Record<string, string> = {
    "speerpunt.yaml": "language: en\nrules: { vague: error }\ndocuments: { phase: concept }\n",
    "streng/speerpunt.yaml":
      "documents: { phase: publicatie, date: 2027-01-01 }\nrules: { vague: { publicatie: hint } }\n",
    "streng/speerpunt-organisatie.yaml":
      "name: Weidebroek\nprofile: mvoi\nwords:\n  vague: [in goed overleg]\n",
    "deel/speerpunt.yaml": "spearheads: [circulair]\ndocuments: { productGroup: papier, language: nl-BE }\n",
  };
  for (const name of readdirSync(join(root, "samples")).filter((one) => one.endsWith(".md"))) {
    const text = readFileSync(join(root, "samples", name), "utf8");
    for (const where of ["", "streng/", "deel/"]) files[`${where}${name}`] = text;
  }
  await compareFolders(folder(files), ["."]);
});
