import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, speerpunt, until, workspaceFile } from "./support.js";

suite("report", () => {
  test("stands beside the document and follows it when it is saved", async () => {
    const { reportHtml } = await speerpunt();
    const editor = await openFresh("papier.md");
    await vscode.commands.executeCommand("speerpunt.showReport");
    const html = await until("the report is there", reportHtml);
    assert.match(html, /<title>MVI-verslag: Offerteaanvraag/);
    assert.match(html, /href="command:speerpunt\.goToReportPlace\?/);
    assert.doesNotMatch(html, /<script/);
    await editor.edit((edit) =>
      edit.insert(
        editor.document.lineAt(editor.document.lineCount - 1).range.end,
        "\n\nDe opdrachtnemer levert naar vermogen.\n",
      ),
    );
    assert(await editor.document.save());
    await until("the report has changed", () => reportHtml() !== html);
  });

  test("a place in the report leads to the text", async () => {
    await openFresh("papier.md");
    await vscode.commands.executeCommand("speerpunt.showReport");
    await vscode.commands.executeCommand("speerpunt.goToReportPlace", 27, 5);
    const active = await until("the editor is there", () => vscode.window.activeTextEditor);
    assert.deepEqual([active.selection.active.line, active.selection.active.character], [26, 4]);
  });

  test("is saved as a page without links into the editor", async () => {
    await openFresh("papier.md");
    const target = workspaceFile("verslag.html");
    // The message that offers to open it waits for an answer.
    void vscode.commands.executeCommand("speerpunt.saveReport", target);
    const html = await until("the file is there", async () => {
      const bytes = await vscode.workspace.fs.readFile(target).then(
        (found) => found,
        () => undefined,
      );
      return bytes && new TextDecoder().decode(bytes);
    });
    assert.match(html, /^<!DOCTYPE html>/);
    assert.doesNotMatch(html, /command:/);
  });
});
