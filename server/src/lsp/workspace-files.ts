import { TextDocument } from "vscode-languageserver-textdocument";
import { LineIndex, type TenderFindings, type TenderPart, withTender } from "../core/index.js";
import { type BackgroundChecks, checkRequested, type TenderSide } from "./background-checks.js";
import type { Configuration } from "./configuration.js";
import type { DocumentOptions } from "./documents.js";
import type { FileSystem, FoundFile } from "./host.js";
import { inLanes } from "./lanes.js";
import { isDocumentFile, isProjectFile, type Projects } from "./projects.js";
import { type Report, reportFindings, reportNotice, reportProblems, toReport } from "./report.js";
import { type NamedList, NO_SYMBOLS, type SymbolList } from "./symbol-list.js";
import type { TenderPlaces } from "./tender-view.js";
import type { Tenders } from "./tenders.js";
import type { Positions } from "./to-lsp.js";
import { uriKey } from "./uri.js";
import { type CreateProgress, WalkProgress } from "./walk-progress.js";
import { WORDS } from "./words.js";
import { type TenderGroup, WorkspaceTenders } from "./workspace-tenders.js";

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
  readonly tenders: Tenders;
  /** What an open document brings to its tender; undefined when it cannot be analysed. */
  readonly openDocument: (
    uri: string,
  ) => Promise<{ readonly part: TenderPart; readonly text: Positions } | undefined>;
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
  /** For a document of a tender: what it brings to it, and what the others change in its findings. */
  readonly tender?: KnownOfTender;
}

interface KnownOfTender {
  readonly part: TenderPart;
  readonly lines: Positions;
  /** Equal for the same changes; those of the report that is known. */
  readonly changes: string;
}

/** What reading a file has brought. */
interface Learned {
  readonly known: Known;
  readonly report: Report;
  /** For a document of a tender: its findings by itself. */
  readonly tender?: TenderSide & { readonly text: TextDocument };
}

/** A document of a tender in a walk, when its tender has not been checked yet. */
interface Waiting {
  readonly file: FoundFile;
  readonly learned?: Learned | undefined;
}

type Walked = { readonly group: TenderGroup; readonly waiting: Waiting | null } | FileReport | undefined;

const NO_CHANGES = "null";

/** The files below the workspace folders that are not open. Remembers ids of reports, not the reports. */
export class WorkspaceFiles {
  readonly #ports: WorkspaceFilesPorts;
  #found: Promise<readonly FoundFile[]> | undefined;
  readonly #known = new Map<string, Known>();
  /** Files that the writer did not want to wait for, with their stamps; each is checked when it has changed. */
  readonly #skipped = new Map<string, string>();
  /** Files that are being read at the moment, by their keys. */
  readonly #reading = new Map<string, Promise<Learned | undefined>>();
  readonly #tenders: WorkspaceTenders;
  /** How many texts the present walk has checked. */
  #checks = 0;

