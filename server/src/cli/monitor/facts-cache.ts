// What was found in documents before, on disk: one file that only grows, of which only the places are kept in memory.
import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { errorCode } from "../read-document.js";

const HEADER = "speerpunt-monitor 1\n";
const PREFIX = "monitor-";
const LINE = /^(\S+)\t([0-9a-f]{16})\t/;
const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;
const OLD_MS = 60 * 24 * 3600 * 1000;

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** What is wrong with the file: it could not be used, or was damaged and begun anew. */
export type CacheFault = { readonly kind: "unusable"; readonly code: string } | { readonly kind: "damaged" };

/** A store of texts by key. It never fails: what cannot be kept is made again the next time. */
export interface FactsCache {
  readonly get: (key: string) => string | undefined;
  /** On disk when it returns, so that a run that is broken off loses nothing. */
  readonly put: (key: string, text: string) => void;
  readonly close: () => void;
}

/** Forgets everything at the end of the run. */
export function memoryCache(): FactsCache {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key),
    put: (key, text) => void texts.set(key, text),
    close: () => undefined,
  };
}

/** The folder for caches of the person who runs the command. */
export function cacheFolder({ env, platform }: Pick<NodeJS.Process, "env" | "platform">): string {
  const home = homedir();
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "speerpunt");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "speerpunt");
  return platform === "darwin"
    ? join(home, "Library", "Caches", "speerpunt")
    : join(home, ".cache", "speerpunt");
}

/** Opens the cache of one version of the program; `onFault` hears what is wrong with it. */
export function openCache(folder: string, version: string, onFault: (fault: CacheFault) => void): FactsCache {
  const path = join(folder, `${PREFIX}${version}.cache`);
  try {
    mkdirSync(folder, { recursive: true });
    removeOld(folder, path);
    return new DiskCache(path, onFault);
  } catch (error) {
    onFault({ kind: "unusable", code: errorCode(error) });
    return memoryCache();
  }
}

/** Files of other versions that nobody used for long. */
function removeOld(folder: string, own: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(PREFIX) || path === own) continue;
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLD_MS)
      rmSync(path, { force: true });
  }
}

class DiskCache implements FactsCache {
  readonly #file: number;
  readonly #places = new Map<string, Place>();
  /** What this run put in. */
  readonly #fresh = new Map<string, string>();
  readonly #onFault: (fault: CacheFault) => void;
  #isTold = false;

  constructor(path: string, onFault: (fault: CacheFault) => void) {
    this.#onFault = onFault;
    // What is written goes to the end, also when two runs write at once.
    this.#file = openSync(path, "a+");
    if (!this.#load()) {
      this.#damaged();
      this.#places.clear();
      ftruncateSync(this.#file, 0);
    }
    if (fstatSync(this.#file).size === 0) writeSync(this.#file, HEADER);
  }

  get(key: string): string | undefined {
    const place = this.#places.get(key);
    if (!place) return this.#fresh.get(key);
    const bytes = Buffer.allocUnsafe(place.length);
    readSync(this.#file, bytes, 0, place.length, place.offset);
    const line = bytes.toString("utf8");
    const [head, found, checksum] = LINE.exec(line) ?? [];
    const text = line.slice(head?.length);
    if (found === key && checksum === checksumOf(text)) return text;
    this.#places.delete(key);
    this.#damaged();
    return undefined;
  }

  put(key: string, text: string): void {
    this.#places.delete(key);
    this.#fresh.set(key, text);
    try {
      writeSync(this.#file, `${key}\t${checksumOf(text)}\t${text}\n`);
    } catch (error) {
      if (!this.#isTold) this.#onFault({ kind: "unusable", code: errorCode(error) });
      this.#isTold = true;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #damaged(): void {
    if (!this.#isTold) this.#onFault({ kind: "damaged" });
    this.#isTold = true;
  }

  /** Finds the place of every entry, a later one before an earlier one of the same key; false for a file that is no cache. */
  #load(): boolean {
    const { size } = fstatSync(this.#file);
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let rest = Buffer.alloc(0);
    let offset = 0;
    for (let at = 0; at < size; ) {
      const count = readSync(this.#file, chunk, 0, CHUNK_BYTES, at);
      if (count === 0) break;
      at += count;
      const bytes = Buffer.concat([rest, chunk.subarray(0, count)]);
      let start = 0;
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        if (!this.#loadLine(bytes, start, end, offset + start)) return false;
        start = end + 1;
      }
      rest = bytes.subarray(start);
      offset += start;
    }
    // A line that was not finished, for a power cut.
    if (rest.length > 0) ftruncateSync(this.#file, offset);
    return true;
  }

  #loadLine(bytes: Buffer, start: number, end: number, offset: number): boolean {
    if (offset === 0) return bytes.toString("latin1", start, end + 1) === HEADER;
    const head = LINE.exec(bytes.toString("latin1", start, Math.min(end, start + MAX_HEAD)));
    if (!head?.[1]) return false;
    this.#places.set(head[1], { offset, length: end - start });
    return true;
  }
}

/** A key, its checksum and two tabs are never longer. */
const MAX_HEAD = 200;

function checksumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
