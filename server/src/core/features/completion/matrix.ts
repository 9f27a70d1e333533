// Cells of an MVI matrix: what belongs in the column, for the spearhead of the row.
import { type Matrix, type MatrixColumn, matricesIn } from "../../assessment/matrix/read-matrix.js";
import { SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import type { Table } from "../../model/block-model.js";
import { unitsOf } from "../matrix/matrix-text.js";
import { MATRIX_STRINGS } from "../matrix/strings.js";
import { clausesFor } from "../offer.js";
import { cellText } from "../table-text.js";
import { blockAt } from "../units.js";
import { spearheadName } from "../wording.js";
import { type CompletionItem, type CompletionRequest, type Value, valueItems } from "./completion-item.js";

const WHOLE = 100;

export function matrixCompletions(request: CompletionRequest): readonly CompletionItem[] {
  const place = cellAt(request);
  if (!place) return [];
  const { matrix, table, column, row } = place;
  const spearhead = matrix.rows.find((one) => one.row === row)?.spearhead ?? null;
  const typed = /[^|]*$/.exec(request.before)?.[0].trimStart() ?? "";
  return valueItems(request, typed.length, textsFor(request, matrix, table, column, row, spearhead));
}

/** The cell of a matrix at the cursor; null elsewhere. */
function cellAt({ analysis, offset, before }: CompletionRequest) {
  const block = blockAt(analysis.blockStarts, offset);
  const at = offset - (analysis.blockStarts[block] ?? 0);
  const { tables = [] } = analysis.document.outline.blocks[block] ?? {};
  for (const { block: other, facts } of matricesIn.in(analysis.document, analysis.language)) {
    if (other !== block) continue;
    for (const matrix of facts) {
      const table = tables[matrix.table] as Table;
      const row = table.rows.findIndex(
        (cells) => (cells[0]?.span.start ?? 0) <= at && at <= (cells.at(-1)?.span.end ?? 0),
      );
      const column = (before.match(/(?<!\\)\|/g)?.length ?? 0) - 1;
      const name = matrix.columns[column];
      if (row > 0 && name) return { matrix, table, row, column: name };
    }
  }
  return null;
}

function textsFor(
  request: CompletionRequest,
  matrix: Matrix,
  table: Table,
  column: MatrixColumn,
  row: number,
  spearhead: SpearheadId | null,
): Value[] {
  const { analysis, language } = request;
  const words = analysis.language === "en" ? "en" : "nl";
  if (column === "subject") return SPEARHEADS.map((id) => ({ text: spearheadName(id, words), detail: "" }));
  if (column === "points") return restOf(matrix, table, row, MATRIX_STRINGS[language].rest);
  if (!spearhead) return [];
  if (column === "unit") return unitsOf(spearhead, words).map((text) => ({ text, detail: "" }));
  const clauses = clausesFor(analysis, spearhead, ["award-criterion", "requirement"]);
  const texts = clauses.map((clause) => ({
    text: {
      measure: clause.title,
      level: clause.title,
      proof: clause.verification,
      "follow-up": clause.followUp,
    }[column],
    detail: clause.title[language],
  }));
  return texts.map(({ text, detail }) => ({ text: cellText(text[words]), detail }));
}

/** What the other rows leave of 100 points. */
function restOf(matrix: Matrix, table: Table, row: number, detail: string): Value[] {
  const column = matrix.columns.indexOf("points");
  const others = matrix.rows
    .filter((one) => one.row !== row)
    .map((one) => table.rows[one.row]?.[column]?.text ?? "");
  const points = others.map((text) => Number(text.replace(",", ".")));
  const rest = WHOLE - points.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
  return rest > 0 && rest < WHOLE ? [{ text: String(rest), detail }] : [];
}
