// The extension in a browser: vscode.dev, github.dev. There the server runs in a web worker.
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "../extension.js";
import { ServerWorker } from "./server-worker.js";

let client: LanguageClient | undefined;
let worker: ServerWorker | undefined;

export function activate(context: ExtensionContext) {
  const scripts = ["core.js", "server.browser.js"].map((name) =>
    Uri.joinPath(context.extensionUri, "dist", name),
  );
  const server = new ServerWorker(scripts);
  worker = server;
  return start(context, (options) => {
    client = new LanguageClient("speerpunt", "Speerpunt", async () => server.start(), options);
    return client;
  });
}

/** Lets the server shut down by itself; VS Code waits for the promise. */
export async function deactivate(): Promise<void> {
  await client?.stop().catch(() => {});
  worker?.stop();
}
