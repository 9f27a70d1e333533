// From the Markdown tree of one block to units and statements.
import type {
  Heading,
  List,
  ListItem,
  Table as MdastTable,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
} from "mdast";
import { Recent } from "../text/recent.js";
import type { Span } from "../text/span.js";
import { tokenize } from "../text/tokens.js";
import type {
  BlockModel,
  CellPlace,
  Comment,
  FrontMatter,
  Statement,
  Table,
  TableCell,
  Unit,
  UnitKind,
} from "./block-model.js";
import { type HtmlCell, type HtmlTable, type HtmlText, readHtml } from "./html.js";
import { isLabelCell, type Lead, readHeadingLead, readLead } from "./lead.js";
import { type PlainText, plainSlice, plainText } from "./plain-text.js";
import { splitSentences } from "./sentences.js";

const recentTokens = new Recent(2_000, tokenize);

/** What a walk down the tree remembers of the nodes above. */
interface Surroundings {
  readonly inQuote: boolean;
  readonly inFootnote: boolean;
  readonly item: { readonly label: string | null; readonly ordinal: boolean } | null;
}

const NO_LABEL = { label: null, ordinal: false };

/** A pseudo-heading has no level of its own; it ranks below all Markdown headings, by the depth of its number. */
const PSEUDO_HEADING_LEVEL = 7;
const LONGEST_PSEUDO_HEADING = 90;

/**
 * Lowers one child of the root. `source` is the text from the node's start to its end; every offset in the result counts
 * from there. Depends on nothing but the node and its text.
 */
export function lowerBlock(node: RootContent, source: string): BlockModel {
  return new Lowering(source, node.position?.start.offset ?? 0).run(node);
}

class Lowering {
  readonly #units: Unit[] = [];
  readonly #statements: Statement[] = [];
  readonly #tables: Table[] = [];
  readonly #comments: Comment[] = [];
  #frontMatter: FrontMatter | null = null;

  constructor(
    readonly source: string,
    readonly base: number,
  ) {}

  run(node: RootContent): BlockModel {
    const around = { inQuote: false, inFootnote: false, item: null };
    if (node.type === "html") this.#htmlBlock(node, around);
    else this.#visit(node, around);
    return {
      length: this.source.length,
      units: this.#units,
      headings: this.#units.flatMap((unit, index) => (unit.kind === "heading" ? [index] : [])),
      statements: this.#statements,
      tables: this.#tables,
      comments: this.#comments,
      frontMatter: this.#frontMatter,
      isHtml: node.type === "html",
      source: this.source,
    };
  }

  #visit(node: Nodes, around: Surroundings): void {
    switch (node.type) {
      case "heading":
        this.#heading(node, around);
        return;
      case "paragraph":
        this.#paragraph(node, around);
        return;
      case "table":
        this.#table(node, around);
        return;
      case "listItem":
        this.#item(node, around);
        return;
      case "list":
        if (around.item !== null || !this.#headingItem(node, around))
          for (const child of node.children) this.#visit(child, around);
        return;
      case "blockquote":
        for (const child of node.children) this.#visit(child, { ...around, inQuote: true });
        return;
      case "footnoteDefinition":
        for (const child of node.children) this.#visit(child, { ...around, inFootnote: true });
        return;
      case "code":
        this.#code(node);
        return;
      case "html":
        this.#html(node);
        return;
      case "yaml":
      case "toml" as never: {
        const { start } = this.#span(node);
        const textStart = this.source.indexOf("\n", start) + 1;
        const language = (node as { type: string }).type === "yaml" ? "yaml" : "toml";
        this.#frontMatter = { language, text: (node as { value: string }).value, textStart };
        return;
      }
      default:
        return;
    }
  }

