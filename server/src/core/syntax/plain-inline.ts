// The content of paragraphs, headings and cells, read without the parser where it is text, emphasis or a simple link.

import type { Emphasis, FootnoteReference, Link, LinkReference, PhrasingContent, Strong } from "mdast";
import { detach } from "../text/detach.js";
import type { Span } from "../text/span.js";
import {
  AMPERSAND,
  ASTERISK,
  BACKSLASH,
  CLOSING_BRACKET,
  COLON,
  LESS_THAN,
  LETTER_W,
  LOWER_CASE_BIT,
  OPENING_BRACKET,
  SLASH,
  UNDERSCORE,
} from "./characters.js";
import { footnoteKey, type IsDefined, identifierOf, linkKey } from "./labels.js";
import { type PlainLine, pointAt } from "./plain-lines.js";

export type Point = NonNullable<PhrasingContent["position"]>["start"];

/**
 * The content of lines; that of the first may begin behind a marker. Undefined when the parser must read it: where a
 * mark may have more than one meaning, or one that is not known here.
 */
export function readInline(
  text: string,
  lines: readonly PlainLine[],
  isDefined: IsDefined,
): PhrasingContent[] | undefined {
  const [first] = lines;
  if (first === undefined || first.content >= first.end) return undefined;
  if (lines.length === 1 && !first.hasMarks) {
    const position = { start: pointAt(first, first.content), end: pointAt(first, first.end) };
    return [{ type: "text", value: detach(text.slice(first.content, first.end)), position }];
  }
  return new InlineReader(text, isDefined).read(lines);
}

/** What stands at a mark: text as it is meant, or a node, or the start or end of emphasis. */
type Mark =
  | { readonly kind: "text"; readonly value: string; readonly end: number }
  | { readonly kind: "link"; readonly node: FootnoteReference | Link | LinkReference; readonly end: number }
  | { readonly kind: "opening" | "closing"; readonly end: number };

/** Reads the content of one block. */
class InlineReader {
  readonly #text: string;
  readonly #isDefined: IsDefined;
  readonly #children: PhrasingContent[] = [];
  /** Emphasis that is not closed yet. */
  #open: Emphasis | Strong | undefined;
  /** Text that is no node yet, and where it starts and ends. */
  #value = "";
  #valueStart: Point | undefined;
  #valueEnd: Point | undefined;

  constructor(text: string, isDefined: IsDefined) {
    this.#text = text;
    this.#isDefined = isDefined;
  }

