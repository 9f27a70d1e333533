import {
  commands,
  type Disposable,
  Position,
  Range,
  type TextDocument,
  TextEditorRevealType,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { fetchReport, fileName, reportedDocument } from "../report.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

/** Runs when a place in the report is chosen; it can do nothing else than move in the document of that report. */
const PLACE_COMMAND = "speerpunt.goToReportPlace";

/** Shows the report of a document beside it, and keeps it equal to what is saved. One report is shown at a time. */
export class ReportPanel implements Disposable {
  readonly #session: Session;
  readonly #listeners: readonly Disposable[];
  #panel: WebviewPanel | undefined;
  #document: TextDocument | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#listeners = [
      commands.registerCommand(PLACE_COMMAND, (line: unknown, column: unknown) => this.#goTo(line, column)),
      workspace.onDidSaveTextDocument((document) => {
        if (document === this.#document) void this.#update();
      }),
    ];
  }

  /** Shows the report of the current document; says so when there is none. */
  async show(): Promise<void> {
    const document = reportedDocument();
    const html = document && (await fetchReport(this.#session, document, PLACE_COMMAND));
    if (!document || html === undefined) {
      void window.showInformationMessage(word("report.none"));
      return;
    }
    this.#document = document;
    this.#panel ??= this.#create();
    this.#panel.title = word("report.title", { document: fileName(document.uri) });
    this.#panel.webview.html = html;
    this.#panel.reveal(undefined, true);
  }

  /** The page that is shown; for tests. */
  get html(): string | undefined {
    return this.#panel?.webview.html;
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #create(): WebviewPanel {
    const panel = window.createWebviewPanel(
      "speerpunt.report",
      word("report.title", { document: "" }),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      // The page needs no script and no file; of commands it may run one only.
      {
        enableScripts: false,
        enableCommandUris: [PLACE_COMMAND],
        localResourceRoots: [],
        enableFindWidget: true,
      },
    );
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#document = undefined;
    });
    return panel;
  }

  async #update(): Promise<void> {
    const html = this.#document && (await fetchReport(this.#session, this.#document, PLACE_COMMAND));
    if (html !== undefined && this.#panel) this.#panel.webview.html = html;
  }

  async #goTo(line: unknown, column: unknown): Promise<void> {
    if (!this.#document || typeof line !== "number" || typeof column !== "number") return;
    const wanted = this.#document.validatePosition(
      new Position(Math.max(0, line - 1), Math.max(0, column - 1)),
    );
    const selection = new Range(wanted, wanted);
    const editor = await window.showTextDocument(this.#document, { viewColumn: ViewColumn.One, selection });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
