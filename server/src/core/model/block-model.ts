// What one top-level Markdown block says, before anyone judges it. All offsets are relative to the start of the block.
import type { Span } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import type { PlainText } from "./plain-text.js";

/** The structural place of a piece of text. */
export type UnitKind = "heading" | "paragraph" | "item" | "cell" | "code" | "footnote";

/** A heading, paragraph, list item or table cell. */
export interface Unit {
  readonly kind: UnitKind;
  readonly span: Span;
  readonly plain: PlainText;
  /** 1 to 6 for Markdown headings; 7 and more for paragraphs that only look like headings; 0 otherwise. */
  readonly headingLevel: number;
  /** Label in front of the text (`E-01`, `4.1.2`, `Artikel 5`), or that of the item it stands in; null without one. */
  readonly label: string | null;
  /** Whether the label is an ordinal of a list or line (`3.`) and no name that others refer to. */
  readonly ordinal: boolean;
  /** Plain offset at which the text after the label begins. */
  readonly textStart: number;
  readonly inQuote: boolean;
  /** Index in `BlockModel.tables`, with the cell's place; null outside tables. */
  readonly cell: CellPlace | null;
  /** Its statements: indexes in `BlockModel.statements`, `lastStatement` exclusive. */
  readonly firstStatement: number;
  readonly lastStatement: number;
}

export interface CellPlace {
  readonly table: number;
  /** 0 is the header row. */
  readonly row: number;
  readonly column: number;
}

/** A sentence, or a cell without sentences. The smallest thing that is judged. */
export interface Statement {
  /** Index in `BlockModel.units`. */
  readonly unit: number;
  readonly span: Span;
  readonly text: string;
  /** Offset of `text` in the plain text of its unit. */
  readonly start: number;
  readonly tokens: readonly Token[];
  /** Whether a question mark ends it. */
  readonly question: boolean;
}

export interface Table {
  readonly span: Span;
  /** Plain texts, `rows[0]` is the header. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly span: Span;
  /** Index in `BlockModel.units`, or -1 for an empty cell. */
  readonly unit: number;
  /** Whether it is part of a cell before or above it, which spans columns or rows. */
  readonly continued?: boolean;
}

/** An HTML comment, with the text between its marks. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

export interface FrontMatter {
  readonly language: "yaml" | "toml";
  readonly text: string;
  /** Where `text` starts, relative to the block. */
  readonly textStart: number;
}

export interface BlockModel {
  /** Length of the block in UTF-16 units. */
  readonly length: number;
  readonly units: readonly Unit[];
  /** Indexes in `units` of the headings. */
  readonly headings: readonly number[];
  readonly statements: readonly Statement[];
  readonly tables: readonly Table[];
  readonly comments: readonly Comment[];
  readonly frontMatter: FrontMatter | null;
  /** Whether it is written in HTML rather than Markdown. */
  readonly isHtml: boolean;
  /** The block's own source text: rules that look for marks (placeholders) read it. */
  readonly source: string;
}
