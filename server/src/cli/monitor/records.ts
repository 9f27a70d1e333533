// From versions of documents to their records: from the cache, or else by the threads.
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { DocumentFacts, DocumentRecord, MessageLanguage } from "../../core/index.js";
import { type BytesResult, errorCode } from "../read-document.js";
import type { DocumentSettings } from "../report.js";
import { analysisOptions } from "../report.js";
import { Thread } from "../threads.js";
import { WORDS } from "../words/words.js";
import type { FactsCache } from "./facts-cache.js";
import { type FactsOutcome, type FactsTask, factsTask } from "./facts-task.js";
import type { Version } from "./version.js";

export interface RecordsOptions {
  readonly cache: FactsCache;
  readonly language: MessageLanguage;
  /** The program itself, for its threads. */
  readonly entry: URL;
  /** How many documents there are to be read, at most. */
  readonly total: number;
  /** Hears why something could not be done, worded. */
  readonly onCause: (cause: string) => void;
  readonly onProgress: (progress: RecordsProgress) => void;
}

export interface RecordsProgress {
  /** Documents that are done. */
  readonly done: number;
  /** How many of those had to be analysed; the others were known. */
  readonly analysed: number;
}

/** Below this many documents threads take longer to start than they save. */
const FEW = 4;
const MAX_THREADS = 16;
/** What a thread may keep, in megabytes: more of the old only puts off cleaning up, less of the young makes it slow. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };
/** Files are read before a thread has time for them, but not many. */
const READ_AHEAD = 6;

/** Makes records; the same content under the same settings is analysed once, wherever it lies. */
export class Records {
  readonly #options: RecordsOptions;
  readonly #threads: Thread<FactsTask, FactsOutcome>[];
  readonly #hasThreads: boolean;
  readonly #lanes: number;
  readonly #waiting: ((thread: Thread<FactsTask, FactsOutcome>) => void)[] = [];
  readonly #pending = new Map<string, Promise<DocumentFacts | undefined>>();
  readonly #settingsKeys = new WeakMap<DocumentSettings, string>();
  #done = 0;
  #analysed = 0;

  constructor(options: RecordsOptions) {
    this.#options = options;
    const count = options.total < FEW ? 0 : Math.min(availableParallelism(), MAX_THREADS, options.total);
    this.#threads = Array.from({ length: count }, () => new Thread(options.entry, "facts", THREAD_LIMITS));
    this.#hasThreads = count > 0;
    this.#lanes = Math.max(count, 1) + READ_AHEAD;
  }

  get analysed(): number {
    return this.#analysed;
  }

  /** The record of each version in their order; undefined for one that could not be read. */
  async of(versions: readonly Version[]): Promise<readonly (DocumentRecord | undefined)[]> {
    const records: (DocumentRecord | undefined)[] = [];
    let next = 0;
    const work = async () => {
      while (next < versions.length) {
        const index = next++;
        records[index] = await this.#record(versions[index] as Version);
        this.#done++;
        this.#options.onProgress({ done: this.#done, analysed: this.#analysed });
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.#lanes, versions.length) }, work));
    return records;
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  async #record(version: Version): Promise<DocumentRecord | undefined> {
    const { cache } = this.#options;
    const blobKey = version.blob && `git.${version.blob}`;
    const knownHash = blobKey && cache.get(blobKey);
    const known = knownHash && this.#known(knownHash, version);
    if (known) return toRecord(version, knownHash, known);
    const read = await version.read();
    if (read.kind === "cause") return this.#tell(read);
    const hash = createHash("sha256")
      .update(read.bytes ?? "")
      .digest("hex");
    if (blobKey && knownHash !== hash) cache.put(blobKey, hash);
    const facts = this.#known(hash, version) ?? (await this.#factsOnce(hash, version, read.bytes));
    return facts && toRecord(version, hash, facts);
  }

  #tell({ cause }: BytesResult & { kind: "cause" }): undefined {
    this.#options.onCause(cause(WORDS[this.#options.language]));
  }

  #known(hash: string, { settings }: Version): DocumentFacts | undefined {
    const text = this.#options.cache.get(this.#keyOf(hash, settings));
    return text === undefined ? undefined : (JSON.parse(text) as DocumentFacts);
  }

  #keyOf(hash: string, settings: DocumentSettings): string {
    return `${hash}.${this.#settingsKey(settings)}`;
  }

  #settingsKey(settings: DocumentSettings): string {
    let key = this.#settingsKeys.get(settings);
    if (key === undefined) {
      const options = JSON.stringify(analysisOptions(settings));
      key = createHash("sha256").update(options).digest("hex").slice(0, 16);
      this.#settingsKeys.set(settings, key);
    }
    return key;
  }

  /** Two files with the same content wait for the same analysis. */
  async #factsOnce(hash: string, version: Version, bytes: Uint8Array | undefined) {
    const key = this.#keyOf(hash, version.settings);
    let pending = this.#pending.get(key);
    if (!pending) {
      pending = this.#analyse(key, version, bytes);
      this.#pending.set(key, pending);
      pending.finally(() => this.#pending.delete(key)).catch(() => undefined);
    }
    return pending;
  }

  async #analyse(
    key: string,
    { name, settings }: Version,
    bytes: Uint8Array | undefined,
  ): Promise<DocumentFacts | undefined> {
    const { cache, language, onCause } = this.#options;
    const settingsKey = this.#settingsKey(settings);
    const { facts, causes } = await this.#ask({ path: name, bytes, settings, settingsKey, language });
    this.#analysed++;
    for (const cause of causes) onCause(cause);
    // What was left out because of a fault is to be tried again.
    if (facts && causes.length === 0) cache.put(key, JSON.stringify(facts));
    return facts;
  }

  async #ask(task: FactsTask): Promise<FactsOutcome> {
    if (!this.#hasThreads) return factsTask(task);
    const thread =
      this.#threads.pop() ??
      (await new Promise<Thread<FactsTask, FactsOutcome>>((resolve) => this.#waiting.push(resolve)));
    try {
      return await thread.run(task);
    } catch (error) {
      return await this.#askAgain(task, error);
    } finally {
      const waiting = this.#waiting.shift();
      if (waiting) waiting(thread);
      else this.#threads.push(thread);
    }
  }

  /** A document that is too large for the threads gets one of its own, without a limit. */
  async #askAgain(task: FactsTask, error: unknown): Promise<FactsOutcome> {
    const crashed = (cause: unknown) => ({
      causes: [WORDS[task.language].cause.crashed(task.path, errorCode(cause))],
    });
    if (!isTooSmall(error)) return crashed(error);
    const thread = new Thread<FactsTask, FactsOutcome>(this.#options.entry, "facts");
    try {
      return await thread.run(task);
    } catch (cause) {
      return crashed(cause);
    } finally {
      await thread.end();
    }
  }
}

/** Whether a thread died for want of memory. */
function isTooSmall(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Always with its keys in the same order. */
function toRecord({ path, placed }: Version, hash: string, facts: DocumentFacts): DocumentRecord {
  return {
    path,
    hash,
    tender: placed.tender,
    ...facts,
    department: facts.department ?? placed.department,
    procedure: facts.procedure ?? placed.procedure,
    date: facts.date ?? placed.date,
  };
}
