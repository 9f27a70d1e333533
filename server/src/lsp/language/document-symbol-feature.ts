import type { CancellationToken, DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { documentSymbols } from "../../core/index.js";
import { throwIfCancelled } from "../guard.js";
import type { Session } from "../session.js";
import { toDocumentSymbols, toFlatSymbols } from "../symbols.js";
import type { LanguageFeature } from "./language-feature.js";

export const documentSymbolFeature: LanguageFeature = {
  // The label tells our outline from that of another extension.
  capabilities: () => ({ documentSymbolProvider: { label: "Speerpunt" } }),
  serve({ connection, guard, session }) {
    connection.onDocumentSymbol(({ textDocument }, token) =>
      guard.safely("document symbols", [], () => symbolsOf(session(), textDocument.uri, token)),
    );
  },
};

async function symbolsOf(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const open = await session.analysed(uri);
  throwIfCancelled(token);
  if (!open) return [];
  const { analysis, text, language } = open;
  const symbols = documentSymbols(analysis, language);
  return session.client.hierarchicalSymbols ? toDocumentSymbols(symbols, text) : toFlatSymbols(symbols, text);
}
