import type { TextDocument } from "vscode-languageserver-textdocument";
import { NearestSearch } from "../project/nearest-search.js";
import type { FileSystem } from "./host.js";
import { joinUri, parentUri, uriKey } from "./uri.js";

const MAX_DEPTH = 100;

export interface NearestFilesPorts<T> {
  readonly files: FileSystem | undefined;
  readonly workspaceFolders: () => readonly string[];
  /** The name that is looked for in each folder. */
  readonly name: string;
  /** The text of a file, from the editor when it is open there; undefined when there is none or it cannot be read. */
  readonly text: (uri: string) => Promise<TextDocument | undefined>;
  readonly parse: (document: TextDocument) => T;
}

/** The nearest file of one name that applies to a document, by the same rules as on the command line; each is read once. */
export class NearestFiles<T> {
  readonly #ports: NearestFilesPorts<T>;
  readonly #loaded = new Map<string, Promise<T | undefined>>();
  readonly #nearest = new Map<string, Promise<T | undefined>>();
  readonly #isRepository = new Map<string, Promise<boolean>>();

  constructor(ports: NearestFilesPorts<T>) {
    this.#ports = ports;
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

  /** The file that applies to a document; one without a folder gets that of the first workspace folder. */
  nearest(uri: string): Promise<T | undefined> {
    const folder = parentUri(uri) ?? this.#ports.workspaceFolders()[0];
    if (folder === undefined) return Promise.resolve(undefined);
    return remembered(this.#nearest, folder, () => this.#find(folder));
  }

  /** What a file says, or undefined when there is none or it cannot be read. */
  load(uri: string): Promise<T | undefined> {
    return remembered(this.#loaded, uri, async () => {
      const document = await this.#ports.text(uri);
      return document && this.#ports.parse(document);
    });
  }

  async #find(start: string): Promise<T | undefined> {
    const workspaceFolders = new Set(this.#ports.workspaceFolders().map((folder) => uriKey(folder)));
    const search = new NearestSearch<T>();
    let folder: string | undefined = start;
    for (let depth = 0; folder !== undefined && depth < MAX_DEPTH; depth++) {
      const file = search.needsFile ? await this.load(joinUri(folder, this.#ports.name)) : undefined;
      const isRepository = await this.#hasRepository(folder);
      if (!search.pass(file, { isRepository, isTop: workspaceFolders.has(uriKey(folder)) })) break;
      folder = parentUri(folder);
    }
    return search.found;
  }

  #hasRepository(folder: string): Promise<boolean> {
    const { files } = this.#ports;
    if (files === undefined) return Promise.resolve(false);
    return remembered(this.#isRepository, folder, () => files.exists(joinUri(folder, ".git")));
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
