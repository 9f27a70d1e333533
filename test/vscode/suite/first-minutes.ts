import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, ruleOf, until, untilFindings } from "./support.js";

interface Keybinding {
  readonly key: string;
  readonly command: string;
}

suite("first minutes", () => {
  test("the walkthrough is there and opens", async () => {
    await vscode.commands.executeCommand(
      "workbench.action.openWalkthrough",
      "speerpunt.speerpunt#firstMinutes",
    );
    const tab = await until("the walkthrough opens", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => /first minutes with Speerpunt|welcome|walkthrough/i.test(label)),
    );
    await vscode.window.tabGroups.close(tab);
  });

  test("the playground opens with findings of nearly every rule, and is no file", async () => {
    await vscode.commands.executeCommand("speerpunt.openPlayground");
    const { document } = await activeEditor();
    assert.equal(document.uri.scheme, "untitled");
    await untilFindings(document.uri, "missing-spearhead");
    const rules = new Set(findings(document.uri).map(ruleOf));
    assert(rules.size > 15, [...rules].join());
  });

  test("a new specification is a document with its open places as tab stops", async () => {
    const wanted = {
      productGroup: "papier",
      documentLanguage: "nl",
      procedure: "europees openbaar",
      examples: true,
    };
    await vscode.commands.executeCommand("speerpunt.newSpecification", wanted);
    const editor = await activeEditor();
    const selected = () => editor.document.getText(editor.selection);
    assert.equal(editor.document.uri.scheme, "untitled");
    assert.match(editor.document.getText(), /^---\ntitel: "\[titel van de opdracht\]"/);
    assert.match(editor.document.getText(), /^procedure: europees openbaar$/m);
    assert.equal(selected(), "[titel van de opdracht]");
    // What is typed at the first stop fills both places of the title.
    await vscode.commands.executeCommand("type", { text: "Papier 2027" });
    assert.equal(editor.document.getText().split("Papier 2027").length, 3);
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    assert.equal(selected(), "[naam van de organisatie]");
    await untilFindings(editor.document.uri, "placeholder");
    assert.deepEqual(findings(editor.document.uri, "missing-spearhead"), []);
  });

  test("a snippet expands in a Markdown document", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "" });
    await vscode.window.showTextDocument(document);
    for (const [name, words] of [
      ["Eis met bewijsmiddel", "**E-01** De opdrachtnemer"],
      ["Requirement with proof", "**R-01** The contractor"],
    ]) {
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "markdown", name });
      await until(`${name} expands`, () => document.getText().includes(words as string));
    }
  });

  test("the keys for the next and the previous finding are nobody else's", async () => {
    await vscode.commands.executeCommand("workbench.action.openDefaultKeybindingsFile");
    const text = (await activeEditor()).document.getText();
    const known: Keybinding[] = JSON.parse(text.replace(/^\s*\/\/.*$/gm, "").trim());
    for (const [key, command] of [
      ["ctrl+f8", "speerpunt.nextFinding"],
      ["ctrl+shift+f8", "speerpunt.previousFinding"],
    ]) {
      const commands = known.filter((binding) => binding.key === key).map((binding) => binding.command);
      assert.deepEqual(commands, [command], key);
    }
  });
});

async function activeEditor(): Promise<vscode.TextEditor> {
  return until("an editor is active", () => vscode.window.activeTextEditor ?? false);
}
