import type { Uri } from "vscode";
import type { MessageTransports } from "vscode-languageclient";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageclient/browser";

/** The web worker that runs the server; at most one at a time, also when the last one no longer answered. */
export class ServerWorker {
  readonly #script: string;
  #worker: Worker | undefined;

  /** The worker runs these scripts, in this order. */
  constructor(scripts: readonly Uri[]) {
    const urls = scripts.map((script) => JSON.stringify(script.toString(true)));
    this.#script = URL.createObjectURL(
      new Blob([`importScripts(${urls})`], { type: "application/javascript" }),
    );
  }

  /** Starts a fresh one, with the two ends of the connection to it. */
  start(): MessageTransports {
    this.stop();
    const worker = new Worker(this.#script);
    this.#worker = worker;
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/**
 * Says that the connection closed when the script could not be loaded or stopped half-way. By itself a client would
 * wait for ever; errors of a server that runs are handled inside the worker and do not come here.
 */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener("error", () => this.fireClose());
  }
}
