// The words of a block that an editor may colour, with their lines: what they are by themselves, and what they prove in their place.
import type { Analysis } from "../../analysis/analyzer.js";
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { Signals } from "../../assessment/signals.js";
import type { SpearheadStatus } from "../../catalogue/types.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";
import { type EvidenceMark, evidenceByBlock } from "../evidence-by-block.js";
import { longest } from "../hover/grounds.js";
import { isText, type PaintedStatement, paintedWords } from "./painted-words.js";
import { modifiersOfCode, type TokenModifier, tokenCode, typeOfCode } from "./text-token.js";
import { wordSpans } from "./word-spans.js";

/** How many numbers a token takes in `BlockTokens`. */
export const TOKEN_SIZE = 5;

/**
 * The tokens of a block in order, five numbers each: line within the block, UTF-16 column (on its first line counted from
 * the start of the block), length, index of the type, bits of the modifiers. None overlaps another or a line end.
 */
export type BlockTokens = Uint32Array;

interface Known {
  readonly evidence: string;
  readonly tokens: BlockTokens;
}

const NONE: BlockTokens = new Uint32Array();
const known = new WeakMap<AssessedBlock, Known>();

/** The tokens of one block; remembered as long as its words and what they prove stand. */
export function blockTokens(analysis: Analysis, index: number): BlockTokens {
  const { document, language } = analysis;
  const block = document.blocks[index] as AssessedBlock;
  const marks = evidenceByBlock(document).get(index);
  const { labels, statements } = paintedWords(block, language);
  if (!marks && labels.length === 0 && statements.length === 0) return NONE;
  const evidence = marks ? keyOf(marks, analysis) : "";
  const before = known.get(block);
  if (before?.evidence === evidence) return before.tokens;
  const places: Place[] = labels.map((span) => ({ span, code: LABEL }));
  for (const painted of statements) places.push(...placesOf(block, painted));
  if (marks) places.push(...evidencePlaces(block, marks, statements, analysis));
  const tokens = packed(places, block.model.source);
  known.set(block, { evidence, tokens });
  return tokens;
}

interface Place {
  readonly span: Span;
  readonly code: number;
}

const LABEL = tokenCode("label");
const NO_MODIFIER: Readonly<Record<SpearheadStatus, readonly TokenModifier[]>> = {
  covered: [],
  missing: [],
  weak: ["wish"],
  waived: ["waiver"],
};

function keyOf(marks: readonly EvidenceMark[], { spearheads }: Analysis): string {
  return marks
    .map(({ statement, spearhead }) => `${statement}${spearhead}${spearheads[spearhead].status}`)
    .join();
}

function placesOf({ model }: AssessedBlock, { statement: index, codes }: PaintedStatement): Place[] {
  const statement = model.statements[index] as Statement;
  const unit = model.units[statement.unit] as Unit;
  const places: Place[] = [];
  for (let start = 0; start < codes.length; ) {
    const code = codes[start] as number;
    let end = start + 1;
    while (end < codes.length && codes[end] === code) end++;
    if (code > 0)
      places.push(
        ...wordSpans(unit, statement, { start, end }, model.source).map((span) => ({ span, code })),
      );
    start = end;
  }
  return places;
}

/** The words that make statements evidence, where they are nothing else already. */
function evidencePlaces(
  block: AssessedBlock,
  marks: readonly EvidenceMark[],
  painted: readonly PaintedStatement[],
  analysis: Analysis,
): Place[] {
  const byStatement = new Map<number, Uint16Array>();
  for (const { statement: index, spearhead } of marks) {
    const statement = block.model.statements[index] as Statement;
    if (!isText(block.model.units[statement.unit] as Unit)) continue;
    const codes = byStatement.get(index) ?? new Uint16Array(statement.tokens.length);
    byStatement.set(index, codes);
    const { status } = analysis.spearheads[spearhead];
    const code = tokenCode("evidence", [spearhead, ...NO_MODIFIER[status]]);
    const signals = block.signals[index] as Signals;
    // Without a topic a reading of all words together decides; no word of them says it by itself.
    for (const { start, end } of longest(signals.topics.filter(({ topic }) => topic.spearhead === spearhead)))
      for (let at = start; at < end; at++) codes[at] = (codes[at] as number) | code;
  }
  return [...byStatement].flatMap(([statement, codes]) => {
    const own = painted.find((one) => one.statement === statement)?.codes;
    const free = own ? codes.map((code, at) => (own[at] ? 0 : code)) : codes;
    return placesOf(block, { statement, codes: free });
  });
}

function packed(places: readonly Place[], source: string): BlockTokens {
  const lines = new LineIndex(source);
  const numbers: number[] = [];
  let last = 0;
  for (const { span, code } of [...places].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < last || span.end <= span.start) continue;
    last = span.end;
    const { line, column } = lines.positionAt(span.start);
    numbers.push(line, column, span.end - span.start, typeOfCode(code), modifiersOfCode(code));
  }
  return Uint32Array.from(numbers);
}
