import { Uri, window, workspace } from "vscode";
import type { ImportDocumentParams, ImportDocumentResult } from "../../../server/src/protocol.js";
import { readBase64 } from "../base64.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

const EXTENSIONS = ["docx", "docm", "odt", "html", "htm"];

/** Opens a document of a word processor as an unsaved Markdown document, named after it and beside it. */
export async function importDocument({ client, output }: Session, given?: unknown): Promise<void> {
  const source = given instanceof Uri ? given : await pick();
  if (source === undefined) return;
  try {
    const params: ImportDocumentParams = { name: nameOf(source), content: await readBase64(source) };
    const result = await client.sendRequest<ImportDocumentResult | null>("speerpunt/importDocument", params);
    if (result === null) void window.showErrorMessage(word("convert.unavailable"));
    else if (result.markdown === null) void window.showErrorMessage(result.told);
    else {
      await open(source, result.markdown);
      void window.showInformationMessage(result.told);
    }
  } catch (error) {
    output.error(`import of ${source}: ${error}`);
    void window.showErrorMessage(word("convert.failed", { name: nameOf(source) }));
  }
}

async function pick(): Promise<Uri | undefined> {
  const [source] =
    (await window.showOpenDialog({
      title: word("convert.pickTitle"),
      filters: { [word("convert.pickFilter")]: EXTENSIONS },
    })) ?? [];
  return source;
}

/** Nothing is written before the writer saves, and then beside the source. */
async function open(source: Uri, markdown: string): Promise<void> {
  const path = await freePath(source);
  const document = await workspace.openTextDocument(source.with({ scheme: "untitled", path }));
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.positionAt(0), markdown));
}

/** `bestek.md`, or `bestek-2.md` when there is one. */
async function freePath(source: Uri): Promise<string> {
  const stem = source.path.replace(/\.[^./]+$/, "");
  for (let i = 1; ; i++) {
    const path = `${stem}${i === 1 ? "" : `-${i}`}.md`;
    const isTaken = await workspace.fs.stat(source.with({ path })).then(
      () => true,
      () => false,
    );
    if (!isTaken && !workspace.textDocuments.some(({ uri }) => uri.path === path)) return path;
  }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
