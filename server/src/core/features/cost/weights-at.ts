// The table of weights at a place, with the name of each criterion.
import type { Analysis } from "../../analysis/analyzer.js";
import type { BlockModel, Table, TableCell } from "../../model/block-model.js";
import { readFigure } from "../../rules/weights-not-100/figures.js";
import { isTotal } from "../../rules/weights-not-100/table-lists.js";
import { unitAt } from "../units.js";

export interface WeighedCriterion {
  /** Row in the table. */
  readonly row: number;
  readonly name: string;
  readonly weight: number;
}

export interface WeightTable {
  /** Document offset behind the last row. */
  readonly end: number;
  readonly percent: boolean;
  readonly criteria: readonly WeighedCriterion[];
  readonly total: number;
}

const FEWEST = 2;

/** The weights of the table at a document offset; null where no column holds one weight per criterion. */
export function weightsAt(analysis: Analysis, offset: number): { table: WeightTable; row: number } | null {
  const place = unitAt(analysis, offset);
  if (!place?.unit.cell) return null;
  const { tables } = analysis.document.outline.blocks[place.block] as BlockModel;
  const table = tables[place.unit.cell.table] as Table;
  const read = weightsIn(table);
  if (!read) return null;
  return { table: { ...read, end: place.blockStart + table.span.end }, row: place.unit.cell.row };
}

/** The weights of a table; null where no column holds one weight per criterion. */
export function weightsIn(table: Table): Omit<WeightTable, "end"> | null {
  const [head = [], ...body] = table.rows;
  const rows = body.map((cells, index) => ({ cells, row: index + 1, name: nameOf(cells) }));
  const counted = rows.filter(({ name }) => name !== "" && !isTotal(name));
  const columns = head.flatMap((_, column) => {
    const figures = counted.map(({ cells }) => readFigure(cells[column]?.text ?? ""));
    return counted.length >= FEWEST && figures.every((figure) => figure !== null) ? [figures] : [];
  });
  const percentages = columns.filter((figures) => figures.every((figure) => figure?.unit === "percent"));
  const [figures, ...others] = percentages.length === 1 ? percentages : columns;
  // Two columns of shares may be two lots, and two of points weights beside maxima: nobody can tell which one is meant.
  if (!figures || others.length > 0) return null;
  const criteria = counted.map(({ row, name }, index) => ({ row, name, weight: figures[index]?.value ?? 0 }));
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return { percent: figures.every((figure) => figure?.unit === "percent"), criteria, total };
}

/** The longest text of a row without figures of its own. */
function nameOf(cells: readonly TableCell[]): string {
  const texts = cells.map(({ text }) => text).filter((text) => readFigure(text) === null);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}
