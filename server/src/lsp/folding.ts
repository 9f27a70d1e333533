// What can be folded away, in lines.
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FoldingRange as CoreRange } from "../core/index.js";

/**
 * The ranges of more than one line, at most one from a line to another, in order. Where there are more than the client
 * takes, chapters go first.
 */
export function toFoldingRanges(
  ranges: readonly CoreRange[],
  document: TextDocument,
  limit: number,
): FoldingRange[] {
  const byLines = new Map<string, FoldingRange & { readonly rank: number }>();
  for (const { kind, span } of ranges) {
    const startLine = document.positionAt(span.start).line;
    const end = document.positionAt(span.end);
    // A range up to the start of a line does not hold that line.
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    const key = `${startLine}-${endLine}`;
    if (endLine <= startLine || byLines.has(key)) continue;
    const rank = kind === "chapter" ? 0 : 1;
    byLines.set(key, {
      startLine,
      endLine,
      rank,
      ...(kind === "comment" && { kind: FoldingRangeKind.Comment }),
    });
  }
  return [...byLines.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ rank: _, ...range }) => range)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