  #span(node: Nodes): Span {
    return {
      start: (node.position?.start.offset ?? this.base) - this.base,
      end: (node.position?.end.offset ?? this.base) - this.base,
    };
  }

  #heading(node: Heading, around: Surroundings): void {
    const plain = plainText(node.children, this.source, this.base);
    this.#collectComments(node.children);
    if (plain.text !== "") this.#title(this.#span(node), plain, around, node.depth);
  }

  #paragraph(node: Paragraph, around: Surroundings): void {
    const plain = plainText(node.children, this.source, this.base);
    this.#collectComments(node.children);
    if (plain.text === "") return;
    const level = around.item === null ? pseudoHeadingLevel(formOf(node), plain.text) : 0;
    if (level > 0) this.#title(this.#span(node), plain, around, level);
    else this.#lines(this.#span(node), plain, around);
  }

  #title(span: Span, plain: PlainText, around: Surroundings, level: number): void {
    const lead = readHeadingLead(plain.text);
    const [label, textStart] = [lead?.id ?? null, lead?.end ?? 0];
    this.#add("heading", span, plain, around, { level, label, textStart, ordinal: false });
  }

  /** A paragraph, cut where a hard break or a new label starts a line: converted documents run requirements together. */
  #lines(span: Span, plain: PlainText, around: Surroundings): void {
    const kind: UnitKind = around.inFootnote ? "footnote" : around.item ? "item" : "paragraph";
    const lead = readLead(plain.text);
    const named = lead !== null;
    const label = lead?.id ?? around.item?.label ?? null;
    const ordinal = lead ? isOrdinal(lead) : (around.item?.ordinal ?? false);
    this.#add(kind, span, plain, around, { level: 0, label, textStart: named ? lead.end : 0, ordinal });
  }

  /** “5. Gunning” with nothing in its list but itself: a numbered title, often with a line of dashes below it. */
  #headingItem(node: List, around: Surroundings): boolean {
    const [item, ...others] = node.children;
    const [title, ...rest] = item?.children ?? [];
    if (!node.ordered || !item || title?.type !== "paragraph" || others.length + rest.length > 0)
      return false;
    const plain = plainText(title.children, this.source, this.base);
    const label = String(node.start ?? 1);
    const level = pseudoHeadingLevel(formOf(title), `${label}. ${plain.text}`);
    if (level === 0) return false;
    this.#collectComments(title.children);
    this.#add("heading", this.#span(title), plain, around, { level, label, textStart: 0, ordinal: false });
    return true;
  }

  #item(node: ListItem, around: Surroundings): void {
    const first = node.children[0];
    const lead =
      first?.type === "paragraph" ? readLead(plainText(first.children, this.source, this.base).text) : null;
    const marker = /^\s*(\d+)[.)]/.exec(this.source.slice(this.#span(node).start));
    const item =
      lead && !isOrdinal(lead)
        ? { label: lead.id, ordinal: false }
        : (around.item ?? (marker ? { label: marker[1] as string, ordinal: true } : NO_LABEL));
    for (const child of node.children) this.#visit(child, { ...around, item });
  }

  #table(node: MdastTable, around: Surroundings): void {
    const grid = node.children.map((row) =>
      row.children.map((cell) => {
        this.#collectComments(cell.children);
        const plain = plainText(cell.children, this.source, this.base);
        return { span: this.#span(cell), plain, continued: false };
      }),
    );
    this.#grid(this.#span(node), grid, around);
  }

  /** The rows of a table; the first is its head. */
  #grid(span: Span, grid: readonly (readonly HtmlCell[])[], around: Surroundings): void {
    const table = this.#tables.length;
    const rows = grid.map((row, index) => {
      const label = index === 0 ? null : rowLabel(row.map(({ plain }) => plain.text));
      return row.map((cell, column) => this.#cell(cell, { table, row: index, column }, label, around));
    });
    if (rows.length > 0) this.#tables.push({ span, rows });
  }

  #cell(
    { span, plain, continued }: HtmlCell,
    place: CellPlace,
    rowLabel: string | null,
    around: Surroundings,
  ): TableCell {
    if (plain.text === "" || continued) return { text: "", span, unit: -1, ...(continued && { continued }) };
    const lead = place.row > 0 && rowLabel === null ? readLead(plain.text) : null;
    const unit = this.#add(
      "cell",
      span,
      plain,
      { ...around, item: null },
      {
        level: 0,
        label: rowLabel ?? lead?.id ?? null,
        textStart: lead?.end ?? 0,
        ordinal: rowLabel !== null && /^\d+$/.test(rowLabel),
        cell: place,
      },
    );
    return { text: plain.text, span: plain.toSourceSpan(0, plain.text.length), unit };
  }

  #code(node: Nodes): void {
    const { start, end } = this.#span(node);
    const plain = plainSlice(this.source, start, end);
    if (plain.text !== "")
      this.#units.push(
        unit("code", { start, end }, plain, { level: 0, label: null, textStart: 0, ordinal: false }),
      );
  }

  /** A whole block of HTML, such as a table with merged cells. */
  #htmlBlock(node: Nodes, around: Surroundings): void {
    this.#html(node);
    if (!/<\/?[a-z]/i.test(this.source)) return;
    for (const piece of readHtml(this.source)) {
      if (piece.kind === "table") this.#htmlTable(piece, around);
      else this.#htmlText(piece, around);
    }
  }

  #htmlTable({ span, rows, headed }: HtmlTable, around: Surroundings): void {
    this.#grid(span, headed ? rows : [[], ...rows], around);
  }

  #htmlText({ kind, level, bold, plain }: HtmlText, around: Surroundings): void {
    const span = plain.toSourceSpan(0, plain.text.length);
    const title = level || (kind === "item" ? 0 : pseudoHeadingLevel({ bold, single: true }, plain.text));
    if (title > 0) this.#title(span, plain, around, title);
    else this.#lines(span, plain, kind === "item" ? { ...around, item: NO_LABEL } : around);
  }

  #html(node: Nodes): void {
    const { start, end } = this.#span(node);
    this.#comments.push(...commentsIn(this.source, start, end));
  }

  #collectComments(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      if (node.type === "html") this.#html(node);
      else if ("children" in node) this.#collectComments(node.children);
    }
  }

  #add(kind: UnitKind, span: Span, plain: PlainText, around: Surroundings, about: UnitFacts): number {
    const index = this.#units.length;
    const firstStatement = this.#statements.length;
    for (const range of splitSentences(plain.text)) {
      if (range.end <= about.textStart) continue;
      const start = Math.max(range.start, about.textStart);
      const text = plain.text.slice(start, range.end);
      this.#statements.push({
        unit: index,
        span: plain.toSourceSpan(start, range.end),
        text,
        start,
        tokens: recentTokens.get(text),
        question: /\?["'”’)]*$/.test(text),
      });
    }
    this.#units.push({
      ...unit(kind, span, plain, about),
      inQuote: around.inQuote,
      firstStatement,
      lastStatement: this.#statements.length,
    });
    return index;
  }
}

