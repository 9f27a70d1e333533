import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { FindingReports } from "./finding-reports.js";
import { throwIfCancelled } from "./guard.js";
import type { Report } from "./report.js";
import { uriKey } from "./uri.js";
import type { WorkspaceFiles } from "./workspace-files.js";

/** Changes that come this soon after each other wake a waiting workspace pull once. */
const WAKE_DELAY_MS = 200;
const BATCH_FILES = 25;
const BATCH_MS = 100;

type Stream = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

export interface PullPorts {
  readonly reports: FindingReports;
  readonly workspaceFiles: WorkspaceFiles | undefined;
  /** Waits until the writer leaves time for work in the background. */
  readonly whenIdle: () => Promise<void>;
}

/** Answers clients that ask for diagnostics. */
export class PullDiagnostics {
  readonly #ports: PullPorts;
  #revision = 0;
  #isClosed = false;
  #wakeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(ports: PullPorts) {
    this.#ports = ports;
  }

  /** The diagnostics of one document, open or on disk. */
  async document(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const { reports, workspaceFiles } = this.#ports;
    const report = (await reports.report(uri))?.report ?? (await workspaceFiles?.report(uri));
    throwIfCancelled(token);
    if (report === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId, items } = report;
    return resultId === previous
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /**
   * The diagnostics of all documents, open and on disk. When they are what the client has already, the answer
   * waits until they are not: VS Code asks again two seconds after each answer, for as long as it runs.
   */
  async workspace(
    previousResultIds: readonly PreviousResultId[],
    token: CancellationToken,
    stream: Stream | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map((id) => [uriKey(id.uri), id]));
    while (!this.#isClosed) {
      const revision = this.#revision;
      const answer = await this.#collect(previous, token, stream);
      if (answer !== undefined) return answer;
      await this.#changeAfter(revision, token);
      // Going through all files is not for the moment between two keystrokes; what is open is asked by itself.
      if (!token.isCancellationRequested && !this.#isClosed) await this.#ports.whenIdle();
      throwIfCancelled(token);
    }
    return { items: [] };
  }

  /** Something happened that may change a report. */
  changed(): void {
    this.#revision++;
    if (this.#waiting.size > 0) this.#wakeTimer ??= setTimeout(() => this.#wake(), WAKE_DELAY_MS);
  }

  /** Answers what is waiting, before the server stops. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  #wake(): void {
    clearTimeout(this.#wakeTimer);
    this.#wakeTimer = undefined;
    for (const wake of [...this.#waiting]) wake();
  }

  #changeAfter(revision: number, token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        cancellation.dispose();
        resolve();
      };
      this.#waiting.add(wake);
      const cancellation = token.onCancellationRequested(wake);
      if (token.isCancellationRequested || this.#isClosed) wake();
      else if (revision !== this.#revision) this.#wakeTimer ??= setTimeout(() => this.#wake(), WAKE_DELAY_MS);
    });
  }

  /** One answer, or undefined when the client has everything already. */
  async #collect(
    previous: ReadonlyMap<string, PreviousResultId>,
    token: CancellationToken,
    stream: Stream | undefined,
  ): Promise<WorkspaceDiagnosticReport | undefined> {
    const batches = new Batches(stream);
    const unchanged: WorkspaceDocumentDiagnosticReport[] = [];
    const gone = new Map(previous);
    for await (const { uri, version, resultId, report } of this.#all(previous)) {
      throwIfCancelled(token);
      if (this.#isClosed) return { items: [] };
      gone.delete(uriKey(uri));
      if (report === undefined) {
        unchanged.push({ uri, version, kind: DocumentDiagnosticReportKind.Unchanged, resultId });
      } else {
        batches.add({ uri, version, kind: DocumentDiagnosticReportKind.Full, resultId, items: report.items });
      }
    }
    for (const { uri } of gone.values()) {
      batches.add({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
    return batches.isEmpty ? undefined : batches.finish(unchanged);
  }

  /** Everything there is a report of; the open documents come first, because the writer is looking at them. */
  async *#all(previous: ReadonlyMap<string, PreviousResultId>): AsyncGenerator<{
    uri: string;
    version: number | null;
    resultId: string;
    report?: Report;
  }> {
    const idOf = (uri: string) => previous.get(uriKey(uri))?.value;
    for (const uri of this.#ports.reports.openUris()) {
      const current = await this.#ports.reports.report(uri);
      if (current === undefined) continue;
      const { version, report } = current;
      const { resultId } = report;
      const id = idOf(uri);
      if (resultId === id) yield { uri, version, resultId };
      else if (id !== undefined || report.items.length > 0) yield { uri, version, resultId, report };
    }
    for await (const file of this.#ports.workspaceFiles?.reports(idOf) ?? [])
      yield { ...file, version: null };
  }
}

/** Sends reports on in portions, so that the first ones show while the rest is checked. */
class Batches {
  isEmpty = true;
  readonly #stream: Stream | undefined;
  #items: WorkspaceDocumentDiagnosticReport[] = [];
  #since = performance.now();

  constructor(stream: Stream | undefined) {
    this.#stream = stream;
  }

  add(item: WorkspaceDocumentDiagnosticReport): void {
    this.isEmpty = false;
    this.#items.push(item);
    if (this.#items.length >= BATCH_FILES || performance.now() - this.#since > BATCH_MS) this.#send();
  }

  /** The last answer; all of the answer for a client that takes no portions. */
  finish(rest: readonly WorkspaceDocumentDiagnosticReport[]): WorkspaceDiagnosticReport {
    this.#items.push(...rest);
    this.#send();
    return { items: this.#items };
  }

  #send(): void {
    if (this.#stream === undefined || this.#items.length === 0) return;
    this.#stream.report({ items: this.#items });
    this.#items = [];
    this.#since = performance.now();
  }
}
