import { TextDocument } from "vscode-languageserver-textdocument";
import type { BackgroundChecks } from "./background-checks.js";
import type { Configuration } from "./configuration.js";
import { checkText, type DocumentOptions } from "./documents.js";
import type { FileSystem, FoundFile } from "./host.js";
import { isDocumentFile, isProjectFile, type Projects } from "./projects.js";
import { type Report, reportNotice, reportOutcome, reportProblems, toReport } from "./report.js";
import { uriKey } from "./uri.js";
import { type CreateProgress, WalkProgress } from "./walk-progress.js";
import { WORDS } from "./words.js";

/** More files than any tender dossier has; what lies beyond is only checked when it is opened. */
export const MAX_FILES = 5000;
/** A larger file would hold up the writer for seconds while it is checked in the background. */
export const MAX_FILE_BYTES = 1_000_000;

export interface WorkspaceFilesPorts {
  readonly files: FileSystem;
  readonly configuration: Configuration;
  readonly projects: Projects;
  readonly workspaceFolders: () => readonly string[];
  readonly isOpen: (uri: string) => boolean;
  /** Waits until the writer leaves time for work in the background. */
  readonly whenIdle: () => Promise<void>;
  readonly background: BackgroundChecks | undefined;
  readonly createProgress: CreateProgress;
}

/** So few files are checked sooner than another thread has started. */
const FEW_FILES = 5;

/** A file's report; `report` is absent when its id is the one that was asked about. */
export interface FileReport {
  readonly uri: string;
  readonly resultId: string;
  readonly report?: Report;
}

/** What is known of a file: the id of its report, for the stamp and the options that it was made with. */
interface Known {
  readonly stamp: string;
  readonly optionsKey: string;
  readonly resultId: string;
  readonly isClean: boolean;
}

/** The files below the workspace folders that are not open. Remembers ids of reports, not the reports. */
export class WorkspaceFiles {
  readonly #ports: WorkspaceFilesPorts;
  #found: Promise<readonly FoundFile[]> | undefined;
  readonly #known = new Map<string, Known>();
  /** Files that the writer did not want to wait for, with their stamps; each is checked when it has changed. */
  readonly #skipped = new Map<string, string>();
  /** How many texts the present walk has checked. */
  #checks = 0;

  constructor(ports: WorkspaceFilesPorts) {
    this.#ports = ports;
  }

  /** Forgets what is known of one file, and looks anew which files there are. */
  changed(uri: string): void {
    this.#known.delete(uriKey(uri));
    this.#found = undefined;
  }

  /** Looks anew which files there are, and which of them differ from what is known. */
  relist(): void {
    this.#found = undefined;
  }

  /**
   * Reports of all files, in the order of their names. One whose id is `previous(uri)` comes without its report,
   * and is not even read when nothing about it has changed; a clean one that had no id does not come at all.
   */
  async *reports(previous: (uri: string) => string | undefined): AsyncGenerator<FileReport> {
    const { background, configuration, createProgress } = this.#ports;
    const found = await this.#list();
    this.#forgetAllBut(found);
    this.#checks = 0;
    const progress = new WalkProgress(createProgress, configuration.language);
    const lanes = background?.lanes ?? 1;
    const ahead: Promise<FileReport | undefined>[] = [];
    try {
      for (let i = 0; i < found.length + lanes; i++) {
        const file = found[i];
        if (file !== undefined) ahead.push(this.#reportFile(file, previous, progress));
        if (ahead.length < lanes && file !== undefined) continue;
        const report = await ahead.shift();
        if (report !== undefined) yield report;
        progress.step(Math.min(i + 1, found.length), found.length);
      }
    } finally {
      progress.end();
      background?.rest();
    }
  }

  async #reportFile(
    file: FoundFile,
    previous: (uri: string) => string | undefined,
    progress: WalkProgress,
  ): Promise<FileReport | undefined> {
    const { isOpen } = this.#ports;
    if (isOpen(file.uri)) return undefined;
    if (isProjectFile(file.uri)) return this.#reportProject(file, previous);
    return this.#reportDocument(file, previous, progress);
  }

