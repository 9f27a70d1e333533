// The symbols of one document as plain data that weighs little and can go from one thread to another.
import type { Range, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, type DocumentSymbol, documentSymbols, type MessageLanguage } from "../core/index.js";
import { SYMBOL_KIND } from "./symbols.js";

/** Symbols in the order of the document, those in a chapter behind it. */
export interface SymbolList {
  readonly names: readonly string[];
  /** Per symbol its kind, the index of the one that holds it or -1, and the lines and columns of its name. */
  readonly numbers: Int32Array;
}

/** The symbols of a document that is known by its URI. */
export interface NamedList {
  readonly uri: string;
  readonly list: SymbolList;
}

export const NO_SYMBOLS: SymbolList = { names: [], numbers: new Int32Array() };

const SIZE = 6;

/** One symbol of a list. */
export interface ListedSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly containerName: string | undefined;
  readonly range: Range;
}

export function toSymbolList(
  analysis: Analysis,
  document: TextDocument,
  language: MessageLanguage,
): SymbolList {
  const names: string[] = [];
  const numbers: number[] = [];
  const add = (symbols: readonly DocumentSymbol[], holder: number) => {
    for (const { kind, name, focus, children } of symbols) {
      const index = names.push(name) - 1;
      const start = document.positionAt(focus.start);
      const end = document.positionAt(focus.end);
      numbers.push(SYMBOL_KIND[kind], holder, start.line, start.character, end.line, end.character);
      add(children, index);
    }
  };
  add(documentSymbols(analysis, language), -1);
  return { names, numbers: Int32Array.from(numbers) };
}

export function symbolAt({ names, numbers }: SymbolList, index: number): ListedSymbol {
  const [kind = 0, holder = -1, line = 0, character = 0, endLine = 0, endCharacter = 0] = numbers.subarray(
    index * SIZE,
    (index + 1) * SIZE,
  );
  return {
    name: names[index] as string,
    kind: kind as SymbolKind,
    containerName: names[holder],
    range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
  };
}
