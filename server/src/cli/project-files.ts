// The project file and the organisation file that apply to documents on disk.
import { readdirSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { compileSelection } from "../project/glob.js";
import {
  ORGANISATION_FILE_NAME,
  type OrganisationFile,
  parseOrganisationFile,
} from "../project/organisation-file.js";
import {
  PROJECT_FILE_NAME,
  type ProjectFile,
  type ProjectOptions,
  parseProjectFile,
} from "../project/project-file.js";
import { unmatchedTenders } from "../project/tenders.js";
import { inOrder } from "../project/yaml/read.js";
import { below, NearestFiles, type NearFile } from "./nearest-files.js";
import type { Cause } from "./read-document.js";

type ProjectContent = Pick<ProjectFile, "options" | "lineOf">;
type OrganisationContent = Pick<OrganisationFile, "organisation" | "lineOf" | "wordTemplate">;

/** The settings that apply to a document, with the files they come from. */
export interface Project {
  /** Undefined when there is no project file. */
  readonly file: NearFile<ProjectContent> | undefined;
  readonly options: ProjectOptions;
  /** Undefined when there is no organisation file. */
  readonly organisation: NearFile<OrganisationContent> | undefined;
  /** Whether a folder walk takes this document. */
  readonly selects: (absolutePath: string) => boolean;
}

/** A file for all documents, or `none`; looked up per folder without it. */
export type FileChoice =
  | { readonly kind: "none" }
  | { readonly kind: "file"; readonly path: string }
  | undefined;

export interface ProjectFilesOptions {
  readonly cwd: string;
  readonly config: FileChoice;
  readonly organisation: FileChoice;
  /** Something is wrong with a file; each is told once. */
  readonly onCause: (cause: Cause) => void;
  /** Something that is no fault but may surprise. */
  readonly onNote: (note: Cause) => void;
}

/** Answers which files apply to a document; reads each file once. */
export class ProjectFiles {
  readonly #options: ProjectFilesOptions;
  readonly #projects: NearestFiles<ProjectContent>;
  readonly #organisations: NearestFiles<OrganisationContent>;
  readonly #byFolder = new Map<string, Project>();

  constructor(options: ProjectFilesOptions) {
    this.#options = options;
    this.#projects = new NearestFiles({
      ...options,
      name: PROJECT_FILE_NAME,
      parse: (text, absolutePath) => withUnmatched(parseProjectFile(text), dirname(absolutePath)),
      empty: { options: {}, lineOf: () => 1 },
    });
    this.#organisations = new NearestFiles({
      ...options,
      name: ORGANISATION_FILE_NAME,
      parse: parseOrganisationFile,
      empty: { organisation: {}, lineOf: () => 1 },
    });
  }

  /** What applies to a document, by the absolute path of the folder it is in. */
  forFolder(folder: string): Project {
    let project = this.#byFolder.get(folder);
    if (project === undefined) {
      project = this.#load(folder);
      this.#byFolder.set(folder, project);
    }
    return project;
  }

  #load(folder: string): Project {
    const { cwd, config, organisation } = this.#options;
    const file = chosen(this.#projects, config, folder, cwd);
    const options = file?.content.options ?? {};
    return {
      file,
      options,
      organisation: chosen(this.#organisations, organisation, folder, cwd),
      selects: file ? selector(options, dirname(file.absolutePath), cwd) : () => true,
    };
  }
}

/** What is wrong in how a file fits the documents below its folder is one of its problems. */
function withUnmatched(file: ProjectFile, folder: string): ProjectFile {
  const { tenders } = file.options;
  if (!tenders) return file;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\.(md|markdown)$/i.test(path) && !/(^|\/)(\.|node_modules\/)/.test(path));
  const problems = [...file.problems, ...unmatchedTenders(tenders, file.spanOfTender, paths)];
  return { ...file, problems: inOrder(problems) };
}

function chosen<T>(
  files: NearestFiles<T>,
  choice: FileChoice,
  folder: string,
  cwd: string,
): NearFile<T> | undefined {
  switch (choice?.kind) {
    case "none":
      return undefined;
    case "file":
      return files.read(resolve(cwd, choice.path), choice.path);
    case undefined:
      return files.forFolder(folder);
  }
}

function selector(options: ProjectOptions, folder: string, cwd: string): (absolutePath: string) => boolean {
  const selects = compileSelection(options);
  return (absolutePath) => {
    const path = below(folder, absolutePath) ?? below(cwd, absolutePath) ?? absolutePath;
    return selects(path.split(sep).join("/"));
  };
}
