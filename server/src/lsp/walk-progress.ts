import type { WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { MessageLanguage } from "../core/index.js";
import { WORDS } from "./words.js";

/** A walk over the files that is done sooner shows nothing. */
const SHOW_AFTER_MS = 1500;

/** Asks the client to show progress; undefined when it cannot. */
export type CreateProgress = () => Promise<WorkDoneProgressServerReporter> | undefined;

/** Shows how far a long walk over files is, and lets the writer end it. */
export class WalkProgress {
  readonly #create: CreateProgress;
  readonly #language: MessageLanguage;
  readonly #started = performance.now();
  #isAsked = false;
  #isEnded = false;
  #percentage = -1;
  #reporter: WorkDoneProgressServerReporter | undefined;

  constructor(create: CreateProgress, language: MessageLanguage) {
    this.#create = create;
    this.#language = language;
  }

  /** Whether the writer no longer wants it. */
  get isCancelled(): boolean {
    return this.#reporter?.token.isCancellationRequested === true;
  }

  step(done: number, total: number): void {
    const percentage = Math.floor((100 * done) / total);
    if (percentage === this.#percentage) return;
    this.#percentage = percentage;
    if (this.#reporter) this.#reporter.report(percentage, this.#message(done, total));
    else if (performance.now() - this.#started > SHOW_AFTER_MS) this.#show(done, total);
  }

  end(): void {
    this.#isEnded = true;
    this.#reporter?.done();
  }

  #show(done: number, total: number): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#create()?.then(
      (reporter) => {
        reporter.begin(WORDS[this.#language].checking(), this.#percentage, this.#message(done, total), true);
        this.#reporter = reporter;
        if (this.#isEnded) reporter.done();
      },
      // Without a picture of it the work goes on all the same.
      () => {},
    );
  }

  #message(done: number, total: number): string {
    return WORDS[this.#language].checked(done, total);
  }
}
