import { Uri, window, workspace } from "vscode";
import { messageLanguage } from "../words.js";

/** Opens a specification with every kind of finding, in the language of the findings. It is no file: nothing can break. */
export async function openPlayground(extension: Uri): Promise<void> {
  const source = Uri.joinPath(extension, "media", `playground.${messageLanguage()}.md`);
  const content = new TextDecoder().decode(await workspace.fs.readFile(source));
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}
