// `speerpunt import`: makes Markdown of a document of a word processor.
import { resolve } from "node:path";
import { IMPORT_WORDS, lossesInWords } from "../import/words.js";
import type { MadeFileArguments } from "./commands/made-file.js";
import { besides, readBytes, writeNew } from "./files.js";
import { importFile, refusal } from "./read-document.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** Writes the Markdown beside the source, or where it is asked for, and tells what was lost. Gives the exit status. */
export async function importDocument(args: MadeFileArguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? "nl";
  const words = WORDS[language];
  const fail = (message: string) => {
    terminal.error(`${message}\n`);
    return 2;
  };
  const source = resolve(terminal.cwd, args.source);
  const read = await readBytes(source, args.source, words);
  if (typeof read === "string") return fail(read);
  const imported = await importFile(read, language);
  if (imported.kind === "refused") return fail(refusal(args.source, imported.reason)(words));
  const { markdown, losses } = imported;
  const target = args.output ?? besides(args.source, ".md");
  if (target === "-") terminal.write(markdown);
  else {
    const problem = await writeNew(resolve(terminal.cwd, target), target, markdown, args.force, words);
    if (problem !== undefined) return fail(problem);
    terminal.error(`${IMPORT_WORDS[language].made(args.source, target)}\n`);
  }
  const lost = lossesInWords(losses, language);
  const { complete, lost: lostAre } = IMPORT_WORDS[language];
  terminal.error(`${lost === "" ? complete : lostAre(lost)}\n`);
  return 0;
}
