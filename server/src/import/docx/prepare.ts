// Makes plain in the body of a Word document what mammoth does not read: numbers, headings by outline level, contents.
import type { Document, Element } from "@xmldom/xmldom";
import { allOf, attribute, childOf, childrenOf, remove } from "../dom.js";
import type { Losses } from "../imported.js";
import { writeMark } from "../markers.js";
import { Numbering, type NumberReference, numberReference } from "./numbering.js";
import { Styles } from "./styles.js";

/** Ids of styles that `addHeadingStyles` puts into the styles of the document. */
const headingStyle = (level: number) => `SpeerpuntHeading${Math.min(level, 6)}`;

/** Changes the body: every numbered paragraph starts with a list mark or its number, every heading has a heading style. */
export function prepareBody(
  body: Document,
  styles: Document | undefined,
  numbering: Document | undefined,
  losses: Losses,
): void {
  dropContents(body, losses);
  const known = new Styles(styles);
  const counter = new Numbering(numbering);
  for (const paragraph of allOf(body, "w:p")) prepareParagraph(paragraph, known, counter, losses);
}

function prepareParagraph(paragraph: Element, styles: Styles, counter: Numbering, losses: Losses): void {
  const properties = childOf(paragraph, "w:pPr");
  const styleId = attribute(childOf(properties, "w:pStyle"), "w:val");
  if (styles.isContents(styleId)) {
    losses.add("contents");
    remove(paragraph);
    return;
  }
  const own = numberReference(properties);
  const inherited = styles.number(styleId);
  const reference: NumberReference = {
    list: own?.list ?? inherited?.list,
    level: own?.level ?? inherited?.level,
  };
  // An empty paragraph shows no number and takes none.
  const isEmpty = textOf(paragraph).trim() === "";
  const mark = isEmpty ? undefined : counter.next(reference, styleId);
  const heading = ownOutlineLevel(properties) ?? styles.headingLevel(styleId);
  const numbers = childOf(properties, "w:numPr");
  if (numbers) remove(numbers);
  if (heading !== undefined && !isInTable(paragraph)) {
    setStyle(paragraph, headingStyle(heading));
    if (mark?.label) insertText(paragraph, `${mark.label} `);
  } else if (mark) {
    insertText(paragraph, writeMark(mark));
  }
}

/** The generated list of chapters: in a content control of that name, or in paragraphs of its styles. */
function dropContents(body: Document, losses: Losses): void {
  for (const control of allOf(body, "w:sdt")) {
    const gallery = childOf(control, "w:sdtPr", "w:docPartObj", "w:docPartGallery");
    if (attribute(gallery, "w:val") !== "Table of Contents") continue;
    losses.add("contents");
    remove(control);
  }
}

function ownOutlineLevel(properties: Element | undefined): number | undefined {
  const level = attribute(childOf(properties, "w:outlineLvl"), "w:val");
  return level === undefined || Number(level) > 8 ? undefined : Number(level) + 1;
}

function isInTable(paragraph: Element): boolean {
  return paragraph.parentNode?.nodeName === "w:tc";
}

export function textOf(element: Element): string {
  return allOf(element, "w:t")
    .map((text) => text.textContent ?? "")
    .join("");
}

function setStyle(paragraph: Element, id: string): void {
  const document = paragraph.ownerDocument as Document;
  let properties = childOf(paragraph, "w:pPr");
  if (properties === undefined) {
    properties = document.createElement("w:pPr");
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  for (const old of childrenOf(properties, "w:pStyle")) remove(old);
  const style = document.createElement("w:pStyle");
  style.setAttribute("w:val", id);
  properties.insertBefore(style, properties.firstChild);
}

/** Puts a run of plain text before all other text of a paragraph. */
function insertText(paragraph: Element, text: string): void {
  const document = paragraph.ownerDocument as Document;
  const run = document.createElement("w:r");
  const content = document.createElement("w:t");
  content.setAttribute("xml:space", "preserve");
  content.appendChild(document.createTextNode(text));
  run.appendChild(content);
  const properties = childOf(paragraph, "w:pPr");
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

/** Adds the styles that `prepareBody` gives to headings; their names are those that mammoth knows. */
export function addHeadingStyles(styles: Document): void {
  const root = styles.documentElement;
  if (root === null) return;
  for (let level = 1; level <= 6; level++) {
    const style = styles.createElement("w:style");
    style.setAttribute("w:type", "paragraph");
    style.setAttribute("w:styleId", headingStyle(level));
    const name = styles.createElement("w:name");
    name.setAttribute("w:val", `heading ${level}`);
    style.appendChild(name);
    root.appendChild(style);
  }
}
