// The folders from which documents may be read, and nothing outside them.
import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { slashed } from "../cli/find-documents.js";
import { below } from "../cli/nearest-files.js";
import { type Cause, errorCode } from "../cli/read-document.js";
import { McpError } from "./mcp-error.js";
import type { McpWords } from "./words.js";

export interface AllowedFile {
  /** The folder in which it lies, and the file itself, without symbolic links. */
  readonly folder: string;
  readonly absolutePath: string;
}

export class Folders {
  readonly #folders: readonly string[];

  private constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The folders by their names for people, relative to `cwd`; or why one of them cannot be used. */
  static open(names: readonly string[], cwd: string): Folders | Cause {
    const folders: string[] = [];
    for (const name of names) {
      try {
        const folder = realpathSync(resolve(cwd, name));
        if (!statSync(folder).isDirectory()) return (words) => words.cause.notFolder(name);
        folders.push(folder);
      } catch (error) {
        const code = errorCode(error);
        return (words) =>
          code === "ENOENT" || code === "ENOTDIR"
            ? words.cause.notFound(name)
            : words.cause.notRead(name, code);
      }
    }
    return new Folders(folders);
  }

  /** The folder whose settings count for a text without a file. */
  get first(): string {
    return this.#folders[0] as string;
  }

  /** A Markdown file in one of the folders; throws what a model may read when it is not. */
  find(path: string, words: McpWords): AllowedFile {
    let isMissing = false;
    let isElsewhere = false;
    for (const folder of this.#folders) {
      const wanted = resolve(folder, path);
      const real = realPath(wanted);
      if (real !== undefined && below(folder, real) !== undefined) {
        return this.#checked({ folder, absolutePath: real }, path, words);
      }
      isElsewhere ||= real !== undefined;
      isMissing ||= below(folder, wanted) !== undefined;
    }
    // Whether something outside the folders exists is nobody's business.
    throw new McpError(isMissing && !isElsewhere ? words.missing(path) : words.outside(path));
  }

  /** The path of a file from the folder in which it lies; undefined for one that may not be read. */
  nameOf(absolutePath: string): string | undefined {
    const real = realPath(absolutePath);
    if (real === undefined) return undefined;
    const [name] = this.#folders.flatMap((folder) => below(folder, real) ?? []);
    return name && slashed(name);
  }

  #checked(file: AllowedFile, path: string, words: McpWords): AllowedFile {
    if (!statSync(file.absolutePath).isFile()) throw new McpError(words.noFile(path));
    if (!/\.(md|markdown)$/i.test(file.absolutePath)) throw new McpError(words.noMarkdown(path));
    return file;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
