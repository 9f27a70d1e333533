import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, untilFindings, workspaceFile } from "./support.js";

suite("Word files", () => {
  test("a specification goes to Word, and comes back beside it, not saved yet, with its findings", async () => {
    const { document } = await openFresh("papier.md");
    const word = workspaceFile("papier-uit.docx");
    await vscode.commands.executeCommand("speerpunt.exportDocument", word);
    const bytes = await vscode.workspace.fs.readFile(word);
    assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b]);
    try {
      await vscode.commands.executeCommand("speerpunt.importDocument", word);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      assert.equal(editor.document.uri.scheme, "untitled");
      assert.ok(editor.document.uri.path.endsWith("/papier-uit.md"));
      const heading = /^## .*$/m.exec(document.getText())?.[0] ?? "no heading";
      assert.ok(editor.document.getText().includes(heading));
      await untilFindings(editor.document.uri, "vague");
    } finally {
      await vscode.workspace.fs.delete(word);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }
  });
});
