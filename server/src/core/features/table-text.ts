// Tables as Markdown that a person can read too.

/** The lines of a table whose columns are as wide as their widest cell; `rows[0]` is the head. */
export function tableLines(
  rows: readonly (readonly string[])[],
  alignments: readonly ("left" | "right")[] = [],
): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? "", width, alignments[column])).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    alignments[column] === "right" ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  const [head = [], ...body] = rows;
  return [line(head), `| ${rule.join(" | ")} |`, ...body.map(line)];
}

function padded(text: string, width: number, alignment: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - [...text].length));
  return alignment === "right" ? space + text : text + space;
}

/** A text as it may stand in a cell: on one line, its strokes escaped. */
export function cellText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<!\\)\|/g, "\\|")
    .trim();
}
