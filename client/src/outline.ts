import { DocumentSymbol, extensions, SymbolKind, type TextDocument } from "vscode";
import type { Middleware } from "vscode-languageclient";

/** What gives VS Code the headings of Markdown, unless somebody has switched it off. */
const MARKDOWN_FEATURES = "vscode.markdown-language-features";

/**
 * Leaves out of our outline the chapters that VS Code lists already, so that each stands there once. Chapters that are no
 * headings to Markdown, such as a line in bold, stay.
 */
export const outline: Middleware = {
  async provideDocumentSymbols(document, token, next) {
    const symbols = await next(document, token);
    if (!isNested(symbols) || extensions.getExtension(MARKDOWN_FEATURES) === undefined) return symbols;
    return symbols.flatMap((symbol) => withoutHeadings(symbol, document));
  },
};

/** What the server sends to a client that knows symbols within symbols. */
function isNested(symbols: readonly object[] | null | undefined): symbols is DocumentSymbol[] {
  return symbols?.every((symbol) => symbol instanceof DocumentSymbol) === true;
}

function withoutHeadings(symbol: DocumentSymbol, document: TextDocument): DocumentSymbol[] {
  const inside = symbol.children.flatMap((child) => withoutHeadings(child, document));
  if (isHeading(symbol, document)) return inside;
  symbol.children = inside;
  return [symbol];
}

/** Only chapters have this kind. */
function isHeading({ kind, selectionRange }: DocumentSymbol, document: TextDocument): boolean {
  if (kind !== SymbolKind.String) return false;
  const lineOf = (line: number) => (line < document.lineCount ? document.lineAt(line).text : "");
  const isMarked = /^ {0,3}#{1,6}(\s|$)/.test(lineOf(selectionRange.start.line));
  return isMarked || /^ {0,3}(=+|-+)[ \t]*$/.test(lineOf(selectionRange.end.line + 1));
}
