// Gives the columns of the table at the cursor one width.
import type { BlockModel, Table } from "../../model/block-model.js";
import { MATRIX_STRINGS } from "../matrix/strings.js";
import { tableLines } from "../table-text.js";
import { unitAt } from "../units.js";
import type { ActionProvider } from "./action.js";

/** A line that separates the head from the body; a table in another form is left alone. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export const alignTable: ActionProvider = {
  kind: "refactor.rewrite",
  actions(analysis, selection, language) {
    const place = unitAt(analysis, selection.start);
    if (!place?.unit.cell) return [];
    const model = analysis.document.outline.blocks[place.block] as BlockModel;
    const table = model.tables[place.unit.cell.table] as Table;
    const source = model.source.slice(table.span.start, table.span.end);
    const newText = aligned(source, table, model.source);
    if (newText === null || newText === source) return [];
    const start = place.blockStart + table.span.start;
    return [
      {
        kind: "refactor.rewrite",
        title: MATRIX_STRINGS[language].align,
        edits: [{ span: { start, end: start + source.length }, newText }],
        preferred: false,
        select: null,
      },
    ];
  },
};

/** The table with columns of one width; null when it does not stand alone on its lines (in a quotation or a list). */
function aligned(source: string, table: Table, block: string): string | null {
  const lines = source.split(/\r\n|\n|\r/);
  const rule = lines[1] ?? "";
  if (lines.length !== table.rows.length + 1 || !RULE.test(rule)) return null;
  if (table.span.start > 0 && !/[\r\n]/.test(block[table.span.start - 1] ?? "")) return null;
  const alignments = rule
    .replace(/^\s*\|?|\|?\s*$/g, "")
    .split("|")
    .map((mark) => mark.trim());
  // A centred column has no plain form here.
  if (alignments.some((mark) => /^:-+:$/.test(mark))) return null;
  const rows = lines.filter((_, index) => index !== 1).map(cellsOf);
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";
  const sides = alignments.map((mark) => (mark.endsWith(":") ? ("right" as const) : ("left" as const)));
  return tableLines(rows, sides).join(eol);
}

/** The cells of a line; a stroke inside a cell is always escaped. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
