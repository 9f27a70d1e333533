import { strict as assert } from "node:assert";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { openFresh, until, untilFindings } from "./support.js";

const COMMENTED = `# Bestek

## Eisen

**E-01** De leverancier moet binnen 5 werkdagen leveren. <!-- speerpunt-negeer vague: reden -->

**E-02** Het papier bestaat voor ten minste 80% uit gerecyclede vezels. <!-- speerpunt: papier-mill-energy v1 -->
`;

/** What VS Code's own command for a language feature gives, as soon as it gives something. */
function ask<T>(what: string, command: string, ...args: unknown[]): Promise<T> {
  return until(what, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, ...args);
    return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
  }) as Promise<T>;
}

async function openText(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document);
  return document;
}

function namesOf(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}

suite("language features", () => {
  /** All names in the outline, of ours and of VS Code's own Markdown, as soon as `first` is among them. */
  function outlineOf(document: vscode.TextDocument, first: string): Promise<string[]> {
    return until(`${first} is in the outline`, async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      const names = namesOf(symbols ?? []);
      return names.some((name) => name.startsWith(first)) && names;
    });
  }

  /** In a browser that is connected to a server VS Code's Markdown runs on the server, where we do not see it. */
  function isMarkdownBeside(): boolean {
    return vscode.extensions.getExtension("vscode.markdown-language-features") !== undefined;
  }

  test("the outline holds the requirements beside the chapters, which stand there once", async function () {
    if (!isMarkdownBeside()) this.skip();
    const { document } = await openFresh("papier-volledig.md");
    const names = await outlineOf(document, "E-01 ");
    assert(names.some((name) => name.startsWith("G1 ")));
    assert.equal(names.filter((name) => name.endsWith("5.1 Gebruik van het papier")).length, 1);
  });

  test("a chapter that is no heading to VS Code stands in the outline, with what is in it", async function () {
    if (!isMarkdownBeside()) this.skip();
    const document = await openText(
      "**BESTEK**\n\n**1. Eisen**\n\nE-01 De leverancier moet leveren.\n\n2 Planning\n---\n\nMaart.\n",
    );
    const names = await outlineOf(document, "E-01 ");
    assert(names.includes("1. Eisen"), names.join());
    assert.equal(names.filter((name) => name.endsWith("2 Planning")).length, 1);
  });

  test("words are coloured by types that the manifest describes", async () => {
    const document = await openText(COMMENTED);
    await untilFindings(document.uri);
    const legend = await ask<vscode.SemanticTokensLegend>(
      "the legend",
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const { data } = await ask<vscode.SemanticTokens>(
      "the colours",
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    const types = new Set<string>();
    for (let at = 3; at < data.length; at += 5) types.add(legend.tokenTypes[data[at] as number] as string);
    assert.deepEqual([...types].sort(), ["evidence", "label", "modality", "number"]);
    const { contributes } = vscode.extensions.getExtension("speerpunt.speerpunt")?.packageJSON ?? {};
    const described = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const known = described(contributes.semanticTokenTypes);
    for (const type of ["modality", "hedge", "evidence"]) assert(known.has(type), type);
    const modifiers = described(contributes.semanticTokenModifiers);
    for (const modifier of legend.tokenModifiers) assert(modifiers.has(modifier), modifier);
  });

  test("the id of a rule and that of a criterion lead to their pages", async () => {
    const document = await openText(COMMENTED);
    const links = await until("both links", async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        document.uri,
      );
      return found.filter(({ target }) => target?.scheme === "command").length === 2 && found;
    });
    for (const { target } of links.filter(({ target }) => target?.scheme === "command")) {
      const [page] = JSON.parse(target?.query ?? "[]") as string[];
      assert.equal(await vscode.commands.executeCommand(target?.path ?? "", page), true, page);
      const preview = await until("a preview opens", () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(({ input }) => input instanceof vscode.TabInputWebview),
      );
      await vscode.window.tabGroups.close(preview);
    }
  });

  test("a requirement is found in a document that is not open", async () => {
    await openText("# Iets anders\n");
    const found = await until("the requirement is found", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "opaciteit",
      );
      return symbols.find(({ name }) => name.startsWith("E-02 "));
    });
    assert.match(found.location.uri.path, /papier-volledig\.md$/);
  });

  test("chapters fold and a selection grows from a word to its sentence", async () => {
    const document = await openText(COMMENTED);
    const folds = await ask<vscode.FoldingRange[]>(
      "folds",
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    assert(folds.some(({ start, end }) => start === 2 && end === 6));
    const at = document.positionAt(COMMENTED.indexOf("gerecyclede") + 2);
    const [smallest] = await ask<vscode.SelectionRange[]>(
      "ranges",
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let one = smallest; one; one = one.parent as vscode.SelectionRange)
      texts.push(document.getText(one.range));
    assert(texts.includes("gerecyclede"));
    assert(
      texts.includes("Het papier bestaat voor ten minste 80% uit gerecyclede vezels."),
      texts.join("\n---\n"),
    );
  });
});
