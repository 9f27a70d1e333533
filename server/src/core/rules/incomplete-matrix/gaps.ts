// What a row of an MVI matrix lacks.
import {
  MATRIX_CUES,
  type Matrix,
  type MatrixColumn,
  type MatrixRow,
} from "../../assessment/matrix/read-matrix.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Table } from "../../model/block-model.js";
import { tokenize } from "../../text/tokens.js";

export type MatrixPart = "measure" | "unit" | "proof" | "points";

/** Dashes and marks that stand for nothing. */
const EMPTY = /^[-–—?.…\s]*$/;
const BRACKETS = /^\[[^\]]*\]$/;
const FIGURE = /\d/;
/** A figure with something behind or before it that says of what. */
const WITH_UNIT = /\d\s*(?:%|€|\p{L}{1,})|[€%]\s*\d/u;
const FEWEST_WORDS_THAT_COUNT = 2;

/**
 * The parts that a row lacks, in the order in which a reader expects them. Cells that say that they are open ("n.t.b.") and
 * rows without any content are reported by `placeholder`.
 */
export function gapsOf(
  matrix: Matrix,
  row: MatrixRow,
  table: Table,
  language: DocumentLanguage,
): MatrixPart[] {
  const cellsOf = (column: MatrixColumn) =>
    matrix.columns.flatMap((name, index) =>
      name === column ? [table.rows[row.row]?.[index]?.text ?? ""] : [],
    );
  const said = (text: string) => !EMPTY.test(text);
  const cells = matrix.columns.flatMap((name) => (name && name !== "subject" ? cellsOf(name) : []));
  if (!cells.some(said)) return [];
  const isOpen = (text: string) =>
    BRACKETS.test(text) || MATRIX_CUES.find(tokenize(text), language).has("open");
  const lacks = (column: MatrixColumn) => matrix.columns.includes(column) && !cellsOf(column).some(said);
  const measures = [...cellsOf("level"), ...cellsOf("measure")].filter(said);
  const open = measures.some(isOpen);
  const measured = measures.some((text) => FIGURE.test(text));
  const counts = measures.some((text) => WITH_UNIT.test(text)) || saysWhatIsCounted(row);
  const gaps: MatrixPart[] = [];
  if (!measured && !open) gaps.push("measure");
  if (lacks("unit") || (measured && !counts && !matrix.columns.includes("unit"))) gaps.push("unit");
  if (lacks("proof")) gaps.push("proof");
  if (lacks("points")) gaps.push("points");
  return gaps;
}

/** "Social return: leerwerkplekken monteur" says what a bare 7 counts. */
function saysWhatIsCounted({ subject }: MatrixRow): boolean {
  const described = subject.split(/[:–—]/).slice(1).join(" ");
  return tokenize(described).length >= FEWEST_WORDS_THAT_COUNT;
}
