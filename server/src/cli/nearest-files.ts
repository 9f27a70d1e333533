// The nearest file of a name that applies to a folder, read once: upwards, within the same limits for each name.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { LineIndex } from "../core/index.js";
import { decode } from "../project/decode.js";
import { NearestSearch } from "../project/nearest-search.js";
import type { YamlProblem } from "../project/yaml/read.js";
import { type Cause, errorCode } from "./read-document.js";

export interface NearestFilesOptions<T> {
  readonly cwd: string;
  readonly name: string;
  /** What the text of a file says. Its problems are told once. */
  readonly parse: (text: string, absolutePath: string) => T & { readonly problems: readonly YamlProblem[] };
  /** What counts in the place of a file that cannot be read. */
  readonly empty: T;
  /** Something is wrong with a file; each is told once. */
  readonly onCause: (cause: Cause) => void;
  /** Something that is no fault but may surprise. */
  readonly onNote: (note: Cause) => void;
}

/** A file that was read. */
export interface NearFile<T> {
  /** As a person would type it. */
  readonly path: string;
  readonly absolutePath: string;
  readonly content: T;
}

export class NearestFiles<T> {
  readonly #options: NearestFilesOptions<T>;
  readonly #byFolder = new Map<string, NearFile<T> | undefined>();
  readonly #byFile = new Map<string, NearFile<T>>();
  readonly #otherNames = new Set<string>();

  constructor(options: NearestFilesOptions<T>) {
    this.#options = options;
  }

  /** The file that applies to documents in a folder, by its absolute path. */
  forFolder(folder: string): NearFile<T> | undefined {
    if (!this.#byFolder.has(folder)) {
      const file = this.#find(folder);
      this.#byFolder.set(
        folder,
        file === undefined ? undefined : this.read(file, shortPath(this.#options.cwd, file)),
      );
    }
    return this.#byFolder.get(folder);
  }

  /** One file by its absolute path; `path` is its name for people. */
  read(absolutePath: string, path: string): NearFile<T> {
    const known = this.#byFile.get(absolutePath);
    if (known !== undefined) return known;
    const text = this.#readText(absolutePath, path);
    const content = text === undefined ? this.#options.empty : this.#parse(text, absolutePath, path);
    const file = { path, absolutePath, content };
    this.#byFile.set(absolutePath, file);
    return file;
  }

  #find(folder: string): string | undefined {
    const search = new NearestSearch<string>();
    for (let at = folder; ; at = dirname(at)) {
      const file = search.needsFile ? this.#fileIn(at) : undefined;
      const passed = { isRepository: existsSync(join(at, ".git")), isTop: at === this.#options.cwd };
      if (!search.pass(file, passed) || dirname(at) === at) return search.found;
    }
  }

  #fileIn(folder: string): string | undefined {
    const file = join(folder, this.#options.name);
    if (existsSync(file)) return file;
    const otherName = file.replace(/\.yaml$/, ".yml");
    if (!this.#otherNames.has(otherName) && existsSync(otherName)) {
      this.#otherNames.add(otherName);
      const path = shortPath(this.#options.cwd, otherName);
      this.#options.onNote((words) => words.note.otherName(path, basename(file)));
    }
    return undefined;
  }

  #readText(file: string, path: string): string | undefined {
    try {
      const decoded = decode(readFileSync(file));
      if (decoded.kind === "text") return decoded.text;
      this.#options.onCause((words) => words.cause.configNotRead(path, words.cause.configEncoding));
    } catch (error) {
      const code = errorCode(error);
      this.#options.onCause((words) =>
        words.cause.configNotRead(path, code === "ENOENT" ? words.cause.configMissing : code),
      );
    }
    return undefined;
  }

  #parse(text: string, absolutePath: string, path: string): T {
    const content = this.#options.parse(text, absolutePath);
    const lines = new LineIndex(text);
    for (const { span, severity, message } of content.problems) {
      const { line, column } = lines.positionAt(span.start);
      const tell = severity === "error" ? this.#options.onCause : this.#options.onNote;
      tell((words) => `${path}:${line + 1}:${column + 1}: ${words.severity[severity]}: ${message[words.id]}`);
    }
    return content;
  }
}

/** The path from a folder to something in it, or undefined when it lies elsewhere. */
export function below(folder: string, absolutePath: string): string | undefined {
  const path = relative(folder, absolutePath);
  return path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path;
}

/** Relative to the current folder when it lies in it, absolute otherwise. */
function shortPath(cwd: string, file: string): string {
  return below(cwd, file)?.split(sep).join("/") ?? file;
}
