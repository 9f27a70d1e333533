// A clause as a row of the table in which its neighbours stand: every column gets what its head asks for.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { Table } from "../../model/block-model.js";
import { tokenize } from "../../text/tokens.js";
import { startOfLine } from "./lines.js";

/** What a row can be filled with, in the language of the document. */
export interface RowWords {
  readonly label: string | null;
  /** The clause alone, and with its proof or follow-up behind it. */
  readonly text: string;
  readonly full: string;
  readonly proof: string;
  readonly followUp: string;
  readonly title: string;
  readonly spearhead: string;
  readonly level: string;
  /** The comment that says where the text comes from. */
  readonly origin: string;
}

const CUES = new CueSet(CATALOGUE.columns);
const SHORT = 24;

/** The line of a new last row, with the indentation and the outer strokes of the row above it. */
export function tableRow(source: string, table: Table, words: RowWords, language: "nl" | "en"): string {
  const line = source.slice(startOfLine(source, table.span.end), table.span.end);
  const indent = /^[\s>]*/.exec(line)?.[0] ?? "";
  const isOpen = !line.trimStart().startsWith("|");
  const heads = (table.rows[0] ?? []).map(({ text }) => cueOf(text, language));
  const textColumn = widestColumn(table, heads);
  const cells = heads.map((cue, column) =>
    cellOf(table, column, column === textColumn ? "text" : cue, heads, words),
  );
  const row = cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ");
  return `${indent}${isOpen ? row : `| ${row} |`}`;
}

type Cue = "proof" | "follow-up" | "title" | "spearhead" | "level" | "text" | null;

function cueOf(head: string, language: "nl" | "en"): Cue {
  const hits = CUES.find(tokenize(head), language);
  const cue = CATALOGUE.columns.find(({ id }) => hits.has(id));
  return (cue?.id ?? null) as Cue;
}

/** The column with most words, apart from those with a purpose of their own. */
function widestColumn(table: Table, heads: readonly Cue[]): number {
  const widths = heads.map((cue, column) =>
    cue === "proof" || cue === "follow-up"
      ? -1
      : table.rows.slice(1).reduce((sum, row) => sum + (row[column]?.text.length ?? 0), 0),
  );
  return widths.indexOf(Math.max(...widths));
}

function cellOf(table: Table, column: number, cue: Cue, heads: readonly Cue[], words: RowWords): string {
  switch (cue) {
    case "text": {
      const hasColumn = heads.includes("proof") || heads.includes("follow-up");
      return `${hasColumn ? words.text : words.full}${words.origin}`;
    }
    case "proof":
      return words.proof;
    case "follow-up":
      return words.followUp;
    case "title":
      return words.title;
    case "spearhead":
      return words.spearhead;
    case "level":
      return words.level;
    case null:
      return isLabelColumn(table, column) && words.label !== null ? words.label : usualCell(table, column);
  }
}

function isLabelColumn(table: Table, column: number): boolean {
  const last = table.rows.at(-1)?.[column]?.text ?? "";
  return column === 0 && /\d|^\p{Lu}$/u.test(last) && last.length <= SHORT;
}

/** What the column says in most rows when it is short (`Eis`, `Ja`); empty where it is empty; else an open place. */
function usualCell(table: Table, column: number): string {
  const texts = table.rows.slice(1).map((row) => row[column]?.text ?? "");
  const filled = texts.filter((text) => text !== "");
  if (filled.length * 2 <= texts.length) return "";
  const counts = new Map<string, number>();
  for (const text of filled) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual = "", count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (count * 2 > filled.length && usual.length <= SHORT) return usual;
  const head = table.rows[0]?.[column]?.text ?? "";
  return head === "" ? "" : `[${head.toLowerCase()}]`;
}

/** Whether a column behind the first holds nothing but numbers: weights, points or percentages. */
export function hasWeights(table: Table): boolean {
  const body = table.rows.slice(1);
  return (table.rows[0] ?? []).some((_, column) => {
    const texts = body.map((row) => row[column]?.text ?? "").filter((text) => text !== "");
    return (
      column > 0 && texts.length >= 2 && texts.every((text) => /^[\d.,]+\s*(?:%|punten|points)?$/.test(text))
    );
  });
}
