// The baseline: reasons that were there when an organisation began, and that stop nothing until they are solved.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { type GateReason, keyOf, matchKeys, type ReasonKey } from "../../core/index.js";
import { slashed } from "../find-documents.js";
import { errorCode } from "../read-document.js";

/** An entry of the file; the path is that of its list. */
type Entry = Omit<ReasonKey, "path"> & { readonly count: number };

interface BaselineFile {
  readonly schemaVersion: 1;
  /** By path from the folder of the file, with slashes. */
  readonly documents: Readonly<Record<string, readonly Entry[]>>;
}

/** A reason with the document that it is in. */
export interface LocatedReason {
  readonly reason: GateReason;
  readonly absolutePath: string;
}

export interface BaselineProblem {
  readonly kind: "missing" | "unreadable" | "unwritten";
  /** What the system or the parser says. */
  readonly why: string;
}

export interface BaselineRequest {
  readonly reasons: readonly LocatedReason[];
  /** The absolute paths of the documents that were judged. */
  readonly judged: readonly string[];
  /** Whether all reasons are to be accepted from now on. */
  readonly update: boolean;
}

export interface UsedBaseline {
  /** For each reason, whether the baseline has it. */
  readonly isAccepted: readonly boolean[];
  /** What the baseline has of these documents, or of documents that are gone, and that is there no more. */
  readonly stale: readonly ReasonKey[];
  /** Why the file could not be used. */
  readonly problem?: BaselineProblem;
}

/** Compares reasons with a baseline, or makes it anew. A file that is no baseline is left alone. */
export async function useBaseline(
  file: string,
  { reasons, judged, update }: BaselineRequest,
): Promise<UsedBaseline> {
  const read = await readBaseline(file);
  const isNew = "kind" in read && read.kind === "missing" && update;
  if ("kind" in read && !isNew) return { isAccepted: [], stale: [], problem: read };
  const { isAccepted, stale, others } = matched(file, "kind" in read ? [] : read, reasons, judged);
  if (!update) return { isAccepted, stale };
  try {
    await writeBaseline(file, reasons, others);
    return { isAccepted: reasons.map(() => true), stale: [] };
  } catch (error) {
    return { isAccepted, stale, problem: { kind: "unwritten", why: errorCode(error) } };
  }
}

async function readBaseline(file: string): Promise<readonly ReasonKey[] | BaselineProblem> {
  try {
    return keysIn(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    const why = errorCode(error);
    return { kind: why === "ENOENT" ? "missing" : "unreadable", why };
  }
}

function keysIn(content: unknown): ReasonKey[] {
  if (!isBaseline(content)) throw new Error("schemaVersion, documents");
  return Object.entries(content.documents).flatMap(([path, entries]) =>
    entries.flatMap(({ rule, spearhead, headings, text, count }) =>
      Array.from({ length: Math.min(count, MOST_ALIKE) }, () => ({ path, rule, spearhead, headings, text })),
    ),
  );
}

const MOST_ALIKE = 10_000;

function isBaseline(content: unknown): content is BaselineFile {
  const { schemaVersion, documents } = (content ?? {}) as Partial<BaselineFile>;
  if (schemaVersion !== 1 || typeof documents !== "object" || documents === null) return false;
  return Object.values(documents).every(
    (entries) => Array.isArray(entries) && entries.every((entry) => isEntry(entry)),
  );
}

function isEntry(entry: unknown): entry is Entry {
  const { rule, spearhead, headings, text, count } = (entry ?? {}) as Partial<Entry>;
  return (
    [rule, spearhead, text].every((part) => typeof part === "string") &&
    Array.isArray(headings) &&
    headings.every((heading) => typeof heading === "string") &&
    Number.isInteger(count) &&
    (count ?? 0) > 0
  );
}

/** `others` is what the baseline has of documents that were not judged. */
function matched(
  file: string,
  keys: readonly ReasonKey[],
  reasons: readonly LocatedReason[],
  judged: readonly string[],
): UsedBaseline & { readonly others: readonly ReasonKey[] } {
  const folder = dirname(file);
  const documents = new Set(judged.map((path) => pathFrom(folder, path)));
  const isOther = ({ path }: ReasonKey) => !documents.has(path) && existsSync(resolve(folder, path));
  const mine = keys.filter((key) => !isOther(key));
  const now = reasons.map((reason) => keyFrom(folder, reason));
  const { isKnown, gone } = matchKeys(now, mine, documents);
  return { isAccepted: isKnown, stale: gone, others: keys.filter(isOther) };
}

/** Writes these reasons, and what the baseline has of other documents; sorted, so that a change is small. */
async function writeBaseline(
  file: string,
  reasons: readonly LocatedReason[],
  others: readonly ReasonKey[],
): Promise<void> {
  const keys = [...others, ...reasons.map((reason) => keyFrom(dirname(file), reason))];
  const documents: Record<string, Entry[]> = {};
  const paths = [...new Set(keys.map(({ path }) => path))].sort();
  for (const path of paths) documents[path] = entriesOf(keys.filter((key) => key.path === path));
  const content: BaselineFile = { schemaVersion: 1, documents };
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

function entriesOf(keys: readonly ReasonKey[]): Entry[] {
  const counts = new Map<string, number>();
  for (const { rule, spearhead, headings, text } of keys) {
    const name = JSON.stringify({ rule, spearhead, headings, text });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => ({ ...JSON.parse(name), count }));
}

function keyFrom(folder: string, { reason, absolutePath }: LocatedReason): ReasonKey {
  return { ...keyOf(reason), path: pathFrom(folder, absolutePath) };
}

function pathFrom(folder: string, absolutePath: string): string {
  return slashed(relative(folder, absolutePath));
}
