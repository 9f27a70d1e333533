// The YAML in front of a document, as entries with places.
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Span } from "../text/span.js";
import type { FrontMatter } from "./block-model.js";

/** One top-level key with its value. Spans are relative to the block. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Text of a scalar, texts of a list; null for anything else. */
  readonly value: string | readonly string[] | null;
  readonly valueSpan: Span;
}

export interface FrontMatterProblem {
  readonly span: Span;
  /** What is wrong, by the code of the parser of YAML, or `NO_MAPPING`. */
  readonly code: string;
  /** 1-based line in the document. */
  readonly line: number;
}

export interface FrontMatterFacts {
  readonly language: "yaml" | "toml";
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
  /** The whole block, relative to itself. */
  readonly span: Span;
}

/** Reads front matter. Never throws: what cannot be read becomes a problem, and what can be read is kept. TOML is not read. */
export function readFrontMatter(front: FrontMatter, blockLength: number): FrontMatterFacts {
  const span = { start: 0, end: blockLength };
  if (front.language === "toml") return { language: "toml", entries: [], problems: [], span };
  const lines = new LineCounter();
  const document = parseDocument(front.text, {
    lineCounter: lines,
    prettyErrors: false,
    maxAliasCount: 0,
  } as never);
  const at = (start: number, end: number): Span => ({
    start: front.textStart + start,
    end: front.textStart + Math.max(end, start + 1),
  });
  const problems: FrontMatterProblem[] = document.errors.map((error) => ({
    span: clip(at(error.pos[0], error.pos[1]), blockLength),
    code: error.code,
    line: lines.linePos(error.pos[0]).line + 1,
  }));
  const root = document.contents;
  const entries: FrontMatterEntry[] = [];
  if (isMap(root)) {
    for (const pair of root.items) {
      const key = pair.key;
      if (!isScalar(key) || !key.range) continue;
      const range = (pair.value as { range?: [number, number, number] } | null)?.range;
      entries.push({
        key: String(key.value),
        keySpan: at(key.range[0], key.range[1]),
        value: textOf(pair.value),
        valueSpan: range ? at(range[0], range[1]) : at(key.range[0], key.range[1]),
      });
    }
  } else if (root !== null && problems.length === 0) {
    problems.push({ span, code: "NO_MAPPING", line: 2 });
  }
  return { language: "yaml", entries, problems, span };
}

function textOf(value: unknown): string | readonly string[] | null {
  if (isScalar(value)) return value.source ?? (value.value === null ? "" : String(value.value));
  if (isSeq(value))
    return value.items.map((item) => (isScalar(item) ? (item.source ?? String(item.value)) : ""));
  return value === null || value === undefined ? "" : null;
}

function clip(span: Span, length: number): Span {
  const start = Math.min(span.start, Math.max(0, length - 1));
  return { start, end: Math.min(Math.max(span.end, start + 1), length) };
}
