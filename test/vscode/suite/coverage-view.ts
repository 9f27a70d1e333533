import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { findings, openFresh, speerpunt, until, untilFindings } from "./support.js";

/** The rows below a row, as the tree shows them. */
async function rows(parent?: string): Promise<vscode.TreeItem[]> {
  const { view } = await speerpunt();
  return (await view.getChildren(parent)).map((id) => view.getTreeItem(id));
}

const shown = ({ label, description }: vscode.TreeItem) => `${label}: ${description}`;
const ofSpearheads = (items: readonly vscode.TreeItem[]) => items.filter(({ id }) => id?.startsWith("row:"));

async function untilRows(what: string, test: (items: vscode.TreeItem[]) => boolean) {
  return until(what, async () => {
    const items = await rows();
    return items.length > 0 && test(items) && items;
  });
}

suite("coverage view", () => {
  test("shows a row per spearhead, with its status in words and a cell per kind", async () => {
    await openFresh("papier.md");
    await vscode.commands.executeCommand("speerpunt.showCoverage");
    const items = await untilRows("the rows come", (all) => ofSpearheads(all).length === 4);
    assert.deepEqual(ofSpearheads(items).map(shown), [
      "Klimaatneutraal inkopen: zwak",
      "Innovatiegericht inkopen: ontbreekt",
      "Circulair inkopen: gedekt",
      "Social return: ontbreekt",
    ]);
    for (const item of items) {
      assert(item.iconPath instanceof vscode.ThemeIcon);
      assert.equal(item.accessibilityInformation?.label, shown(item));
    }
    const cells = await rows("row:circulair");
    assert.deepEqual(
      cells.map(({ label }) => label),
      ["Eisen", "Gunningscriteria", "Contractbepalingen"],
    );
    assert.match(String(cells[0]?.description), /^gedekt \(\d+\)$/);
    assert.equal(cells[2]?.description, "leeg");
  });

  test("a place leads to its words, also after the text above it grew", async () => {
    const editor = await openFresh("papier.md");
    const [place] = await until("places come", async () => {
      const places = await rows("cell:circulair:requirement");
      return places.length > 0 && places;
    });
    assert(place?.command);
    await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), "Een regel erbij.\n\n"));
    await vscode.commands.executeCommand(place.command.command, ...(place.command.arguments ?? []));
    const now = vscode.window.activeTextEditor;
    assert(now && now.document === editor.document);
    const words = now.document.getText(now.selection).replace(/\s+/g, " ").slice(0, 40);
    assert(words.length > 10 && String(place.label).includes(words), `${words} is not in ${place.label}`);
  });

  test("nothing is drawn again for a text that only moved", async () => {
    const { view, coverage } = await speerpunt();
    const editor = await openFresh("papier.md");
    await untilFindings(editor.document.uri);
    await untilRows("the rows come", (all) => ofSpearheads(all).length === 4);
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await pause(1500);
    let drawn = 0;
    const listener = view.onDidChangeTreeData(() => {
      drawn++;
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), "\n\n"));
    await until(
      "the new text is read",
      () => coverage(editor.document.uri)?.version === editor.document.version,
    );
    await pause(1500);
    listener.dispose();
    assert.equal(drawn, 0);
  });

  test("an empty cell offers clauses, and a chosen one fills it", async () => {
    const editor = await openFresh("papier.md");
    await untilRows("the rows come", (all) => shown(all[1] as vscode.TreeItem).endsWith("ontbreekt"));
    const offers = await rows("cell:innovatiegericht:award-criterion");
    const [best] = offers;
    assert(best?.command);
    assert.match(String(best.label), /^Invoegen: ./);
    assert.match(String(best.description), /^onder “/);
    const before = editor.document.getText();
    await vscode.commands.executeCommand(best.command.command, ...(best.command.arguments ?? []));
    assert.notEqual(editor.document.getText(), before);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document, "the writer is in the text");
    await until("the cell is filled", async () => {
      const cells = await rows("row:innovatiegericht");
      return String(cells[1]?.description).startsWith("gedekt");
    });
  });

  test("lists the findings by their words and counts the serious ones on the icon", async () => {
    const { view } = await speerpunt();
    const { document } = await openFresh("papier.md");
    await untilFindings(document.uri);
    const group = await until("the group counts them", async () => {
      const other = findings(document.uri).filter(
        ({ code }) => JSON.stringify(code).indexOf("placeholder") < 0,
      );
      const one = (await rows()).find(({ id }) => id === "findings");
      return one?.description === String(other.length) && one;
    });
    const listed = await rows(group.id);
    assert.match(String(listed[0]?.description), /^(fout|waarschuwing|informatie|suggestie)$/);
    await until("the number is right", () => {
      const serious = findings(document.uri).filter(({ severity }) => severity <= 1);
      return view.badge === serious.length;
    });
  });

  test("is empty without a specification in sight", async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const plain = await vscode.workspace.openTextDocument({ language: "plaintext", content: "x" });
    await vscode.window.showTextDocument(plain);
    await until("the rows go", async () => (await rows()).length === 0);
    await openFresh("papier-volledig.md");
    await untilRows("the rows of the other document come", (all) =>
      ofSpearheads(all).every(({ description }) => description === "gedekt"),
    );
  });

  test("the title bears the coverage, and the headings of chapters a count", async () => {
    const { document } = await openFresh("papier-volledig.md");
    const lens = await until("the lens comes", async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        10,
      );
      return lenses.find(({ command }) => command?.command === "speerpunt.showCoverage");
    });
    assert.equal(lens.command?.title, "MVI-dekking 4 van 4");
    assert.match(document.lineAt(lens.range.start).text, /^# /);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    assert(hints.length >= 3);
    for (const { position, label } of hints) {
      assert.match(String(label), /^klimaat \d+ · innov\. \d+ · circulair \d+ · SR \d+$/);
      const line = document.lineAt(position);
      assert.match(line.text, /^#+ /);
      assert(position.isEqual(line.range.end));
    }
  });
});
