// A table that can be read aloud: a caption, heads for the columns, and a head for each row.
import { type Child, type Html, h } from "./html.js";

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly Child[])[];
}

/** With more columns a table gets smaller letters, so that it fits on a screen and on paper. */
const MOST_COLUMNS = 5;

export function table({ caption, head, rows }: Table): Html {
  const rowsOf = rows.map(([first, ...others]) =>
    h("tr", {}, h("th", { scope: "row" }, first), ...others.map((cell) => h("td", {}, cell))),
  );
  // On a narrow screen the table moves by itself, so it must be within reach of the keyboard.
  return h(
    "div",
    { class: "table", role: "region", tabindex: 0, "aria-label": caption },
    h(
      "table",
      head.length > MOST_COLUMNS ? { class: "wide" } : {},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, ...head.map((cell) => h("th", { scope: "col" }, cell)))),
      h("tbody", {}, ...rowsOf),
    ),
  );
}
