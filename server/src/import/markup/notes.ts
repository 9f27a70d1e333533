// Footnotes and remarks in the margin, in the HTML that mammoth and the reader of OpenDocument write.
import type { Element, Root } from "hast";
import { element, elementsIn, isElement, rewrite, text } from "./hast.js";

/** The name of an element that stands for a reference to a note; `toMarkdown` knows it. */
export const NOTE_REFERENCE = "x-note";
/** The name of an element that holds the text of a note. */
export const NOTE = "x-note-text";
/** The name of an element with a remark that becomes a comment in the text. */
export const REMARK = "x-remark";

const REFERENCE = /^#(footnote|endnote|comment)-(.+)$/;

/** Puts plain elements in place of the references, lists and definitions that stand for notes and remarks. */
export function readNotes(root: Root, remark: (id: string) => string | undefined): void {
  rewrite(root, (node) => {
    if (isElement(node, "sup")) return reference(node, remark);
    if (isElement(node, "dl") && hasId(node, "comment-")) return [];
    if (isElement(node, "li") && hasOwnId(node, /^(foot|end)note-/)) return [note(node)];
    // The list of notes has become a list of note texts.
    if (isElement(node, "ol") && elementsIn(node, NOTE).length > 0) return node.children;
    return undefined;
  });
}

function reference(node: Element, remark: (id: string) => string | undefined): Element[] | undefined {
  const [link] = elementsIn(node, "a");
  const match = REFERENCE.exec(String(link?.properties.href ?? ""));
  if (match === null) return undefined;
  const [, kind, id = ""] = match;
  if (kind !== "comment") return [element(NOTE_REFERENCE, [], { id: noteLabel(`${kind}-${id}`) })];
  const told = remark(id);
  return told === undefined ? [] : [element(REMARK, [text(told)])];
}

function note(item: Element): Element {
  rewrite(item, (node) =>
    isElement(node, "a") && /^#(foot|end)note-ref-/.test(String(node.properties.href)) ? [] : undefined,
  );
  return element(NOTE, item.children, { id: noteLabel(String(item.properties.id)) });
}

/** Footnotes and endnotes have numbers of their own. */
function noteLabel(id: string): string {
  return id.replace(/^footnote-/, "").replace(/^endnote-/, "e");
}

function hasId(node: Element, start: string): boolean {
  return elementsIn(node, "dt").some(({ properties }) => String(properties.id).startsWith(start));
}

function hasOwnId({ properties }: Element, pattern: RegExp): boolean {
  return pattern.test(String(properties.id ?? ""));
}