  constructor(ports: WorkspaceFilesPorts) {
    this.#ports = ports;
    this.#tenders = new WorkspaceTenders(ports.tenders);
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
    const documents = found.map(({ uri }) => uri).filter((uri) => !isProjectFile(uri));
    const groups = await this.#tenders.groups(documents);
    const walked = inLanes(found, background?.lanes ?? 1, (file) =>
      this.#walkFile(file, groups.get(uriKey(file.uri)), previous, progress),
    );
    const waiting = new Map<TenderGroup, (Waiting | null)[]>();
    let done = 0;
    try {
      for await (const step of walked) {
        if (step !== undefined && "group" in step) {
          const all = [...(waiting.get(step.group) ?? []), step.waiting];
          waiting.set(step.group, all);
          if (all.length === step.group.uris.length) {
            waiting.delete(step.group);
            yield* this.#joined(step.group, all, previous);
          }
        } else if (step !== undefined) yield step;
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
    const options = await this.#ports.configuration.for(uri);
    const learned = await this.#learn(file, options, false, this.#ports.background);
    return learned && { uri, list: learned.known.symbols };
  }

  async #walkFile(
    file: FoundFile,
    group: TenderGroup | undefined,
    previous: (uri: string) => string | undefined,
    progress: WalkProgress,
  ): Promise<Walked> {
    const { isOpen } = this.#ports;
    if (isOpen(file.uri)) return group && { group, waiting: null };
    if (isProjectFile(file.uri)) return this.#reportProject(file, previous);
    if (group === undefined) return this.#reportDocument(file, previous, progress);
    return { group, waiting: await this.#await(file, progress) };
  }

  /** Sees to it that a document of a tender is known; null for one that is skipped or gone. */
  async #await(file: FoundFile, progress: WalkProgress): Promise<Waiting | null> {
    const options = await this.#ports.configuration.for(file.uri);
    if (this.#fresh(file, options.key)?.tender) return { file };
    const learned = await this.#learnInWalk(file, options, progress, true);
    return learned ? { file, learned } : null;
  }

  /** The reports of the documents of a tender, when all of them are known. */
  async *#joined(
    group: TenderGroup,
    all: readonly (Waiting | null)[],
    previous: (uri: string) => string | undefined,
  ): AsyncGenerator<FileReport> {
    const places = new Map<string, { readonly uri: string; readonly text: Positions }>();
    const parts: TenderPart[] = [];
    for (const uri of group.uris) {
      const key = uriKey(uri);
      const known = this.#known.get(key)?.tender;
      const open = this.#ports.isOpen(uri) ? await this.#ports.openDocument(uri) : undefined;
      const part = open?.part ?? known?.part;
      if (part === undefined) continue;
      parts.push(part);
      places.set(key, { uri, text: open?.text ?? (known as KnownOfTender).lines });
    }
    const { byDocument } = await this.#tenders.check(group, parts);
    for (const waiting of all) {
      if (waiting === null) continue;
      const found = byDocument.get(uriKey(waiting.file.uri));
      const report = await this.#reportInTender(waiting, found, (name) => places.get(name), previous);
      if (report) yield report;
    }
  }

  async #reportInTender(
    { file, learned: read }: Waiting,
    found: TenderFindings | undefined,
    places: TenderPlaces,
    previous: (uri: string) => string | undefined,
  ): Promise<FileReport | undefined> {
    const { uri } = file;
    const options = await this.#ports.configuration.for(uri);
    const changes = JSON.stringify(found ?? null);
    const known = this.#fresh(file, options.key);
    if (!read && known?.tender?.changes === changes) {
      if (known.resultId === previous(uri)) return { uri, resultId: known.resultId };
      if (known.isClean && previous(uri) === undefined) return undefined;
    }
    const learned = read ?? (await this.#learn(file, options, true));
    if (learned?.tender === undefined || !learned.known.tender)
      return learned && toFileReport(uri, learned.report, previous(uri));
    const { findings, text, profile } = learned.tender;
    const report = found
      ? reportFindings(withTender(findings, found), text, options.language, { profile, places })
      : learned.report;
    const { resultId, items } = report;
    const tender = { ...learned.known.tender, changes };
    this.#known.set(uriKey(uri), { ...learned.known, resultId, isClean: items.length === 0, tender });
    return toFileReport(uri, report, previous(uri));
  }

  /** The report of one file, whether or not a walk takes it; undefined when there is no such file. */
  async report(uri: string): Promise<Report | undefined> {
    if (isProjectFile(uri)) return this.#projectReport(uri);
    if (!isDocumentFile(uri)) return undefined;
    return (await this.#check(uri, await this.#ports.configuration.for(uri), false))?.report;
  }

  async #reportDocument(
    file: FoundFile,
    previous: (uri: string) => string | undefined,
    progress: WalkProgress,
  ): Promise<FileReport | undefined> {
    const { configuration, projects } = this.#ports;
    const { uri } = file;
    const project = await projects.nearest(uri);
    if (project?.selects(uri) === false) return undefined;
    const options = await configuration.for(uri);
    const known = this.#fresh(file, options.key);
    if (known !== undefined) {
      if (known.resultId === previous(uri)) return { uri, resultId: known.resultId };
      if (known.isClean && previous(uri) === undefined) return undefined;
    }
    const learned = await this.#learnInWalk(file, options, progress, false);
    return learned && toFileReport(uri, learned.report, previous(uri));
  }

  /** Reads a file in its turn; undefined for one that the writer did not want to wait for. */
  async #learnInWalk(
    file: FoundFile,
    options: DocumentOptions,
    progress: WalkProgress,
    inTender: boolean,
  ): Promise<Learned | undefined> {
    const { background, whenIdle } = this.#ports;
    const key = uriKey(file.uri);
    if (progress.isCancelled) this.#skipped.set(key, file.stamp);
    if (this.#skipped.get(key) === file.stamp) return undefined;
    const isFew = ++this.#checks <= FEW_FILES;
    if (isFew || background === undefined) await whenIdle();
    return this.#learn(file, options, inTender, isFew ? undefined : background);
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
    inTender: boolean,
    background?: BackgroundChecks,
  ): Promise<Learned | undefined> {
    const key = uriKey(uri);
    const reading = `${key} ${stamp} ${options.key} ${inTender}`;
    let learned = this.#reading.get(reading);
    if (learned === undefined) {
      learned = this.#check(uri, options, inTender, background).then((checked) => {
        if (checked === undefined) return undefined;
        const { report, symbols, tender } = checked;
        const { resultId, items } = report;
        const known: Known = {
          stamp,
          optionsKey: options.key,
          resultId,
          isClean: items.length === 0,
          symbols,
          ...(tender && { tender: { part: tender.part, lines: linesOf(tender.text), changes: NO_CHANGES } }),
        };
        this.#known.set(key, known);
        return { known, report, ...(tender && { tender }) };
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
    inTender: boolean,
    background?: BackgroundChecks,
  ): Promise<(Pick<Learned, "report" | "tender"> & Pick<Known, "symbols">) | undefined> {
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
        const { text } = result;
        const request = { uri, text, options, ...(inTender && { tenderName: uriKey(uri) }) };
        const elsewhere = await background?.check(request).catch(() => undefined);
        const { items, symbols, tender } = elsewhere ?? checkRequested(request);
        const document = TextDocument.create(uri, "markdown", 0, text);
        return { report: toReport(items), symbols, ...(tender && { tender: { ...tender, text: document } }) };
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

/** The lines of a text, without the text. */
function linesOf(text: TextDocument): Positions {
  const lines = new LineIndex(text.getText());
  return {
    positionAt: (offset) => {
      const { line, column } = lines.positionAt(offset);
      return { line, character: column };
    },
  };
}

function toFileReport(uri: string, report: Report, previous: string | undefined): FileReport | undefined {
  const { resultId } = report;
  if (resultId === previous) return { uri, resultId };
  return report.items.length === 0 && previous === undefined ? undefined : { uri, resultId, report };
}
