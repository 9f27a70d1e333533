// Reads one document from disk or standard input; what cannot be read is a cause, not an exception.
import { type FileHandle, open } from "node:fs/promises";
import type { MessageLanguage } from "../core/index.js";
import type { Imported, Loss, Refusal } from "../import/imported.js";
import { IMPORT_WORDS, lossesInWords } from "../import/words.js";
import { importBytes } from "../node/convert.js";
import { decode } from "../project/decode.js";
import type { Words } from "./words/words.js";

/** One reason why something could not be done, in the words of the person who reads it. */
export type Cause = (words: Words) => string;

export type ReadResult =
  /** `bytes` are those of the file; `losses` is there for a text that was made from another format. */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly bytes: Uint8Array;
      readonly losses?: readonly Loss[];
    }
  | { readonly kind: "cause"; readonly cause: Cause };

export type BytesResult =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array | undefined }
  | { readonly kind: "cause"; readonly cause: Cause };

const MAX_MEGABYTES = 20;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;

/** Reads and decodes a file that was found before. `path` is the name for messages. */
export async function readDocument(
  absolutePath: string,
  path: string,
  language: MessageLanguage,
): Promise<ReadResult> {
  const read = await readFileBytes(absolutePath, path);
  return read.kind === "cause" ? read : readBytes(read.bytes, path, language);
}

/** What a file holds, or undefined when that is more than a document may have. */
export async function readFileBytes(absolutePath: string, path: string): Promise<BytesResult> {
  let file: FileHandle | undefined;
  try {
    file = await open(absolutePath);
    const { size } = await file.stat();
    if (size > MAX_BYTES) return { kind: "bytes", bytes: undefined };
    // A size of 0 may be a pipe; only reading tells.
    const bytes =
      size > 0 ? await file.readFile() : await readAll(file.createReadStream({ highWaterMark: CHUNK_BYTES }));
    return { kind: "bytes", bytes };
  } catch (error) {
    return { kind: "cause", cause: causeOf(error, path) };
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/** Decodes what was read. */
export async function readBytes(
  bytes: Uint8Array | undefined,
  path: string,
  language: MessageLanguage,
): Promise<ReadResult> {
  try {
    return await toText(bytes, path, language);
  } catch (error) {
    return { kind: "cause", cause: causeOf(error, path) };
  }
}

/** Reads and decodes a stream to its end. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  language: MessageLanguage,
): Promise<ReadResult> {
  try {
    return await toText(await readAll(stream), path, language);
  } catch (error) {
    return { kind: "cause", cause: causeOf(error, path) };
  }
}

/** All bytes, or undefined when there are more than a document may have. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function toText(
  bytes: Uint8Array | undefined,
  path: string,
  language: MessageLanguage,
): Promise<ReadResult> {
  if (bytes === undefined) {
    return { kind: "cause", cause: (words) => words.cause.tooLarge(path, MAX_MEGABYTES) };
  }
  const format = formatOf(bytes, path);
  return format === "text" ? decodeDocument(bytes, path) : convert(bytes, path, language);
}

/** What of a document from a word processor was not read, worded; none where nothing was lost. */
export function lossNotes(
  { losses = [] }: { readonly losses?: readonly Loss[] },
  path: string,
  language: MessageLanguage,
): readonly string[] {
  const lost = lossesInWords(losses, language);
  return lost === "" ? [] : [IMPORT_WORDS[language].note(path, lost)];
}

/** Word and OpenDocument are known by their bytes, HTML by the name of the file or by how it starts. */
export function formatOf(bytes: Uint8Array, path: string): "text" | "other" {
  const { kind } = decode(bytes.subarray(0, 8));
  if (kind === "office") return "other";
  if (/\.x?html?$/i.test(path)) return "other";
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\uFEFF?\s*<(!doctype html|html[\s>])/i.test(start) ? "other" : "text";
}

async function convert(bytes: Uint8Array, path: string, language: MessageLanguage): Promise<ReadResult> {
  const imported = await importFile(bytes, language);
  if (imported.kind === "text")
    return { kind: "text", text: imported.markdown, bytes, losses: imported.losses };
  return { kind: "cause", cause: refusal(path, imported.reason) };
}

/** Reads a file in another format; its remarks in the margin are named in `language`. */
export function importFile(bytes: Uint8Array, language: MessageLanguage): Promise<Imported> {
  return importBytes(bytes, { remarkBy: IMPORT_WORDS[language].remarkBy });
}

export function refusal(path: string, reason: Refusal): Cause {
  return ({ id }) => IMPORT_WORDS[id].refused[reason](path);
}

function decodeDocument(bytes: Uint8Array, path: string): ReadResult {
  const decoded = decode(bytes);
  if (decoded.kind === "text") return { ...decoded, bytes };
  return {
    kind: "cause",
    cause: ({ cause }) => {
      switch (decoded.kind) {
        case "binary":
          return cause.binary(path, decoded.byte);
        case "office":
          return cause.officeFile(path);
        case "pdf":
          return cause.pdfFile(path);
        case "not-utf16":
          return cause.notUtf16(path);
        case "not-utf8":
          return cause.notUtf8(path, decoded.byte, decoded.line);
      }
    },
  };
}

function causeOf(error: unknown, path: string): Cause {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return (words) => words.cause.vanished(path);
  if (code === "EACCES" || code === "EPERM") return (words) => words.cause.noPermission(path);
  return (words) => words.cause.notRead(path, code);
}

/** The code of a system error, such as `EACCES`; of anything else its message. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error);
}
