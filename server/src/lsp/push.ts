import { type Disposable, type PublishDiagnosticsParams, RAL } from "vscode-languageserver";
import type { VersionedReport } from "./finding-reports.js";
import { uriKey } from "./uri.js";

/** Longer than a burst of edits that have all come in already. */
const MAX_BURST_MS = 150;

export interface PushPorts {
  readonly send: (params: PublishDiagnosticsParams) => void;
  /** The report of what is at a URI now; undefined when nothing is to be shown there any more. */
  readonly report: (uri: string) => Promise<VersionedReport | undefined>;
  readonly onError: (uri: string, error: unknown) => void;
}

interface Plan {
  readonly since: number;
  timer: Disposable;
}

interface Sent {
  readonly version: number | null;
  readonly resultId: string;
}

/** Sends diagnostics to clients that do not ask for them: for each version at most once, in the order of versions. */
export class PushDiagnostics {
  readonly #ports: PushPorts;
  readonly #plans = new Map<string, Plan>();
  readonly #sent = new Map<string, Sent>();

  constructor(ports: PushPorts) {
    this.#ports = ports;
  }

  /** Plans a check of the text as it will be then: at once, or when the time of rest after the last one is over. */
  plan(uri: string, restUntil = 0): void {
    const plan = this.#plans.get(uriKey(uri));
    const now = performance.now();
    const since = plan?.since ?? now;
    if (restUntil > now) {
      // A later edit does not move the check, or steady typing would put it off for ever.
      if (plan === undefined) this.#start(uri, since, restUntil - now);
    } else if (now - since < MAX_BURST_MS) {
      plan?.timer.dispose();
      this.#afterWaitingMessages(uri, since);
    }
  }

  /** Drops all plans, before the server stops. */
  close(): void {
    for (const { timer } of this.#plans.values()) timer.dispose();
    this.#plans.clear();
  }

  /** Takes back what was sent for a document that is closed. */
  clear(uri: string): void {
    const key = uriKey(uri);
    this.#plans.get(key)?.timer.dispose();
    this.#plans.delete(key);
    if (this.#sent.delete(key)) this.#ports.send({ uri, diagnostics: [] });
  }

  #start(uri: string, since: number, delayMs: number): void {
    const timer = RAL().timer.setTimeout(() => this.#run(uri), delayMs);
    this.#plans.set(uriKey(uri), { since, timer });
  }

  // Each message that has come in is handled in a turn of its own; of a burst of edits only the last one counts.
  // An edit that is handled in the first of two turns replaces this plan, so two turns see the burst to its end.
  #afterWaitingMessages(uri: string, since: number): void {
    const { setImmediate } = RAL().timer;
    const plan: Plan = {
      since,
      timer: setImmediate(() => {
        plan.timer = setImmediate(() => this.#run(uri));
      }),
    };
    this.#plans.set(uriKey(uri), plan);
  }

  #run(uri: string): void {
    this.#plans.delete(uriKey(uri));
    this.#publish(uri).catch((error) => this.#ports.onError(uri, error));
  }

  async #publish(uri: string): Promise<void> {
    const current = await this.#ports.report(uri);
    const key = uriKey(uri);
    // A plan made in the meantime will send what is newer.
    if (this.#plans.has(key)) return;
    if (current === undefined) return this.clear(uri);
    const { version, report } = current;
    const sent = this.#sent.get(key);
    if (sent?.version === version && sent.resultId === report.resultId) return;
    this.#sent.set(key, { version, resultId: report.resultId });
    this.#ports.send({ uri, ...(version !== null && { version }), diagnostics: report.items });
  }
}
