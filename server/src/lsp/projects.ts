import { TextDocument } from "vscode-languageserver-textdocument";
import { compileSelection } from "../project/glob.js";
import { PROJECT_FILE_NAME, type ProjectFile, parseProjectFile } from "../project/project-file.js";
import type { FileSystem } from "./host.js";
import { baseName, joinUri, parentUri, relativePath, uriKey } from "./uri.js";

const MAX_PROJECT_BYTES = 4_000_000;
const MAX_DEPTH = 100;

/** A project file that was read, from the editor when it is open there and from disk otherwise. */
export interface LoadedProject {
  readonly document: TextDocument;
  readonly file: ProjectFile;
  /** Whether a walk through the folder takes this document. */
  readonly selects: (uri: string) => boolean;
}

export interface ProjectsPorts {
  readonly files: FileSystem | undefined;
  readonly workspaceFolders: () => readonly string[];
}

export function isProjectFile(uri: string): boolean {
  return baseName(uri) === PROJECT_FILE_NAME;
}

/** Answers which project file applies to a document, by the same rules as the command line. */
export class Projects {
  readonly #ports: ProjectsPorts;
  readonly #open = new Map<string, TextDocument>();
  readonly #loaded = new Map<string, Promise<LoadedProject | undefined>>();
  readonly #nearest = new Map<string, Promise<LoadedProject | undefined>>();
  readonly #isRepository = new Map<string, Promise<boolean>>();

  constructor(ports: ProjectsPorts) {
    this.#ports = ports;
  }

  /** The project files that the editor has open. */
  open(): readonly TextDocument[] {
    return [...this.#open.values()];
  }

  opened(document: TextDocument): void {
    this.#open.set(uriKey(document.uri), document);
    this.changed(document.uri);
  }

  closed(uri: string): void {
    this.#open.delete(uriKey(uri));
    this.changed(uri);
  }

  getOpen(uri: string): TextDocument | undefined {
    return this.#open.get(uriKey(uri));
  }

  /** Forgets what one file said; which file is nearest may change with it. */
  changed(uri: string): void {
    this.#loaded.delete(uriKey(uri));
    this.#nearest.clear();
  }

  /** Forgets everything that was read. */
  clear(): void {
    this.#loaded.clear();
    this.#nearest.clear();
    this.#isRepository.clear();
  }

  /** The project file that applies to a document; one without a folder gets that of the first workspace folder. */
  nearest(uri: string): Promise<LoadedProject | undefined> {
    const folder = parentUri(uri) ?? this.#ports.workspaceFolders()[0];
    if (folder === undefined) return Promise.resolve(undefined);
    return remembered(this.#nearest, folder, () => this.#find(folder));
  }

  /** Upwards to the folder with `.git`; where there is none, to the workspace folder. */
  async #find(start: string): Promise<LoadedProject | undefined> {
    const workspaceFolders = new Set(this.#ports.workspaceFolders().map((folder) => uriKey(folder)));
    let nearest: LoadedProject | undefined;
    let upToWorkspace: { readonly project: LoadedProject | undefined } | undefined;
    let folder: string | undefined = start;
    for (let depth = 0; folder !== undefined && depth < MAX_DEPTH; depth++) {
      nearest ??= await this.load(joinUri(folder, PROJECT_FILE_NAME));
      if (await this.#hasRepository(folder)) return nearest;
      if (workspaceFolders.has(uriKey(folder))) upToWorkspace ??= { project: nearest };
      folder = parentUri(folder);
    }
    return upToWorkspace === undefined ? nearest : upToWorkspace.project;
  }

  #hasRepository(folder: string): Promise<boolean> {
    const { files } = this.#ports;
    if (files === undefined) return Promise.resolve(false);
    return remembered(this.#isRepository, folder, () => files.exists(joinUri(folder, ".git")));
  }

  /** What a project file says, or undefined when there is none or it cannot be read. */
  load(uri: string): Promise<LoadedProject | undefined> {
    return remembered(this.#loaded, uri, async () => {
      const document = this.getOpen(uri) ?? (await this.#read(uri));
      if (document === undefined) return undefined;
      const file = parseProjectFile(document.getText());
      return { document, file, selects: selector(file, parentUri(uri) ?? uri) };
    });
  }

  async #read(uri: string): Promise<TextDocument | undefined> {
    const result = await this.#ports.files?.read(uri, MAX_PROJECT_BYTES);
    return result?.kind === "text" ? TextDocument.create(uri, "yaml", 0, result.text) : undefined;
  }
}

function remembered<T>(memory: Map<string, Promise<T>>, uri: string, make: () => Promise<T>): Promise<T> {
  const key = uriKey(uri);
  let value = memory.get(key);
  if (value === undefined) {
    value = make();
    memory.set(key, value);
    // What failed is tried again when it is asked for again.
    value.catch(() => memory.delete(key));
  }
  return value;
}

function selector({ options }: ProjectFile, folder: string): (uri: string) => boolean {
  const selects = compileSelection(options);
  return (uri) => selects(relativePath(folder, uri) ?? baseName(uri));
}
