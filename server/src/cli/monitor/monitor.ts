// `speerpunt monitor`: finds the documents of many tenders, keeps a record of each, and tells what they come to.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  CATALOGUE_VERSION,
  type DocumentRecord,
  type MonitorInput,
  type MonitorTool,
  mergeParts,
  monitorOf,
  readMonitorJson,
  shardOf,
} from "../../core/index.js";
import { VERSION } from "../../version.js";
import type { MonitorArguments } from "../commands/monitor.js";
import { errorCode } from "../read-document.js";
import { singleLine } from "../reporters/wording.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words/words.js";
import { cacheFolder, type FactsCache, memoryCache, openCache } from "./facts-cache.js";
import { writeMonitor } from "./output.js";
import { startPace } from "./pace.js";
import { Records } from "./records.js";
import { findSources, type Sources } from "./sources.js";
import type { Version } from "./version.js";

const TOOL: MonitorTool = { name: "speerpunt", version: VERSION, catalogueVersion: CATALOGUE_VERSION };

/** Runs the monitor and gives the exit status. */
export async function monitor(args: MonitorArguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? "nl";
  let failed = false;
  const tell = (message: string) => {
    failed = true;
    terminal.error(`${singleLine(message)}\n`);
  };
  const input = args.merge ? await merge(args, terminal, tell) : await collect(args, terminal, tell);
  if (input === undefined) return 2;
  const isWritten = await writeMonitor(monitorOf(input), { ...args, language }, terminal);
  return failed || !isWritten ? 2 : 0;
}

type Tell = (message: string) => void;

/** Reads the parts and puts them together; undefined when they are no whole. */
async function merge(
  { operands, language = "nl" }: MonitorArguments,
  { cwd }: Terminal,
  tell: Tell,
): Promise<MonitorInput | undefined> {
  const { monitor: words, cause } = WORDS[language];
  const parts: MonitorInput[] = [];
  for (const path of operands) {
    try {
      const part = readMonitorJson(await readFile(resolve(cwd, path), "utf8"));
      if (part) parts.push(part);
      else tell(words.noMonitor(path));
    } catch (error) {
      const code = errorCode(error);
      tell(code === "ENOENT" ? cause.notFound(path) : cause.notRead(path, code));
    }
  }
  if (parts.length < operands.length) return undefined;
  const merged = mergeParts(parts);
  if (merged.kind === "whole") return merged.input;
  tell(words.mergeFault(merged));
  return undefined;
}

/** Reads all documents, or those of one part. */
async function collect(
  args: MonitorArguments,
  terminal: Terminal,
  tell: Tell,
): Promise<MonitorInput | undefined> {
  const { language = "nl", shard } = args;
  const words = WORDS[language];
  const sources = await findSources(args, terminal.cwd);
  for (const note of sources.notes) terminal.error(`${singleLine(note(words))}\n`);
  for (const cause of sources.causes) tell(cause(words));
  const isMine = ({ path }: Version) => shard === undefined || shardOf(path, shard.count) === shard.index;
  const { versions, keyOf } = distinct(sources, isMine);
  if (versions.length === 0 && sources.causes.length > 0) return undefined;
  const cache = open(args, terminal, tell);
  const pace = startPace({
    total: versions.length,
    stream: terminal.stderr,
    quiet: args.quiet,
    language,
    now: () => performance.now(),
  });
  const unread: string[] = [];
  const records = new Records({
    cache,
    language,
    entry: terminal.workerEntry,
    total: versions.length,
    onCause: (cause) => {
      pace.clear();
      tell(cause);
    },
    onProgress: pace.update,
  });
  const found = await records.of(versions);
  pace.clear();
  await Promise.all([records.end(), sources.close()]);
  cache.close();
  const byKey = new Map<string, DocumentRecord>();
  versions.forEach((version, index) => {
    const record = found[index];
    if (record) byKey.set(keyOf(version), record);
    else unread.push(version.path);
  });
  const recordsOf = (all: readonly Version[]) =>
    all.filter(isMine).flatMap((version) => byKey.get(keyOf(version)) ?? []);
  if (!args.quiet) terminal.error(`${words.monitor.done(versions.length, records.analysed)}\n`);
  return {
    tool: TOOL,
    shard: shard ?? null,
    since: args.since ?? null,
    documents: recordsOf(sources.current),
    snapshots: sources.moments.map(({ id, day, commit, versions: then }) => ({
      id,
      day,
      commit,
      documents: recordsOf(then),
    })),
    unread,
  };
}

/** Each version once, though it may be there at many moments. */
function distinct({ current, moments }: Sources, isMine: (version: Version) => boolean) {
  const keyOf = ({ path, name, blob }: Version) => `${path}\0${blob ?? name}`;
  const versions = new Map<string, Version>();
  for (const version of [...current, ...moments.flatMap((moment) => moment.versions)])
    if (isMine(version) && !versions.has(keyOf(version))) versions.set(keyOf(version), version);
  return { versions: [...versions.values()], keyOf };
}

function open({ cache, language = "nl" }: MonitorArguments, terminal: Terminal, tell: Tell): FactsCache {
  if (cache === null) return memoryCache();
  const folder = cache === undefined ? cacheFolder(process) : resolve(terminal.cwd, cache);
  const words = WORDS[language].monitor;
  return openCache(folder, programDigest(terminal.workerEntry), (fault) => {
    const message =
      fault.kind === "damaged" ? words.cacheDamaged(folder) : words.cacheUnusable(folder, fault.code);
    // A cache that cannot be used makes nothing wrong, only slow.
    if (cache === undefined || fault.kind === "damaged") terminal.error(`${singleLine(message)}\n`);
    else tell(message);
  });
}

/** Tells one build of the program from another: what it finds in a document may differ. */
function programDigest(entry: URL): string {
  return createHash("sha256")
    .update(readFileSync(entry))
    .update(`${VERSION} ${CATALOGUE_VERSION}`)
    .digest("hex")
    .slice(0, 16);
}
