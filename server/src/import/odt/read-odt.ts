// An OpenDocument text as HTML.
import type { Document, Element, Node } from "@xmldom/xmldom";
import { Archive } from "../archive.js";
import { allOf, attribute, childOf, childrenOf, isElement } from "../dom.js";
import { type Losses, NotRead } from "../imported.js";
import { writeMark } from "../markers.js";
import { ListStyles } from "./list-styles.js";

const PARTS = ["content.xml", "styles.xml", "META-INF/manifest.xml"];

/** Throws `NotRead`. `remarkBy` words a remark in the margin. */
export function readOdt(
  bytes: Uint8Array,
  losses: Losses,
  remarkBy: (author: string, text: string) => string,
): string {
  const archive = new Archive(bytes, (name) => PARTS.includes(name));
  const manifest = archive.xml("META-INF/manifest.xml");
  if (manifest && allOf(manifest, "manifest:encryption-data").length > 0) throw new NotRead("encrypted");
  const content = archive.xml("content.xml");
  if (content === undefined) throw new NotRead("damaged");
  const body = childOf(content, "office:document-content", "office:body", "office:text");
  if (body === undefined) throw new NotRead("other-office");
  const styles = archive.xml("styles.xml");
  countLosses(archive, body, styles, losses);
  return new Writer(content, styles, losses, remarkBy).write(body);
}

function countLosses(archive: Archive, body: Element, styles: Document | undefined, losses: Losses): void {
  losses.add("images", allOf(body, "draw:image").length);
  losses.add("embedded", allOf(body, "draw:object").length);
  losses.add("tracked-changes", allOf(body, "text:changed-region").length);
  losses.add("merged-cells", allOf(body, "table:covered-table-cell").length);
  losses.add(
    "macros",
    archive.names.some((name) => name.startsWith("Basic/") && name.endsWith(".xml")) ? 1 : 0,
  );
  if (styles === undefined) return;
  const marginal = ["style:header", "style:footer"].flatMap((name) => allOf(styles, name));
  losses.add("headers", marginal.filter(({ textContent }) => (textContent ?? "").trim() !== "").length);
}

interface OpenLevel {
  readonly style: string | undefined;
  count: number;
}

/** Properties of characters that Markdown has too. */
interface Emphasis {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

class Writer {
  readonly #losses: Losses;
  readonly #remarkBy: (author: string, text: string) => string;
  readonly #lists: ListStyles;
  readonly #emphasis: ReadonlyMap<string, Emphasis>;
  readonly #headings: number[] = [];
  readonly #open: OpenLevel[] = [];
  /** The last number of each list, for lists that go on. */
  readonly #lastCounts = new Map<string, number>();
  #notes: string[] = [];

  constructor(
    content: Document,
    styles: Document | undefined,
    losses: Losses,
    remarkBy: (author: string, text: string) => string,
  ) {
    this.#losses = losses;
    this.#remarkBy = remarkBy;
    this.#lists = new ListStyles([content, styles]);
    this.#emphasis = emphasisByStyle([content, styles]);
  }

  write(body: Element): string {
    const blocks = this.#blocks(body);
    return this.#notes.length === 0 ? blocks : `${blocks}<ol>${this.#notes.join("")}</ol>`;
  }

  #blocks(parent: Node): string {
    return childrenOf(parent)
      .map((element) => this.#block(element))
      .join("\n");
  }

  #block(element: Element): string {
    switch (element.nodeName) {
      case "text:h":
        return this.#heading(element);
      case "text:p":
        return `<p>${this.#inline(element)}</p>`;
      case "text:list":
        return this.#list(element);
      case "table:table":
        return this.#table(element);
      case "text:table-of-content":
        this.#losses.add("contents");
        return "";
      case "text:tracked-changes":
      case "text:sequence-decls":
      case "office:forms":
        return "";
      default:
        return this.#blocks(element);
    }
  }

