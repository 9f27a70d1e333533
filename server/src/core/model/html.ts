// A block of HTML, as converters write tables with merged cells and whole pages: to headings, paragraphs, items and cells.
import type { Span } from "../text/span.js";
import { characterOf } from "./entities.js";
import { entityEnd, type PlainText, PlainTextBuilder } from "./plain-text.js";

export interface HtmlText {
  readonly kind: "heading" | "paragraph" | "item";
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Whether all of it is bold. */
  readonly bold: boolean;
  readonly plain: PlainText;
}

/** A cell at its place in the grid. */
export interface HtmlCell {
  readonly span: Span;
  readonly plain: PlainText;
  /** Whether it only continues a cell above or before it that spans several rows or columns. */
  readonly continued: boolean;
}

export interface HtmlTable {
  readonly kind: "table";
  readonly span: Span;
  readonly rows: readonly (readonly HtmlCell[])[];
  /** Whether the first row is a head; otherwise the table has none. */
  readonly headed: boolean;
}

/** What a block of HTML shows, in its order. `source` is the text of the block; all offsets count from its start. */
export function readHtml(source: string): (HtmlText | HtmlTable)[] {
  return new HtmlReader(source).run();
}

const LONGEST_TAG = 2_000;
const TAG = new RegExp(`<(/?)([a-z][a-z0-9:-]*)([^<>]{0,${LONGEST_TAG}})>`, "iy");
/** Tags that end what stands before them. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ul"
  ).split(" "),
);
/** Tags of which the content is not shown, or struck. */
const HIDDEN = new Set(["script", "style", "del", "s", "strike", "head", "title", "template"]);
const BOLD = new Set(["b", "strong"]);
const MOST_SPANNED = 50;
const MOST_COLUMNS = 60;

interface OpenText {
  readonly kind: HtmlText["kind"];
  readonly level: number;
  readonly builder: PlainTextBuilder;
  bold: boolean;
}

interface OpenCell {
  readonly start: number;
  readonly builder: PlainTextBuilder;
  readonly columns: number;
  readonly rows: number;
  needsBreak: boolean;
}

interface OpenTable {
  readonly start: number;
  readonly rows: HtmlCell[][];
  headed: boolean | null;
  row: HtmlCell[] | null;
  /** The cells above that reach into this row and those below, by column, and how many rows they still reach. */
  readonly reaching: Map<number, { cell: HtmlCell; rows: number }>;
}

class HtmlReader {
  readonly #pieces: (HtmlText | HtmlTable)[] = [];
  #text: OpenText | null = null;
  #next: { kind: HtmlText["kind"]; level: number } = { kind: "paragraph", level: 0 };
  #table: OpenTable | null = null;
  #cell: OpenCell | null = null;
  /** Tables within the open cell: their words are words of the cell. */
  #inner = 0;
  #bold = 0;
  /** Hidden tags that nothing closes any more. */
  readonly #unclosed = new Set<string>();

  constructor(readonly source: string) {}

  run(): (HtmlText | HtmlTable)[] {
    let at = 0;
    while (at < this.source.length) {
      const open = this.source.indexOf("<", at);
      const end = open < 0 ? this.source.length : open;
      this.#words(at, end);
      at = open < 0 ? end : this.#mark(open);
    }
    this.#endTable(at);
    this.#endText();
    return this.#pieces;
  }

  /** Reads the comment or tag at `at`, or the sign itself; returns where it ends. */
  #mark(at: number): number {
    if (this.source.startsWith("<!--", at)) {
      const close = this.source.indexOf("-->", at + 4);
      return close < 0 ? this.source.length : close + 3;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(this.source);
    if (!match) {
      const declared = /^<[!?][^<>]*>/.exec(this.source.slice(at, at + LONGEST_TAG))?.[0].length ?? 0;
      if (declared === 0) this.#words(at, at + 1);
      return at + (declared || 1);
    }
    const [whole, slash, name = "", attributes = ""] = match;
    const end = at + whole.length;
    const tag = name.toLowerCase();
    if (slash === "" && HIDDEN.has(tag) && !attributes.endsWith("/")) return this.#afterHidden(tag, end);
    if (slash === "") this.#open(tag, attributes, at);
    else this.#close(tag, at, end);
    return end;
  }

  #afterHidden(tag: string, from: number): number {
    if (this.#unclosed.has(tag)) return from;
    const close = new RegExp(`</${tag}\\s*>`, "gi");
    close.lastIndex = from;
    if (close.test(this.source)) return close.lastIndex;
    this.#unclosed.add(tag);
    return from;
  }

