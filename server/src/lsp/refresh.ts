// After other options: what the client shows of open documents is asked for again, as far as it can.
import { CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import type { ClientAbilities } from "./capabilities.js";

/** Asks the client to ask again for diagnostics, code lenses and inlay hints. */
export async function refreshAll(connection: Connection, client: ClientAbilities): Promise<void> {
  const { languages } = connection;
  const asked: Promise<unknown>[] = [];
  if (client.pulls && client.refreshesDiagnostics) asked.push(languages.diagnostics.refresh());
  if (client.refreshesCodeLenses) asked.push(connection.sendRequest(CodeLensRefreshRequest.type));
  if (client.refreshesInlayHints) asked.push(languages.inlayHint.refresh());
  await Promise.all(asked);
}
