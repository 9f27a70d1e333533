// Files that a command makes of others.
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { errorCode } from "./read-document.js";
import { singleLine } from "./reporters/wording.js";
import type { Terminal } from "./terminal.js";
import type { Words } from "./words/words.js";

const MAX_MEGABYTES = 100;

/** The same name with another extension. */
export function besides(path: string, extension: string): string {
  return join(dirname(path), `${basename(path, extname(path))}${extension}`);
}

/** The bytes of a file, or what is wrong. */
export async function readBytes(
  absolutePath: string,
  path: string,
  { cause }: Words,
): Promise<Uint8Array | string> {
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
export async function writeNew(
  absolutePath: string,
  path: string,
  content: string | Uint8Array,
  force: boolean,
  { cause }: Words,
): Promise<string | undefined> {
  try {
    await writeFile(absolutePath, content, { flag: force ? "w" : "wx" });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return code === "EEXIST" ? cause.exists(path) : cause.fileNotWritten(path, code);
  }
}

/** Writes what was made to standard output (`-`) or to a file, and says so; false when that could not be done. */
export async function deliver(
  content: string,
  { output, force }: { readonly output: string; readonly force: boolean },
  { cwd, write, error }: Terminal,
  words: Words,
  made: (path: string) => string,
): Promise<boolean> {
  if (output === "-") {
    write(content);
    return true;
  }
  const problem = await writeNew(resolve(cwd, output), output, content, force, words);
  error(`${singleLine(problem ?? made(output))}\n`);
  return problem === undefined;
}