  #open(tag: string, attributes: string, at: number): void {
    if (tag === "table") this.#openTable(at);
    else if (tag === "tr") this.#openRow(at);
    else if (tag === "td" || tag === "th") this.#openCell(tag, attributes, at);
    else if (tag === "br") this.#break(at);
    else if (BOLD.has(tag)) this.#bold++;
    else if (BLOCKS.has(tag)) {
      this.#divide();
      const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
      if (level > 0) this.#next = { kind: "heading", level };
      else if (tag === "li") this.#next = { kind: "item", level: 0 };
    }
  }

  #close(tag: string, at: number, end: number): void {
    if (tag === "table" && this.#inner > 0) {
      this.#inner--;
      this.#divide();
    } else if (tag === "table") this.#endTable(end);
    else if ((tag === "td" || tag === "th") && this.#inner === 0) this.#endCell(at);
    else if (tag === "tr" && this.#inner === 0) this.#endRow(at);
    else if (BOLD.has(tag)) this.#bold = Math.max(0, this.#bold - 1);
    else if (BLOCKS.has(tag)) {
      this.#divide();
      this.#next = { kind: "paragraph", level: 0 };
    }
  }

  #words(start: number, end: number): void {
    if (!/\S/.test(this.source.slice(start, end))) {
      (this.#cell ?? this.#text)?.builder.addSlice(start, end);
      return;
    }
    if (!this.#cell) {
      this.#text ??= { ...this.#next, builder: new PlainTextBuilder(this.source), bold: true };
      if (this.#bold === 0) this.#text.bold = false;
    }
    const { builder } = (this.#cell ?? this.#text) as OpenCell | OpenText;
    if (this.#cell?.needsBreak) {
      builder.addBreak(start);
      this.#cell.needsBreak = false;
    }
    let run = start;
    for (let at = this.source.indexOf("&", start); at >= 0 && at < end; ) {
      const semicolon = entityEnd(this.source, at, end);
      const char = semicolon < 0 ? null : characterOf(this.source.slice(at + 1, semicolon));
      if (char !== null) {
        builder.addSlice(run, at);
        builder.addWide(char, at, semicolon + 1);
        run = semicolon + 1;
      }
      at = this.source.indexOf("&", Math.max(at, semicolon) + 1);
    }
    builder.addSlice(run, end);
  }

  #break(at: number): void {
    if (this.#cell) this.#cell.needsBreak = true;
    else this.#text?.builder.addBreak(at);
  }

  /** Ends a paragraph; in a cell, a line. */
  #divide(): void {
    if (this.#cell) this.#cell.needsBreak = true;
    else this.#endText();
  }

  #endText(): void {
    const text = this.#text;
    this.#text = null;
    if (!text) return;
    const { kind, level, bold } = text;
    const plain = text.builder.build();
    if (plain.text !== "") this.#pieces.push({ kind, level, bold, plain });
  }

  #openTable(at: number): void {
    if (this.#cell) {
      this.#inner++;
      this.#cell.needsBreak = true;
      return;
    }
    this.#endTable(at);
    this.#endText();
    this.#table = { start: at, rows: [], headed: null, row: null, reaching: new Map() };
  }

  #openRow(at: number): void {
    if (this.#inner > 0) {
      this.#divide();
      return;
    }
    this.#endRow(at);
    this.#endText();
    // A table may have begun in another block, before a blank line.
    this.#table ??= { start: at, rows: [], headed: false, row: null, reaching: new Map() };
    this.#table.row = [];
  }

  #openCell(tag: string, attributes: string, at: number): void {
    if (this.#inner > 0) {
      this.#divide();
      return;
    }
    this.#endCell(at);
    if (!this.#table?.row) this.#openRow(at);
    const table = this.#table as OpenTable;
    table.headed ??= tag === "th" ? true : null;
    const [columns, rows] = [numberIn(attributes, "colspan"), numberIn(attributes, "rowspan")];
    const builder = new PlainTextBuilder(this.source);
    this.#cell = { start: at, builder, columns, rows, needsBreak: false };
  }

  #endCell(at: number): void {
    const [cell, row, table] = [this.#cell, this.#table?.row, this.#table];
    this.#cell = null;
    this.#inner = 0;
    if (!cell || !row || !table) return;
    const made = { span: { start: cell.start, end: at }, plain: cell.builder.build() };
    this.#fill(row);
    for (let column = 0; column < cell.columns && row.length < MOST_COLUMNS; column++) {
      const placed = { ...made, continued: column > 0 };
      if (cell.rows > 1)
        table.reaching.set(row.length, { cell: { ...made, continued: true }, rows: cell.rows });
      row.push(placed);
    }
  }

  /** The cells from above that stand at the next columns of the row. */
  #fill(row: HtmlCell[]): void {
    for (let from = this.#table?.reaching.get(row.length); from; from = this.#table?.reaching.get(row.length))
      row.push(from.cell);
  }

  #endRow(at: number): void {
    this.#endCell(at);
    const table = this.#table;
    if (!table?.row) return;
    const { row, reaching } = table;
    if (row.length > 0 || reaching.size > 0) {
      this.#fill(row);
      table.headed ??= !looksLikeBody(row);
      table.rows.push(row);
    }
    for (const [column, from] of reaching) if (--from.rows < 1) reaching.delete(column);
    table.row = null;
  }

  #endTable(at: number): void {
    this.#endRow(at);
    const table = this.#table;
    this.#table = null;
    if (!table || table.rows.length === 0) return;
    const { rows, start, headed } = table;
    this.#pieces.push({ kind: "table", span: { start, end: at }, rows, headed: headed ?? false });
  }
}

const FEWEST_WORDS_OF_SENTENCE = 8;

/** Whether a first row without cells for heads holds a sentence, which a head does not. */
function looksLikeBody(row: readonly HtmlCell[]): boolean {
  return row.some(
    ({ plain: { text } }) => text.split(" ").length >= FEWEST_WORDS_OF_SENTENCE || /\p{Ll}\.$/u.test(text),
  );
}

function numberIn(attributes: string, name: string): number {
  const digits = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, "i").exec(attributes)?.[1];
  return Math.min(MOST_SPANNED, Math.max(1, Number(digits ?? 1)));
}
