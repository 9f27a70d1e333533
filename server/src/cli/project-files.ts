// Finds and reads the project files on disk that apply to documents.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { LineIndex } from "../core/index.js";
import { compileSelection } from "../project/glob.js";
import { PROJECT_FILE_NAME, type ProjectOptions, parseProjectFile } from "../project/project-file.js";
import { decode } from "./decode.js";
import { type Cause, errorCode } from "./read-document.js";

/** The settings that apply to a document, with the file they come from. */
export interface Project {
  /** As a person would type it; undefined when there is no project file. */
  readonly path: string | undefined;
  readonly options: ProjectOptions;
  /** Whether a folder walk takes this document. */
  readonly selects: (absolutePath: string) => boolean;
}

const NO_PROJECT: Project = { path: undefined, options: {}, selects: () => true };

export interface ProjectFilesOptions {
  readonly cwd: string;
  /** A project file for all documents, or `none`; looked up per folder without it. */
  readonly config: { readonly kind: "none" } | { readonly kind: "file"; readonly path: string } | undefined;
  /** Something is wrong with a project file; each is told once. */
  readonly onCause: (cause: Cause) => void;
  /** Something that is no fault but may surprise. */
  readonly onNote: (note: Cause) => void;
}

/** Answers which project file applies; reads each file once. */
export class ProjectFiles {
  readonly #options: ProjectFilesOptions;
  readonly #byFolder = new Map<string, Project>();
  readonly #byFile = new Map<string, Project>();

  constructor(options: ProjectFilesOptions) {
    this.#options = options;
  }

  /** The project of a document, by the absolute path of the folder it is in. */
  forFolder(folder: string): Project {
    const { config } = this.#options;
    if (config?.kind === "none") return NO_PROJECT;
    if (config?.kind === "file") return this.#read(resolve(this.#options.cwd, config.path), config.path);
    let project = this.#byFolder.get(folder);
    if (project === undefined) {
      const file = this.#find(folder);
      project = file === undefined ? NO_PROJECT : this.#read(file, shortPath(this.#options.cwd, file));
      this.#byFolder.set(folder, project);
    }
    return project;
  }

  /** Upwards to the folder with `.git`; where there is none, to the current folder. */
  #find(folder: string): string | undefined {
    const { cwd } = this.#options;
    let nearest: string | undefined;
    let nearestUpToCwd: string | undefined;
    let passedCwd = false;
    for (let at = folder; ; at = dirname(at)) {
      nearest ??= this.#projectFileIn(at);
      if (existsSync(join(at, ".git"))) return nearest;
      if (at === cwd) {
        passedCwd = true;
        nearestUpToCwd = nearest;
      }
      if (dirname(at) === at) return passedCwd ? nearestUpToCwd : nearest;
    }
  }

  #projectFileIn(folder: string): string | undefined {
    const file = join(folder, PROJECT_FILE_NAME);
    if (existsSync(file)) return file;
    const otherName = file.replace(/\.yaml$/, ".yml");
    if (!this.#byFile.has(otherName) && existsSync(otherName)) {
      this.#byFile.set(otherName, NO_PROJECT);
      const path = shortPath(this.#options.cwd, otherName);
      this.#options.onNote((words) => words.note.otherName(path, basename(file)));
    }
    return undefined;
  }

  #read(file: string, path: string): Project {
    const known = this.#byFile.get(file);
    if (known !== undefined) return known;
    const text = this.#readText(file, path);
    const project = text === undefined ? { ...NO_PROJECT, path } : this.#parse(text, file, path);
    this.#byFile.set(file, project);
    return project;
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

  #parse(text: string, file: string, path: string): Project {
    const { options, problems } = parseProjectFile(text);
    const lines = new LineIndex(text);
    for (const { span, severity, message } of problems) {
      const { line, column } = lines.positionAt(span.start);
      const tell = severity === "error" ? this.#options.onCause : this.#options.onNote;
      tell((words) => `${path}:${line + 1}:${column + 1}: ${words.severity[severity]}: ${message[words.id]}`);
    }
    return { path, options, selects: selector(options, dirname(file), this.#options.cwd) };
  }
}

function selector(options: ProjectOptions, folder: string, cwd: string): (absolutePath: string) => boolean {
  const selects = compileSelection(options);
  return (absolutePath) => {
    const path = below(folder, absolutePath) ?? below(cwd, absolutePath) ?? absolutePath;
    return selects(path.split(sep).join("/"));
  };
}

function below(folder: string, absolutePath: string): string | undefined {
  const path = relative(folder, absolutePath);
  return path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path;
}

/** Relative to the current folder when it lies in it, absolute otherwise. */
function shortPath(cwd: string, file: string): string {
  return below(cwd, file)?.split(sep).join("/") ?? file;
}
