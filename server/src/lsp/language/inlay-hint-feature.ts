// Counts per spearhead behind the headings of chapters.
import { type InlayHint, MarkupKind, type Range } from "vscode-languageserver";
import { chapterHints } from "../../core/index.js";
import { toSpan } from "../from-lsp.js";
import type { Session } from "../session.js";
import type { LanguageFeature } from "./language-feature.js";

export const inlayHintFeature: LanguageFeature = {
  capabilities: () => ({ inlayHintProvider: {} }),
  serve({ connection, guard, session }) {
    connection.languages.inlayHint.on(({ textDocument, range }) =>
      guard.safely("inlay hint", [], () => inlayHints(session(), textDocument.uri, range)),
    );
  },
};

async function inlayHints(session: Session, uri: string, range: Range): Promise<InlayHint[]> {
  const open = await session.analysed(uri);
  if (!open) return [];
  const { analysis, text, language } = open;
  return chapterHints(analysis, language, toSpan(range, text)).map(({ at, label, tooltip }) => ({
    position: text.positionAt(at),
    label,
    tooltip: { kind: MarkupKind.Markdown, value: tooltip },
    paddingLeft: true,
  }));
}
