// The MVI matrices of a document as plain tables.

import type { Analysis } from "../../analysis/analyzer.js";
import { type MatrixColumn, matricesIn } from "../../assessment/matrix/read-matrix.js";
import type { SpearheadId } from "../../catalogue/types.js";
import { type Span, shiftSpan } from "../../text/span.js";

export interface DocumentMatrix {
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** A column has the use that its head tells; null when it tells none. */
  readonly columns: readonly { readonly head: string; readonly use: MatrixColumn | null }[];
  /** Without the row of totals; as many cells as there are columns. */
  readonly rows: readonly { readonly spearhead: SpearheadId | null; readonly cells: readonly string[] }[];
}

/** In the order of the document. */
export function matricesOf({ document, blockStarts, language }: Analysis): readonly DocumentMatrix[] {
  return matricesIn.in(document, language).flatMap(({ block, facts }) =>
    facts.flatMap((matrix) => {
      const table = document.outline.blocks[block]?.tables[matrix.table];
      if (!table) return [];
      const textAt = (row: number, column: number) => table.rows[row]?.[column]?.text ?? "";
      return {
        span: shiftSpan(table.span, blockStarts[block] ?? 0),
        columns: matrix.columns.map((use, column) => ({ head: textAt(0, column), use })),
        rows: matrix.rows.map(({ row, spearhead }) => ({
          spearhead,
          cells: matrix.columns.map((_, column) => textAt(row, column)),
        })),
      };
    }),
  );
}
