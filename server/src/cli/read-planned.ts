// Reads a document that was found, wherever it comes from.
import type { MessageLanguage } from "../core/index.js";
import { type FoundDocument, STDIN } from "./find-documents.js";
import { type ReadResult, readDocument, readStream } from "./read-document.js";
import type { Terminal } from "./terminal.js";

/** From disk or standard input; `language` is that of what a converter adds. */
export function readPlanned(
  { path, absolutePath }: FoundDocument,
  { stdin }: Pick<Terminal, "stdin">,
  language: MessageLanguage,
): Promise<ReadResult> {
  return absolutePath === STDIN
    ? readStream(stdin, path, language)
    : readDocument(absolutePath, path, language);
}
