import type { CancellationToken, FoldingRange } from "vscode-languageserver";
import { foldingRanges } from "../../core/index.js";
import { toFoldingRanges } from "../folding.js";
import { throwIfCancelled } from "../guard.js";
import type { Session } from "../session.js";
import type { LanguageFeature } from "./language-feature.js";

export const foldingFeature: LanguageFeature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  serve({ connection, guard, session }) {
    connection.onFoldingRanges(({ textDocument }, token) =>
      guard.safely("folding ranges", [], () => rangesOf(session(), textDocument.uri, token)),
    );
  },
};

async function rangesOf(session: Session, uri: string, token: CancellationToken): Promise<FoldingRange[]> {
  const open = await session.analysed(uri);
  throwIfCancelled(token);
  return open ? toFoldingRanges(foldingRanges(open.analysis), open.text, session.client.foldingLimit) : [];
}
