// What the client can do, in the terms in which the server asks, and what the server offers in return.
import {
  type ClientCapabilities,
  type InitializeResult,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.js";
import type { CompletionSupport } from "./completions.js";
import { languageCapabilities } from "./language/language-features.js";
import type { EditSupport } from "./to-lsp.js";

export interface ClientAbilities {
  /** It asks for diagnostics; then they are never sent unasked. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly tellsSettings: boolean;
  readonly registersSettings: boolean;
  readonly watchesFiles: boolean;
  readonly tellsWorkspaceFolders: boolean;
  /** It can show how far work in the background is. */
  readonly showsProgress: boolean;
  readonly hoverFormat: MarkupKind;
  readonly completions: CompletionSupport;
  /** It takes a definition with the words that were pointed at. */
  readonly linksDefinitions: boolean;
  /** It asks what would be renamed before it asks for a new name. */
  readonly preparesRename: boolean;
  readonly edits: EditSupport;
  /** It can show symbols within symbols. */
  readonly hierarchicalSymbols: boolean;
  /** The most ranges for folding that it takes. */
  readonly foldingLimit: number;
}

export function clientAbilities(
  { workspace, textDocument, window }: ClientCapabilities,
  { previews }: InitializationOptions,
): ClientAbilities {
  const completion = textDocument?.completion?.completionItem;
  const edit = workspace?.workspaceEdit;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    tellsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsWorkspaceFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    hoverFormat: markup(textDocument?.hover?.contentFormat),
    completions: {
      snippets: completion?.snippetSupport === true,
      format: markup(completion?.documentationFormat),
    },
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    edits: {
      documentChanges: edit?.documentChanges === true,
      snippets: edit?.snippetEditSupport === true,
      previews: edit?.changeAnnotationSupport !== undefined,
      previewCommand: previews === true,
    },
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}

/** Markdown, unless the client says that it cannot show it. */
function markup(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats === undefined || formats.includes(MarkupKind.Markdown)
    ? MarkupKind.Markdown
    : MarkupKind.PlainText;
}

/** Only what is answered may stand here; a test asks each of them. */
export function initializeResult(client: ClientAbilities, version: string): InitializeResult {
  return {
    serverInfo: { name: "speerpunt", version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        // A save says that files have changed to a server that cannot watch them.
        ...(!client.watchesFiles && { save: { includeText: false } }),
      },
      ...languageCapabilities(client),
      ...(client.pulls && {
        diagnosticProvider: {
          identifier: "speerpunt",
          interFileDependencies: false,
          workspaceDiagnostics: true,
        },
      }),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
