// `speerpunt export`: makes a Word file of a specification.
import { resolve } from "node:path";
import { analyze, type DocumentLanguage } from "../core/index.js";
import { exportMarkdown } from "../node/convert.js";
import type { ExportArguments } from "./arguments.js";
import { besides, readBytes, writeNew } from "./files.js";
import { readDocument, refusal } from "./read-document.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** BCP 47, for the spelling checker of Word. */
const LANGUAGE_TAGS: Readonly<Record<DocumentLanguage, string>> = {
  nl: "nl-NL",
  "nl-BE": "nl-BE",
  en: "en-GB",
};

/** Writes the Word file beside the source, or where it is asked for. Gives the exit status. */
export async function exportCommand(args: ExportArguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? "nl";
  const words = WORDS[language];
  const fail = (message: string) => {
    terminal.error(`${message}\n`);
    return 2;
  };
  const read = await readDocument(resolve(terminal.cwd, args.source), args.source, language);
  if (read.kind === "cause") return fail(read.cause(words));
  const reference =
    args.reference === undefined
      ? undefined
      : await readBytes(resolve(terminal.cwd, args.reference), args.reference, words);
  if (typeof reference === "string") return fail(reference);
  const made = await exportMarkdown({
    markdown: read.text,
    options: { language: LANGUAGE_TAGS[analyze(read.text).language] },
    ...(reference && { reference }),
  });
  if (made.kind === "refused") return fail(refusal(args.reference ?? args.source, made.reason)(words));
  const target = args.output ?? besides(args.source, ".docx");
  const problem = await writeNew(resolve(terminal.cwd, target), target, made.bytes, args.force, words);
  if (problem !== undefined) return fail(problem);
  terminal.error(`${words.imported.made(args.source, target)}\n`);
  return 0;
}
