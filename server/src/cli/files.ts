// Files that a command makes of others.
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { errorCode } from "./read-document.js";
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
