// The wiring: which message of the protocol goes to whom. Nothing is decided here.
import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { RulePageParams } from "../protocol.js";
import { initializeResult } from "./capabilities.js";
import { Guard } from "./guard.js";
import type { Host } from "./host.js";
import { serveLanguage } from "./language/language-features.js";
import { Session } from "./session.js";

/** Serves a connection until the client says `exit`. */
export function serve(connection: Connection, host: Host): void {
  const guard = new Guard(connection.console);
  // Made when the client has said who it is; the guard lets nothing through before.
  let session: Session;

  connection.onInitialize((params) => {
    session = new Session(connection, host, guard, params);
    guard.phase = "running";
    return initializeResult(session.client, host.version);
  });
  connection.onInitialized(() => guard.quietly("start", () => session.start()));
  connection.onShutdown(() => {
    if (guard.phase === "running") session.stop();
    guard.phase = "stopped";
  });

  connection.onDidOpenTextDocument(({ textDocument }) =>
    guard.quietly(`open ${textDocument?.uri}`, () => {
      const { uri, languageId, version, text } = textDocument;
      session.opened(TextDocument.create(uri, languageId, version, text));
    }),
  );
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    guard.quietly(`change ${textDocument?.uri}`, () =>
      session.edited(textDocument.uri, contentChanges, textDocument.version),
    ),
  );
  connection.onDidCloseTextDocument(({ textDocument }) =>
    guard.quietly(`close ${textDocument?.uri}`, () => session.closed(textDocument.uri)),
  );
  connection.onDidSaveTextDocument(() => guard.quietly("save", () => session.saved()));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guard.quietly("watched files", () => {
      for (const { uri } of changes) session.fileChanged(uri);
    }),
  );
  connection.onDidChangeConfiguration((params) =>
    guard.quietly("settings", () => session.settingsChanged(params?.settings)),
  );

  serveLanguage({ connection, guard, converter: host.converter, session: () => session });
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    guard.safely("diagnostic", { kind: "full", items: [] }, () =>
      session.pull.document(textDocument.uri, previousResultId, token),
    ),
  );
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _progress, stream) =>
    guard.safely("workspace diagnostic", { items: [] }, () =>
      session.pull.workspace(previousResultIds ?? [], token, stream),
    ),
  );
  connection.onNotification("speerpunt/cursor", (params: unknown) =>
    guard.quietly("cursor", () => session.cursorMoved(params)),
  );
  connection.onRequest("speerpunt/rulePage", (params: RulePageParams) =>
    guard.safely("rule page", null, () => session.rulePage(params.rule)),
  );
}
