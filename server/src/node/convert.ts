// Reads and makes files in other formats in a thread of its own, within a limit of time and memory.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Exported, ExportRequest } from "../export/exported.js";
import type { ImportOptions } from "../import/import-document.js";
import type { Imported, Refusal } from "../import/imported.js";
import type { ConvertRequest } from "./convert-thread.js";

declare const SPEERPUNT_CONVERT_ENTRY: string | undefined;

const ENTRY = new URL(
  typeof SPEERPUNT_CONVERT_ENTRY === "string" ? SPEERPUNT_CONVERT_ENTRY : "./convert-thread.js",
  import.meta.url,
);
const MAX_MS = 60_000;
const MAX_HEAP_MB = 1_000;

/** Never rejects: a file that takes too much, or breaks the thread, is refused. */
export function importBytes(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  return inThread({ task: "import", bytes, options });
}

/** Never rejects. */
export function exportMarkdown(request: ExportRequest): Promise<Exported> {
  return inThread({ task: "export", ...request });
}

interface Refused {
  readonly kind: "refused";
  readonly reason: Refusal;
}

async function inThread<Answer>(request: ConvertRequest): Promise<Answer | Refused> {
  const thread = new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB }, stdout: true });
  const timer = setTimeout(() => void thread.terminate(), MAX_MS);
  try {
    thread.postMessage(request);
    return await Promise.race([
      once(thread, "message").then(([answer]) => answer as Answer),
      once(thread, "exit").then(() => TOO_MUCH),
    ]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : { kind: "refused", reason: "damaged" };
  } finally {
    clearTimeout(timer);
    void thread.terminate();
  }
}

const TOO_MUCH: Refused = { kind: "refused", reason: "too-much-work" };
