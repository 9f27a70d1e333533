// Tables in HTML, as converters write them where cells are merged.
import type { Table, TableCell } from "./block-model.js";

const TABLE = /<table\b.*?(?:<\/table>|$)/gis;
const ROW = /<tr\b[^>]*>(.*?)(?=<\/tr>|<tr\b|<\/table>|$)/gis;
const CELL = /<t[hd]\b[^>]*>(.*?)(?=<\/t[hd]>|<t[hd]\b|$)/gis;
const TAG = /<[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  percnt: "%",
  euro: "€",
  lt: "<",
  gt: ">",
};

/** The tables in the source of a block of HTML; spans count from its start. Cells that span columns count as one. */
export function htmlTables(source: string): Table[] {
  if (!/<table\b/i.test(source)) return [];
  return [...source.matchAll(TABLE)].map((table) => ({
    span: { start: table.index, end: table.index + table[0].length },
    rows: [...table[0].matchAll(ROW)].map((row) => cellsOf(row[0], table.index + row.index)),
  }));
}

function cellsOf(row: string, start: number): TableCell[] {
  return [...row.matchAll(CELL)].map((cell) => ({
    text: textOf(cell[1] as string),
    span: { start: start + cell.index, end: start + cell.index + cell[0].length },
    unit: -1,
  }));
}

function textOf(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(TAG, "")
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
