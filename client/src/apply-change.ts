import { type TextDocument, TextEditorRevealType, workspace } from "vscode";
import { showDocument } from "./reveal.js";
import type { Session } from "./session.js";

/** An LSP workspace edit for one version of a document. */
export interface VersionedChange {
  readonly version: number;
  readonly edit: object;
}

/** Changes the text as a quick fix does, with the cursor at the first open choice. False when the text has changed meanwhile. */
export async function applyChange(
  { client }: Session,
  document: TextDocument,
  { edit, version }: VersionedChange,
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
