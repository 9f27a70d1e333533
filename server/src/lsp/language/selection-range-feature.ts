import type { CancellationToken, Position, SelectionRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, selectionRanges } from "../../core/index.js";
import { isPosition, toOffset } from "../from-lsp.js";
import { throwIfCancelled } from "../guard.js";
import type { Session } from "../session.js";
import { toRange } from "../to-lsp.js";
import type { LanguageFeature } from "./language-feature.js";

export const selectionRangeFeature: LanguageFeature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  serve({ connection, guard, session }) {
    connection.onSelectionRanges(({ textDocument, positions }, token) =>
      guard.safely("selection ranges", null, () => rangesOf(session(), textDocument.uri, positions, token)),
    );
  },
};

async function rangesOf(
  session: Session,
  uri: string,
  positions: readonly Position[],
  token: CancellationToken,
): Promise<SelectionRange[] | null> {
  if (!Array.isArray(positions) || !positions.every(isPosition)) return null;
  const open = await session.analysed(uri);
  throwIfCancelled(token);
  return open ? positions.map((position) => rangesAt(position, open.analysis, open.text)) : null;
}

/** The smallest range at a position, each within its parent. */
function rangesAt(position: Position, analysis: Analysis, document: TextDocument): SelectionRange {
  const spans = selectionRanges(analysis, toOffset(position, document));
  const [smallest] = spans
    .toReversed()
    .reduce<SelectionRange[]>(
      ([parent], span) => [{ range: toRange(span, document), ...(parent && { parent }) }],
      [],
    );
  return smallest ?? { range: { start: position, end: position } };
}
