// The monitor: records of documents in, everything that is counted out. The same records give the same monitor, byte for byte.
import type { DocumentRecord } from "./record.js";
import { byCodeUnits, type TenderRecord, tendersOf } from "./tenders.js";
import { type Breakdown, breakdownOf } from "./totals.js";

/** By what the documents were judged. */
export interface MonitorTool {
  readonly name: "speerpunt";
  readonly version: string;
  readonly catalogueVersion: string;
}

/** The documents as they were on a day. */
export interface Snapshot {
  /** `2026-Q4`, or the day itself for a folder that was kept. */
  readonly id: string;
  /** ISO day of the commit or the folder. */
  readonly day: string;
  /** Commit it was read from; null for a folder. */
  readonly commit: string | null;
  readonly documents: readonly DocumentRecord[];
}

/** One of the parts into which the documents were split; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What was read, before anything is counted. */
export interface MonitorInput {
  readonly tool: MonitorTool;
  readonly shard: Shard | null;
  /** Only tenders that were published on or after this ISO day, or of which the day is not known; all without it. */
  readonly since: string | null;
  /** The documents as they are now. */
  readonly documents: readonly DocumentRecord[];
  /** The documents as they were. */
  readonly snapshots: readonly Snapshot[];
  /** Paths of documents that could not be read. */
  readonly unread: readonly string[];
}

/** A snapshot, counted. */
export interface Moment extends Breakdown {
  readonly id: string;
  readonly day: string;
  readonly commit: string | null;
}

/** What `speerpunt monitor` tells; `toMonitorJson` writes it. */
export interface Monitor extends Breakdown {
  readonly tool: MonitorTool;
  /** Null when this is the whole. */
  readonly shard: Shard | null;
  readonly since: string | null;
  /** Those since the day that was asked for, in the order of their ids. */
  readonly tenders: readonly TenderRecord[];
  /** In the order of their days. */
  readonly history: readonly Moment[];
  readonly unread: readonly string[];
  /** What all of it was counted from. */
  readonly input: MonitorInput;
}

/** Counts everything. */
export function monitorOf(given: MonitorInput): Monitor {
  const input = inOrder(given);
  const { tool, shard, since, unread } = input;
  const tenders = published(tendersOf(input.documents), since);
  return {
    tool,
    shard,
    since,
    ...breakdownOf(tenders),
    tenders,
    history: input.snapshots.map(({ id, day, commit, documents }) => ({
      id,
      day,
      commit,
      ...breakdownOf(published(tendersOf(documents), since)),
    })),
    unread,
    input,
  };
}

function published(tenders: readonly TenderRecord[], since: string | null): readonly TenderRecord[] {
  return since === null
    ? tenders
    : tenders.filter(({ date }) => date === null || date >= since.slice(0, date.length));
}

function inOrder(input: MonitorInput): MonitorInput {
  return {
    ...input,
    documents: sortedRecords(input.documents),
    snapshots: [...input.snapshots]
      .map((snapshot) => ({ ...snapshot, documents: sortedRecords(snapshot.documents) }))
      .sort((a, b) => byCodeUnits(a.day, b.day) || byCodeUnits(a.id, b.id)),
    unread: [...new Set(input.unread)].sort(byCodeUnits),
  };
}

function sortedRecords(records: readonly DocumentRecord[]): DocumentRecord[] {
  return [...records].sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.hash, b.hash));
}

/** Why parts do not make a whole. */
export type MergeFault =
  | { readonly kind: "nothing" }
  /** Made by different versions, or with other options. */
  | { readonly kind: "different"; readonly what: "tool" | "since" | "count" | "snapshots" }
  /** Indices that are not there, or more than once. */
  | { readonly kind: "missing" | "twice"; readonly indices: readonly number[] };

/** The whole of which these are the parts; a part that was merged before may be among them, alone. */
export function mergeParts(
  parts: readonly MonitorInput[],
): { readonly kind: "whole"; readonly input: MonitorInput } | MergeFault {
  const [first] = parts;
  if (!first) return { kind: "nothing" };
  const fault = differenceIn(first, parts) ?? gapIn(parts);
  if (fault) return fault;
  return {
    kind: "whole",
    input: {
      tool: first.tool,
      shard: null,
      since: first.since,
      documents: parts.flatMap(({ documents }) => documents),
      snapshots: first.snapshots.map((snapshot, index) => ({
        ...snapshot,
        documents: parts.flatMap(({ snapshots }) => snapshots[index]?.documents ?? []),
      })),
      unread: parts.flatMap(({ unread }) => unread),
    },
  };
}

function differenceIn(first: MonitorInput, parts: readonly MonitorInput[]): MergeFault | null {
  const keys = {
    tool: ({ tool }: MonitorInput) => `${tool.version} ${tool.catalogueVersion}`,
    since: ({ since }: MonitorInput) => String(since),
    count: ({ shard }: MonitorInput) => String(shard?.count),
    snapshots: ({ snapshots }: MonitorInput) =>
      snapshots.map(({ id, day, commit }) => `${id} ${day} ${commit}`).join(),
  };
  for (const [what, keyOf] of Object.entries(keys) as [keyof typeof keys, (part: MonitorInput) => string][])
    if (parts.some((part) => keyOf(part) !== keyOf(first))) return { kind: "different", what };
  return null;
}

function gapIn(parts: readonly MonitorInput[]): MergeFault | null {
  const count = parts[0]?.shard?.count ?? 1;
  const indices = parts.map(({ shard }) => shard?.index ?? 1);
  const twice = indices.filter((index, at) => indices.indexOf(index) !== at);
  if (twice.length > 0) return { kind: "twice", indices: [...new Set(twice)] };
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(
    (index) => !indices.includes(index),
  );
  return missing.length > 0 ? { kind: "missing", indices: missing } : null;
}

/** The part, from 1, into which a document falls: by its path, the same on every computer. */
export function shardOf(path: string, count: number): number {
  // FNV-1a over UTF-16 units.
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index++)
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193) >>> 0;
  return (hash % count) + 1;
}
