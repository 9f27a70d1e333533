// Reads a YAML text by its shape: what is right is used, everything else is a problem with its place. Never throws.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { LineIndex, type Severity, type Span } from "../../core/index.js";
import { messages, syntaxMessage } from "../messages.js";
import { nearest } from "../nearest.js";
import {
  type AnyShape,
  type Choice,
  type Field,
  languageKeys,
  type PerLanguage,
  type ProblemText,
  type Shape,
  type TextForm,
} from "./shape.js";

export interface YamlProblem {
  /** UTF-16 offsets in the text of the file. */
  readonly span: Span;
  readonly severity: Severity;
  /** Names the key, what is wrong with it and what is allowed. */
  readonly message: ProblemText;
  /** What was probably meant in the place of the span. */
  readonly replacement?: string;
}

/** What came of reading a file. */
export interface ReadYaml<T> {
  /** Without the parts that are wrong; undefined when nothing could be read. */
  readonly value: T | undefined;
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
  /** Where the value of a key stands, for an object that was read from the file; where the object stands without a key. */
  readonly spanOf: (owner: object, key?: string) => Span;
}

/** Tells on which line, from 1, the value at a path of keys stands; the first line for what does not stand there. */
export function lineFinder<T>(text: string, { value, spanOf }: ReadYaml<T>): (...keys: string[]) => number {
  return (...keys) => {
    let owner: unknown = value;
    for (const key of keys.slice(0, -1)) owner = (owner as Record<string, unknown> | undefined)?.[key];
    if (typeof owner !== "object" || owner === null) return 1;
    return new LineIndex(text).positionAt(spanOf(owner, keys.at(-1)).start).line + 1;
  };
}

/** More than any honest file; it bounds the work that a hostile one can cause. */
const MAX_LENGTH = 1_000_000;
const MAX_ALIASES = 100;
/** Nobody reads more, and each costs a search for what was meant. */
const MAX_PROBLEMS = 200;

/** Reads a text of a shape. */
export function readYaml<T>(text: string, shape: Shape<T>): ReadYaml<T> {
  if (text.length > MAX_LENGTH) return unreadable(text, messages.tooLarge(MAX_LENGTH));
  try {
    return readDocument(text, parseYaml(text), shape);
  } catch {
    return unreadable(text, messages.unreadable());
  }
}

/** The tree of a text; a text that is no YAML gives one too, as far as it goes. */
function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "error" });
}

