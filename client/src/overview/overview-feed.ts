import { type Disposable, type Event, EventEmitter, type TextDocument, window } from "vscode";
import { State } from "vscode-languageclient";
import type { OverviewParams, OverviewResult } from "../../../server/src/protocol.js";
import type { Session } from "../session.js";

/** How long a writer pauses before the overview follows the text. */
const PAUSE_MS = 300;

/** A document at a glance, as it was at `overview.version`. */
export interface Glance {
  readonly document: TextDocument;
  readonly overview: OverviewResult;
}

/** Keeps the overview of the document that the writer is in, as long as somebody looks at it. */
export class OverviewFeed implements Disposable {
  readonly #session: Session;
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  #isWanted = false;
  #glance: Glance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      window.onDidChangeVisibleTextEditors(() => this.#follow()),
      session.coverage.onDidChange(() => this.#follow()),
    ];
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** The document that the view is about: also while the writer reads a log beside it. Undefined without one in sight. */
  get document(): TextDocument | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    return editors.find((editor) => editor?.document.languageId === "markdown")?.document;
  }

  /** What is known now; of another document than `document` while an answer is under way. */
  get glance(): Glance | undefined {
    return this.#glance;
  }

  /** Whether somebody looks. */
  set isWanted(wanted: boolean) {
    this.#isWanted = wanted;
    if (wanted) this.#follow();
  }

  /** The overview of the text as it is now; undefined when there is none. */
  async fresh(): Promise<Glance | undefined> {
    const { document } = this;
    if (document === undefined || this.#glance?.document !== document) await this.#ask();
    else if (this.#glance.overview.version !== document.version) await this.#ask();
    return this.#glance;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #follow(): void {
    const { document } = this;
    clearTimeout(this.#timer);
    if (document === undefined) {
      this.#set(undefined);
      return;
    }
    const told = this.#session.coverage.get(document.uri)?.version;
    if (!this.#isWanted || told === undefined) return;
    const isShown = this.#glance?.document === document;
    this.#timer = setTimeout(() => void this.#ask(), isShown ? PAUSE_MS : 0);
  }

  async #ask(): Promise<void> {
    const { client, output } = this.#session;
    const { document } = this;
    const turn = ++this.#asked;
    if (document === undefined || client.state !== State.Running) return;
    const params: OverviewParams = { uri: document.uri.toString() };
    try {
      const overview = await client.sendRequest<OverviewResult | null>("speerpunt/overview", params);
      // An answer to an older question comes too late.
      if (turn === this.#asked && overview && this.document === document) this.#set({ document, overview });
    } catch (error) {
      output.warn(`overview: ${error}`);
    }
  }

  #set(glance: Glance | undefined): void {
    if (glance === undefined && this.#glance === undefined) return;
    this.#glance = glance;
    this.#changed.fire();
  }
}
