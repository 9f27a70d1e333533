// Headings, paragraphs, lists and tables, as Word has them.
import {
  BorderStyle,
  type ILevelsOptions,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Table as MdastTable,
  RootContent,
} from "mdast";
import { type Targets, toRuns } from "./inline.js";
import type { StyleIds } from "./reference-styles.js";

/** Twips: a twentieth of a point. */
const INDENT = 360;
const MAX_DEPTH = 8;
const TABLE_TWIPS = 9_000;
const MIN_COLUMN_TWIPS = 700;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

type Block = RootContent | BlockContent | DefinitionContent;

/** How the lists of one document are numbered; every ordered list starts anew. */
export interface ListConfig {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

export class BlockWriter {
  readonly #targets: Targets;
  readonly #styles: StyleIds;
  readonly lists: ListConfig[] = [];

  constructor(targets: Targets, styles: StyleIds) {
    this.#targets = targets;
    this.#styles = styles;
  }

  write(nodes: readonly Block[]): (Paragraph | Table)[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block(node: Block): (Paragraph | Table)[] {
    switch (node.type) {
      case "heading": {
        const style = this.#styles.headings[node.depth - 1] ?? "Heading1";
        return [new Paragraph({ style, children: toRuns(node.children, this.#targets) })];
      }
      case "paragraph": {
        const children = toRuns(node.children, this.#targets);
        return children.length > 0 ? [new Paragraph({ children })] : [];
      }
      case "list":
        return this.#list(node, 0);
      case "blockquote":
        return node.children.flatMap((child) =>
          child.type === "paragraph"
            ? [new Paragraph({ style: this.#styles.quote, children: toRuns(child.children, this.#targets) })]
            : this.#block(child),
        );
      case "table":
        // Word joins tables that follow each other without a paragraph between them.
        return [this.#table(node), new Paragraph({})];
      case "code":
        return node.value
          .split("\n")
          .map((line) => new Paragraph({ children: [new TextRun({ text: line, font: "Consolas" })] }));
      case "thematicBreak":
        return [
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "auto" } },
          }),
        ];
      default:
        return [];
    }
  }

  #list(list: List, depth: number): (Paragraph | Table)[] {
    const level = Math.min(depth, MAX_DEPTH);
    const reference = `list${this.lists.length + 1}`;
    this.lists.push({ reference, levels: [levelOf(list, level)] });
    return list.children.flatMap((item) => this.#item(item, { reference, level }, depth));
  }

  #item(
    item: ListItem,
    numbering: { reference: string; level: number },
    depth: number,
  ): (Paragraph | Table)[] {
    let isFirst = true;
    return item.children.flatMap((child) => {
      if (child.type === "list") return this.#list(child, depth + 1);
      if (child.type !== "paragraph") return this.#block(child);
      const box =
        isFirst && typeof item.checked === "boolean" ? [new TextRun(item.checked ? "☒ " : "☐ ")] : [];
      const options = isFirst ? { numbering } : { indent: { left: INDENT * (depth + 1) } };
      isFirst = false;
      const children = [...box, ...toRuns(child.children, this.#targets)];
      return [new Paragraph({ style: this.#styles.listParagraph, ...options, children })];
    });
  }

  #table({ children: rows, align }: MdastTable): Table {
    const isHeadless = rows[0]?.children.every((cell) => cell.children.length === 0) === true;
    const widths = columnWidths(rows);
    const shown = isHeadless ? rows.slice(1) : rows;
    return new Table({
      ...(this.#styles.table === undefined ? { borders: LINES } : { style: this.#styles.table }),
      width: { size: TABLE_TWIPS, type: WidthType.DXA },
      columnWidths: widths,
      rows: shown.map((row, i) => {
        const isHead = i === 0 && !isHeadless;
        return new TableRow({
          ...(isHead && { tableHeader: true }),
          cantSplit: true,
          children: widths.map((size, column) => {
            const runs = toRuns(
              row.children[column]?.children ?? [],
              this.#targets,
              isHead ? { bold: true } : {},
            );
            const alignment = align?.[column];
            return new TableCell({
              width: { size, type: WidthType.DXA },
              children: [new Paragraph({ ...(alignment && { alignment }), children: runs })],
            });
          }),
        });
      }),
    });
  }
}

function levelOf({ ordered, start }: List, level: number): ILevelsOptions {
  const left = INDENT * (level + 1);
  const style = { paragraph: { indent: { left, hanging: INDENT } } };
  return ordered
    ? { level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: start ?? 1, style }
    : { level, format: LevelFormat.BULLET, text: level % 2 === 0 ? "•" : "–", style };
}

/** By the length of their texts, but none too narrow to read. */
function columnWidths(rows: MdastTable["children"]): number[] {
  const count = Math.max(1, ...rows.map(({ children }) => children.length));
  const lengths = Array.from({ length: count }, (_, column) =>
    Math.sqrt(Math.max(4, ...rows.map(({ children }) => textLength(children[column])))),
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const free = Math.max(0, TABLE_TWIPS - MIN_COLUMN_TWIPS * count);
  return lengths.map((length) => Math.round(MIN_COLUMN_TWIPS + (free * length) / total));
}

function textLength(node: unknown): number {
  const { value, children } = (node ?? {}) as { value?: string; children?: unknown[] };
  return (value?.length ?? 0) + (children ?? []).reduce<number>((sum, child) => sum + textLength(child), 0);
}
