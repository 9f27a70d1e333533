// Edits that somebody else wrote, found back in the document: by place, by the text that stands there, or by both.
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";
import { lineEnding } from "../insertion/lines.js";
import { TOOL_STRINGS, type ToolStrings } from "./strings.js";

/** A place; line and column count from 1, columns in UTF-16 units. */
export interface GivenPlace {
  readonly line: number;
  readonly column: number;
}

export interface GivenEdit {
  readonly range?: { readonly start: GivenPlace; readonly end: GivenPlace };
  /** The text that is replaced; without a range it must occur exactly once. */
  readonly oldText?: string;
  readonly newText: string;
}

export type ReadEdits =
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "fault"; readonly message: string };

/** The edits as offsets in the text, with its line endings; or why one of them does not fit. */
export function readGivenEdits(
  text: string,
  given: readonly GivenEdit[],
  language: MessageLanguage,
): ReadEdits {
  const strings = TOOL_STRINGS[language];
  const lines = new LineIndex(text);
  const edits: TextEdit[] = [];
  for (const [index, edit] of given.entries()) {
    const found = findSpan(text, lines, edit, index, strings);
    if (typeof found === "string") return { kind: "fault", message: found };
    edits.push({ span: found, newText: inLinesOf(text, edit.newText) });
  }
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const overlap = sorted.some((edit, index) => {
    const next = sorted[index + 1];
    // Of two insertions at one place nobody can say which goes first.
    return next && (next.span.start < edit.span.end || next.span.start === edit.span.start);
  });
  return overlap ? { kind: "fault", message: strings.overlap } : { kind: "edits", edits: sorted };
}

/** Where an edit goes, or why that cannot be said. */
function findSpan(
  text: string,
  lines: LineIndex,
  { range, oldText }: GivenEdit,
  index: number,
  strings: ToolStrings,
): Span | string {
  const old = oldText === undefined ? undefined : inLinesOf(text, oldText);
  if (range === undefined) return old ? findText(text, lines, old, index, strings) : strings.emptyEdit(index);
  const { start, end } = range;
  const from = offsetOf(text, lines, start);
  const to = offsetOf(text, lines, end);
  if (from === null) return strings.noSuchPlace(index, start.line, start.column);
  if (to === null || to < from) return strings.noSuchPlace(index, end.line, end.column);
  const found = text.slice(from, to);
  return old === undefined || old === found ? { start: from, end: to } : strings.otherText(index, found);
}

function findText(
  text: string,
  lines: LineIndex,
  old: string,
  index: number,
  strings: ToolStrings,
): Span | string {
  const first = text.indexOf(old);
  if (first < 0) return strings.notFound(index);
  const second = text.indexOf(old, first + 1);
  if (second < 0) return { start: first, end: first + old.length };
  return strings.foundOften(
    index,
    [first, second].map((offset) => lines.positionAt(offset).line + 1),
  );
}

function offsetOf(text: string, lines: LineIndex, { line, column }: GivenPlace): number | null {
  if (line > lines.lineCount) return null;
  const start = lines.lineStart(line - 1);
  const next = line < lines.lineCount ? lines.lineStart(line) : text.length;
  const length = text.slice(start, next).replace(/(\r\n|\r|\n)$/, "").length;
  return column - 1 <= length ? start + column - 1 : null;
}

function inLinesOf(text: string, words: string): string {
  return words.replace(/\r\n|\r|\n/g, lineEnding(text));
}