interface UnitFacts {
  readonly level: number;
  readonly label: string | null;
  readonly textStart: number;
  readonly ordinal: boolean;
  readonly cell?: CellPlace;
}

function unit(
  kind: UnitKind,
  span: { start: number; end: number },
  plain: PlainText,
  about: UnitFacts,
): Unit {
  return {
    kind,
    span,
    plain,
    headingLevel: about.level,
    label: about.label,
    ordinal: about.ordinal,
    textStart: about.textStart,
    inQuote: false,
    cell: about.cell ?? null,
    firstStatement: 0,
    lastStatement: 0,
  };
}

function isOrdinal(lead: Lead): boolean {
  return /^(?:\d{1,3}|[a-z])$/.test(lead.id);
}

/** The label of a table row: its first cell that is nothing but a label. */
function rowLabel(cells: readonly string[]): string | null {
  const first = cells[0] ?? "";
  if (first !== "" && isLabelCell(first)) return first.replace(/[.:]$/, "");
  return null;
}

/** How a paragraph is marked up: all of it bold, in one piece. */
interface TitleForm {
  readonly bold: boolean;
  readonly single: boolean;
}

function formOf({ children }: Paragraph): TitleForm {
  const shown = children.filter((child) => !(child.type === "text" && child.value.trim() === ""));
  const bold = shown.length > 0 && shown.every(({ type }) => type === "strong" || type === "html");
  return { bold, single: children.length === 1 };
}

/**
 * The level of a paragraph that plays the part of a heading: wholly bold, or a short numbered or capitalised line without
 * closing punctuation. 0 for ordinary paragraphs.
 */
function pseudoHeadingLevel({ bold, single }: TitleForm, text: string): number {
  if (
    text.length > LONGEST_PSEUDO_HEADING ||
    text.includes("\n") ||
    /[.;,?!]$/.test(text.replace(/\.{3,}\s*\d+$/, ","))
  )
    return 0;
  const lead = readHeadingLead(text);
  const rest = lead ? text.slice(lead.end) : text;
  if (bold) return PSEUDO_HEADING_LEVEL + Math.max(1, lead?.depth ?? 6);
  if (!lead || rest === "" || !/^\p{Lu}/u.test(rest)) return isShout(text) ? PSEUDO_HEADING_LEVEL : 0;
  if (
    /^(?:Artikel|Article|Hoofdstuk|Chapter|Deel|Part|PART|DEEL|Bijlage|Annex|ARTIKEL|HOOFDSTUK|BIJLAGE)\b/.test(
      lead.id,
    )
  ) {
    return PSEUDO_HEADING_LEVEL + 1;
  }
  // A numbered line of a few words that has no verb of its own is a title ("B.2 Materials", "1. Aanleiding en doel").
  const words = rest.split(/\s+/).length;
  const title = /^(?:\p{Lu}?\.?\d{1,2}(?:\.\d{1,2})*|\p{Lu}|[IVX]+)$/u.test(lead.id);
  return title && words <= 7 && !/\d|:|\t|€|[.!?]\s/.test(rest) && single
    ? PSEUDO_HEADING_LEVEL + 1 + lead.id.split(".").length
    : 0;
}

function isShout(text: string): boolean {
  return text.length >= 5 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/\d{3}/.test(text);
}

function commentsIn(source: string, start: number, end: number): Comment[] {
  const comments: Comment[] = [];
  for (let at = source.indexOf("<!--", start); at >= 0 && at < end; at = source.indexOf("<!--", at + 4)) {
    const close = source.indexOf("-->", at + 4);
    if (close < 0 || close + 3 > end) break;
    comments.push({ span: { start: at, end: close + 3 }, text: source.slice(at + 4, close) });
  }
  return comments;
}
