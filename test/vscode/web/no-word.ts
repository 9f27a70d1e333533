import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, workspaceFile } from "../suite/support.js";

suite("Word files in a browser", () => {
  test("the commands say that it cannot be done here, and write and open nothing", async () => {
    const { document } = await openFresh("papier.md");
    const word = workspaceFile("papier-uit.docx");
    // Both show a message and end; one that fails would throw.
    await vscode.commands.executeCommand("speerpunt.exportDocument", word);
    await assert.rejects(async () => vscode.workspace.fs.stat(word));
    await vscode.workspace.fs.writeFile(word, new Uint8Array([0x50, 0x4b]));
    try {
      await vscode.commands.executeCommand("speerpunt.importDocument", word);
      assert.equal(vscode.window.activeTextEditor?.document, document);
    } finally {
      await vscode.workspace.fs.delete(word);
    }
  });
});
