// What the points of a matrix add up to, and what the list of criteria gives to the matrix.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { MATRIX_CUES, type Matrix } from "../../assessment/matrix/read-matrix.js";
import { perBlock } from "../../assessment/per-block.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Table } from "../../model/block-model.js";
import { tokenize } from "../../text/tokens.js";

const FIGURE = /^\D{0,12}?(\d+(?:[.,]\d+)?)\s*(?:%|\p{L}+)?\W*$/u;

/** The sum of the points of all rows; null when a row has none that is a plain figure. */
export function sumOfPoints(matrix: Matrix, table: Table): number | null {
  const column = matrix.columns.indexOf("points");
  let sum = 0;
  for (const { row } of matrix.rows) {
    const points = figureIn(table.rows[row]?.[column]?.text ?? "");
    if (points === null) return null;
    sum += points;
  }
  return Math.round(sum * 100) / 100;
}

/** The weights that rows of other tables give to "the MVI matrix". */
export const sharesOfMatrix = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): readonly number[] =>
    model.tables.flatMap((table) =>
      table.rows.flatMap((cells) => {
        if (!cells.some(({ text }) => MATRIX_CUES.find(tokenize(text), language).has("matrix"))) return [];
        const figures = cells.flatMap(({ text }) => figureIn(text) ?? []);
        return figures.length === 1 ? figures : [];
      }),
    ),
  (shares) => shares.length > 0,
);

function figureIn(text: string): number | null {
  const digits = FIGURE.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replace(",", "."));
}
