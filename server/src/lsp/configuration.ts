import type { MessageLanguage } from "../core/index.js";
import { mergeOptions, toAnalysisOptions } from "../project/effective-options.js";
import type { ProjectOptions } from "../project/project-file.js";
import type { Calm, Settings } from "../protocol.js";
import type { DocumentOptions } from "./documents.js";
import { toSettings } from "./from-lsp.js";
import type { LoadedOrganisation, Projects } from "./projects.js";
import { parentUri, relativePath, uriKey } from "./uri.js";

/** A client that has not told its settings by then gets the defaults until it does. */
const MAX_WAIT_MS = 1000;

export interface ConfigurationPorts {
  readonly projects: Projects;
  readonly workspaceFolders: () => readonly string[];
  /** Asks the client for the settings of each scope; undefined stands for no folder. Absent when it cannot tell. */
  readonly fetch: ((scopes: readonly (string | undefined)[]) => Promise<readonly unknown[]>) | undefined;
}

/** What applies to each document: the project file wins over the settings, key by key. */
export class Configuration {
  readonly #ports: ConfigurationPorts;
  #settings: Settings;
  #byFolder = new Map<string, Settings>();
  readonly #resolved = new Map<string, Promise<DocumentOptions>>();
  #markReady: () => void = () => {};
  #ready: Promise<void> | undefined;
  #isReady = false;

  constructor(ports: ConfigurationPorts, initial: Settings) {
    this.#ports = ports;
    this.#settings = initial;
  }

  /** The language for what belongs to no document. */
  get language(): MessageLanguage {
    return this.#settings.language ?? "nl";
  }

  /** Where new findings wait while somebody types. */
  get calm(): Calm {
    return this.#settings.calm ?? "paragraph";
  }

  /** Asks the client for all settings again. Answers whether anything may have changed for a document. */
  async load(): Promise<boolean> {
    const { fetch, workspaceFolders } = this.#ports;
    const before = this.#fingerprint();
    try {
      if (fetch !== undefined) {
        const folders = workspaceFolders();
        const [all, ...each] = (await fetch([undefined, ...folders])).map(toSettings);
        this.#settings = all ?? {};
        this.#byFolder = new Map(folders.map((folder, i) => [folder, each[i] ?? {}]));
      }
    } finally {
      this.clear();
      this.#isReady = true;
      this.#markReady();
    }
    return before !== this.#fingerprint();
  }

  /** Takes settings that the client sent by itself. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.clear();
  }

  /** Forgets what was worked out, because a project file or a folder changed. */
  clear(): void {
    this.#resolved.clear();
  }

  /** What applies to a document. Documents in one folder share it. */
  for(uri: string): Promise<DocumentOptions> {
    const key = uriKey(parentUri(uri) ?? "");
    let options = this.#resolved.get(key);
    if (options === undefined) {
      options = this.#resolve(uri);
      this.#resolved.set(key, options);
      options.catch(() => this.#resolved.delete(key));
    }
    return options;
  }

  /** What the editor itself sets for a document, without what a file sets. */
  settingsFor(uri: string): ProjectOptions & Pick<Settings, "calm"> {
    const { calm } = this.#settings;
    return { ...toOptions(this.#settingsFor(uri)), ...(calm && { calm }) };
  }

  async #resolve(uri: string): Promise<DocumentOptions> {
    if (!this.#isReady) await this.#whenReady();
    const { projects } = this.#ports;
    const project = await projects.nearest(uri);
    return merge(this.#settingsFor(uri), project?.file.options ?? {}, await projects.organisation(uri));
  }

  #whenReady(): Promise<void> {
    this.#ready ??= new Promise((resolve) => {
      const timer = setTimeout(resolve, MAX_WAIT_MS);
      this.#markReady = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return this.#ready;
  }

  /** The settings of the innermost workspace folder that holds the document. */
  #settingsFor(uri: string): Settings {
    let best = this.#settings;
    let bestLength = -1;
    for (const [folder, settings] of this.#byFolder) {
      if (folder.length > bestLength && relativePath(folder, uri) !== undefined) {
        [best, bestLength] = [settings, folder.length];
      }
    }
    return best;
  }

  #fingerprint(): string {
    return JSON.stringify([this.#settings, ...this.#byFolder]);
  }
}

function merge(
  settings: Settings,
  project: ProjectOptions,
  organisation: LoadedOrganisation | undefined,
): DocumentOptions {
  const options = mergeOptions(project, toOptions(settings));
  const { language = "nl" } = options;
  const key = JSON.stringify([language, toAnalysisOptions(options)]);
  if (organisation === undefined) return { language, analysis: toAnalysisOptions(options), key };
  const { file } = organisation;
  // The policy may be long; its key has been made when it was read.
  return { language, analysis: toAnalysisOptions(options, file.organisation), key: key + file.key };
}

/** What the editor sets of what a project file can set. */
function toOptions({ documentLanguage, calm: _, ...settings }: Settings): ProjectOptions {
  return documentLanguage === undefined || documentLanguage === "auto"
    ? settings
    : { ...settings, documentLanguage };
}
