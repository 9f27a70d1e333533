import { env, Uri, window, workspace } from "vscode";
import { fetchReport, fileName, reportedDocument } from "../report.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

/** Writes the report of the current document where the writer wants it, or at `target`, and offers to open it. */
export async function saveReport(session: Session, target?: Uri): Promise<void> {
  const document = reportedDocument();
  const html = document && (await fetchReport(session, document));
  if (!document || html === undefined) {
    void window.showInformationMessage(word("report.none"));
    return;
  }
  const name = `${fileName(document.uri).replace(/\.(md|markdown)$/i, "")}.html`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const base = document.isUntitled ? folder : Uri.joinPath(document.uri, "..");
  const chosen =
    target ??
    (await window.showSaveDialog({
      title: word("report.save"),
      filters: { HTML: ["html"] },
      ...(base && { defaultUri: Uri.joinPath(base, name) }),
    }));
  if (!chosen) return;
  try {
    await workspace.fs.writeFile(chosen, new TextEncoder().encode(html));
  } catch (error) {
    void window.showErrorMessage(word("report.notSaved", { file: fileName(chosen), error: String(error) }));
    return;
  }
  const open = word("report.open");
  const answer = await window.showInformationMessage(word("report.saved", { file: fileName(chosen) }), open);
  if (answer === open) await env.openExternal(chosen);
}
