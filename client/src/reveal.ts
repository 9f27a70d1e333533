import {
  type Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";

/** Brings a document to the front, in the column where it is open. */
export function showDocument(document: TextDocument): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, shown?.viewColumn);
}

/** Selects words of a document and brings them into view. */
export async function reveal(document: TextDocument, words: Range): Promise<void> {
  const editor = await showDocument(document);
  const range = document.validateRange(words);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
