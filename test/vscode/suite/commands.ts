import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, openFresh, speerpunt, until, untilFindings } from "./support.js";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

suite("commands", () => {
  test("every command of the manifest is registered", async () => {
    const extension = vscode.extensions.getExtension("speerpunt.speerpunt");
    assert(extension);
    const { contributes } = extension.packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) assert(registered.has(command), command);
  });

  test("next and previous finding move through the document and around its ends", async () => {
    const content = [
      "# Bestek papier",
      "## Eisen",
      "E-01 De opdrachtnemer levert zo spoedig mogelijk.",
      "E-02 De opdrachtnemer meldt een storing zo snel mogelijk.",
    ].join("\n\n");
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    const editor = await vscode.window.showTextDocument(document);
    await until("both findings", () => findings(document.uri, "vague").length === 2);
    const starts = [
      ...new Set(findings(document.uri).map(({ range }) => document.offsetAt(range.start))),
    ].sort((a, b) => a - b);
    const offset = () => document.offsetAt(editor.selection.active);
    editor.selection = new vscode.Selection(document.positionAt(0), document.positionAt(0));
    const after = starts.filter((start) => start > 0);
    for (const start of after) {
      await vscode.commands.executeCommand("speerpunt.nextFinding");
      assert.equal(offset(), start);
    }
    await vscode.commands.executeCommand("speerpunt.nextFinding");
    assert.equal(offset(), starts[0]);
    await vscode.commands.executeCommand("speerpunt.previousFinding");
    assert.equal(offset(), starts.at(-1));
  });

  test("the explanation of a rule opens beside the text", async () => {
    const editor = await openFresh("papier.md");
    const [finding] = await untilFindings(editor.document.uri);
    assert(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand("speerpunt.showRule");
    const preview = await until("a preview opens", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview),
    );
    const { statusText } = await speerpunt();
    await until("the status item shows beside the preview", statusText);
    await vscode.window.tabGroups.close(preview);
  });

  test("a restart of the server brings the findings back", async () => {
    const { coverage } = await speerpunt();
    const { document } = await openFresh("papier.md");
    await until("coverage arrives", () => coverage(document.uri));
    await vscode.commands.executeCommand("speerpunt.restartServer");
    await until("coverage arrives again", () => coverage(document.uri));
    await untilFindings(document.uri);
  });
});
