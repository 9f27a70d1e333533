// Where a page goes that was made of a document, and what is said of it.
import { env, type TextDocument, Uri, window, workspace } from "vscode";
import { fileName } from "./report.js";
import { word } from "./words.js";

/** Asks where to write a file; proposed is a name beside the document. */
export async function chooseTarget(
  document: TextDocument,
  { title, name, filters }: { title: string; name: string; filters: Record<string, string[]> },
): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const base = document.isUntitled ? folder : Uri.joinPath(document.uri, "..");
  return window.showSaveDialog({ title, filters, ...(base && { defaultUri: Uri.joinPath(base, name) }) });
}

/** Writes the file, says `saved` of it, and offers to open it. */
export async function writePage(target: Uri, content: string, saved: string): Promise<void> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  } catch (error) {
    void window.showErrorMessage(word("report.notSaved", { file: fileName(target), error: String(error) }));
    return;
  }
  const open = word("report.open");
  if ((await window.showInformationMessage(saved, open)) === open) await env.openExternal(target);
}
