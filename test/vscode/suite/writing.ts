import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { codeActions, findings, openFresh, until, untilFindings, workspaceFile } from "./support.js";

const encoder = new TextEncoder();

/** The tab in front, when it shows two texts side by side. */
function comparison(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

suite("writing", () => {
  test("completes keys and values in the front matter", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: "---\nproductgroep: pa\n---\n\n# Bestek\n",
    });
    await vscode.window.showTextDocument(document);
    const item = await until("papier is offered", async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new vscode.Position(1, "productgroep: pa".length),
      );
      return list.items.find(({ label }) => label === "papier");
    });
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.equal(document.getText(range), "pa");
  });

  test("rewrites a hedged demand, and asks before it does", async () => {
    const { document } = await openFresh("papier.md");
    const before = await untilFindings(document.uri, "vague");
    const [finding] = before;
    assert(finding);
    const actions = await codeActions(document.uri, finding.range);
    const rewrite = actions.find(({ title }) => title.startsWith("Herschrijf"));
    assert(rewrite?.command, `no rewrite among: ${actions.map(({ title }) => title).join("; ")}`);
    const { command, arguments: given = [] } = rewrite.command;
    const text = document.getText();
    /** Answers the question with the command of a key; gives the text that was proposed. */
    const previewAnd = async (key: string) => {
      let isAnswered = false;
      void vscode.commands.executeCommand(command, ...given).then(() => {
        isAnswered = true;
      });
      const { modified } = await until("both texts are shown", comparison);
      const proposed = (await vscode.workspace.openTextDocument(modified)).getText();
      // The question comes right after the texts.
      await until("the question is answered", async () => {
        await vscode.commands.executeCommand(key);
        return isAnswered;
      });
      assert.equal(comparison(), undefined);
      return proposed;
    };

    assert.notEqual(await previewAnd("workbench.action.closeQuickOpen"), text);
    assert.equal(document.getText(), text);
    const proposed = await previewAnd("workbench.action.acceptSelectedQuickOpenItem");
    assert.equal(document.getText(), proposed);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await until("the finding goes", () => findings(document.uri, "vague").length < before.length);
  });

  test("inserts an MVI matrix in the chapter about the award", async () => {
    const { document } = await openFresh("papier.md");
    const award = document.getText().search(/^#+ .*Gunning.*$/m);
    const line = document.positionAt(award).line + 2;
    const place = new vscode.Range(line, 0, line, 0);
    const action = await until("the matrix is offered", async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        place,
        vscode.CodeActionKind.Refactor.value,
      );
      return actions.find(({ title }) => title.includes("MVI-matrix"));
    });
    assert(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /^\| Speerpunt +\| Prestatie/m);
  });

  test("shows what is wrong in an organisation file, and goes by it when it is right", async () => {
    const file = workspaceFile("speerpunt-organisatie.yaml");
    await vscode.workspace.fs.writeFile(file, encoder.encode("naam: Weidebroek\nlevel: hoog\n"));
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      const wrong = await until("the file has findings", () => {
        const found = findings(file);
        return found.length > 0 && found;
      });
      assert(wrong.some(({ message }) => /level|hoog/.test(message)));
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      await editor.edit((edit) => edit.replace(whole, "name: Weidebroek\nlevel: significant\n"));
      await until("the findings go", () => findings(file).length === 0);
    } finally {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await vscode.workspace.fs.delete(file);
    }
  });
});
