import { type TextEditor, window } from "vscode";

/** The editor that the writer is in; while a preview or another view has the focus, a Markdown editor in sight. */
export function currentEditor(): TextEditor | undefined {
  return (
    window.activeTextEditor ??
    window.visibleTextEditors.find(({ document }) => document.languageId === "markdown")
  );
}
