// The monitor as JSON and back: what was counted, and the records it was counted from, so that parts can be merged.
import type { Monitor, MonitorInput, Snapshot } from "./monitor.js";
import type { DocumentRecord } from "./record.js";

const SCHEMA_VERSION = 1;

/** The same bytes for the same monitor: one line per tender, group and document. */
export function toMonitorJson(monitor: Monitor): string {
  const { input, tenders, history, unread, tool, shard, since, ...breakdown } = monitor;
  const versions = versionsOf(input);
  const indexOf = new Map(versions.map((record, index) => [keyOf(record), index]));
  const indices = (records: readonly DocumentRecord[]) =>
    records.map((record) => indexOf.get(keyOf(record)) ?? -1);
  const parts: [string, unknown][] = [
    ["schemaVersion", SCHEMA_VERSION],
    ["tool", tool],
    ["shard", shard],
    ["since", since],
    ...Object.entries(breakdown),
    ["history", history],
    ["tenders", tenders],
    ["unread", unread],
    // Every version of a document that was read, by its place in this list.
    ["current", indices(input.documents)],
    [
      "snapshots",
      input.snapshots.map(({ documents, ...rest }) => ({ ...rest, documents: indices(documents) })),
    ],
    ["documents", versions],
  ];
  return `{\n${parts.map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`).join(",\n")}\n}\n`;
}

/** A list of objects on a line each; anything else on one line. */
function lines(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== "object") return JSON.stringify(value);
  return `[\n${value.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
}

function versionsOf({ documents, snapshots }: MonitorInput): readonly DocumentRecord[] {
  const versions = new Map<string, DocumentRecord>();
  for (const record of [...documents, ...snapshots.flatMap((snapshot) => snapshot.documents)])
    if (!versions.has(keyOf(record))) versions.set(keyOf(record), record);
  return [...versions].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, record]) => record);
}

/** A path and the bytes that it had. */
function keyOf({ path, hash }: DocumentRecord): string {
  return `${path}\0${hash}`;
}

/** Reads what `toMonitorJson` wrote; null for anything else. */
export function readMonitorJson(text: string): MonitorInput | null {
  const read = parsed(text);
  if (read?.schemaVersion !== SCHEMA_VERSION) return null;
  const { tool, shard, since, unread, documents, current, snapshots } = read;
  if (!tool || !Array.isArray(unread) || !isList(documents) || !isList(current) || !isList(snapshots))
    return null;
  const at = (indices: readonly number[]) =>
    indices.map((index) => documents[index]).filter((record) => record !== undefined);
  return {
    tool,
    shard: shard ?? null,
    since: since ?? null,
    documents: at(current),
    snapshots: snapshots.map((snapshot) => ({ ...snapshot, documents: at(snapshot.documents) })),
    unread,
  };
}

interface WrittenMonitor extends Omit<MonitorInput, "snapshots"> {
  readonly schemaVersion: number;
  readonly current: readonly number[];
  readonly snapshots: readonly (Omit<Snapshot, "documents"> & { readonly documents: readonly number[] })[];
}

function parsed(text: string): Partial<WrittenMonitor> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function isList<T>(value: readonly T[] | undefined): value is readonly T[] {
  return Array.isArray(value);
}
