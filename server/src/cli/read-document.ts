// Reads one document from disk or standard input; what cannot be read is a cause, not an exception.
import { type FileHandle, open } from "node:fs/promises";
import { decode } from "../project/decode.js";
import type { Words } from "./words/words.js";

/** One reason why something could not be done, in the words of the person who reads it. */
export type Cause = (words: Words) => string;

export type ReadResult =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cause"; readonly cause: Cause };

const MAX_MEGABYTES = 20;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;

/** Reads and decodes a file that was found before. `path` is the name for messages. */
export async function readDocument(absolutePath: string, path: string): Promise<ReadResult> {
  let file: FileHandle | undefined;
  try {
    file = await open(absolutePath);
    const { size } = await file.stat();
    // A size of 0 may be a pipe; only reading tells.
    const bytes =
      size > MAX_BYTES ? undefined : await readAll(file.createReadStream({ highWaterMark: CHUNK_BYTES }));
    return decodeDocument(bytes, path);
  } catch (error) {
    return { kind: "cause", cause: causeOf(error, path) };
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/** Reads and decodes a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array>, path: string): Promise<ReadResult> {
  try {
    return decodeDocument(await readAll(stream), path);
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

function decodeDocument(bytes: Uint8Array | undefined, path: string): ReadResult {
  if (bytes === undefined) {
    return { kind: "cause", cause: (words) => words.cause.tooLarge(path, MAX_MEGABYTES) };
  }
  const decoded = decode(bytes);
  if (decoded.kind === "text") return decoded;
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
