// Inline Markdown to plain text that remembers where each character came from.
import type { PhrasingContent } from "mdast";

/**
 * The words of a paragraph, heading or cell without Markdown marks: escapes and entities resolved, emphasis marks gone,
 * soft hyphens removed, every run of white space one space. A hard line break is a line feed.
 */
export class PlainText {
  constructor(
    readonly text: string,
    private readonly plainStarts: readonly number[],
    private readonly sourceStarts: readonly number[],
    /** Where the source of a character ends that is longer there than one: `&euro;`. By its plain offset. */
    private readonly wideEnds: ReadonlyMap<number, number> | null = null,
  ) {}

  /** Source offset (in the units given to the builder) of the plain character at `offset`. */
  toSource(offset: number): number {
    let low = 0;
    let high = this.plainStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.plainStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return (this.sourceStarts[low] ?? 0) + offset - (this.plainStarts[low] ?? 0);
  }

  /** Source range of the plain range `[start, end)`; `end` must be greater than `start`. */
  toSourceSpan(start: number, end: number): { start: number; end: number } {
    return { start: this.toSource(start), end: this.wideEnds?.get(end - 1) ?? this.toSource(end - 1) + 1 };
  }
}

const SOFT_HYPHEN = 0xad;
const isSpace = (code: number) =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x202f;

/** Collects plain characters with their source offsets. */
export class PlainTextBuilder {
  #text = "";
  #length = 0;
  #afterBreak = false;
  #plainStarts: number[] = [];
  #sourceStarts: number[] = [];
  #nextSource = -1;
  #pendingSpace = -1;
  #wideEnds: Map<number, number> | null = null;

  constructor(readonly source: string) {}

  /** Appends the source characters `[start, end)` as they stand, white space collapsed. */
  addSlice(start: number, end: number): void {
    let run = start;
    for (let i = start; i < end; i++) {
      const code = this.source.charCodeAt(i);
      const plainSpace = code === 32 && i + 1 < end && !isSpace(this.source.charCodeAt(i + 1)) && i > run;
      if (plainSpace || !(isSpace(code) || code === SOFT_HYPHEN)) continue;
      this.#append(run, i);
      if (code !== SOFT_HYPHEN) this.#pendingSpace = this.#pendingSpace < 0 ? i : this.#pendingSpace;
      run = i + 1;
    }
    this.#append(run, end);
  }

  /** Appends a value that the parser made of `[start, end)`: escapes, entities and line prefixes are stepped over. */
  addValue(value: string, start: number, end: number): void {
    if (end - start === value.length && this.source.startsWith(value, start)) {
      this.addSlice(start, end);
      return;
    }
    let at = start;
    for (let i = 0; i < value.length; i++) {
      const char = value[i] as string;
      const semicolon = this.source[at] === "&" ? entityEnd(this.source, at, end) : -1;
      if (semicolon >= 0 && !value.startsWith(this.source.slice(at, semicolon + 1), i)) {
        this.addWide(char, at, semicolon + 1);
        at = semicolon + 1;
        continue;
      }
      if (this.source[at] !== char) at = this.#align(char, at, end);
      if (at >= end) return;
      this.addSlice(at, at + 1);
      at++;
    }
  }

  /** Appends one character that the source writes as `[start, end)`, such as an entity. */
  addWide(char: string, start: number, end: number): void {
    const code = char.charCodeAt(0);
    if (code === SOFT_HYPHEN) return;
    if (isSpace(code)) {
      if (this.#pendingSpace < 0) this.#pendingSpace = start;
      return;
    }
    this.#flushSpace();
    this.#wideEnds ??= new Map();
    this.#wideEnds.set(this.#length, end);
    this.#literal(char, start);
    this.#afterBreak = false;
    this.#nextSource = -1;
  }

  addBreak(at: number): void {
    this.#pendingSpace = -1;
    if (this.#length > 0) this.#literal("\n", at);
    this.#afterBreak = true;
  }

  build(): PlainText {
    return new PlainText(this.#text, this.#plainStarts, this.#sourceStarts, this.#wideEnds);
  }

  #align(char: string, at: number, end: number): number {
    if (this.source[at] === "\\" && this.source[at + 1] === char) return at + 1;
    const next = this.source.indexOf(char, at);
    return next >= 0 && next < end ? next : at;
  }

  #append(start: number, end: number): void {
    if (end <= start) return;
    this.#flushSpace();
    this.#mark(start);
    this.#text += this.source.slice(start, end);
    this.#length += end - start;
    this.#afterBreak = false;
    this.#nextSource = end;
  }

  #flushSpace(): void {
    if (this.#pendingSpace < 0) return;
    // Asking the text itself for its end would make the engine copy it each time.
    if (this.#length > 0 && !this.#afterBreak) this.#literal(" ", this.#pendingSpace);
    this.#pendingSpace = -1;
  }

  #literal(char: string, source: number): void {
    this.#mark(source);
    this.#text += char;
    this.#length += char.length;
    this.#nextSource = source + 1;
  }

  #mark(source: number): void {
    if (source === this.#nextSource) return;
    this.#plainStarts.push(this.#length);
    this.#sourceStarts.push(source);
  }
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iy;

/** Where the semicolon of an entity stands that begins at `at` and ends before `end`; -1 when none does. */
export function entityEnd(source: string, at: number, end: number): number {
  ENTITY.lastIndex = at;
  return ENTITY.test(source) && ENTITY.lastIndex <= end ? ENTITY.lastIndex - 1 : -1;
}

/**
 * Plain text of inline nodes.
 * `source` is the text of the block; `base` is what to subtract from node offsets to get offsets in `source`.
 */
export function plainText(nodes: readonly PhrasingContent[], source: string, base: number): PlainText {
  const builder = new PlainTextBuilder(source);
  for (const node of nodes) addInline(node, builder, base);
  return builder.build();
}

/** Plain text of lines that are not Markdown, such as code. */
export function plainSlice(source: string, start: number, end: number): PlainText {
  const builder = new PlainTextBuilder(source);
  builder.addSlice(start, end);
  return builder.build();
}

function addInline(node: PhrasingContent, builder: PlainTextBuilder, base: number): void {
  const start = (node.position?.start.offset ?? 0) - base;
  const end = (node.position?.end.offset ?? 0) - base;
  switch (node.type) {
    case "text":
      builder.addValue(node.value, start, end);
      return;
    case "inlineCode": {
      const at = builder.source.indexOf(node.value, start);
      if (at >= 0 && at < end) builder.addSlice(at, at + node.value.length);
      return;
    }
    case "break":
      builder.addBreak(start);
      return;
    case "html":
      if (/^<br\b/i.test(node.value)) builder.addBreak(start);
      return;
    case "emphasis":
    case "strong":
    case "link":
    case "linkReference":
      for (const child of node.children) addInline(child, builder, base);
      return;
    default:
      // Struck text, images and footnote marks say nothing that binds.
      return;
  }
}
