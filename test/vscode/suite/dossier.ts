import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, until, workspaceFile } from "./support.js";

suite("dossier", () => {
  test("is written where the writer wants it, with the SHA-256 of the file on disk", async () => {
    const editor = await openFresh("papier.md");
    const bytes = await vscode.workspace.fs.readFile(editor.document.uri);
    const hash = createHash("sha256").update(bytes).digest("hex");
    for (const [name, pattern] of [
      ["dossier.html", /^<!DOCTYPE html>[\s\S]*Publicatiedossier/],
      ["dossier.json", /"kind": "publication-dossier"/],
    ] as const) {
      const target = workspaceFile(name);
      // The message that offers to open it waits for an answer.
      void vscode.commands.executeCommand("speerpunt.makeDossier", { target, whole: false });
      const content = await until("the file is there", async () => {
        const read = vscode.workspace.fs.readFile(target);
        return read.then(
          (found) => new TextDecoder().decode(found),
          () => undefined,
        );
      });
      assert.match(content, pattern);
      assert(content.includes(hash));
    }
  });
});
