import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, openFresh, speerpunt, until, untilFindings } from "./support.js";

suite("recovery", () => {
  test("a server that dies comes back, with the unsaved text", async function () {
    if (process.platform !== "linux") this.skip();
    const { coverage } = await speerpunt();
    const editor = await openFresh("papier.md");
    await untilFindings(editor.document.uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "\n"));
    await editor.edit((edit) =>
      edit.insert(
        editor.document.lineAt(editor.document.lineCount - 1).range.end,
        "\n\nE-99 De opdrachtnemer meldt een storing zo snel mogelijk.\n",
      ),
    );
    const text = editor.document.getText();

    const [victim, ...others] = serverProcesses();
    assert(victim !== undefined && others.length === 0, "one server");
    process.kill(victim, "SIGKILL");
    await until("another server runs", () => serverProcesses().some((pid) => pid !== victim));
    await until(
      "coverage of the unsaved version",
      () => coverage(editor.document.uri)?.version === editor.document.version,
    );
    await until("a finding in the unsaved text", () =>
      findings(editor.document.uri, "vague").some(
        ({ range }) => editor.document.getText(range) === "zo snel mogelijk",
      ),
    );
    assert.equal(editor.document.getText(), text);
  });
});

/** Ids of this extension host's children that run the server. */
function serverProcesses(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
        return (
          parent === String(process.pid) &&
          readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("dist/server.")
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}
