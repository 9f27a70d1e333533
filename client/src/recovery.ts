import { type Disposable, type LogOutputChannel, window } from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  State,
} from "vscode-languageclient";
import { word } from "./words.js";

const MAX_RESTARTS = 4;
const WINDOW_MS = 3 * 60 * 1000;
/** Before a server that died is started again, so that one that cannot start does not keep the machine busy. */
const DELAY_MS = 500;

/**
 * Starts the server, and starts one that died again and says so; the client then opens every document anew from the
 * editor's text. After too many deaths in a short while it stops trying and offers to start it by hand.
 */
export class Recovery implements Disposable {
  readonly errorHandler: ErrorHandler = {
    // A message that could not be read or written is logged; a connection that is really gone reports `closed`.
    error: (error) => ({ action: ErrorAction.Continue, message: error.message, handled: true }),
    closed: () => {
      // Of a server that dies while it starts, the start is what fails.
      if (this.#client?.state === State.Running) this.#died();
      return { action: CloseAction.DoNotRestart, message: "The server stopped.", handled: true };
    },
  };
  readonly #output: LogOutputChannel;
  #client: BaseLanguageClient | undefined;
  #starting: Promise<boolean> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #deaths: number[] = [];

  constructor(output: LogOutputChannel) {
    this.#output = output;
  }

  /** Starts the server of a client that was made with this error handler. */
  async start(client: BaseLanguageClient): Promise<void> {
    this.#client = client;
    // The user hears of the server from us, in the language of the findings, and not from the library as well.
    const log = client.error.bind(client);
    client.error = (message, data) => log(message, data, false);
    await this.#start();
  }

  /** Stops the server, also one that no longer answers, and starts it again with every open document. */
  async restart(): Promise<void> {
    this.#deaths = [];
    if (this.#client?.state === State.Running) {
      await this.#client.stop().catch((error) => this.#output.warn(String(error)));
    }
    await this.#start();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#client = undefined;
  }

  /** Whether the server runs. */
  #start(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#starting ??= this.#tryToStart().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  async #tryToStart(): Promise<boolean> {
    const client = this.#client;
    if (client === undefined) return false;
    try {
      await client.start();
      return true;
    } catch (error) {
      this.#output.error(String(error));
      forgetFailedStart(client);
      this.#died();
      return false;
    }
  }

  #died(): void {
    if (this.#client === undefined) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((death) => now - death < WINDOW_MS), now];
    if (this.#deaths.length <= MAX_RESTARTS) this.#timer = setTimeout(() => void this.#revive(), DELAY_MS);
    else void this.#offerRestart();
  }

  async #revive(): Promise<void> {
    if (!(await this.#start())) return;
    const choice = await window.showWarningMessage(word("server.restarted"), word("server.log"));
    if (choice) this.#output.show();
  }

  async #offerRestart(): Promise<void> {
    const message = word("server.gaveUp", { count: this.#deaths.length });
    const restart = word("server.restart");
    const log = word("server.log");
    const choice = await window.showErrorMessage(message, restart, log);
    if (choice === restart) await this.restart();
    if (choice === log) this.#output.show();
  }
}

/** The library remembers a start that failed, and would answer each later start with it. */
function forgetFailedStart(client: object): void {
  (client as { _onStart?: Promise<void> | undefined })._onStart = undefined;
}
