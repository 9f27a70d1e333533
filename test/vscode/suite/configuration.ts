import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { until, untilFindings, workspaceFile } from "./support.js";

/** Writes a file in a folder that no other test knows, so that nothing of it is remembered anywhere. */
async function write(path: string, text: string): Promise<vscode.Uri> {
  const file = workspaceFile(path);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

async function show(file: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

suite("configuration", () => {
  test("shows what applies to a document, and which file or setting says so", async () => {
    await write("geldend/speerpunt.yaml", "# inkoop\ndocuments:\n  date: 2027-03-01\n");
    const file = await write("geldend/bestek.md", "# Bestek papier\n\nDe opdrachtnemer levert papier.\n");
    const settings = vscode.workspace.getConfiguration("speerpunt");
    await settings.update("rules", { vague: "hint" }, vscode.ConfigurationTarget.Workspace);
    try {
      const text = await until("the setting is shown", async () => {
        await show(file);
        await vscode.commands.executeCommand("speerpunt.showConfiguration");
        const shown = vscode.window.activeTextEditor?.document;
        assert.equal(shown?.uri.scheme, "speerpunt-configuration");
        return /rules\.vague/.test(shown.getText()) && shown.getText();
      });
      assert.match(text, /^Instellingen voor geldend\/bestek\.md$/m);
      assert.match(text, /^ {2}documents\.date: 2027-03-01 \(geldend\/speerpunt\.yaml:3\)$/m);
      assert.match(
        text,
        /^ {2}rules\.vague: hint \(instelling speerpunt\.rules\.vague van de werkruimte\)$/m,
      );
      assert.match(text, /^ {2}language: nl \(standaard\)$/m);
    } finally {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(workspaceFile("geldend"), { recursive: true });
    }
  });

  test("a rule or value that does not exist is a problem in speerpunt.yaml and in settings.json", async () => {
    const yaml = await write("fout/speerpunt.yaml", "rules:\n  vage: error\n");
    const json = workspaceFile(".vscode/settings.json");
    const settings = vscode.workspace.getConfiguration("speerpunt");
    await settings.update("rules", { vage: "error", vague: "fout" }, vscode.ConfigurationTarget.Workspace);
    try {
      await show(yaml);
      const [wrong] = await untilFindings(yaml);
      assert.match(String(wrong?.message), /Er is geen regel `vage`\. Bedoelt u `vague`\?/);
      const document = await show(json);
      const words = await until("settings.json has both problems", () => {
        const found = vscode.languages.getDiagnostics(json).map(({ range }) => document.getText(range));
        return found.length >= 2 && found;
      });
      assert.deepEqual(words.sort(), ['"fout"', '"vage"']);
    } finally {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(workspaceFile("fout"), { recursive: true });
    }
  });
});
