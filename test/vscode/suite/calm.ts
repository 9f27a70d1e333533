import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, until, untilFindings } from "./support.js";

const CONTENT = `# Bestek papier

## Eisen

E-01 De opdrachtnemer levert binnen drie dagen.

E-02 De opdrachtnemer reageert zo snel mogelijk.

E-03 De opdrachtnemer meldt elke storing.
`;

const ATTEMPTS = 5;

suite("calm", () => {
  async function open() {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: CONTENT });
    const editor = await vscode.window.showTextDocument(document);
    await untilFindings(document.uri, "vague");
    const rangeOf = (words: string) => {
      const start = document.getText().indexOf(words);
      assert(start >= 0, words);
      return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
    };
    const goTo = async (words: string) => {
      const { start } = rangeOf(words);
      editor.selection = new vscode.Selection(start, start);
      // The server hears of a cursor when it comes to rest.
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    const vague = () => findings(document.uri, "vague").map(({ range }) => document.getText(range));
    return { editor, document, rangeOf, goTo, vague };
  }

  /**
   * Writes a hedge where the cursor is and then repairs another: when that one is gone, the new one was held back. On a busy
   * machine so much time may go by meanwhile that the writer seems to pause; then it is done again.
   */
  async function writeHedge({ editor, rangeOf, goTo, vague }: Awaited<ReturnType<typeof open>>) {
    const replace = (words: string, others: string) =>
      editor.edit((edit) => edit.replace(rangeOf(words), others));
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      await goTo("levert");
      await replace("binnen drie dagen", "zo goed mogelijk");
      await replace("zo snel mogelijk", "binnen een uur");
      const seen = await until("the repaired finding goes", () => {
        if (vague().length === 0) return "nothing";
        return vague().includes("zo goed mogelijk") && "the new one";
      });
      if (seen === "nothing") return;
      await replace("zo goed mogelijk", "binnen drie dagen");
      await replace("binnen een uur", "zo snel mogelijk");
      await until("all is as it was", () => vague().join() === "zo snel mogelijk");
    }
    assert.fail("the new finding was never held back");
  }

  test("lets a new finding wait until the writer leaves the paragraph", async () => {
    const writer = await open();
    await writeHedge(writer);
    await writer.goTo("meldt");
    await until("the finding comes", () => writer.vague().includes("zo goed mogelijk"));
  });

  test("shows a new finding when the writer pauses, and keeps it where it is typed in", async () => {
    const writer = await open();
    await writeHedge(writer);
    await until("the finding comes", () => writer.vague().includes("zo goed mogelijk"));
    const { editor, document, rangeOf, vague } = writer;
    const lost: string[] = [];
    const watch = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const isOurs = uris.some((uri) => uri.toString() === document.uri.toString());
      if (isOurs && vague().length !== 1) lost.push(vague().join());
    });
    for (const letter of " aan alle scholen") {
      const { start } = rangeOf(" zo goed mogelijk");
      await editor.edit((edit) => edit.insert(start, letter), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    }
    await until("the finding stands behind the new words", () =>
      findings(document.uri, "vague").some(({ range }) => document.getText(range) === "zo goed mogelijk"),
    );
    watch.dispose();
    assert.deepEqual(lost, [], "it was never gone in between");
  });

  test("goes by the editor that has the focus when a document stands in two", async () => {
    const writer = await open();
    const beside = await vscode.window.showTextDocument(writer.document, vscode.ViewColumn.Beside);
    const { start } = writer.rangeOf("meldt");
    beside.selection = new vscode.Selection(start, start);
    await vscode.window.showTextDocument(writer.document, vscode.ViewColumn.One);
    await writeHedge(writer);
    await vscode.window.showTextDocument(writer.document, vscode.ViewColumn.Two);
    await until("the finding comes", () => writer.vague().includes("zo goed mogelijk"));
    await vscode.commands.executeCommand("workbench.action.editorLayoutSingle");
  });

  test("shows everything at once when it is off", async () => {
    const settings = vscode.workspace.getConfiguration("speerpunt");
    await settings.update("calm", "off", vscode.ConfigurationTarget.Global);
    try {
      const { editor, rangeOf, goTo, vague } = await open();
      await goTo("levert");
      await editor.edit((edit) => edit.replace(rangeOf("binnen drie dagen"), "zo goed mogelijk"));
      await until("the finding comes", () => vague().includes("zo goed mogelijk"));
    } finally {
      await settings.update("calm", undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
