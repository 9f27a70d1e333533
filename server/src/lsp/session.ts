import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Analysis,
  type AnalysisOptions,
  criterionPage,
  type Finding,
  type MessageLanguage,
  rulePage,
  tenderPart,
} from "../core/index.js";
import type { EditorSettings } from "../project/effective-settings.js";
import { settingsText } from "../project/settings-text.js";
import type { CriterionPageParams, InitializationOptions } from "../protocol.js";
import { CalmDesk } from "./calm/calm-desk.js";
import { type ClientAbilities, clientAbilities } from "./capabilities.js";
import { ClientFiles, filesByScheme } from "./client-files.js";
import { Configuration } from "./configuration.js";
import { OpenDocument, OpenDocuments, type Outcome } from "./documents.js";
import { FindingReports, type VersionedReport } from "./finding-reports.js";
import { toCursor, toInitializationOptions, toOffset, toSettings, unknownRules } from "./from-lsp.js";
import type { Guard } from "./guard.js";
import type { Host } from "./host.js";
import { IdleClock } from "./idle-clock.js";
import { isProjectFile, PROJECT_FILE_NAMES, Projects } from "./projects.js";
import { PullDiagnostics } from "./pull.js";
import { PushDiagnostics } from "./push.js";
import { refreshAll } from "./refresh.js";
import { TenderChecks } from "./tender-checks.js";
import { Tenders } from "./tenders.js";
import { Tidy } from "./tidy.js";
import { toCoverage } from "./to-lsp.js";
import { nameIn } from "./uri.js";
import { WorkspaceFiles } from "./workspace-files.js";
import { WorkspaceSymbols } from "./workspace-symbols.js";

/** An open document at one version. */
export interface AnalysedDocument {
  readonly analysis: Analysis;
  /** Beside the other documents of its tender, as far as they have been looked at. */
  readonly findings: readonly Finding[];
  readonly text: TextDocument;
  /** The language of what we say of it. */
  readonly language: MessageLanguage;
}

/** What applies to the texts of a folder. */
export interface TextSettings {
  readonly language: MessageLanguage;
  readonly options: AnalysisOptions;
}

/** What the server knows of one client, between `initialize` and `shutdown`. */
export class Session {
  /** Of the server. */
  readonly version: string;
  readonly client: ClientAbilities;
  /** What the client asked for at the start. */
  readonly wanted: InitializationOptions;
  readonly pull: PullDiagnostics;
  readonly tenders: Tenders;
  readonly symbols: WorkspaceSymbols;
  readonly #connection: Connection;
  readonly #guard: Guard;
  readonly #documents = new OpenDocuments();
  readonly #idle = new IdleClock();
  readonly #tidy: Tidy;
  readonly #calm: CalmDesk;
  readonly #tenderChecks: TenderChecks;
  readonly #projects: Projects;
  readonly #configuration: Configuration;
  readonly #reports: FindingReports;
  readonly #workspaceFiles: WorkspaceFiles | undefined;
  readonly #push: PushDiagnostics | undefined;
  #workspaceFolders: readonly string[];
  #isRecheckPlanned = false;

