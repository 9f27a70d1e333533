// The thread in which files in other formats are read and made: what is in a file can then take neither the program's
// time nor its memory.
import { parentPort } from "node:worker_threads";
import { type ExportOptions, exportDocx } from "../export/export-docx.js";
import { readReference } from "../export/reference-styles.js";
import { type ImportOptions, importDocument } from "../import/import-document.js";
import { type Imported, NotRead, type Refusal } from "../import/imported.js";

export interface ImportRequest {
  readonly task: "import";
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
}

export interface ExportRequest {
  readonly task: "export";
  readonly markdown: string;
  readonly options: Omit<ExportOptions, "reference">;
  /** A .docx or .dotx whose styles are to be used. */
  readonly reference?: Uint8Array;
}

export type Exported =
  | { readonly kind: "docx"; readonly bytes: Uint8Array }
  /** The reference document was not read. */
  | { readonly kind: "refused"; readonly reason: Refusal };

parentPort?.once("message", async (request: ImportRequest | ExportRequest) => {
  parentPort?.postMessage(await answer(request));
});

async function answer(request: ImportRequest | ExportRequest): Promise<Imported | Exported> {
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
