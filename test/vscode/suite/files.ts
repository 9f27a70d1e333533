import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, openFresh, until, untilFindings, workspaceFile } from "./support.js";

const encoder = new TextEncoder();

/** Runs with a file in the workspace. */
async function withFile(path: string, text: string, run: (uri: vscode.Uri) => Promise<void>): Promise<void> {
  const uri = workspaceFile(path);
  await vscode.workspace.fs.writeFile(uri, encoder.encode(text));
  try {
    await run(uri);
  } finally {
    await vscode.workspace.fs.delete(uri);
  }
}

/** A file system without a disk, such as that of a repository on a server: these files, in one folder. */
function memoryOf(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const textOf = (uri: vscode.Uri) => {
    const text = files[uri.path.slice(1)];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return encoder.encode(text);
  };
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: textOf(uri).length }),
    readFile: textOf,
    readDirectory: () => Object.keys(files).map((name) => [name, vscode.FileType.File]),
    ...{ createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse },
  };
}

suite("files of the workspace", () => {
  test("a project file that is not open applies, from its first words to its removal", async () => {
    const { document } = await openFresh("papier.md");
    const [before] = await untilFindings(document.uri, "vague");
    assert.equal(before?.severity, vscode.DiagnosticSeverity.Warning);
    const hasSeverity = (severity: vscode.DiagnosticSeverity) => () =>
      findings(document.uri, "vague").some((finding) => finding.severity === severity);
    await withFile("speerpunt.yaml", "rules:\n  vague: error\n", async (file) => {
      await until("the finding is an error", hasSeverity(vscode.DiagnosticSeverity.Error));
      await vscode.workspace.fs.writeFile(file, encoder.encode("rules:\n  vague: information\n"));
      await until("the finding is information", hasSeverity(vscode.DiagnosticSeverity.Information));
    });
    await until("the finding is a warning again", hasSeverity(vscode.DiagnosticSeverity.Warning));
  });

  test("a document without a disk goes by the project file beside it", async () => {
    const files = {
      "speerpunt.yaml": "rules:\n  vague: error\n",
      "bestek.md": "# Eisen\n\nE-01 De opdrachtnemer levert zo snel mogelijk.\n",
    };
    const provider = vscode.workspace.registerFileSystemProvider("geheugen", memoryOf(files));
    try {
      const uri = vscode.Uri.parse("geheugen:/bestek.md");
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const [finding] = await untilFindings(uri, "vague");
      assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    } finally {
      provider.dispose();
    }
  });

  test("a document that nobody opened has findings, in a folder too", () =>
    withFile(
      "perceel 2/eisen é.md",
      "# Eisen\n\nE-01 De opdrachtnemer levert zo snel mogelijk.\n",
      async (uri) => {
        await untilFindings(uri, "vague");
      },
    ));

  test("a closed project file has findings", () =>
    withFile("perceel 2/speerpunt.yaml", "langauge: nl\n", async (uri) => {
      await until("a finding", () => findings(uri).length > 0);
    }));
});
