// The symbols of a document in the words of the protocol.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentSymbol as CoreSymbol, SymbolKind as CoreSymbolKind } from "../core/index.js";
import { toRange } from "./to-lsp.js";

/** The protocol knows only what programs are made of; these have icons that differ. */
export const SYMBOL_KIND = {
  chapter: SymbolKind.String,
  paragraph: SymbolKind.Field,
  requirement: SymbolKind.Property,
  wish: SymbolKind.Event,
  "award-criterion": SymbolKind.Number,
  "contract-clause": SymbolKind.Interface,
  matrix: SymbolKind.Array,
  "matrix-row": SymbolKind.EnumMember,
} satisfies Record<CoreSymbolKind, SymbolKind>;

/** Symbols within symbols, for a client that can show them. */
export function toDocumentSymbols(symbols: readonly CoreSymbol[], document: TextDocument): DocumentSymbol[] {
  return symbols.map(({ kind, name, detail, span, focus, children }) => ({
    name,
    ...(detail && { detail }),
    kind: SYMBOL_KIND[kind],
    range: toRange(span, document),
    selectionRange: toRange(focus, document),
    ...(children.length > 0 && { children: toDocumentSymbols(children, document) }),
  }));
}

/** One list for a client that knows no symbols within symbols, each with the name of the one that holds it. */
export function toFlatSymbols(
  symbols: readonly CoreSymbol[],
  document: TextDocument,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ kind, name, span, children }) => [
    {
      name,
      kind: SYMBOL_KIND[kind],
      location: { uri: document.uri, range: toRange(span, document) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toFlatSymbols(children, document, name),
  ]);
}