  #heading(element: Element): string {
    const level = Number(attribute(element, "text:outline-level") ?? 1);
    const headings = this.#headings;
    for (let i = 0; i < level; i++) headings[i] ??= i === level - 1 ? 0 : 1;
    headings[level - 1] = (headings[level - 1] ?? 0) + 1;
    headings.length = level;
    const label =
      attribute(element, "text:is-list-header") === "true" ? "" : this.#lists.headingLabel(headings);
    const tag = `h${Math.min(level, 6)}`;
    return `<${tag}>${label && `${escaped(label)} `}${this.#inline(element)}</${tag}>`;
  }

  #list(element: Element): string {
    const style = attribute(element, "text:style-name") ?? this.#open.at(-1)?.style;
    const depth = this.#open.length;
    const key = `${style} ${depth}`;
    const continues =
      attribute(element, "text:continue-numbering") === "true" || attribute(element, "text:continue-list");
    const before = continues ? this.#lastCounts.get(key) : undefined;
    const level: OpenLevel = { style, count: before ?? this.#lists.startOf(style, depth) - 1 };
    this.#open.push(level);
    const items = childrenOf(element).map((item) => this.#item(item, level));
    this.#open.pop();
    this.#lastCounts.set(key, level.count);
    return items.join("\n");
  }

  #item(item: Element, level: OpenLevel): string {
    const isHeader = item.nodeName === "text:list-header";
    const start = attribute(item, "text:start-value");
    if (start !== undefined) level.count = Number(start) - 1;
    if (!isHeader) level.count++;
    let isFirst = !isHeader;
    return childrenOf(item)
      .map((child) => {
        if (child.nodeName !== "text:p" && child.nodeName !== "text:h") return this.#block(child);
        if (!isFirst) return this.#block(child);
        isFirst = false;
        return this.#firstOfItem(child, level);
      })
      .join("\n");
  }

  #firstOfItem(child: Element, { style }: OpenLevel): string {
    const label = this.#lists.itemLabel(
      style,
      this.#open.map(({ count }) => count),
    );
    // A heading in a list has its number from that list.
    if (child.nodeName === "text:h") {
      const level = Math.min(Number(attribute(child, "text:outline-level") ?? 1), 6);
      return `<h${level}>${label && `${escaped(label)} `}${this.#inline(child)}</h${level}>`;
    }
    return `<p>${writeMark({ level: this.#open.length - 1, label })}${this.#inline(child)}</p>`;
  }

  #table(table: Element): string {
    const rows = childrenOf(table).flatMap((child) => {
      switch (child.nodeName) {
        case "table:table-header-rows":
          return childrenOf(child, "table:table-row").map((row) => this.#row(row, "th"));
        case "table:table-rows":
          return childrenOf(child, "table:table-row").map((row) => this.#row(row, "td"));
        case "table:table-row":
          return [this.#row(child, "td")];
        default:
          return [];
      }
    });
    return `<table>${rows.join("\n")}</table>`;
  }

  #row(row: Element, tag: "td" | "th"): string {
    const cells = childrenOf(row).flatMap((cell) => {
      if (cell.nodeName !== "table:table-cell") return [];
      const columns = attribute(cell, "table:number-columns-spanned");
      const rows = attribute(cell, "table:number-rows-spanned");
      const spans = `${columns ? ` colspan="${Number(columns)}"` : ""}${rows ? ` rowspan="${Number(rows)}"` : ""}`;
      return [`<${tag}${spans}>${this.#blocks(cell)}</${tag}>`];
    });
    return `<tr>${cells.join("")}</tr>`;
  }

  #inline(parent: Element): string {
    let html = "";
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) html += escaped((node.nodeValue ?? "").replace(/\s+/g, " "));
      else if (isElement(node)) html += this.#inlineElement(node);
    }
    return html;
  }

  #inlineElement(element: Element): string {
    switch (element.nodeName) {
      case "text:s":
      case "text:tab":
        return " ";
      case "text:line-break":
        return "<br>";
      case "text:span":
        return this.#span(element);
      case "text:a": {
        const target = attribute(element, "xlink:href") ?? "";
        return `<a href="${escaped(target)}">${this.#inline(element)}</a>`;
      }
      case "text:note":
        return this.#note(element);
      case "office:annotation":
        return this.#remark(element);
      case "draw:frame": {
        // Text in a frame belongs to the document.
        const box = childOf(element, "draw:text-box");
        return box === undefined ? "" : this.#inlineBlocks(box);
      }
      default:
        return this.#inline(element);
    }
  }

  #inlineBlocks(parent: Element): string {
    return childrenOf(parent)
      .map((child) => this.#inline(child))
      .join(" ");
  }

  #span(element: Element): string {
    const { isBold, isItalic } = this.#emphasis.get(attribute(element, "text:style-name") ?? "") ?? {};
    let html = this.#inline(element);
    if (isItalic) html = `<em>${html}</em>`;
    if (isBold) html = `<strong>${html}</strong>`;
    return html;
  }

  #note(element: Element): string {
    const kind = attribute(element, "text:note-class") === "endnote" ? "endnote" : "footnote";
    const number = this.#notes.length + 1;
    const body = childOf(element, "text:note-body");
    this.#notes.push(`<li id="${kind}-${number}">${body ? this.#blocks(body) : ""}</li>`);
    return `<sup><a href="#${kind}-${number}" id="${kind}-ref-${number}">[${number}]</a></sup>`;
  }

  #remark(element: Element): string {
    const author = childOf(element, "dc:creator")?.textContent ?? "";
    const text = childrenOf(element, "text:p")
      .map(({ textContent }) => textContent ?? "")
      .join(" ");
    return `<x-remark>${escaped(this.#remarkBy(author, text))}</x-remark>`;
  }
}

function emphasisByStyle(documents: readonly (Document | undefined)[]): ReadonlyMap<string, Emphasis> {
  const found = new Map<string, Emphasis>();
  for (const style of documents.flatMap((document) => (document ? allOf(document, "style:style") : []))) {
    const properties = childOf(style, "style:text-properties");
    const isBold = attribute(properties, "fo:font-weight") === "bold";
    const isItalic = attribute(properties, "fo:font-style") === "italic";
    if (isBold || isItalic) found.set(attribute(style, "style:name") ?? "", { isBold, isItalic });
  }
  return found;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
