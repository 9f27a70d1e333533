import { commands, Selection, TextEditorRevealType, window } from "vscode";
import { currentEditor } from "../current-editor.js";
import { findingsOf } from "../findings.js";
import { word } from "../words.js";

/**
 * Moves the cursor to the finding after (or before) it and shows what it says, at the end of the text
 * going on at its other end. Findings of other extensions are passed over.
 */
export async function goToFinding(direction: "next" | "previous"): Promise<void> {
  const editor = currentEditor();
  const findings = editor ? findingsOf(editor.document) : [];
  if (!editor || findings.length === 0) {
    void window.showInformationMessage(word("findings.none"));
    return;
  }
  const cursor = editor.selection.active;
  const ahead =
    direction === "next"
      ? findings.find(({ range }) => range.start.isAfter(cursor))
      : findings.findLast(({ range }) => range.start.isBefore(cursor));
  const target = ahead ?? (direction === "next" ? findings[0] : findings.at(-1));
  if (!target) return;
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  shown.selection = new Selection(target.range.start, target.range.start);
  shown.revealRange(target.range, TextEditorRevealType.InCenterIfOutsideViewport);
  const position = { number: findings.indexOf(target) + 1, count: findings.length, message: target.message };
  const around = direction === "next" ? word("findings.fromStart") : word("findings.fromEnd");
  const said = word("findings.position", position);
  window.setStatusBarMessage(ahead ? said : `${around} ${said}`, 5000);
  // The editor gives a screen reader the focus of the hover, whatever is asked here; Escape goes back to the text.
  await commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}
