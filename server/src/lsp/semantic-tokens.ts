// The colours of a document in the numbers of the protocol, and what changed in them since they were asked last.
import type {
  CancellationToken,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, blockTokens, TOKEN_MODIFIERS, TOKEN_SIZE, TOKEN_TYPES } from "../core/index.js";
import { throwIfCancelled } from "./guard.js";
import type { AnalysedDocument } from "./session.js";
import { uriKey } from "./uri.js";

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

/** Documents of which the last answer is remembered; a client that asks for more gets whole answers. */
const MOST_REMEMBERED = 20;
/** Reading a long document for the first time makes room for other messages this often. */
const SLICE_MS = 10;

export interface TokenPorts {
  readonly analysed: (uri: string) => Promise<AnalysedDocument | undefined>;
}

interface Answer {
  readonly id: string;
  readonly data: number[];
}

/** Answers which words have which colour. Remembers the last answer for each document. */
export class SemanticTokenAnswers {
  readonly #ports: TokenPorts;
  readonly #last = new Map<string, Answer>();
  #lastId = 0;

  constructor(ports: TokenPorts) {
    this.#ports = ports;
  }

  async whole(uri: string, token: CancellationToken): Promise<SemanticTokens> {
    const data = await this.#data(uri, token);
    return { resultId: this.#remember(uri, data).id, data };
  }

  /** What changed since the answer with this id; all of it when that answer was forgotten. */
  async changes(
    uri: string,
    previous: string,
    token: CancellationToken,
  ): Promise<SemanticTokens | SemanticTokensDelta> {
    const data = await this.#data(uri, token);
    const before = this.#last.get(uriKey(uri));
    const resultId = this.#remember(uri, data).id;
    if (before?.id !== previous) return { resultId, data };
    return { resultId, edits: difference(before.data, data) };
  }

  /** The tokens of the blocks that a range touches. */
  async within(uri: string, range: Range, token: CancellationToken): Promise<SemanticTokens> {
    const open = await this.#ports.analysed(uri);
    throwIfCancelled(token);
    if (!open) return { data: [] };
    const { analysis, text } = open;
    const start = text.offsetAt(range.start);
    const end = text.offsetAt(range.end);
    const { blockStarts } = analysis;
    const past = blockStarts.findIndex((at) => at > end);
    const last = past < 0 ? blockStarts.length : past;
    const first = Math.max(
      0,
      blockStarts.findLastIndex((at) => at <= start),
    );
    return { data: encoded(analysis, text, first, last) };
  }

  async #data(uri: string, token: CancellationToken): Promise<number[]> {
    for (;;) {
      const open = await this.#ports.analysed(uri);
      throwIfCancelled(token);
      if (!open) return [];
      const { analysis, text } = open;
      const { version } = text;
      await readAll(analysis, token);
      // What was typed meanwhile is read next; the rest of the document is known by now.
      if (text.version === version) return encoded(analysis, text, 0, analysis.blockStarts.length);
    }
  }

  #remember(uri: string, data: number[]): Answer {
    const key = uriKey(uri);
    const answer = { id: String(++this.#lastId), data };
    this.#last.delete(key);
    this.#last.set(key, answer);
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST_REMEMBERED && oldest !== undefined) this.#last.delete(oldest);
    return answer;
  }
}

/** Reads the tokens of all blocks, so that they are known. */
async function readAll(analysis: Analysis, token: CancellationToken): Promise<void> {
  let started = performance.now();
  for (let block = 0; block < analysis.blockStarts.length; block++) {
    blockTokens(analysis, block);
    if (performance.now() - started < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    throwIfCancelled(token);
    started = performance.now();
  }
}

/** Each token by its distance from the one before it. */
function encoded(analysis: Analysis, document: TextDocument, first: number, last: number): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (let block = first; block < last; block++) {
    const tokens = blockTokens(analysis, block);
    if (tokens.length === 0) continue;
    const start = document.positionAt(analysis.blockStarts[block] ?? 0);
    for (let at = 0; at < tokens.length; at += TOKEN_SIZE) {
      const lineInBlock = tokens[at] as number;
      const ownLine = start.line + lineInBlock;
      const own = (tokens[at + 1] as number) + (lineInBlock === 0 ? start.character : 0);
      data.push(ownLine - line, ownLine === line ? own - character : own);
      data.push(tokens[at + 2] as number, tokens[at + 3] as number, tokens[at + 4] as number);
      line = ownLine;
      character = own;
    }
  }
  return data;
}

/** The one stretch of numbers that makes `after` of `before`; none when they are equal. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