  /** The report of one file, whether or not a walk takes it; undefined when there is no such file. */
  async report(uri: string): Promise<Report | undefined> {
    if (isProjectFile(uri)) return this.#projectReport(uri);
    if (!isDocumentFile(uri)) return undefined;
    return this.#check(uri, await this.#ports.configuration.for(uri));
  }

  async #reportDocument(
    { uri, stamp }: FoundFile,
    previous: (uri: string) => string | undefined,
    progress: WalkProgress,
  ): Promise<FileReport | undefined> {
    const { configuration, projects, background, whenIdle } = this.#ports;
    const project = await projects.nearest(uri);
    if (project?.selects(uri) === false) return undefined;
    const options = await configuration.for(uri);
    const key = uriKey(uri);
    const known = this.#known.get(key);
    if (known !== undefined && known.stamp === stamp && known.optionsKey === options.key) {
      if (known.resultId === previous(uri)) return { uri, resultId: known.resultId };
      if (known.isClean && previous(uri) === undefined) return undefined;
    }
    if (progress.isCancelled) this.#skipped.set(key, stamp);
    if (this.#skipped.get(key) === stamp) return undefined;
    const isFew = ++this.#checks <= FEW_FILES;
    if (isFew || background === undefined) await whenIdle();
    const report = await this.#check(uri, options, isFew ? undefined : background);
    if (report === undefined) return undefined;
    const { resultId } = report;
    this.#known.set(key, {
      stamp,
      optionsKey: options.key,
      resultId,
      isClean: report.items.length === 0,
    });
    return toFileReport(uri, report, previous(uri));
  }

  async #reportProject(
    { uri }: FoundFile,
    previous: (uri: string) => string | undefined,
  ): Promise<FileReport | undefined> {
    const report = await this.#projectReport(uri);
    return report && toFileReport(uri, report, previous(uri));
  }

  async #projectReport(uri: string): Promise<Report | undefined> {
    const { configuration, projects } = this.#ports;
    const project = await projects.load(uri);
    if (project === undefined) return undefined;
    const { language } = await configuration.for(uri);
    return reportProblems(await projects.problemsIn(project), project.document, language);
  }

  async #check(
    uri: string,
    options: DocumentOptions,
    background?: BackgroundChecks,
  ): Promise<Report | undefined> {
    const result = await this.#ports.files.read(uri, MAX_FILE_BYTES);
    const words = WORDS[options.language];
    switch (result.kind) {
      case "missing":
        return undefined;
      case "too-large":
        return reportNotice(words.tooLargeUnopened(MAX_FILE_BYTES / 1_000_000));
      case "not-text":
        return reportNotice(words.notText());
      case "not-read":
        return reportNotice(words.notRead(result.reason));
      case "text": {
        const { text } = result;
        const items = await background?.check({ uri, text, options }).catch(() => undefined);
        if (items !== undefined) return toReport(items);
        const document = TextDocument.create(uri, "markdown", 0, text);
        return reportOutcome(checkText(text, options), document, options.language);
      }
    }
  }

  #list(): Promise<readonly FoundFile[]> {
    this.#found ??= this.#listFolders().catch((error) => {
      this.#found = undefined;
      throw error;
    });
    return this.#found;
  }

  async #listFolders(): Promise<readonly FoundFile[]> {
    const byKey = new Map<string, FoundFile>();
    for (const folder of this.#ports.workspaceFolders()) {
      for (const file of await this.#ports.files.list(folder, MAX_FILES)) byKey.set(uriKey(file.uri), file);
    }
    return [...byKey.values()].slice(0, MAX_FILES);
  }

  #forgetAllBut(found: readonly FoundFile[]): void {
    if (this.#known.size <= found.length) return;
    const keys = new Set(found.map(({ uri }) => uriKey(uri)));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
  }
}

function toFileReport(uri: string, report: Report, previous: string | undefined): FileReport | undefined {
  const { resultId } = report;
  if (resultId === previous) return { uri, resultId };
  return report.items.length === 0 && previous === undefined ? undefined : { uri, resultId, report };
}
