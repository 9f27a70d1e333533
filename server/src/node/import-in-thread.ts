// Reads a file in another format in a thread of its own, within a limit of time and memory.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ImportOptions } from "../import/import-document.js";
import type { Imported } from "../import/imported.js";
import type { ImportRequest } from "../import/thread.js";

declare const SPEERPUNT_IMPORT_ENTRY: string | undefined;

const ENTRY = new URL(
  typeof SPEERPUNT_IMPORT_ENTRY === "string" ? SPEERPUNT_IMPORT_ENTRY : "../import/thread.js",
  import.meta.url,
);
const MAX_MS = 60_000;
const MAX_HEAP_MB = 1_000;

/** Never rejects: a file that takes too much, or breaks the thread, is refused. */
export async function importInThread(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const thread = new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB }, stdout: true });
  const timer = setTimeout(() => void thread.terminate(), MAX_MS);
  try {
    thread.postMessage({ bytes, options } satisfies ImportRequest);
    const answer = await Promise.race([
      once(thread, "message").then(([imported]) => imported as Imported),
      once(thread, "exit").then(() => TOO_MUCH),
    ]);
    return answer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : { kind: "refused", reason: "damaged" };
  } finally {
    clearTimeout(timer);
    void thread.terminate();
  }
}

const TOO_MUCH: Imported = { kind: "refused", reason: "too-much-work" };
