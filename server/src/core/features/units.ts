// From an offset in the document to the heading, paragraph, item or cell that stands there.
import type { Analysis } from "../analysis/analyzer.js";
import type { Unit } from "../model/block-model.js";

/** A unit in its block. Spans of the unit are relative to `blockStart`, the document offset of the block. */
export interface UnitPlace {
  readonly block: number;
  readonly blockStart: number;
  readonly unit: Unit;
}

/** The unit at a document offset; null between units. */
export function unitAt(analysis: Analysis, offset: number): UnitPlace | null {
  const block = blockAt(analysis.blockStarts, offset);
  const blockStart = analysis.blockStarts[block] ?? 0;
  const at = offset - blockStart;
  const unit = analysis.document.outline.blocks[block]?.units.find(
    ({ span }) => span.start <= at && at < span.end,
  );
  return unit ? { block, blockStart, unit } : null;
}

/** Document offset behind the last word of the heading, paragraph, item or cell at an offset. */
export function endOfUnitAt(analysis: Analysis, offset: number): number | null {
  const place = unitAt(analysis, offset);
  if (!place || place.unit.kind === "code") return null;
  const { plain } = place.unit;
  return place.blockStart + plain.toSourceSpan(plain.text.length - 1, plain.text.length).end;
}

/** Index of the block in which an offset lies, by binary search. */
export function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
