// Makes tables of what a Markdown table can hold: one header row, and cells of one line.
import type { Element, ElementContent, RootContent } from "hast";
import type { Losses } from "../imported.js";
import { element, elementsIn, isElement, type Parent, rewrite, text, textIn } from "./hast.js";

const BLOCKS = [
  "p",
  "div",
  "ul",
  "ol",
  "li",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "dl",
  "dt",
  "dd",
];
const MAX_HEAD_LENGTH = 80;

export function simplifyTables(root: Parent, losses: Losses): void {
  rewrite(root, (node) => (isElement(node, "table") ? simplify(node, losses) : undefined));
}

function simplify(table: Element, losses: Losses): readonly RootContent[] | undefined {
  const rows = elementsIn(table, "tr");
  const only = rows.length === 1 ? cellsOf(rows[0]) : [];
  // A frame around a text, and no table.
  if (only.length === 1 && only[0]) return only[0].children;
  for (const cell of rows.flatMap(cellsOf)) flattenCell(cell, losses);
  promoteHead(rows);
  for (const cell of rows.flatMap(cellsOf)) if (cell.tagName === "th") withoutBold(cell);
  return undefined;
}

function cellsOf(row: Element | undefined): Element[] {
  return (row?.children ?? []).filter((child) => isElement(child, "td", "th")) as Element[];
}

/** Blocks become lines with `<br>` between them; items of lists keep a sign in front. */
function flattenCell(cell: Element, losses: Losses): void {
  const lines: ElementContent[][] = [[]];
  const walk = (nodes: readonly ElementContent[], sign: string) => {
    for (const node of nodes) {
      if (isElement(node, "table")) {
        losses.add("nested-tables");
        for (const inner of elementsIn(node, "tr")) {
          lines.push([
            text(
              cellsOf(inner)
                .map((each) => textIn(each).trim())
                .join(" | "),
            ),
          ]);
        }
        lines.push([]);
      } else if (isElement(node, ...BLOCKS)) {
        lines.push(sign && node.tagName === "li" ? [text(sign)] : []);
        walk(node.children, node.tagName === "ol" || node.tagName === "ul" ? "• " : "");
        lines.push([]);
      } else {
        lines.at(-1)?.push(node);
      }
    }
  };
  walk(cell.children, "");
  const filled = lines.filter((line) => line.some((node) => textIn(node).trim() !== ""));
  cell.children = filled.flatMap((line, i) => (i === 0 ? line : [element("br", []), ...line]));
}

/** The first row of a table without a head becomes it when it looks like one. */
function promoteHead(rows: readonly Element[]): void {
  const [first, second] = rows;
  if (!first || rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === "th"))) return;
  const cells = cellsOf(first);
  const isShort = cells.every((cell) => {
    const { length } = textIn(cell).trim();
    return length > 0 && length <= MAX_HEAD_LENGTH;
  });
  const isBold = cells.every((cell) => textIn(cell).trim() === boldIn(cell).trim());
  if (!second || !isShort || (!isBold && cells.length < 3)) return;
  for (const cell of cells) cell.tagName = "th";
}

/** A head is bold by itself. */
function withoutBold(cell: Element): void {
  rewrite(cell, (node) => (isElement(node, "strong", "b") ? node.children : undefined));
}

function boldIn(cell: Element): string {
  return elementsIn(cell, "strong", "b").map(textIn).join("");
}
