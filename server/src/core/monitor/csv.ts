// Tables as RFC 4180 has them, that no spreadsheet takes for formulas.

/** A cell; a number is written with a point, null is empty. */
export type CsvCell = string | number | null;

/** Rows with commas and line ends of two characters, as in RFC 4180. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = withoutFormula(cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ""));
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets reckon what begins with one of these, also behind spaces or in full width; an apostrophe makes it text. */
function withoutFormula(text: string): string {
  return /^[\s'"]*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
