import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver";
import { highlightsAt } from "../../core/index.js";
import type { Session } from "../session.js";
import { toRange } from "../to-lsp.js";
import type { LanguageFeature } from "./language-feature.js";
import { placeInTender } from "./tender-place.js";

export const documentHighlightFeature: LanguageFeature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  serve({ connection, guard, session }) {
    connection.onDocumentHighlight(({ textDocument, position }) =>
      guard.safely("document highlight", null, () => highlights(session(), textDocument.uri, position)),
    );
  },
};

/** Asked at each step of the cursor, so it waits for no file. */
async function highlights(
  session: Session,
  uri: string,
  position: Position,
): Promise<DocumentHighlight[] | null> {
  const place = await placeInTender(session, uri, position, { read: false });
  if (!place) return null;
  const { tender, name, offset, text } = place;
  return highlightsAt(tender.set, name, offset).map(({ span, defines }) => ({
    range: toRange(span, text),
    kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
