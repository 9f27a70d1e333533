import { type BackgroundChecks, checkRequested } from "./background-checks.js";
import type { Configuration } from "./configuration.js";
import type { DocumentOptions } from "./documents.js";
import type { FileSystem, FoundFile } from "./host.js";
import { inLanes } from "./lanes.js";
import { isDocumentFile, isProjectFile, type Projects } from "./projects.js";
import { type Report, reportNotice, reportProblems, toReport } from "./report.js";
import { type NamedList, NO_SYMBOLS, type SymbolList } from "./symbol-list.js";
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

/** What is known of a file: the id of its report and its symbols, for the stamp and the options that it was made with. */
interface Known {
  readonly stamp: string;
  readonly optionsKey: string;
  readonly resultId: string;
  readonly isClean: boolean;
  readonly symbols: SymbolList;
}

/** What reading a file has brought. */
interface Learned {
  readonly known: Known;
  readonly report: Report;
}

/** The files below the workspace folders that are not open. Remembers ids of reports, not the reports. */
export class WorkspaceFiles {
  readonly #ports: WorkspaceFilesPorts;
  #found: Promise<readonly FoundFile[]> | undefined;
  readonly #known = new Map<string, Known>();
  /** Files that the writer did not want to wait for, with their stamps; each is checked when it has changed. */
  readonly #skipped = new Map<string, string>();
  /** Files that are being read at the moment, by their keys. */
  readonly #reading = new Map<string, Promise<Learned | undefined>>();
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
    const reports = inLanes(found, background?.lanes ?? 1, (file) =>
      this.#reportFile(file, previous, progress),
    );
    let done = 0;
    try {
      for await (const report of reports) {
        if (report !== undefined) yield report;
        progress.step(++done, found.length);
      }
    } finally {
      progress.end();
      background?.rest();
    }
  }

  /**
   * The symbols of all documents that are not open: first those that are known, then those of files that have to be read,
   * as long as `mayRead` says so. What has been read once is known until it changes.
   */
  async *symbols(mayRead: () => boolean): AsyncGenerator<NamedList> {
    const { background, isOpen } = this.#ports;
    const unread: FoundFile[] = [];
    for (const file of await this.#list()) {
      if (isProjectFile(file.uri) || isOpen(file.uri)) continue;
      const { key } = await this.#ports.configuration.for(file.uri);
      const known = this.#fresh(file, key);
      if (known) yield { uri: file.uri, list: known.symbols };
      else unread.push(file);
    }
    if (unread.length === 0) return;
    try {
      for await (const found of inLanes(unread, background?.lanes ?? 1, (file) =>
        this.#readFor(file, mayRead),
      ))
        if (found) yield found;
    } finally {
      background?.rest();
    }
  }

  async #readFor(file: FoundFile, mayRead: () => boolean): Promise<NamedList | undefined> {
    const { uri } = file;
    if (!mayRead() || (await this.#ports.projects.nearest(uri))?.selects(uri) === false) return undefined;
    const learned = await this.#learn(file, await this.#ports.configuration.for(uri), this.#ports.background);
    return learned && { uri, list: learned.known.symbols };
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
    return (await this.#check(uri, await this.#ports.configuration.for(uri)))?.report;
  }

  async #reportDocument(
    file: FoundFile,
    previous: (uri: string) => string | undefined,
    progress: WalkProgress,
  ): Promise<FileReport | undefined> {
    const { configuration, projects, background, whenIdle } = this.#ports;
    const { uri, stamp } = file;
    const project = await projects.nearest(uri);
    if (project?.selects(uri) === false) return undefined;
    const options = await configuration.for(uri);
    const key = uriKey(uri);
    const known = this.#fresh(file, options.key);
    if (known !== undefined) {
      if (known.resultId === previous(uri)) return { uri, resultId: known.resultId };
      if (known.isClean && previous(uri) === undefined) return undefined;
    }
    if (progress.isCancelled) this.#skipped.set(key, stamp);
    if (this.#skipped.get(key) === stamp) return undefined;
    const isFew = ++this.#checks <= FEW_FILES;
    if (isFew || background === undefined) await whenIdle();
    const learned = await this.#learn(file, options, isFew ? undefined : background);
    return learned && toFileReport(uri, learned.report, previous(uri));
  }

  /** What is known of a file as it is now. */
  #fresh({ uri, stamp }: FoundFile, optionsKey: string): Known | undefined {
    const known = this.#known.get(uriKey(uri));
    return known?.stamp === stamp && known.optionsKey === optionsKey ? known : undefined;
  }

  /** Reads a file and remembers what it holds; two who ask at the same time wait for one reading. */
  async #learn(
    { uri, stamp }: FoundFile,
    options: DocumentOptions,
    background?: BackgroundChecks,
  ): Promise<Learned | undefined> {
    const key = uriKey(uri);
    const reading = `${key} ${stamp} ${options.key}`;
    let learned = this.#reading.get(reading);
    if (learned === undefined) {
      learned = this.#check(uri, options, background).then((checked) => {
        if (checked === undefined) return undefined;
        const { report, symbols } = checked;
        const { resultId, items } = report;
        const known = { stamp, optionsKey: options.key, resultId, isClean: items.length === 0, symbols };
        this.#known.set(key, known);
        return { known, report };
      });
      this.#reading.set(reading, learned);
      const forget = () => this.#reading.delete(reading);
      learned.then(forget, forget);
    }
    return learned;
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
  ): Promise<{ readonly report: Report; readonly symbols: SymbolList } | undefined> {
    const notice = (message: string) => ({ report: reportNotice(message), symbols: NO_SYMBOLS });
    const result = await this.#ports.files.read(uri, MAX_FILE_BYTES);
    const words = WORDS[options.language];
    switch (result.kind) {
      case "missing":
        return undefined;
      case "too-large":
        return notice(words.tooLargeUnopened(MAX_FILE_BYTES / 1_000_000));
      case "not-text":
        return notice(words.notText());
      case "not-read":
        return notice(words.notRead(result.reason));
      case "text": {
        const request = { uri, text: result.text, options };
        const elsewhere = await background?.check(request).catch(() => undefined);
        const { items, symbols } = elsewhere ?? checkRequested(request);
        return { report: toReport(items), symbols };
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
