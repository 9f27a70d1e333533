// Builds lists from paragraphs that carry list marks.
import type { Element, ElementContent, RootContent } from "hast";
import { type ListMark, readMark } from "../markers.js";
import { element, isElement, type Parent, text } from "./hast.js";

/** In a table cell a list cannot be built: the label, or a bullet, stands before the text. */
const CELLS = ["td", "th"];

interface OpenList {
  readonly level: number;
  readonly list: Element;
}

/** Turns runs of marked paragraphs below `parent` into lists, and marks elsewhere into text. */
export function buildLists(parent: Parent): void {
  const children: RootContent[] = [];
  let open: OpenList[] = [];
  const isCell = isElement(parent as Element, ...CELLS);
  for (const child of parent.children) {
    const mark = isElement(child, "p") ? takeMark(child) : undefined;
    if (mark === undefined || !isElement(child)) {
      if (child.type !== "text" || child.value.trim() !== "") open = [];
      if (isElement(child)) buildLists(child);
      children.push(child);
    } else if (isCell || !isListItem(mark)) {
      open = [];
      child.children.unshift(text(`${mark.label || "•"} `));
      children.push(child);
    } else {
      open = addItem(mark, child, open, children);
    }
  }
  parent.children = children as typeof parent.children;
}

/** Bullets, plain numbers and letters make a list; `1.2.3` and `E-01` are numbers that a text refers to. */
function isListItem({ label }: ListMark): boolean {
  return /^\(?(\d{1,3}|[a-z]{1,2}|[ivxlc]+)?[.):°]?\)?$/i.test(label);
}

function addItem(mark: ListMark, paragraph: Element, open: OpenList[], top: RootContent[]): OpenList[] {
  const kept = open.filter(({ level }) => level <= mark.level);
  const number = /^(\d{1,9})[.)]?$/.exec(mark.label)?.[1];
  const name = number === undefined ? "ul" : "ol";
  if (number === undefined && mark.label) paragraph.children.unshift(text(`${mark.label} `));
  const item = element("li", paragraph.children);
  const last = kept.at(-1);
  if (last?.level === mark.level && last.list.tagName === name) {
    last.list.children.push(item);
    return kept;
  }
  const outer = last?.level === mark.level ? kept.slice(0, -1) : kept;
  const list = element(name, [item], number === undefined || number === "1" ? {} : { start: Number(number) });
  const host = outer.at(-1)?.list.children.at(-1);
  if (isElement(host)) host.children.push(list);
  else top.push(list);
  return [...outer, { level: mark.level, list }];
}

/** Takes the mark off the first text of a paragraph. */
function takeMark(paragraph: Element): ListMark | undefined {
  let first: ElementContent | undefined = paragraph;
  while (isElement(first)) first = first.children[0];
  const mark = first?.type === "text" ? readMark(first.value) : undefined;
  if (mark && first?.type === "text") first.value = first.value.slice(mark.length);
  return mark;
}
