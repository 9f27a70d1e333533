// The thread in which files in other formats are read and made: what is in a file can then take neither the program's
// time nor its memory.
import { parentPort } from "node:worker_threads";
import { exportDocx } from "../export/export-docx.js";
import type { Exported, ExportRequest } from "../export/exported.js";
import { readReference } from "../export/reference-styles.js";
import { type ImportOptions, importDocument } from "../import/import-document.js";
import { type Imported, NotRead } from "../import/imported.js";

export type ConvertRequest =
  | { readonly task: "import"; readonly bytes: Uint8Array; readonly options: ImportOptions }
  | ({ readonly task: "export" } & ExportRequest);

parentPort?.once("message", async (request: ConvertRequest) => {
  parentPort?.postMessage(await answer(request));
});

async function answer(request: ConvertRequest): Promise<Imported | Exported> {
  if (request.task === "import") return importDocument(request.bytes, request.options);
  try {
    const reference = request.reference && readReference(request.reference);
    const bytes = await exportDocx(request.markdown, { ...request.options, ...(reference && { reference }) });
    return { kind: "docx", bytes };
  } catch (error) {
    if (error instanceof NotRead) return { kind: "refused", reason: error.reason };
    throw error;
  }
}
