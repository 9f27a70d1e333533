import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from "vscode-languageserver";

/** Whether the server may be asked things: only between `initialize` and `shutdown`. */
export type Phase = "waiting" | "running" | "stopped";

/** The guard that every request and notification passes through, and the log it writes to. */
export class Guard {
  phase: Phase = "waiting";
  readonly #console: RemoteConsole;
  readonly #told = new Set<string>();

  constructor(console: RemoteConsole) {
    this.#console = console;
  }

  /**
   * Runs one step. What it throws is logged and `empty` is answered in its place, so that no request can stop
   * the server; an answer with an error code of its own passes.
   */
  async safely<T>(step: string, empty: T, run: () => T | Promise<T>): Promise<T> {
    if (this.phase === "waiting") {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server has not been initialized.");
    }
    if (this.phase === "stopped") {
      throw new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down.");
    }
    try {
      return await run();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.error(step, error);
      return empty;
    }
  }

  /** As `safely`, for what the client is not waiting for. */
  quietly(step: string, run: () => void | Promise<void>): void {
    if (this.phase !== "running") return;
    void this.safely(step, undefined, run).catch((error) => this.error(step, error));
  }

  error(step: string, error: unknown): void {
    this.#console.error(
      `${step}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  warn(message: string): void {
    this.#console.warn(message);
  }

  /** Logs a warning the first time that it is given. */
  warnOnce(message: string): void {
    if (this.#isNew(message)) this.warn(message);
  }

  /** Logs an error the first time that `topic` comes up. */
  errorOnce(topic: string, error: unknown): void {
    if (this.#isNew(topic)) this.error(topic, error);
  }

  #isNew(topic: string): boolean {
    const isNew = !this.#told.has(topic);
    this.#told.add(topic);
    return isNew;
  }
}

/** Answers a request that the client no longer wants. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
  }
}
