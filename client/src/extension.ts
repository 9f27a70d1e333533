import { commands, type ExtensionContext, Uri, window, workspace } from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import type { ChangePreview, CoverageParams, InitializationOptions } from "../../server/src/protocol.js";
import { ChangePreviews } from "./change-preview.js";
import { exportDocument } from "./commands/export-document.js";
import { goToFinding } from "./commands/go-to-finding.js";
import { importDocument } from "./commands/import-document.js";
import { makeDossier } from "./commands/make-dossier.js";
import { newSpecification } from "./commands/new-specification.js";
import { openPlayground } from "./commands/open-playground.js";
import { explainRow, openRow } from "./commands/open-row.js";
import { saveReport } from "./commands/save-report.js";
import { ConfigurationPages } from "./commands/show-configuration.js";
import { showCoverage } from "./commands/show-coverage.js";
import { ReportPanel } from "./commands/show-report.js";
import { showRule } from "./commands/show-rule.js";
import { CoverageStore } from "./coverage.js";
import { tellCursor } from "./cursor.js";
import { serveFiles } from "./files.js";
import { registerTools } from "./language-model-tools.js";
import { outline } from "./outline.js";
import { CoverageView } from "./overview/coverage-view.js";
import { pageLinks, registerPages, showPage } from "./pages.js";
import { Recovery } from "./recovery.js";
import type { Session } from "./session.js";
import { createStatus } from "./status.js";

/** What `activate` gives to tests and to other extensions. */
export interface SpeerpuntApi {
  /** The text of the status bar item for the current editor; undefined when it is hidden. */
  statusText(): string | undefined;
  /** The page of the report that is shown; undefined when there is none. */
  reportHtml(): string | undefined;
  /** The last coverage that the server told of a document. */
  coverage(uri: Uri): CoverageParams | undefined;
  /** The rows and the number of the coverage view. */
  readonly view: Pick<CoverageView, "getChildren" | "getTreeItem" | "onDidChangeTreeData" | "badge">;
}

/**
 * Starts the client that `createClient` makes for its host, and everything that VS Code shows of it. The server starts
 * meanwhile: VS Code waits for this function with what else it has to do.
 */
export function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): SpeerpuntApi {
  const output = window.createOutputChannel("Speerpunt", { log: true });
  const recovery = new Recovery(output);
  const client = createClient({
    // The project file has findings of its own; its text counts as soon as it is typed.
    documentSelector: [{ language: "markdown" }, { pattern: "**/{speerpunt,speerpunt-organisatie}.yaml" }],
    outputChannel: output,
    diagnosticCollectionName: "speerpunt",
    initializationOptions: {
      coverage: true,
      files: true,
      pages: true,
      followsLinks: true,
      previews: true,
    } satisfies InitializationOptions,
    errorHandler: recovery.errorHandler,
    initializationFailedHandler: () => false,
    middleware: { ...pageLinks, ...outline },
  });
  const session: Session = { client, coverage: new CoverageStore(), output };
  const status = createStatus(session);
  const view = new CoverageView(session);
  const report = new ReportPanel(session);
  const configuration = new ConfigurationPages(session);
  const previews = new ChangePreviews(session);
  const command = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`speerpunt.${name}`, run);

  context.subscriptions.push(
    output,
    recovery,
    status,
    view,
    client.onNotification("speerpunt/coverage", (params: CoverageParams) =>
      session.coverage.set(Uri.parse(params.uri), params),
    ),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) session.coverage.clear();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => session.coverage.delete(uri)),
    ...serveFiles(client),
    ...registerPages(session),
    configuration.register(),
    previews.register(),
    command("previewChange", (preview: ChangePreview) => previews.show(preview)),
    tellCursor(client),
    command("showCoverage", () => showCoverage()),
    command("coverage.open", (row?: unknown) => openRow(session, view, String(row))),
    command("coverage.insert", (row?: unknown) => openRow(session, view, String(row))),
    command("coverage.explain", (row?: unknown) => explainRow(session, view, String(row))),
    ...registerTools(session, declaredTools(context)),
    command("showConfiguration", () => configuration.show()),
    command("nextFinding", () => goToFinding("next")),
    command("previousFinding", () => goToFinding("previous")),
    command("newSpecification", (wanted?: unknown) => newSpecification(session, wanted)),
    command("importDocument", (source?: unknown) => importDocument(session, source)),
    command("exportDocument", (target?: unknown) => exportDocument(session, target)),
    command("openPlayground", () => openPlayground(context.extensionUri)),
    report,
    command("showReport", () => report.show()),
    command("saveReport", (target?: unknown) =>
      saveReport(session, target instanceof Uri ? target : undefined),
    ),
    command("makeDossier", (choice?: unknown) => makeDossier(session, choice ?? {})),
    command("restartServer", () => recovery.restart()),
    command("openPage", (page: string) => showPage(session, Uri.parse(page))),
    command("showRule", (rule?: unknown) => showRule(session, typeof rule === "string" ? rule : undefined)),
  );
  void recovery.start(client);
  return {
    statusText: () => status.text,
    reportHtml: () => report.html,
    coverage: (uri) => session.coverage.get(uri),
    view,
  };
}

/** The names of the tools for models in the manifest. */
function declaredTools({ extension }: ExtensionContext): string[] {
  const declared: readonly { readonly name: string }[] = extension.packageJSON.contributes.languageModelTools;
  return declared.map(({ name }) => name);
}
