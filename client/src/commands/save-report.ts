import { type Uri, window } from "vscode";
import { chooseTarget, writePage } from "../made-page.js";
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
  const filters = { HTML: ["html"] };
  const chosen = target ?? (await chooseTarget(document, { title: word("report.save"), name, filters }));
  if (chosen) await writePage(chosen, html, word("report.saved", { file: fileName(chosen) }));
}
