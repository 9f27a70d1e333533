import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, speerpunt, until, workspaceFile } from "./support.js";

suite("activation", () => {
  test("opening a Markdown document starts the extension", async () => {
    await openFresh("papier.md");
    const extension = vscode.extensions.getExtension("speerpunt.speerpunt");
    await until("the extension is active", () => extension?.isActive);
  });

  test("the server tells the coverage of the open document", async () => {
    const { coverage } = await speerpunt();
    const told = await until("coverage arrives", () => coverage(workspaceFile("papier.md")));
    assert.equal(told.total, 4);
    assert.deepEqual(
      told.spearheads.map(({ id }) => id),
      ["klimaatneutraal", "innovatiegericht", "circulair", "social-return"],
    );
  });

  test("the status bar shows the coverage, for Markdown only", async () => {
    const { statusText } = await speerpunt();
    await openFresh("papier.md");
    const text = await until("the status item shows", statusText);
    assert.match(text, /MVI \d\/4/);
    const plain = await vscode.workspace.openTextDocument({ language: "plaintext", content: "E-01" });
    await vscode.window.showTextDocument(plain);
    await until("the status item hides", () => statusText() === undefined);
  });

  test("an untitled document has a coverage too", async () => {
    const { coverage } = await speerpunt();
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: "# Bestek\n\n## Eisen\n\nE-01 Het papier is wit.\n",
    });
    await vscode.window.showTextDocument(document);
    await until("coverage arrives", () => coverage(document.uri));
  });
});
