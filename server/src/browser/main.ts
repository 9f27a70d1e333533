// The language server in a web worker of the extension host: vscode.dev, github.dev. Files come from the client.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { CONNECTION_OPTIONS } from "../lsp/connection-options.js";
import { serve } from "../lsp/server.js";
import { VERSION } from "../version.js";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  CONNECTION_OPTIONS,
);

function report(what: string, event: Event, error: unknown): void {
  connection.console.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  // Unhandled, it would look to the client as if the worker had not started.
  event.preventDefault();
}

self.addEventListener("error", (event) => report("uncaught exception", event, event.error));
self.addEventListener("unhandledrejection", (event) => report("unhandled rejection", event, event.reason));
serve(connection, { version: VERSION });
connection.listen();
