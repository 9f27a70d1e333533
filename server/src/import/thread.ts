// The thread in which a file is read: what is in the file can then take neither the program's time nor its memory.
import { parentPort } from "node:worker_threads";
import { type ImportOptions, importDocument } from "./import-document.js";

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
}

parentPort?.once("message", async ({ bytes, options }: ImportRequest) => {
  parentPort?.postMessage(await importDocument(bytes, options));
});
