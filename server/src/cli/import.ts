// `speerpunt import`: makes Markdown of a document of a word processor.
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Loss } from "../import/imported.js";
import type { ImportArguments } from "./arguments.js";
import { errorCode, importBytes, refusal } from "./read-document.js";
import type { Terminal } from "./terminal.js";
import { WORDS, type Words } from "./words/words.js";

const MAX_MEGABYTES = 100;

/** Writes the Markdown beside the source, or where it is asked for, and tells what was lost. Gives the exit status. */
export async function importCommand(args: ImportArguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? "nl";
  const words = WORDS[language];
  const fail = (message: string) => {
    terminal.error(`${message}\n`);
    return 2;
  };
  const source = resolve(terminal.cwd, args.source);
  const read = await readBytes(source, args.source, words);
  if (typeof read === "string") return fail(read);
  const imported = await importBytes(read, language);
  if (imported.kind === "refused") return fail(refusal(args.source, imported.reason)(words));
  const { markdown, losses } = imported;
  const target = args.output ?? besides(args.source, ".md");
  if (target === "-") terminal.write(markdown);
  else {
    const problem = await write(resolve(terminal.cwd, target), target, markdown, args.force, words);
    if (problem !== undefined) return fail(problem);
    terminal.error(`${words.imported.made(args.source, target)}\n`);
  }
  terminal.error(`${told(losses, words)}\n`);
  return 0;
}

/** The same name with another extension. */
function besides(path: string, extension: string): string {
  return join(dirname(path), `${basename(path, extname(path))}${extension}`);
}

function told(losses: readonly Loss[], { imported }: Words): string {
  if (losses.length === 0) return imported.complete;
  return imported.lost(losses.map(({ kind, count }) => imported.losses[kind](count)).join(", "));
}

/** The bytes of a file, or what is wrong. */
async function readBytes(absolutePath: string, path: string, { cause }: Words): Promise<Uint8Array | string> {
  try {
    const stats = await stat(absolutePath);
    if (!stats.isFile()) return cause.notAFile(path);
    if (stats.size > MAX_MEGABYTES * 1_000_000) return cause.tooLarge(path, MAX_MEGABYTES);
    return await readFile(absolutePath);
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? cause.notFound(path) : cause.notRead(path, code);
  }
}

/** Writes a new file, or replaces one when that is asked for; gives what is wrong. */
async function write(
  absolutePath: string,
  path: string,
  text: string,
  force: boolean,
  { cause }: Words,
): Promise<string | undefined> {
  try {
    await writeFile(absolutePath, text, { flag: force ? "w" : "wx" });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return code === "EEXIST" ? cause.exists(path) : cause.fileNotWritten(path, code);
  }
}
