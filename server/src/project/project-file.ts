// The project file `speerpunt.yaml`: text in, settings and problems out. The command line, the server and
// the web worker share it, so it reads no disk and never throws.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import {
  type DocumentLanguage,
  hasRule,
  type MessageLanguage,
  RULE_IDS,
  type RuleSetting,
  SEVERITIES,
  type Severity,
  SPEARHEADS,
  type Span,
  type SpearheadId,
} from "../core/index.js";
import { messages, type ProblemText, syntaxMessage } from "./messages.js";
import { nearest } from "./nearest.js";

export const PROJECT_FILE_NAME = "speerpunt.yaml";

/** What a project file sets; a key that is absent leaves the choice to the command, the editor or the document. */
export interface ProjectOptions {
  /** Language of findings. */
  readonly language?: MessageLanguage;
  /** Language of the documents; without it each text decides. */
  readonly documentLanguage?: DocumentLanguage;
  readonly productGroup?: string;
  /** ISO day of publication of documents that do not give one themselves. */
  readonly date?: string;
  readonly spearheads?: readonly SpearheadId[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Globs, relative to the folder of the project file; they apply when a folder is walked. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

export interface ProjectProblem {
  /** UTF-16 offsets in the text of the project file. */
  readonly span: Span;
  readonly severity: Severity;
  /** Names the key, what is wrong with it and what is allowed. */
  readonly message: ProblemText;
}

export interface ProjectFile {
  readonly options: ProjectOptions;
  /** In the order of the text. */
  readonly problems: readonly ProjectProblem[];
}

export const MESSAGE_LANGUAGES: readonly MessageLanguage[] = ["nl", "en"];
export const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = ["nl", "nl-BE", "en"];
export const RULE_SETTINGS: readonly RuleSetting[] = [...SEVERITIES, "off"];
/** The form that every id of a product group has. */
export const PRODUCT_GROUP_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A day as settings spell it. */
export const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function isDay(text: string): boolean {
  return DAY_PATTERN.test(text);
}

/** More than any honest project file; it bounds the work that a hostile one can cause. */
const MAX_LENGTH = 1_000_000;
const MAX_ALIASES = 100;
const MAX_GLOB_LENGTH = 500;

/** Reads a project file. What is right in it is used, also when something else is wrong. */
export function parseProjectFile(text: string): ProjectFile {
  if (text.length > MAX_LENGTH) return unreadable(text, messages.tooLarge(MAX_LENGTH));
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "error" });
    return readDocument(text, document);
  } catch {
    return unreadable(text, messages.unreadable());
  }
}

function unreadable(text: string, message: ProblemText): ProjectFile {
  return { options: {}, problems: [{ span: firstLine(text), severity: "error", message }] };
}

function firstLine(text: string): Span {
  return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
}

function readDocument(text: string, document: Document.Parsed): ProjectFile {
  const reader = new Reader(document, text);
  const options = reader.readRoot();
  const [syntaxError] = document.errors;
  if (syntaxError === undefined) return { options, problems: inOrder(reader.problems) };
  // One syntax error tends to cause more, and puts words after it in places where nobody wrote them.
  const span = within(text, { start: syntaxError.pos[0], end: syntaxError.pos[1] });
  const before = reader.problems.filter((problem) => problem.span.end <= span.start);
  const syntax: ProjectProblem = {
    span,
    severity: "error",
    message: syntaxMessage(syntaxError.code, syntaxError.message),
  };
  return { options, problems: inOrder([...before, syntax]) };
}

function within(text: string, span: Span): Span {
  const start = Math.min(Math.max(span.start, 0), text.length);
  return { start, end: Math.min(Math.max(span.end, start), text.length) };
}