  read(lines: readonly PlainLine[]): PhrasingContent[] | undefined {
    let from = lines[0]?.content ?? 0;
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const end = this.#readLine(line, from, next);
      if (end === undefined) return undefined;
      if (next === undefined) break;
      // A link may end in the next line.
      from = Math.max(end, next.content);
      if (end > line.end) continue;
      if (line.fullEnd - line.end >= BREAK_SPACES) {
        this.#flush();
        const position = { start: pointAt(line, line.end), end: pointAt(next, next.start) };
        this.#siblings.push({ type: "break", position });
        continue;
      }
      this.#add(this.#text.slice(line.fullEnd, next.start), pointAt(line, line.fullEnd));
      // What follows the line ending, if anything, is text as well, and then ends where that ends.
      this.#valueEnd = pointAt(next, next.start);
    }
    this.#flush();
    return this.#open === undefined ? this.#children : undefined;
  }

  /** Reads a line from an offset on, and gives where that ends: after the line when it has no marks. */
  #readLine(line: PlainLine, from: number, next: PlainLine | undefined): number | undefined {
    let done = from;
    for (let offset = line.hasMarks ? from : line.end; offset < line.end; ) {
      if (!isMark(this.#text.charCodeAt(offset))) {
        offset++;
        continue;
      }
      const mark = markAt(this.#text, { line, next, offset }, this.#isDefined);
      if (mark === undefined) return undefined;
      if (offset > done) this.#addSource(line, done, offset);
      if (!this.#take(mark, line, offset)) return undefined;
      offset = mark.end;
      done = offset;
    }
    if (line.end > done) this.#addSource(line, done, line.end);
    return Math.max(done, line.end);
  }

  #take(mark: Mark, line: PlainLine, offset: number): boolean {
    // Stars that can only close, and close nothing, are text.
    if (mark.kind === "text" || (mark.kind === "closing" && this.#open === undefined)) {
      const value = mark.kind === "text" ? mark.value : this.#text.slice(offset, mark.end);
      this.#add(value, pointAt(line, offset));
      this.#valueEnd = pointAt(line, mark.end);
      return true;
    }
    this.#flush();
    switch (mark.kind) {
      case "link":
        this.#siblings.push(mark.node);
        return true;
      case "opening": {
        if (this.#open !== undefined) return false;
        const position = { start: pointAt(line, offset), end: pointAt(line, mark.end) };
        const node: Emphasis | Strong = { type: typeOf(mark, offset), children: [], position };
        this.#children.push(node);
        this.#open = node;
        return true;
      }
      case "closing": {
        if (this.#open?.type !== typeOf(mark, offset) || this.#open.position === undefined) return false;
        this.#open.position.end = pointAt(line, mark.end);
        this.#open = undefined;
        return true;
      }
    }
  }

  get #siblings(): PhrasingContent[] {
    return this.#open?.children ?? this.#children;
  }

  #addSource(line: PlainLine, start: number, end: number): void {
    this.#add(this.#text.slice(start, end), pointAt(line, start));
    this.#valueEnd = pointAt(line, end);
  }

  #add(value: string, start: Point): void {
    this.#valueStart ??= start;
    this.#value += value;
  }

  #flush(): void {
    if (this.#valueStart === undefined || this.#valueEnd === undefined) return;
    const position = { start: this.#valueStart, end: this.#valueEnd };
    this.#siblings.push({ type: "text", value: detach(this.#value), position });
    this.#value = "";
    this.#valueStart = undefined;
  }
}

function typeOf({ end }: Mark, start: number): "strong" | "emphasis" {
  return end - start === 2 ? "strong" : "emphasis";
}

/** Where a mark stands: in a line, before the next one of the same block. */
interface MarkPlace {
  readonly line: PlainLine;
  readonly next: PlainLine | undefined;
  readonly offset: number;
}

function markAt(text: string, place: MarkPlace, isDefined: IsDefined): Mark | undefined {
  const { line, offset } = place;
  switch (text.charCodeAt(offset)) {
    case ASTERISK:
      return emphasisAt(text, line, offset);
    case UNDERSCORE:
      return underscoresAt(text, line, offset);
    case BACKSLASH:
      return escapeAt(text, line, offset);
    case OPENING_BRACKET:
      return footnoteAt(text, place, isDefined) ?? linkAt(text, place, isDefined);
    case LESS_THAN:
      return addressAt(text, line, offset);
    case AMPERSAND:
      return matches(REFERENCE, text, offset) === undefined ? asText("&", offset) : undefined;
    case COLON:
      return text.charCodeAt(offset + 1) === SLASH ? undefined : asText(":", offset);
    case CLOSING_BRACKET:
      return asText("]", offset);
    default:
      // `www`
      return (text.charCodeAt(offset + 1) | LOWER_CASE_BIT) === LETTER_W
        ? undefined
        : asText(text.charAt(offset), offset);
  }
}

function asText(value: string, offset: number): Mark {
  return { kind: "text", value, end: offset + value.length };
}

/** Stars that can only open or only close: white space or a known character at one side, something else at the other. */
function emphasisAt(text: string, line: PlainLine, offset: number): Mark | undefined {
  const [run] = matches(STARS, text, offset) ?? [];
  if (run === undefined || run.length > 2) return undefined;
  const after = offset + run.length;
  const { before, next } = neighbours(text, line, { start: offset, end: after });
  const isSpaceBefore = before === " ";
  const isSpaceAfter = next === " ";
  if (isSpaceBefore && isSpaceAfter) return asText(run, offset);
  if (isSpaceBefore || (before === "(" && WORD.test(next)))
    return isSpaceAfter || !isKnown(next) ? undefined : { kind: "opening", end: after };
  if (isSpaceAfter || (CLOSES_BEFORE.test(next) && WORD.test(before)))
    return isKnown(before) ? { kind: "closing", end: after } : undefined;
  return undefined;
}

/** The characters on both sides of a run; the ends of the content are white space. */
function neighbours(
  text: string,
  { content, end }: PlainLine,
  run: Span,
): { readonly before: string; readonly next: string } {
  return {
    before: run.start === content ? " " : text.charAt(run.start - 1),
    next: run.end >= end ? " " : text.charAt(run.end),
  };
}

/** Whether a character is no white space of another kind, which may be before or after emphasis too. */
function isKnown(character: string): boolean {
  return /^[!-~À-ÖØ-öø-ÿ€]$/.test(character);
}

/** Underscores within a word, or alone between spaces, are text. */
function underscoresAt(text: string, line: PlainLine, offset: number): Mark | undefined {
  const [run] = matches(UNDERSCORES, text, offset) ?? [];
  if (run === undefined) return undefined;
  const { before, next } = neighbours(text, line, { start: offset, end: offset + run.length });
  const isText = (before === " " && next === " ") || (WORD.test(before) && WORD.test(next));
  return isText ? asText(run, offset) : undefined;
}

function escapeAt(text: string, { end }: PlainLine, offset: number): Mark | undefined {
  const next = text.charAt(offset + 1);
  // At the end of a line it breaks the line, in a table it may keep a pipe from ending the cell, and an address may hold it.
  if (offset + 1 >= end || /[|:/@]/.test(next)) return undefined;
  if (!PUNCTUATION.test(next)) return asText("\\", offset);
  return { kind: "text", value: next, end: offset + 2 };
}

/** `[^1]`, a reference to a footnote that is there. */
function footnoteAt(text: string, { line, offset }: MarkPlace, isDefined: IsDefined): Mark | undefined {
  const label = matches(FOOTNOTE, text, offset);
  if (label?.[1] === undefined || text.charAt(offset - 1) === "!" || !isDefined(footnoteKey(label[1])))
    return undefined;
  const end = offset + label[0].length;
  const node: FootnoteReference = {
    type: "footnoteReference",
    identifier: detach(identifierOf(label[1])),
    label: detach(label[1]),
    position: { start: pointAt(line, offset), end: pointAt(line, end) },
  };
  return { kind: "link", node, end };
}

/** A link with its address behind it or elsewhere, or brackets that are no link. */
function linkAt(text: string, { line, next, offset }: MarkPlace, isDefined: IsDefined): Mark | undefined {
  const label = matches(LABEL, text, offset);
  const content = label?.[1];
  if (label === undefined || content === undefined || text.charAt(offset - 1) === "!") return undefined;
  const labelEnd = offset + label[0].length;
  const last = labelEnd <= line.end ? line : next;
  if (last === undefined || labelEnd > last.end || labelEnd <= last.content) return undefined;
  if (last !== line && line.fullEnd !== line.end) return undefined;
  const position = (end: number) => ({ start: pointAt(line, offset), end: pointAt(last, end) });
  const children = (): PhrasingContent[] => {
    const inner = { start: pointAt(line, offset + 1), end: pointAt(last, labelEnd - 1) };
    const value = content.replace(/([\r\n]) +/, "$1");
    return [{ type: "text", value: detach(value), position: inner }];
  };
  const resource = matches(RESOURCE, text, labelEnd);
  if (resource?.[1] !== undefined) {
    const end = labelEnd + resource[0].length;
    const node: Link = {
      type: "link",
      title: null,
      url: detach(resource[1]),
      children: children(),
      position: position(end),
    };
    return { kind: "link", node, end };
  }
  const reference = matches(LABEL, text, labelEnd);
  // In two lines it is known by another name than it is written with.
  if (reference && /[\r\n]/.test(reference[0])) return undefined;
  if (reference?.[1] !== undefined && isDefined(linkKey(reference[1]))) {
    const end = labelEnd + reference[0].length;
    const node: LinkReference = {
      type: "linkReference",
      children: children(),
      position: position(end),
      label: detach(reference[1]),
      identifier: detach(identifierOf(reference[1])),
      referenceType: "full",
    };
    return { kind: "link", node, end };
  }
  // `[a](`, `[a][` and `[a]:` may be more, and so may a label that is known.
  if (/[([:]/.test(text.charAt(labelEnd)) || isDefined(linkKey(content))) return undefined;
  return asText("[", offset);
}

/** `<https://...>`, or a sign that begins neither an address nor a tag. */
function addressAt(text: string, line: PlainLine, offset: number): Mark | undefined {
  const address = matches(ADDRESS, text, offset);
  const url = address?.[1];
  if (address === undefined || url === undefined)
    return /[ \d=]/.test(text.charAt(offset + 1)) ? asText("<", offset) : undefined;
  const end = offset + address[0].length;
  const inner = { start: pointAt(line, offset + 1), end: pointAt(line, end - 1) };
  const node: Link = {
    type: "link",
    title: null,
    url: detach(url),
    children: [{ type: "text", value: detach(url), position: inner }],
    position: { start: pointAt(line, offset), end: pointAt(line, end) },
  };
  return { kind: "link", node, end };
}

function matches(expression: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  expression.lastIndex = offset;
  return expression.exec(text) ?? undefined;
}

/** So many spaces before a line ending break the line. */
const BREAK_SPACES = 2;
const STARS = /\*+/y;
const UNDERSCORES = /_+/y;
const REFERENCE = /&#?\w+;/y;
/** Brackets around plain words, over two lines at most; a label as it is written is then the label as it is meant. */
const LABEL =
  /\[([A-Za-zÀ-ÖØ-öø-ÿ0-9](?:[A-Za-zÀ-ÖØ-öø-ÿ0-9.,;'€%/ –-]{0,200}(?:(?:\r\n|\n|\r) *[A-Za-zÀ-ÖØ-öø-ÿ0-9.,;'€%/ –-]{0,200})?[A-Za-zÀ-ÖØ-öø-ÿ0-9.])?|\.{2,3}|…)\]/y;
const FOOTNOTE = /\[\^([A-Za-z0-9-]{1,50})\](?![[(:])/y;
const RESOURCE = /\(([A-Za-z0-9./:#?=,;%+-]{1,500})\)/y;
const ADDRESS = /<(https?:\/\/[A-Za-z0-9./:#?=,;%+-]{1,500})>/y;
const WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ0-9]$/;
const CLOSES_BEFORE = /^[.,:;)?!]$/;
const PUNCTUATION = /^[!-/:-@[-`{-~]$/;

const IS_MARK = new Uint8Array(128);
for (const character of "*_[]<&\\:wW") IS_MARK[character.charCodeAt(0)] = 1;

function isMark(code: number): boolean {
  return code < IS_MARK.length && IS_MARK[code] === 1;
}