/** Problems in the order of their places. */
export function inOrder(problems: readonly YamlProblem[]): YamlProblem[] {
  return [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function unreadable<T>(text: string, message: ProblemText): ReadYaml<T> {
  const span = firstLine(text);
  return { value: undefined, problems: [{ span, severity: "error", message }], spanOf: () => span };
}

function firstLine(text: string): Span {
  return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
}

function readDocument<T>(text: string, document: Document.Parsed, shape: Shape<T>): ReadYaml<T> {
  const reader = new Reader(document, text);
  const value = reader.readRoot(shape) as T | undefined;
  const spanOf = (owner: object, key = "") => reader.spans.get(owner)?.get(key) ?? firstLine(text);
  const [syntaxError] = document.errors;
  if (syntaxError === undefined) return { value, problems: inOrder(reader.problems), spanOf };
  // One syntax error tends to cause more, and puts words after it in places where nobody wrote them.
  const span = within(text, { start: syntaxError.pos[0], end: syntaxError.pos[1] });
  const before = reader.problems.filter((problem) => problem.span.end <= span.start);
  const message = syntaxMessage(syntaxError.code, syntaxError.message);
  return { value, problems: inOrder([...before, { span, severity: "error", message }]), spanOf };
}

function within(text: string, span: Span): Span {
  const start = Math.min(Math.max(span.start, 0), text.length);
  return { start, end: Math.min(Math.max(span.end, start), text.length) };
}

/** A value in the file, aliases followed. */
interface Value {
  readonly node: Node | null;
  readonly span: Span;
}

interface Entry extends Value {
  readonly key: string;
  readonly keySpan: Span;
}

class Reader {
  readonly problems: YamlProblem[] = [];
  /** By object that was read and key; the empty key is the object itself. */
  readonly spans = new Map<object, Map<string, Span>>();
  readonly #document: Document.Parsed;
  readonly #text: string;
  #aliases = 0;

  constructor(document: Document.Parsed, text: string) {
    this.#document = document;
    this.#text = text;
  }

  readRoot(shape: AnyShape): unknown {
    const root = this.#document.contents;
    if (root === null || (isScalar(root) && root.value === null)) return {};
    const span = this.#spanOf(root, firstLine(this.#text));
    if (shape.kind !== "mapping" || isMap(root)) return this.#read(shape, { node: root, span }, "");
    this.#report(span, "error", messages.rootNotMapping);
    return {};
  }

  /** The value, or undefined after a report. `path` names it in messages. */
  #read(shape: AnyShape, value: Value, path: string): unknown {
    switch (shape.kind) {
      case "choice":
        return this.#readChoice(shape, value, path);
      case "text":
        return this.#readText(shape, value, path);
      case "number":
        return this.#readNumber(shape, value, path);
      case "list":
        return this.#readList(shape, value, path);
      case "mapping":
        return this.#readMapping(shape, value, path);
      case "record":
        return this.#readRecord(shape, value, path);
      case "either":
        return this.#read(isMap(value.node) ? shape.map : shape.one, value, path);
      case "per-language":
        return this.#readPerLanguage(shape, value, path);
    }
  }

  #readChoice(shape: AnyShape & { kind: "choice" }, value: Value, path: string): string | undefined {
    const text = scalarText(value.node);
    const words = shape.choices.map((item) => item.value);
    if (text !== undefined && words.includes(text)) return text;
    this.#reportMeant(
      value.span,
      () => (text === undefined ? undefined : (nearest(text, words) ?? meaning(text, shape.choices))),
      (meant) => messages.wrongValue(path, this.#shown(value), meant, shape.allowed ?? shape.choices),
    );
    return undefined;
  }

  #readText({ most, form }: AnyShape & { kind: "text" }, value: Value, path: string): string | undefined {
    const text = scalarText(value.node)?.trim();
    if (text !== undefined && text.length > most && form === undefined) {
      this.#report(value.span, "error", () => messages.tooLong(path, most));
      return undefined;
    }
    if (text && text.length <= most && (form === undefined || hasForm(text, form))) return text;
    this.#report(value.span, "error", () =>
      messages.wrongValue(path, this.#shown(value), undefined, form?.allowed ?? messages.someText()),
    );
    return undefined;
  }

  #readNumber(shape: AnyShape & { kind: "number" }, value: Value, path: string): number | undefined {
    const { least, most, whole = false } = shape;
    const text = scalarText(value.node) ?? "";
    // "250.000" is a quarter of a million to a Dutch writer and two hundred and fifty to YAML.
    const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(text);
    const found = /^-?\d+(?:\.\d+)?$/.test(text) && !isGrouped ? Number(text) : Number.NaN;
    if (found >= least && found <= most && (!whole || Number.isInteger(found))) return found;
    this.#reportMeant(
      value.span,
      () => meantNumber(text, shape),
      (meant) => messages.wrongNumber(path, this.#shown(value), meant, shape),
    );
    return undefined;
  }

  #readList({ of, most, unique }: AnyShape & { kind: "list" }, value: Value, path: string): unknown {
    const items = this.#items(value, path);
    if (items.length > most) this.#report(value.span, "error", () => messages.tooMany(path, most));
    const found: unknown[] = [];
    for (const [index, item] of items.slice(0, most).entries()) {
      // A word says by itself which item it is.
      const isWord = of.kind === "choice" || of.kind === "text";
      const read = this.#read(of, item, isWord ? path : `${path} ${index + 1}`);
      if (read === undefined) continue;
      if (unique && found.includes(read)) {
        this.#report(item.span, "warning", () => messages.twiceInList(path, String(read)));
      } else found.push(read);
    }
    // An empty list must not switch anything off by accident.
    return found.length > 0 ? found : undefined;
  }

  #readMapping(shape: AnyShape & { kind: "mapping" }, value: Value, path: string): unknown {
    const { keys } = shape;
    if (!isMap(value.node)) {
      this.#report(value.span, "error", () =>
        messages.notMapping(path, this.#shown(value), Object.keys(keys)),
      );
      return undefined;
    }
    const result: Record<string, unknown> = {};
    const spans = new Map([["", value.span]]);
    const named = new Set<string>();
    for (const entry of this.#entries(value.node, path)) {
      named.add(entry.key);
      const read = this.#readKey(shape, entry, path);
      if (read === undefined) continue;
      result[entry.key] = read;
      spans.set(entry.key, entry.span);
    }
    this.spans.set(result, spans);
    return this.#isComplete(keys, named, result, value, path) ? result : undefined;
  }

  #readKey(shape: AnyShape & { kind: "mapping" }, entry: Entry, path: string): unknown {
    const field = own(shape.keys, entry.key);
    if (field === undefined) {
      this.#reportKey(shape, entry, path);
      return undefined;
    }
    return this.#readValue(field.shape, entry, path);
  }

  /** What stands behind a key that may stand there. */
  #readValue(shape: AnyShape, entry: Entry, path: string): unknown {
    const key = join(path, entry.key);
    if (!isEmpty(entry.node)) return this.#read(shape, entry, key);
    this.#report(entry.keySpan, "warning", () => messages.noValue(key));
    return undefined;
  }

  /** Reports a key that may not stand in a mapping. */
  #reportKey({ keys, moved = {} }: AnyShape & { kind: "mapping" }, entry: Entry, path: string): void {
    const key = join(path, entry.key);
    const place = own(moved, entry.key);
    if (place !== undefined) {
      this.#report(entry.keySpan, "error", () => messages.movedKey(key, place));
      return;
    }
    const known = Object.keys(keys);
    this.#reportMeant(
      entry.keySpan,
      () => nearest(entry.key, known),
      (meant) => messages.unknownKey(key, meant, known),
    );
  }

  /** Whether every key is there that must be; one that stands there with a wrong value has been told. */
  #isComplete(
    keys: Readonly<Record<string, Field>>,
    named: ReadonlySet<string>,
    result: Readonly<Record<string, unknown>>,
    value: Value,
    path: string,
  ): boolean {
    const required = Object.keys(keys).filter((key) => keys[key]?.required);
    const absent = required.filter((key) => !named.has(key));
    if (absent.length > 0) {
      const { start } = value.span;
      const line = firstLine(this.#text.slice(start, value.span.end));
      this.#report({ start, end: start + line.end }, "error", () => messages.missingKeys(path, absent));
    }
    return required.every((key) => result[key] !== undefined);
  }

  #readRecord({ names, of, what }: AnyShape & { kind: "record" }, value: Value, path: string): unknown {
    if (!isMap(value.node)) {
      this.#report(value.span, "error", () => what.notMapping(path));
      return undefined;
    }
    const known = names.map((name) => name.value);
    const found: [string, unknown][] = [];
    const spans = new Map([["", value.span]]);
    for (const entry of this.#entries(value.node, path)) {
      if (!known.includes(entry.key)) {
        this.#reportMeant(
          entry.keySpan,
          () => nearest(entry.key, known),
          (meant) => what.unknown(entry.key, meant, known),
        );
        continue;
      }
      const read = this.#readValue(of, entry, path);
      if (read === undefined) continue;
      found.push([entry.key, read]);
      spans.set(entry.key, entry.span);
    }
    const result = Object.fromEntries(found);
    this.spans.set(result, spans);
    return result;
  }

  #readPerLanguage({ of }: AnyShape & { kind: "per-language" }, value: Value, path: string): unknown {
    if (!isMap(value.node)) {
      const read = this.#read(of, value, path);
      if (read === undefined) return undefined;
      const result = { nl: read };
      this.spans.set(
        result,
        new Map([
          ["", value.span],
          ["nl", value.span],
        ]),
      );
      return result;
    }
    const shape = { kind: "mapping" as const, keys: languageKeys(of) };
    const read = this.#readMapping(shape, value, path) as PerLanguage<unknown> | undefined;
    return read?.nl === undefined && read?.en === undefined ? undefined : read;
  }

  /** Keys and values of a mapping; of a key that stands there twice the first one. */
  #entries(map: YAMLMap, path: string): Entry[] {
    const entries = new Map<string, Entry>();
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const keySpan = this.#spanOf(keyNode, this.#spanOf(map, firstLine(this.#text)));
      const key = scalarText(keyNode);
      if (!key) {
        this.#report(keySpan, "error", messages.keyNotText);
      } else if (entries.has(key)) {
        this.#report(keySpan, "error", () => messages.duplicateKey(join(path, key)));
      } else {
        entries.set(key, { key, keySpan, ...this.#value(pair.value as Node | null, keySpan) });
      }
    }
    return [...entries.values()];
  }

  /** The items of a list; one value outside a list counts as a list of one. */
  #items(value: Value, path: string): Value[] {
    if (!isSeq(value.node)) return [value];
    if (value.node.items.length === 0) this.#report(value.span, "warning", () => messages.emptyList(path));
    return value.node.items.map((item) => this.#value(item as Node | null, value.span));
  }

  #value(node: Node | null, around: Span): Value {
    const span = this.#spanOf(node, around);
    if (!isAlias(node)) return { node, span };
    this.#aliases++;
    const target = this.#aliases <= MAX_ALIASES ? node.resolve(this.#document) : undefined;
    return { node: (target as Node | undefined) ?? node, span };
  }

  #spanOf(node: Node | null, around: Span): Span {
    const range = node?.range;
    if (!range) return around;
    const span = within(this.#text, { start: range[0], end: range[1] });
    return span.end > span.start ? span : around;
  }

  /** The value as it stands in the file, shortened. */
  #shown(value: Value): string {
    const { start, end } = value.span;
    const text = this.#text
      .slice(start, Math.min(end, start + 400))
      .replace(/\s+/g, " ")
      .trim();
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
  }

  /** Reports an error with what was probably meant, which an editor can put in its place. */
  #reportMeant(
    span: Span,
    guess: () => string | undefined,
    message: (meant: string | undefined) => ProblemText,
  ): void {
    if (this.problems.length >= MAX_PROBLEMS) return;
    const replacement = guess();
    const problem = { span, severity: "error" as const, message: message(replacement) };
    this.problems.push(replacement === undefined ? problem : { ...problem, replacement });
  }

  #report(span: Span, severity: Severity, message: () => ProblemText): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ span, severity, message: message() });
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}: ${key}`;
}

/** The choice whose meaning in either language begins with what was typed: “eis” for `requirement`. */
function meaning(text: string, choices: readonly Choice[]): string | undefined {
  const typed = text.trim().toLowerCase();
  const begins = (help: string) => help.toLowerCase().startsWith(typed);
  if (typed.length < 3) return undefined;
  return choices.find(({ help }) => help && (begins(help.nl) || begins(help.en)))?.value;
}

/** The number that a Dutch writer means with signs and separators: 250000 for “€ 250.000”, 2.5 for “2,5%”. */
function meantNumber(text: string, { least, most }: { least: number; most: number }): string | undefined {
  const figures = text.replace(/[€%\s]|euro|eur/gi, "");
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:[.,]\d+)?$/.test(figures)) return undefined;
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(figures);
  const meant = Number((isGrouped ? figures.replaceAll(".", "") : figures).replace(",", "."));
  return meant >= least && meant <= most ? String(meant) : undefined;
}

function hasForm(text: string, { pattern, test }: TextForm): boolean {
  return pattern ? pattern.test(text) : test(text);
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}

/** The text of a scalar: numbers and booleans as they were typed, so that a message can name them. */
function scalarText(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === "string" ? node.value : node.source;
}
