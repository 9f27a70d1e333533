import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { codeActions, findings, openFresh, ruleOf, speerpunt, until, untilFindings } from "./support.js";

suite("findings", () => {
  test("carry source, rule, link and a message in Dutch", async () => {
    const { document } = await openFresh("papier.md");
    const [finding] = await untilFindings(document.uri);
    assert(finding);
    assert.equal(finding.source, "speerpunt");
    assert.match(String(ruleOf(finding)), /^[a-z-]+$/);
    assert(finding.message.length > 10, finding.message);
  });

  test("follow the language of the setting", async () => {
    const { document } = await openFresh("papier.md");
    const before = await untilFindings(document.uri, "missing-spearhead");
    const settings = vscode.workspace.getConfiguration("speerpunt");
    await settings.update("language", "en", vscode.ConfigurationTarget.Global);
    try {
      await until("the message is English", () =>
        findings(document.uri, "missing-spearhead").some(({ message }) => message !== before[0]?.message),
      );
    } finally {
      await settings.update("language", undefined, vscode.ConfigurationTarget.Global);
    }
    await until("the message is Dutch again", () =>
      findings(document.uri, "missing-spearhead").some(({ message }) => message === before[0]?.message),
    );
  });

  test("go when a clause is inserted, and the status follows", async () => {
    const { statusText } = await speerpunt();
    const { document } = await openFresh("papier.md");
    const before = await untilFindings(document.uri, "missing-spearhead");
    const statusBefore = await until("the status item shows", statusText);
    const [finding] = before;
    assert(finding);

    const actions = await codeActions(document.uri, finding.range);
    const fix = actions.find(({ edit }) => edit);
    assert(fix?.edit, `no fix with an edit among: ${actions.map(({ title }) => title).join("; ")}`);
    assert(await vscode.workspace.applyEdit(fix.edit));
    await until("the finding goes", () => findings(document.uri, "missing-spearhead").length < before.length);
    const statusAfter = await until("the status changes", () => {
      const text = statusText();
      return text !== statusBefore && text;
    });
    assert.match(statusAfter, /MVI \d\/4/);

    await vscode.commands.executeCommand("undo");
    await until(
      "one undo brings the finding back",
      () => findings(document.uri, "missing-spearhead").length === before.length,
    );
  });

  test("change with the text, before it is saved", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: "# Bestek papier\n\n## Eisen\n\nE-01 De opdrachtnemer levert zo spoedig mogelijk.\n",
    });
    const editor = await vscode.window.showTextDocument(document);
    const [vague] = await untilFindings(document.uri, "vague");
    assert(vague);
    assert.equal(document.getText(vague.range), "zo spoedig mogelijk");
    await editor.edit((edit) => edit.replace(vague.range, "binnen drie werkdagen"));
    await until("the finding goes", () => findings(document.uri, "vague").length === 0);
  });

  test("can be switched off by a setting", async () => {
    const { document } = await openFresh("papier.md");
    await untilFindings(document.uri, "missing-spearhead");
    const settings = vscode.workspace.getConfiguration("speerpunt", document.uri);
    await settings.update("rules", { "missing-spearhead": "off" }, vscode.ConfigurationTarget.Workspace);
    try {
      await until("the finding goes", () => findings(document.uri, "missing-spearhead").length === 0);
    } finally {
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFindings(document.uri, "missing-spearhead");
  });
});
