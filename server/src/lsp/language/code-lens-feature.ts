// The coverage above the title of a document.
import type { CodeLens } from "vscode-languageserver";
import { titleNote } from "../../core/index.js";
import type { Session } from "../session.js";
import { toRange } from "../to-lsp.js";
import type { LanguageFeature } from "./language-feature.js";

export const codeLensFeature: LanguageFeature = {
  capabilities: () => ({ codeLensProvider: {} }),
  serve({ connection, guard, session }) {
    connection.onCodeLens(({ textDocument }) =>
      guard.safely("code lens", [], () => codeLenses(session(), textDocument.uri)),
    );
  },
};

async function codeLenses(session: Session, uri: string): Promise<CodeLens[]> {
  const open = await session.analysed(uri);
  const note = open && titleNote(open.analysis, open.language);
  if (!note) return [];
  // Without a command behind it the line is only read.
  const command = session.wantsCoverage ? "speerpunt.showCoverage" : "";
  return [
    { range: toRange(note.span, open.text), command: { title: note.text, tooltip: note.details, command } },
  ];
}
