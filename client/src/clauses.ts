import { type TextDocument, TextEditorRevealType, workspace } from "vscode";
import type { ClauseOffer, ClausesParams } from "../../server/src/protocol.js";
import { showDocument } from "./reveal.js";
import type { Session } from "./session.js";

/** The clauses that fill a cell of the overview now, the best first; none when the server cannot say. */
export async function fetchClauses(
  { client, output }: Session,
  params: ClausesParams,
): Promise<readonly ClauseOffer[]> {
  try {
    return await client.sendRequest<ClauseOffer[]>("speerpunt/clauses", params);
  } catch (error) {
    output.warn(`clauses: ${error}`);
    return [];
  }
}

/**
 * Puts a clause into the text as a quick fix does, with the cursor at its first open choice. False when the text has
 * changed meanwhile.
 */
export async function insertClause(
  { client }: Session,
  document: TextDocument,
  { edit, version }: ClauseOffer,
): Promise<boolean> {
  const change = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  // VS Code runs the snippet of an edit in the editor that is active.
  const editor = await showDocument(document);
  if (document.version !== version) return false;
  const [first] = change.entries().flatMap(([, edits]) => edits);
  if (!(await workspace.applyEdit(change))) return false;
  if (first) editor.revealRange(first.range, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
