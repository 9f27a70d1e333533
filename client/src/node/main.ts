import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "../extension.js";
import { registerMcpServers } from "./mcp-servers.js";

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext) {
  context.subscriptions.push(...registerMcpServers(context));
  const module = context.asAbsolutePath("dist/server.js");
  return start(context, (options) => {
    client = new LanguageClient(
      "speerpunt",
      "Speerpunt",
      {
        run: { module, transport: TransportKind.ipc },
        debug: {
          module,
          transport: TransportKind.ipc,
          options: { execArgv: ["--nolazy", "--inspect=6009"] },
        },
      },
      options,
    );
    return client;
  });
}

/** Lets the server shut down by itself; VS Code waits for the promise. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
