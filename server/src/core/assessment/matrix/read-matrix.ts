// An MVI matrix: a table with a row per spearhead or theme, in which tenderers promise something concrete for points.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage, SpearheadId } from "../../catalogue/types.js";
import type { Table, TableCell } from "../../model/block-model.js";
import { tokenize } from "../../text/tokens.js";
import type { AssessedBlock } from "../assess-block.js";
import { perBlock } from "../per-block.js";
import { spearheadsNamed } from "../section-context.js";

/** What a column is for; several may hold a level. */
export type MatrixColumn = "subject" | "level" | "measure" | "unit" | "proof" | "points" | "follow-up";

export interface MatrixRow {
  /** Index in `Table.rows`. */
  readonly row: number;
  /** The first spearhead that its subject names; null for another theme. */
  readonly spearhead: SpearheadId | null;
  readonly subject: string;
}

export interface Matrix {
  /** Index in `BlockModel.tables`. */
  readonly table: number;
  /** By column of the table; null for a column that tells nothing of its use. */
  readonly columns: readonly (MatrixColumn | null)[];
  /** Without the head and the row of totals. */
  readonly rows: readonly MatrixRow[];
}

/** The words of matrices, for tokens. */
export const MATRIX_CUES = new CueSet(CATALOGUE.matrix.cues);
const COLUMN_CUES = ["proof", "points", "unit", "follow-up", "level", "measure", "subject"] as const;
const FEWEST_SPEARHEADS = 2;
const TOTAL = /^\W*(?:totaal|total|som|sum)\b/i;

/** The matrices among the tables of a block. */
export const matricesIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): readonly Matrix[] =>
    model.tables.flatMap((table, index) => readMatrix(table, index, language) ?? []),
  (matrices) => matrices.length > 0,
);

function readMatrix(table: Table, index: number, language: DocumentLanguage): Matrix | null {
  const [head, ...body] = table.rows;
  if (!head || body.length < FEWEST_SPEARHEADS) return null;
  const columns = head.map((cell, column) => columnOf(cell, column, language));
  const subject = columns.indexOf("subject");
  if (subject < 0 || !promises(columns)) return null;
  const rows = body.flatMap((cells, at): MatrixRow[] => {
    const text = cells[subject]?.text ?? "";
    if (text === "" || TOTAL.test(text)) return [];
    const [spearhead = null] = spearheadsNamed(text, language);
    return [{ row: at + 1, spearhead, subject: text }];
  });
  const named = new Set(rows.flatMap(({ spearhead }) => spearhead ?? []));
  return named.size >= FEWEST_SPEARHEADS ? { table: index, columns, rows } : null;
}

/** Something is promised for points, or at levels: a table of ambitions alone is no matrix. */
function promises(columns: readonly (MatrixColumn | null)[]): boolean {
  const levels = columns.filter((column) => column === "level").length;
  const measured = levels >= 2 || columns.includes("measure");
  return measured && (columns.includes("points") || columns.includes("proof"));
}

function columnOf({ text }: TableCell, column: number, language: DocumentLanguage): MatrixColumn | null {
  const cues = MATRIX_CUES.find(tokenize(text), language);
  if (column === 0) return "subject";
  return COLUMN_CUES.find((id) => id !== "subject" && isHeaded(cues, id)) ?? null;
}

/** The first word decides: "Plus (helft van de punten)" is a level and "Punten per niveau" are points. */
function isHeaded(cues: CueHits, id: MatrixColumn): boolean {
  return cues.of(id).some(({ start }) => start <= 1);
}