  constructor(connection: Connection, host: Host, guard: Guard, params: InitializeParams) {
    this.#connection = connection;
    this.#guard = guard;
    this.version = host.version;
    this.wanted = toInitializationOptions(params.initializationOptions);
    this.client = clientAbilities(params.capabilities, this.wanted);
    this.#workspaceFolders = foldersOf(params);

    this.#tidy = new Tidy(host.collectGarbage ?? (() => {}));
    const files = filesByScheme(host.files, this.wanted.files ? new ClientFiles(connection) : undefined);
    const workspaceFolders = () => this.#workspaceFolders;
    const whenIdle = () => this.#idle.whenIdle();
    const fetch = this.client.tellsSettings
      ? (scopes: readonly (string | undefined)[]) => this.#fetchSettings(scopes)
      : undefined;
    const projects = new Projects({ files, workspaceFolders });
    const configuration = new Configuration(
      { projects, workspaceFolders, fetch },
      this.wanted.settings ?? {},
    );
    this.#projects = projects;
    this.#configuration = configuration;
    this.#calm = new CalmDesk({
      calm: () => configuration.calm,
      onRelease: (uri) => this.#showAgain(uri),
    });
    this.#reports = new FindingReports({
      documents: this.#documents,
      configuration,
      projects,
      calm: this.#calm,
      lookAtTender: (uri) => this.#tenderChecks.first(uri),
      onChecked: (document, outcome) => this.#checked(document, outcome),
    });
    this.tenders = new Tenders({
      files,
      projects,
      configuration,
      openUris: () => this.#documents.all().map(({ uri }) => uri),
      analysed: (uri) => this.analysed(uri),
    });
    this.#workspaceFiles =
      files &&
      new WorkspaceFiles({
        files,
        configuration,
        projects,
        workspaceFolders,
        isOpen: (uri) => this.#isOpen(uri),
        tenders: this.tenders,
        openDocument: async (uri) => {
          const open = await this.analysed(uri);
          return open && { part: tenderPart(open.analysis, Tenders.nameOf(uri)), text: open.text };
        },
        whenIdle,
        background: host.background,
        createProgress: () =>
          this.client.showsProgress ? connection.window.createWorkDoneProgress() : undefined,
      });
    this.#tenderChecks = new TenderChecks({
      documents: this.#documents,
      tenders: this.tenders,
      whenIdle,
      onChanged: (uri) => this.#showAgain(uri),
      onError: (error) => guard.errorOnce("tender", error),
    });
    this.symbols = new WorkspaceSymbols({
      openUris: () => this.#documents.all().map(({ uri }) => uri),
      analysed: (uri) => this.analysed(uri),
      files: this.#workspaceFiles,
    });
    this.pull = new PullDiagnostics({
      reports: this.#reports,
      workspaceFiles: this.#workspaceFiles,
      whenIdle,
    });
    this.#push = this.client.pulls ? undefined : this.#createPush();
  }

  /** The client is ready for requests of ours. */
  async start(): Promise<void> {
    const { client } = this;
    const { client: registry } = this.#connection;
    if (client.tellsWorkspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#guard.quietly("workspace folders", () => this.#foldersChanged(added, removed)),
      );
    }
    const steps: Promise<unknown>[] = [this.#configuration.load()];
    if (client.registersSettings)
      steps.push(registry.register(DidChangeConfigurationNotification.type, { section: "speerpunt" }));
    if (client.watchesFiles) steps.push(registry.register(DidChangeWatchedFilesNotification.type, WATCHED));
    for (const result of await Promise.allSettled(steps)) {
      if (result.status === "rejected") this.#guard.error("start", result.reason);
    }
    await this.#optionsChanged();
  }

  /** The client is about to leave. */
  stop(): void {
    this.pull.close();
    this.#push?.close();
    this.#tidy.stop();
    this.#calm.close();
  }

  opened(text: TextDocument): void {
    this.#idle.touch();
    const { uri, languageId } = text;
    if (isProjectFile(uri)) {
      this.#projects.opened(text);
      this.#projectChanged(uri);
    } else if (languageId === "markdown") {
      this.#documents.add(new OpenDocument(text));
      this.#changed(uri);
      this.#pushProjectOf(uri);
    }
  }

  edited(uri: string, changes: readonly unknown[], version: number): void {
    this.#idle.touch();
    const project = this.#projects.getOpen(uri);
    const document = project ? new OpenDocument(project) : this.#documents.get(uri);
    if (document === undefined) return;
    const unread = document.update(changes, version);
    if (unread > 0) this.#guard.warn(`change ${uri}: ${unread} of ${changes.length} changes are no changes`);
    this.#tidy.edited(document.text.getText().length);
    if (project) this.#projectChanged(uri);
    else this.#changed(uri);
  }

  closed(uri: string): void {
    this.#push?.clear(uri);
    this.#workspaceFiles?.changed(uri);
    const document = this.#documents.remove(uri);
    if (document) {
      this.#calm.closed(document);
      this.#tenderChecks.closed(uri);
      this.pull.changed();
    }
    if (this.#projects.getOpen(uri)) {
      this.#projects.closed(uri);
      this.#projectChanged(uri);
    }
  }

  /** The client tells where the writer is. */
  cursorMoved(params: unknown): void {
    const cursor = toCursor(params);
    const document = cursor && this.#documents.get(cursor.uri);
    if (cursor === undefined || document === undefined) return;
    const offsets = cursor.positions.map((position) => toOffset(position, document.text));
    this.#calm.cursorsMoved(document, cursor.version, offsets);
  }

  /** A client that cannot watch files saved one of them. */
  async saved(): Promise<void> {
    this.#workspaceFiles?.relist();
    this.#projects.clear();
    await this.#optionsChanged();
  }

  /** A file on disk was made, changed or removed. */
  fileChanged(uri: string): void {
    this.#workspaceFiles?.changed(uri);
    if (isProjectFile(uri)) this.#projectChanged(uri);
    else this.pull.changed();
    this.#tenderChecks.allChanged();
  }

  async settingsChanged(settings: unknown): Promise<void> {
    if (this.client.tellsSettings) {
      await this.#configuration.load();
    } else {
      const section = (settings as { speerpunt?: unknown } | null | undefined)?.speerpunt;
      this.#configuration.set(toSettings(section));
    }
    await this.#optionsChanged();
  }

  /** An open document with what the core says of its present text; undefined when there is no such document or analysis. */
  async analysed(uri: string): Promise<AnalysedDocument | undefined> {
    const checked = await this.#reports.check(uri);
    if (checked?.outcome.kind !== "analysed") return undefined;
    const { document, outcome } = checked;
    const { analysis } = outcome;
    return {
      analysis,
      // Few who ask for the document look at them.
      get findings() {
        return document.tender.join(analysis.findings);
      },
      text: document.text,
      language: languageOf(document),
    };
  }

  /** Whether the client shows the coverage in a view of its own. */
  get wantsCoverage(): boolean {
    return this.wanted.coverage === true;
  }

  /** How a text would be judged that stands where a URI says, whether or not anything is open there. */
  async settingsFor(uri: string): Promise<TextSettings> {
    const { language, analysis } = await this.#configuration.for(uri);
    return { language, options: analysis };
  }

  /** A project file or organisation file that is open, with what is wrong in it now. */
  async openYaml(uri: string) {
    if (!this.#projects.getOpen(uri)) return undefined;
    const loaded = await this.#projects.load(uri);
    const { language } = await this.#configuration.for(uri);
    return loaded && { document: loaded.document, problems: loaded.file.problems, language };
  }

  /** What applies to a document that is to be made in a folder; without a folder, what applies everywhere. */
  optionsIn(folder: string | undefined) {
    return this.#configuration.for(`${folder ?? "untitled:"}/untitled.md`);
  }

  /** Every setting of a document with where it comes from, for people. */
  async settingsText(uri: string, scopes: EditorSettings["scopes"]): Promise<string> {
    const { language } = await this.#configuration.for(uri);
    const name = (file: string) => nameIn(this.#workspaceFolders, file);
    const named = <File>(loaded: { document: TextDocument; file: File } | undefined) =>
      loaded && { path: name(loaded.document.uri), file: loaded.file };
    return settingsText(
      name(uri),
      {
        analysis: (await this.analysed(uri))?.analysis,
        project: named(await this.#projects.nearest(uri)),
        organisation: named(await this.#projects.organisation(uri)),
        editor: { values: this.#configuration.settingsFor(uri), scopes },
      },
      language,
    );
  }

  /** The policy file of the organisation that applies to a document. */
  organisation(uri: string) {
    return this.#projects.organisation(uri);
  }

  rulePage(rule: unknown): string | null {
    if (typeof rule !== "string") return null;
    return rulePage(rule, this.#configuration.language) ?? null;
  }

  async criterionPage({ criterion, uri }: CriterionPageParams): Promise<string | null> {
    if (typeof criterion !== "string" || typeof uri !== "string") return null;
    const { analysis, language } = await this.#configuration.for(uri);
    return criterionPage(criterion, analysis.organisation, language) ?? null;
  }

  #isOpen(uri: string): boolean {
    return this.#documents.get(uri) !== undefined || this.#projects.getOpen(uri) !== undefined;
  }

  #changed(uri: string): void {
    this.#push?.plan(uri, this.#documents.get(uri)?.restUntil);
    this.pull.changed();
  }

  /** Other findings of a document may be shown now than the client has. */
  #showAgain(uri: string): void {
    this.#changed(uri);
    if (!this.client.pulls || !this.client.refreshesDiagnostics) return;
    this.#send("refresh", this.#connection.languages.diagnostics.refresh());
  }

  #projectChanged(uri: string): void {
    this.#projects.changed(uri);
    this.#configuration.clear();
    this.#push?.plan(uri);
    this.pull.changed();
    if (this.#isRecheckPlanned) return;
    this.#isRecheckPlanned = true;
    this.#guard.quietly("project file", async () => {
      // What somebody types there may concern every open document, from its first word to its last.
      await this.#idle.whenIdle();
      this.#isRecheckPlanned = false;
      await this.#optionsChanged();
    });
  }

  /** Checks again what other options now apply to. */
  async #optionsChanged(): Promise<void> {
    this.#configuration.clear();
    this.pull.changed();
    let isStale = false;
    for (const { uri, options } of this.#documents.all()) {
      const now = await this.#configuration.for(uri);
      if (options === undefined || options.key === now.key) continue;
      isStale = true;
      this.#push?.plan(uri);
    }
    this.#tenderChecks.allChanged();
    if (isStale) await refreshAll(this.#connection, this.client);
  }

  async #foldersChanged(
    added: readonly { uri: string }[],
    removed: readonly { uri: string }[],
  ): Promise<void> {
    const gone = new Set(removed.map(({ uri }) => uri));
    const kept = this.#workspaceFolders.filter((uri) => !gone.has(uri));
    this.#workspaceFolders = [...new Set([...kept, ...added.map(({ uri }) => uri)])];
    this.#workspaceFiles?.relist();
    this.#projects.clear();
    await this.#configuration.load();
    await this.#optionsChanged();
  }

  #checked(document: OpenDocument, outcome: Outcome): void {
    if (outcome.kind === "failed") this.#guard.errorOnce(`analysis of ${document.uri}`, outcome.error);
    if (outcome.kind !== "analysed") return;
    for (const { rule, error } of outcome.analysis.failures) this.#guard.errorOnce(`rule ${rule}`, error);
    this.#tenderChecks.changed(document.uri);
    if (!this.wantsCoverage) return;
    const coverage = toCoverage(outcome.analysis, document.text, languageOf(document));
    this.#send("coverage", this.#connection.sendNotification("speerpunt/coverage", coverage));
  }

  #send(what: string, sent: Promise<void>): void {
    sent.catch((error) => this.#guard.error(what, error));
  }

  #createPush(): PushDiagnostics {
    return new PushDiagnostics({
      send: (diagnostics) => this.#send("diagnostics", this.#connection.sendDiagnostics(diagnostics)),
      report: (uri) => this.#pushReport(uri),
      onError: (uri, error) => this.#guard.error(`diagnostics ${uri}`, error),
    });
  }

  /** Project files on disk are reported too, for they can spoil what is shown of the documents. */
  async #pushReport(uri: string): Promise<VersionedReport | undefined> {
    const open = await this.#reports.report(uri);
    if (open !== undefined || !isProjectFile(uri)) return open;
    const report = await this.#workspaceFiles?.report(uri);
    return report && { version: null, report };
  }

  #pushProjectOf(uri: string): void {
    if (this.#push === undefined) return;
    this.#guard.quietly(`project file of ${uri}`, async () => {
      for (const file of [await this.#projects.nearest(uri), await this.#projects.organisation(uri)]) {
        if (file !== undefined) this.#push?.plan(file.document.uri);
      }
    });
  }

  async #fetchSettings(scopes: readonly (string | undefined)[]): Promise<readonly unknown[]> {
    const items = scopes.map((scopeUri) => ({ section: "speerpunt", ...(scopeUri && { scopeUri }) }));
    const settings = await this.#connection.workspace.getConfiguration(items);
    for (const id of settings.flatMap(unknownRules)) {
      this.#guard.warnOnce(`speerpunt.rules: there is no rule "${id}", so this setting does nothing`);
    }
    return settings;
  }
}

const WATCHED = {
  watchers: ["*.{md,markdown}", ...PROJECT_FILE_NAMES].map((name) => ({ globPattern: `**/${name}` })),
};

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function languageOf(document: OpenDocument) {
  return document.options?.language ?? "nl";
}
