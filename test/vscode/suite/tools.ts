import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, speerpunt, until, workspaceFile } from "./support.js";

const NAMES = ["speerpunt_check", "speerpunt_explain", "speerpunt_propose"];

/** What a tool answers, as a chat would get it. */
async function invoke(name: string, input: object): Promise<{ [key: string]: unknown }> {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = result.content;
  assert(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value);
}

suite("tools for models", () => {
  test("the three tools are registered, with what they take", async () => {
    await speerpunt();
    const tools = await until("the tools are there", () => {
      const found = vscode.lm.tools.filter(({ name }) => NAMES.includes(name));
      return found.length === NAMES.length && found;
    });
    for (const { description, inputSchema } of tools) {
      assert(description.length > 50);
      assert(JSON.stringify(inputSchema).includes("path"));
    }
  });

  test("a tool answers about the document in the editor and about a file that is not open", async () => {
    await openFresh("papier.md");
    const open = await invoke("speerpunt_check", {});
    assert(Array.isArray(open.findings) && open.findings.length > 0);
    const other = await invoke("speerpunt_check", { path: "papier-volledig.md" });
    assert.equal(other.path, "papier-volledig.md");
    assert(Array.isArray(other.coverage) && other.coverage.length === 4);
  });

  test("a proposal comes with its recheck and leaves the document alone", async () => {
    const { document } = await openFresh("papier.md");
    const before = document.getText();
    const { proposals } = await invoke("speerpunt_propose", {
      spearhead: "social-return",
      kind: "requirement",
    });
    const [first] = proposals as { edits: unknown[]; recheck: { coverage: { after: string }[] } }[];
    assert(first && first.edits.length > 0);
    assert.equal(first.recheck.coverage[0]?.after, "covered");
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  test("a file outside the workspace is refused", async () => {
    for (const path of ["../geheim.md", "/etc/passwd", workspaceFile("../x.md").toString()]) {
      await assert.rejects(invoke("speerpunt_check", { path }), /werkruimte|workspace/);
    }
  });
});
