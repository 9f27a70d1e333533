import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, speerpunt, until, workspaceFile } from "./support.js";

const FOLDER = "tender-werkkleding";
const NAMES = [
  "bijlage-1-programma-van-eisen.md",
  "bijlage-2-conceptovereenkomst.md",
  "leidraad.md",
  "nota-van-inlichtingen.md",
];
const [EISEN = "", CONTRACT = ""] = NAMES;

function place(document: vscode.TextDocument, words: string, into: number): vscode.Position {
  const at = document.getText().indexOf(words);
  assert(at >= 0, words);
  return document.positionAt(at + into);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? "";
}

async function textOf(name: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(workspaceFile(`${FOLDER}/${name}`))).getText();
}

suite("ids over the documents of a tender", () => {
  test("goes from the contract to the requirement, and back to all that name it", async () => {
    await speerpunt();
    const { document } = await openFresh(`${FOLDER}/${CONTRACT}`);
    const position = place(document, "waarde van eis E-10", 17);
    const [target] = await until("the requirement is found", async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        position,
      );
      return found.length > 0 && found;
    });
    assert(target);
    assert.equal(nameOf("targetUri" in target ? target.targetUri : target.uri), EISEN);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      position,
    );
    const names = new Set(references.map(({ uri }) => nameOf(uri)));
    assert.deepEqual([...names].sort(), [EISEN, CONTRACT, "leidraad.md"]);
  });

  test("renames a requirement in files that are not open", async () => {
    const { document } = await openFresh(`${FOLDER}/${CONTRACT}`);
    const before = await Promise.all(NAMES.map(textOf));
    const edit = await until("the rename is answered", async () => {
      const answer = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        place(document, "waarde van eis E-10", 17),
        "SR-01",
      );
      return answer.size > 0 && answer;
    });
    // What VS Code asks the writer to look at is applied here as it stands.
    const plain = new vscode.WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) plain.set(uri, edits);
    assert(await vscode.workspace.applyEdit(plain));
    const after = await Promise.all(NAMES.map(textOf));
    assert.deepEqual(
      after,
      before.map((text) => text.replaceAll("E-10", "SR-01")),
    );
    assert(after[0]?.includes("- SR-01 De leverancier besteedt"));
  });

  test("says why the number of an article is not renamed", async () => {
    const { document } = await openFresh(`${FOLDER}/${CONTRACT}`);
    const position = place(document, "Artikel 5 is", 2);
    const ask = vscode.commands.executeCommand(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      position,
      "9",
    );
    await assert.rejects(Promise.resolve(ask), /artikelnummer/);
  });
});
