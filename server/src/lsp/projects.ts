import { TextDocument } from "vscode-languageserver-textdocument";
import { compileSelection } from "../project/glob.js";
import {
  ORGANISATION_FILE_NAME,
  type OrganisationFile,
  parseOrganisationFile,
} from "../project/organisation-file.js";
import { PROJECT_FILE_NAME, type ProjectFile, parseProjectFile } from "../project/project-file.js";
import { unmatchedTenders } from "../project/tenders.js";
import { inOrder, type YamlProblem } from "../project/yaml/read.js";
import type { FileSystem } from "./host.js";
import { NearestFiles } from "./nearest-files.js";
import { baseName, parentUri, relativePath, uriKey } from "./uri.js";

/** More files than a project file speaks of. */
const MAX_LISTED = 5000;
const MAX_PROJECT_BYTES = 4_000_000;

/** The files that say what applies to documents. */
export const PROJECT_FILE_NAMES: readonly string[] = [PROJECT_FILE_NAME, ORGANISATION_FILE_NAME];

/** How the names of documents end, in lower case. */
export const DOCUMENT_EXTENSIONS: readonly string[] = [".md", ".markdown"];

/** A file that was read, from the editor when it is open there and from disk otherwise. */
interface Loaded<File extends { readonly problems: readonly YamlProblem[] }> {
  readonly document: TextDocument;
  readonly file: File;
}

export interface LoadedProject extends Loaded<ProjectFile> {
  /** Whether a walk through the folder takes this document. */
  readonly selects: (uri: string) => boolean;
}

export type LoadedOrganisation = Loaded<OrganisationFile>;

export interface ProjectsPorts {
  readonly files: FileSystem | undefined;
  readonly workspaceFolders: () => readonly string[];
}

/** Whether it is a project file or an organisation file. */
export function isProjectFile(uri: string): boolean {
  return PROJECT_FILE_NAMES.includes(baseName(uri));
}

/** Whether its name is that of a document. */
export function isDocumentFile(uri: string): boolean {
  const name = baseName(uri).toLowerCase();
  return DOCUMENT_EXTENSIONS.some((extension) => name.endsWith(extension));
}

/** Answers which project file and which organisation file apply to a document. */
export class Projects {
  readonly #files: FileSystem | undefined;
  readonly #open = new Map<string, TextDocument>();
  readonly #projects: NearestFiles<LoadedProject>;
  readonly #organisations: NearestFiles<LoadedOrganisation>;

  constructor(ports: ProjectsPorts) {
    this.#files = ports.files;
    const text = async (uri: string) => this.getOpen(uri) ?? (await this.#read(uri));
    this.#projects = new NearestFiles({ ...ports, name: PROJECT_FILE_NAME, text, parse: toProject });
    this.#organisations = new NearestFiles({
      ...ports,
      name: ORGANISATION_FILE_NAME,
      text,
      parse: (document) => ({ document, file: parseOrganisationFile(document.getText()) }),
    });
  }

  /** The files of ours that the editor has open. */
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
    this.#of(uri).changed(uri);
  }

  /** Forgets everything that was read. */
  clear(): void {
    this.#projects.clear();
    this.#organisations.clear();
  }

  /** The project file that applies to a document. */
  nearest(uri: string): Promise<LoadedProject | undefined> {
    return this.#projects.nearest(uri);
  }

  /** The organisation file that applies to a document. */
  organisation(uri: string): Promise<LoadedOrganisation | undefined> {
    return this.#organisations.nearest(uri);
  }

  /** What a file of either kind says, or undefined when there is none or it cannot be read. */
  load(uri: string): Promise<LoadedProject | LoadedOrganisation | undefined> {
    return this.#of(uri).load(uri);
  }

  /** What is wrong in a loaded file: in its text, and in how it fits the documents below its folder. */
  async problemsIn({ document, file }: LoadedProject | LoadedOrganisation): Promise<readonly YamlProblem[]> {
    const folder = parentUri(document.uri);
    if (!("options" in file) || !file.options.tenders || !this.#files || folder === undefined)
      return file.problems;
    const found = await this.#files.list(folder, MAX_LISTED);
    const paths = found.flatMap(({ uri }) => (isDocumentFile(uri) ? (relativePath(folder, uri) ?? []) : []));
    const idle = unmatchedTenders(file.options.tenders, file.spanOfTender, paths);
    return inOrder([...file.problems, ...idle]);
  }

  #of(uri: string): NearestFiles<LoadedProject> | NearestFiles<LoadedOrganisation> {
    return baseName(uri) === ORGANISATION_FILE_NAME ? this.#organisations : this.#projects;
  }

  async #read(uri: string): Promise<TextDocument | undefined> {
    const result = await this.#files?.read(uri, MAX_PROJECT_BYTES);
    return result?.kind === "text" ? TextDocument.create(uri, "yaml", 0, result.text) : undefined;
  }
}

function toProject(document: TextDocument): LoadedProject {
  const { uri } = document;
  const file = parseProjectFile(document.getText());
  return { document, file, selects: selector(file, parentUri(uri) ?? uri) };
}

function selector({ options }: ProjectFile, folder: string): (uri: string) => boolean {
  const selects = compileSelection(options);
  return (uri) => selects(relativePath(folder, uri) ?? baseName(uri));
}
