// Lines that say what a label stands for, read without the parser: addresses of links, and footnotes.

import type { Definition, FootnoteDefinition } from "mdast";
import { detach } from "../text/detach.js";
import { footnoteKey, type IsDefined, identifierOf, linkKey } from "./labels.js";
import { readInline } from "./plain-inline.js";
import { type PlainLine, pointAt } from "./plain-lines.js";

/** `[bijlage-1]: bijlage.md "Bijlage 1"`, when that is the whole line; undefined when the parser must read it. */
export function definitionAt(text: string, line: PlainLine, isDefined: IsDefined): Definition | undefined {
  const [, label, url, title] = DEFINITION.exec(text.slice(line.content, line.fullEnd)) ?? [];
  if (label === undefined || url === undefined || !isDefined(linkKey(label))) return undefined;
  return {
    type: "definition",
    identifier: detach(identifierOf(label)),
    label: detach(label),
    title: title === undefined ? null : detach(title),
    url: detach(url),
    position: { start: pointAt(line, line.content), end: pointAt(line, line.end) },
  };
}

/** `[^1]: Tekst.`, in one line; undefined when the parser must read it. */
export function footnoteAt(
  text: string,
  line: PlainLine,
  isDefined: IsDefined,
): FootnoteDefinition | undefined {
  const [mark, label] = FOOTNOTE.exec(text.slice(line.content, line.end)) ?? [];
  if (mark === undefined || label === undefined || !isDefined(footnoteKey(label))) return undefined;
  const content = line.content + mark.length;
  const children = readInline(text, [{ ...line, content }], isDefined);
  if (children === undefined) return undefined;
  // Edits move points, so no two nodes share one.
  const paragraph = { start: pointAt(line, content), end: pointAt(line, line.fullEnd) };
  return {
    type: "footnoteDefinition",
    identifier: detach(identifierOf(label)),
    label: detach(label),
    children: [{ type: "paragraph", children, position: paragraph }],
    position: { start: pointAt(line, line.content), end: pointAt(line, line.fullEnd) },
  };
}

const DEFINITION =
  /^\[([A-Za-zÀ-ÖØ-öø-ÿ0-9](?:[A-Za-zÀ-ÖØ-öø-ÿ0-9. –-]{0,100}[A-Za-zÀ-ÖØ-öø-ÿ0-9])?)\]: ([A-Za-z0-9./:#?=,;%+-]{1,500})(?: "([A-Za-zÀ-ÖØ-öø-ÿ0-9.,;'€%/ –-]{1,200})")?$/;
/** Behind it stands a word: neither another block nor a reference. */
const FOOTNOTE = /^\[\^([A-Za-z0-9-]{1,50})\]: (?=[A-Za-zÀ-ÖØ-öø-ÿ])/;
