import { Uri, window, workspace } from "vscode";
import type { ExportDocumentParams, ExportDocumentResult } from "../../../server/src/protocol.js";
import { fromBase64, readBase64 } from "../base64.js";
import { currentEditor } from "../current-editor.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

/** Writes the current specification as a Word file where the writer chooses, with the template of the organisation. */
export async function exportDocument({ client, output }: Session, target?: unknown): Promise<void> {
  const document = currentEditor()?.document;
  if (document?.languageId !== "markdown") {
    void window.showInformationMessage(word("convert.noDocument"));
    return;
  }
  try {
    const uri = document.uri.toString();
    const template = await client.sendRequest<string | null>("speerpunt/wordTemplate", { uri });
    const params: ExportDocumentParams = { uri, ...(template && { template: await read(template) }) };
    const result = await client.sendRequest<ExportDocumentResult | null>("speerpunt/exportDocument", params);
    if (result === null) void window.showErrorMessage(word("convert.unavailable"));
    else if (result.content === null) void window.showErrorMessage(result.told);
    else await write(document.uri, target, result.content);
  } catch (error) {
    output.error(`export of ${document.uri}: ${error}`);
    void window.showErrorMessage(word("convert.exportFailed", { error: String(error) }));
  }
}

async function read(uri: string): Promise<NonNullable<ExportDocumentParams["template"]>> {
  const template = Uri.parse(uri);
  return { name: template.path, content: await readBase64(template) };
}

async function write(source: Uri, given: unknown, content: string): Promise<void> {
  const path = source.path.replace(/(\.[^./]+)?$/, ".docx");
  const scheme = source.scheme === "untitled" ? "file" : source.scheme;
  const target =
    given instanceof Uri
      ? given
      : await window.showSaveDialog({
          defaultUri: source.with({ path, scheme }),
          filters: { Word: ["docx"] },
          title: word("convert.saveTitle"),
        });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, fromBase64(content));
  void window.showInformationMessage(word("convert.exported", { name: target.path.replace(/^.*\//, "") }));
}
