// Two spellings of one label have one key: `E-04`, `E04` and `e 04` are all `code:E4`.
import type { LabelKind } from "../catalogue/catalogue-data.js";

/** What a label stands for: its kind, a colon, and its parts without separators and leading zeros. */
export type LabelKey = string;

/** The key of a code of letters and digits. */
export function codeKey(text: string): LabelKey {
  return `code:${normal(text)}`;
}

/**
 * The key of a number, letter or Roman numeral behind a word (`eis 4`, `bijlage C`), of one alone (`4.1.2`), or of one that
 * counts the rows of a table or the items of a list (`4`).
 */
export function numberKey(kind: LabelKind | "number" | "ordinal", text: string): LabelKey {
  return `${kind}:${normal(text)}`;
}

function normal(text: string): string {
  let key = "";
  let afterDigits = false;
  for (const [run] of text.toUpperCase().matchAll(/\d+|\p{L}+/gu)) {
    const isDigits = /^\d/.test(run);
    key += isDigits ? `${afterDigits ? "." : ""}${run.replace(/^0+(?=\d)/, "")}` : run;
    afterDigits = isDigits;
  }
  return key;
}

/** Letters in front and a number behind, for codes that stand in a row: `E-07` and `E-10` but not `SH-AE-021b`. */
export function rowOf(key: LabelKey): { readonly row: string; readonly number: number } | null {
  const match = /^(.*?)(\d+)$/.exec(key);
  return match ? { row: match[1] as string, number: Number(match[2]) } : null;
}
