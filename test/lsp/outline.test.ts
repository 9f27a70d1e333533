// Symbols, folding and selection as an editor gets them: every range lies in the text, whatever it is made of.
import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { MESSY } from "../messy.js";
import { type Client, withClient } from "./client.js";

const uri = "file:///bestek/eisen.md";

const ODD = `---
titel: "Bestek 🌱 e\u0301e\u0301n"
---

# 🌱 Programma van eisen

## 1 Eisen

- E-01 🌱 De opdrachtnemer beperkt de uit\u00adstoot\tzo veel mogelijk.
  Hij toont dat aan.
- E-02 🌱🌱 Ten minste 30% e\u0301e\u0301n keer.

<!-- 🌱 een
opmerking -->

| Nr. 🌱 | Eis\t|
|---|---|
| E-03 🌱 | De uit\u00adstoot is nul. |
`;

const ENDS = { LF: "\n", "CR LF": "\r\n", CR: "\r" };
const TEXTS = Object.entries({ ...MESSY, odd: ODD });

/** An editor that knows symbols within symbols. */
const capabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

function holds(outer: Range, inner: Range): boolean {
  const isBefore = (a: Position, b: Position) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

/** Its positions are places in the text, not behind the end of a line and not within a character of two units. */
function assertInside({ start, end }: Range, document: TextDocument): void {
  for (const position of [start, end]) {
    const offset = document.offsetAt(position);
    assert.deepEqual(document.positionAt(offset), position);
    assert.doesNotMatch(document.getText().slice(offset - 1, offset + 1), /^[\ud800-\udbff][\udc00-\udfff]$/);
  }
}

function assertSymbols(symbols: readonly DocumentSymbol[], document: TextDocument, around?: Range): void {
  for (const { range, selectionRange, children, name } of symbols) {
    assertInside(range, document);
    assertInside(selectionRange, document);
    assert.ok(holds(range, selectionRange), name);
    if (around) assert.ok(holds(around, range), name);
    assertSymbols(children ?? [], document, range);
  }
}

async function assertSelections(client: Client, document: TextDocument): Promise<void> {
  const text = document.getText();
  const starts = [...text.matchAll(/./gsu)].map(({ index }) => index);
  const positions = [...starts, text.length].map((offset) => document.positionAt(offset));
  const answers = await client.request<SelectionRange[]>("textDocument/selectionRange", {
    textDocument: { uri: document.uri },
    positions,
  });
  assert.equal(answers.length, positions.length);
  answers.forEach((answer, index) => {
    const position = positions[index] as Position;
    let inner: Range = { start: position, end: position };
    for (let one: SelectionRange | undefined = answer; one; one = one.parent) {
      assertInside(one.range, document);
      assert.ok(holds(one.range, inner), JSON.stringify(one.range));
      inner = one.range;
    }
  });
}

for (const [name, end] of Object.entries(ENDS)) {
  test(`symbols, folds and selections lie within a text with ${name}`, () =>
    withClient({ pull: true, capabilities }, async (client) => {
      for (const [, text] of TEXTS) {
        await client.open(uri, text.replaceAll("\n", end));
        const document = client.document(uri);
        const textDocument = { uri };
        const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
          textDocument,
        });
        assertSymbols(symbols, document);
        const folds = await client.request<FoldingRange[]>("textDocument/foldingRange", { textDocument });
        for (const { startLine, endLine } of folds) {
          assert.ok(0 <= startLine && startLine < endLine && endLine < document.lineCount);
        }
        await assertSelections(client, document);
        await client.close(uri);
      }
    }));
}

test("a client without symbols within symbols gets one list with the chapter of each", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, ODD);
    const symbols = await client.request<SymbolInformation[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name.slice(0, 7), containerName]),
      [
        ["🌱 Prog", undefined],
        ["1 Eisen", "🌱 Programma van eisen"],
        ["E-01 🌱", "1 Eisen"],
        ["E-02 🌱", "1 Eisen"],
        ["E-03 De", "1 Eisen"],
      ],
    );
  }));

test("the outline follows what is typed", () =>
  withClient({ pull: true, capabilities }, async (client) => {
    await client.open(uri, ODD);
    await client.replace(uri, "## 1 Eisen", "## 1 Wensen\n\n**W-01** Graag snel.\n\n## 2 Eisen");
    const [title] = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    assert.deepEqual(
      title?.children?.map(({ name, children }) => [name, children?.length]),
      [
        ["1 Wensen", 1],
        ["2 Eisen", 3],
      ],
    );
  }));

test("a client that takes few folds gets the chapters", () =>
  withClient(
    { pull: true, capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } },
    async (client) => {
      await client.open(uri, ODD);
      const folds = await client.request<FoldingRange[]>("textDocument/foldingRange", {
        textDocument: { uri },
      });
      assert.deepEqual(
        folds.map(({ startLine }) => startLine),
        [4, 6],
      );
    },
  ));
