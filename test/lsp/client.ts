// A small language client: starts the built server as an editor would, and remembers what it says.
import assert from "node:assert/strict";
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CoverageParams } from "../../server/src/protocol.js";

export const SERVER = fileURLToPath(new URL("../../server/src/node/main.js", import.meta.url));

export interface StartOptions {
  readonly server?: string;
  readonly transport?: "stdio" | "ipc";
  /** On top of what every editor can do. */
  readonly capabilities?: ClientCapabilities;
  readonly pull?: boolean;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** Answers `workspace/configuration` for one scope; without it the client does not answer that at all. */
  readonly settings?: (scopeUri: string | undefined) => unknown;
  /** Leaves `initialize` to the test. */
  readonly initialize?: boolean;
}

export class Client {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly publishes: PublishDiagnosticsParams[] = [];
  readonly coverage: CoverageParams[] = [];
  readonly logs: LogMessageParams[] = [];
  readonly registrations: Registration[] = [];
  readonly exited: Promise<number | null>;
  refreshes = 0;
  result: InitializeResult = { capabilities: {} };
  /** When the server last said or answered something, on the clock of `performance`. */
  lastHeard = performance.now();
  readonly #documents = new Map<string, TextDocument>();
  readonly #options: StartOptions;
  #wake: (() => void)[] = [];

  static async start(options: StartOptions = {}): Promise<Client> {
    const client = new Client(options);
    if (options.initialize !== false) await client.initialize();
    return client;
  }

  private constructor(options: StartOptions) {
    this.#options = options;
    const server = options.server ?? SERVER;
    if (options.transport === "ipc") {
      this.child = fork(server, ["--node-ipc"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      this.connection = createProtocolConnection(
        new IPCMessageReader(this.child),
        new IPCMessageWriter(this.child),
      );
    } else {
      this.child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
      assert.ok(this.child.stdin && this.child.stdout);
      this.connection = createProtocolConnection(
        new StreamMessageReader(this.child.stdout),
        new StreamMessageWriter(this.child.stdin),
      );
    }
    this.exited = once(this.child, "exit").then(([code]) => code);
    this.connection.onError(() => {});
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) =>
      this.#heard(() => this.publishes.push(params)),
    );
    this.connection.onNotification("speerpunt/coverage", (params: CoverageParams) =>
      this.#heard(() => this.coverage.push(params)),
    );
    this.connection.onNotification("window/logMessage", (params: LogMessageParams) =>
      this.#heard(() => this.logs.push(params)),
    );
    this.connection.onRequest("client/registerCapability", (params: { registrations: Registration[] }) => {
      this.#heard(() => this.registrations.push(...params.registrations));
      return null;
    });
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.#heard(() => this.refreshes++);
      return null;
    });
    this.connection.onRequest("workspace/configuration", (params: { items: { scopeUri?: string }[] }) =>
      params.items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null),
    );
    this.connection.listen();
  }

  async initialize(): Promise<InitializeResult> {
    const { capabilities, folders = [], initializationOptions, pull, settings } = this.#options;
    this.result = await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions,
      capabilities: {
        ...capabilities,
        workspace: {
          workspaceFolders: true,
          configuration: settings !== undefined,
          workspaceEdit: { documentChanges: true },
          ...(pull && { diagnostics: { refreshSupport: true } }),
          ...capabilities?.workspace,
        },
        textDocument: {
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          ...(pull && { diagnostic: { dynamicRegistration: true } }),
          ...capabilities?.textDocument,
        },
      },
    });
    await this.notify("initialized", {});
    return this.result;
  }

  async request<T>(method: string, params?: unknown): Promise<T> {
    const answer = await this.connection.sendRequest<T>(method, params);
    this.lastHeard = performance.now();
    return answer;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = "markdown", version = 1): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text));
    return this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  /** Sends the changes as one new version; gives that version. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    return version;
  }

  /** Replaces the first occurrence of `search`. */
  replace(uri: string, search: string, replacement: string): Promise<number> {
    return this.change(uri, { range: this.rangeOf(uri, search), text: replacement });
  }

  rangeOf(uri: string, search: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(search);
    assert.ok(start >= 0, `${search} is not in the text`);
    return { start: document.positionAt(start), end: document.positionAt(start + search.length) };
  }

  close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    return this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  /** The text as the editor has it. */
  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    assert.ok(document, `${uri} is not open`);
    return document;
  }

  /** The words that a diagnostic points at. */
  wordsAt(uri: string, { range }: Diagnostic): string {
    return this.document(uri).getText(range);
  }

  pullDocument(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  async pullItems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pullDocument(uri);
    assert.equal(report.kind, "full");
    return report.kind === "full" ? report.items : [];
  }

  pullWorkspace(
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
  ): Promise<WorkspaceDiagnosticReport> {
    return this.request("workspace/diagnostic", { previousResultIds: resultIds(previous) });
  }

  actions(uri: string, range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return this.request("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
  }

  /** The diagnostics that were pushed for a version of a document, as soon as they have come. */
  async published(uri: string, version: number): Promise<Diagnostic[]> {
    const found = await this.until(() =>
      this.publishes.findLast((publish) => publish.uri === uri && publish.version === version),
    );
    return found.diagnostics;
  }

  /** What `find` gives, as soon as it gives something; it is asked again at each message from the server. */
  async until<T>(find: () => T | undefined | false, timeoutMs = 10_000): Promise<T> {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      const left = end - performance.now();
      assert.ok(left > 0, `waited ${timeoutMs} ms in vain for ${find}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Sends bytes past the protocol. */
  sendRaw(text: string): void {
    this.child.stdin?.write(text);
  }

  /** Ends the server as an editor does, and gives its exit status. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    await this.request("shutdown");
    await this.notify("exit", undefined);
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  #heard(remember: () => void): void {
    this.lastHeard = performance.now();
    remember();
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}

/** The ids that a client sends along with its next workspace pull. */
export function resultIds(
  reports: readonly WorkspaceDocumentDiagnosticReport[],
): { uri: string; value: string }[] {
  return reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
}

const LONGEST_SILENCE_MS = 60_000;

/**
 * Starts a client for one test and sees to it that its server does not outlive the test. A long test on a busy machine
 * may take its time; it fails when the server has been silent for a minute.
 */
export async function withClient<T>(options: StartOptions, run: (client: Client) => Promise<T>): Promise<T> {
  const client = await Client.start(options);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const look = (): void => {
      const left = client.lastHeard + LONGEST_SILENCE_MS - performance.now();
      if (left > 0) timer = setTimeout(look, left);
      else reject(new Error("the test waits for something that does not come"));
    };
    look();
  });
  try {
    return await Promise.race([run(client), tooLong]);
  } finally {
    clearTimeout(timer);
    client.child.kill("SIGKILL");
    client.connection.dispose();
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