function inOrder(problems: readonly ProjectProblem[]): ProjectProblem[] {
  return [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Reader {
  readonly problems: ProjectProblem[] = [];
  readonly #document: Document.Parsed;
  readonly #text: string;
  #aliases = 0;

  constructor(document: Document.Parsed, text: string) {
    this.#document = document;
    this.#text = text;
  }

  readRoot(): ProjectOptions {
    const options: Mutable<ProjectOptions> = {};
    const root = this.#document.contents;
    if (root === null || (isScalar(root) && root.value === null)) return options;
    if (!isMap(root)) {
      this.#report(this.#spanOf(root, firstLine(this.#text)), "error", messages.rootNotMapping());
      return options;
    }
    for (const entry of this.#entries(root, "")) this.#readKey(entry, options);
    return options;
  }

  #readKey(entry: Entry, options: Mutable<ProjectOptions>): void {
    const read = KEYS.get(entry.key);
    if (read === undefined) {
      const known = [...KEYS.keys()];
      this.#report(entry.keySpan, "error", messages.unknownKey(entry.key, nearest(entry.key, known), known));
    } else if (isEmpty(entry.node)) {
      this.#report(entry.keySpan, "warning", messages.noValue(entry.key));
    } else {
      read(this, entry, options);
    }
  }

  /** One of a closed list of words, or undefined after a report. */
  word<T extends string>(key: string, value: Value, allowed: readonly T[]): T | undefined {
    const text = scalarText(value.node);
    const found = allowed.find((word) => word === text);
    if (found !== undefined) return found;
    const suggestion = text === undefined ? undefined : nearest(text, allowed);
    this.#report(value.span, "error", messages.wrongValue(key, this.#shown(value), suggestion, allowed));
    return undefined;
  }

  productGroup(entry: Entry): string | undefined {
    const text = scalarText(entry.node);
    if (text !== undefined && PRODUCT_GROUP_PATTERN.test(text)) return text;
    this.#report(entry.span, "error", messages.wrongProductGroup(entry.key, this.#shown(entry)));
    return undefined;
  }

  day(entry: Entry): string | undefined {
    const text = scalarText(entry.node);
    if (text !== undefined && isDay(text)) return text;
    this.#report(entry.span, "error", messages.wrongDay(entry.key, this.#shown(entry)));
    return undefined;
  }

  spearheads(entry: Entry): SpearheadId[] | undefined {
    const found: SpearheadId[] = [];
    for (const item of this.#items(entry)) {
      const id = this.word(entry.key, item, SPEARHEADS);
      if (id === undefined) continue;
      if (found.includes(id)) this.#report(item.span, "warning", messages.twiceInList(entry.key, id));
      else found.push(id);
    }
    // An empty list must not switch the whole check off by accident.
    return found.length > 0 ? SPEARHEADS.filter((id) => found.includes(id)) : undefined;
  }

  globs(entry: Entry): string[] | undefined {
    const found: string[] = [];
    for (const item of this.#items(entry)) {
      const text = scalarText(item.node);
      if (text?.trim() && text.length <= MAX_GLOB_LENGTH) found.push(text);
      else this.#report(item.span, "error", messages.wrongGlob(entry.key, this.#shown(item)));
    }
    return found.length > 0 ? found : undefined;
  }

  rules(entry: Entry): Record<string, RuleSetting> | undefined {
    if (!isMap(entry.node)) {
      this.#report(entry.span, "error", messages.rulesNotMapping(entry.key));
      return undefined;
    }
    const settings: [string, RuleSetting][] = [];
    for (const rule of this.#entries(entry.node, `${entry.key}: `)) {
      if (!hasRule(rule.key)) {
        this.#report(
          rule.keySpan,
          "error",
          messages.unknownRule(rule.key, nearest(rule.key, RULE_IDS), RULE_IDS),
        );
        continue;
      }
      const setting = this.word(`${entry.key}: ${rule.key}`, rule, RULE_SETTINGS);
      if (setting !== undefined) settings.push([rule.key, setting]);
    }
    return Object.fromEntries(settings);
  }

  /** Keys and values of a mapping; of a key that stands there twice the first one. */
  #entries(map: YAMLMap, path: string): Entry[] {
    const entries = new Map<string, Entry>();
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const keySpan = this.#spanOf(keyNode, this.#spanOf(map, firstLine(this.#text)));
      const key = scalarText(keyNode);
      if (!key) {
        this.#report(keySpan, "error", messages.keyNotText());
      } else if (entries.has(key)) {
        this.#report(keySpan, "error", messages.duplicateKey(path + key));
      } else {
        entries.set(key, { key, keySpan, ...this.#value(pair.value as Node | null, keySpan) });
      }
    }
    return [...entries.values()];
  }

  /** The items of a list; one value outside a list counts as a list of one, as writers expect. */
  #items(entry: Entry): Value[] {
    if (!isSeq(entry.node)) return [entry];
    if (entry.node.items.length === 0) this.#report(entry.span, "warning", messages.emptyList(entry.key));
    return entry.node.items.map((item) => this.#value(item as Node | null, entry.span));
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
    const text = this.#text.slice(value.span.start, value.span.end).replace(/\s+/g, " ").trim();
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
  }

  #report(span: Span, severity: Severity, message: ProblemText): void {
    this.problems.push({ span, severity, message });
  }
}

type ReadKey = (reader: Reader, entry: Entry, options: Mutable<ProjectOptions>) => void;

/** Every key of the project file, in the order in which help lists them. */
const KEYS: ReadonlyMap<string, ReadKey> = new Map(
  Object.entries({
    language: (reader, entry, options) => {
      set(options, "language", reader.word(entry.key, entry, MESSAGE_LANGUAGES));
    },
    documentLanguage: (reader, entry, options) => {
      set(options, "documentLanguage", reader.word(entry.key, entry, DOCUMENT_LANGUAGES));
    },
    productGroup: (reader, entry, options) => {
      set(options, "productGroup", reader.productGroup(entry));
    },
    date: (reader, entry, options) => {
      set(options, "date", reader.day(entry));
    },
    spearheads: (reader, entry, options) => {
      set(options, "spearheads", reader.spearheads(entry));
    },
    rules: (reader, entry, options) => {
      set(options, "rules", reader.rules(entry));
    },
    include: (reader, entry, options) => {
      set(options, "include", reader.globs(entry));
    },
    exclude: (reader, entry, options) => {
      set(options, "exclude", reader.globs(entry));
    },
  } satisfies Record<keyof ProjectOptions, ReadKey>),
);

function set<K extends keyof ProjectOptions>(
  options: Mutable<ProjectOptions>,
  key: K,
  value: ProjectOptions[K] | undefined,
): void {
  if (value !== undefined) options[key] = value as Mutable<ProjectOptions>[K];
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}

/** The text of a scalar: numbers and booleans as they were typed, so that a message can name them. */
function scalarText(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === "string" ? node.value : node.source;
}
