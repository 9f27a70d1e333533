// Finds symbols in all specifications by a few letters of their names.
import type { CancellationToken, WorkspaceSymbol } from "vscode-languageserver";
import { type Analysis, searchable, searchRank, searchWords } from "../core/index.js";
import { throwIfCancelled } from "./guard.js";
import type { AnalysedDocument } from "./session.js";
import { type NamedList, type SymbolList, symbolAt, toSymbolList } from "./symbol-list.js";
import type { WorkspaceFiles } from "./workspace-files.js";

/** More than this nobody looks through; a letter more brings others. */
const MOST_FOUND = 200;
/** So many files that nobody has read yet are read for a search, and more during this time; the next search goes on. */
const FEW_FILES = 25;
const MAX_READ_MS = 1500;

export interface WorkspaceSymbolPorts {
  readonly openUris: () => readonly string[];
  readonly analysed: (uri: string) => Promise<AnalysedDocument | undefined>;
  readonly files: WorkspaceFiles | undefined;
}

interface Hit {
  readonly uri: string;
  readonly list: SymbolList;
  readonly index: number;
  readonly rank: number;
}

/** Searches what is open as it is now, and the files of the workspace as they were last saved. */
export class WorkspaceSymbols {
  readonly #ports: WorkspaceSymbolPorts;
  readonly #open = new WeakMap<Analysis, SymbolList>();
  /** The searchable names of lists, made at the first search. */
  readonly #names = new WeakMap<SymbolList, readonly string[]>();

  constructor(ports: WorkspaceSymbolPorts) {
    this.#ports = ports;
  }

  /** The symbols that fit best, best first; of those that fit as well, the ones in open documents first. */
  async find(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const words = searchWords(query);
    const until = performance.now() + MAX_READ_MS;
    let read = 0;
    const mayRead = () => !token.isCancellationRequested && (read++ < FEW_FILES || performance.now() < until);
    const hits: Hit[] = [];
    for await (const list of this.#lists(mayRead)) {
      throwIfCancelled(token);
      hits.push(...this.#hitsIn(list, words));
    }
    throwIfCancelled(token);
    return hits
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_FOUND)
      .map(({ uri, list, index }) => {
        const { name, kind, containerName, range } = symbolAt(list, index);
        return {
          name,
          kind,
          location: { uri, range },
          ...(containerName !== undefined && { containerName }),
        };
      });
  }

  async *#lists(mayRead: () => boolean): AsyncGenerator<NamedList> {
    const { openUris, analysed, files } = this.#ports;
    for (const uri of openUris()) {
      const open = await analysed(uri);
      if (open) yield { uri: open.text.uri, list: this.#listOf(open) };
    }
    if (files) yield* files.symbols(mayRead);
  }

  #listOf({ analysis, text, language }: AnalysedDocument): SymbolList {
    let list = this.#open.get(analysis);
    if (!list) {
      list = toSymbolList(analysis, text, language);
      this.#open.set(analysis, list);
    }
    return list;
  }

  #hitsIn({ uri, list }: NamedList, words: readonly string[]): Hit[] {
    let names = this.#names.get(list);
    if (!names) {
      names = list.names.map(searchable);
      this.#names.set(list, names);
    }
    return names.flatMap((name, index) => {
      const rank = searchRank(name, words);
      return rank === null ? [] : [{ uri, list, index, rank }];
    });
  }
}
