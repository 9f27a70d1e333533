// Labels of link definitions and footnotes: the one thing that blocks far apart share.
import type { Nodes } from "mdast";

/**
 * A normalised label with its kind in front: `[` for a link definition, `^` for a footnote.
 * Two labels that the parser takes for the same have the same key.
 */
export type LabelKey = `[${string}` | `^${string}`;

/** Tells whether a label is defined outside the text that is being parsed. */
export type IsDefined = (key: LabelKey) => boolean;

/** The key of a link definition or of a reference to one, from the label as written. */
export function linkKey(label: string): LabelKey {
  return `[${normalizeLabel(label)}`;
}

/** The key of a footnote, from the label as written, without its `^`. */
export function footnoteKey(label: string): LabelKey {
  return `^${normalizeLabel(label)}`;
}

/** The `identifier` that the parser gives a node with a label. */
export function identifierOf(label: string): string {
  return normalizeLabel(label).toLowerCase();
}

/** Keys of the definitions and footnotes that a node holds, one for each, so a label may come twice. */
export function definedKeys(node: Nodes): readonly LabelKey[] {
  if (node.type === "definition") return [linkKey(node.identifier)];
  if (node.type !== "footnoteDefinition" && node.type !== "list" && node.type !== "blockquote") return NONE;
  const keys: LabelKey[] = [];
  collectKeys(node, keys);
  return keys;
}

/** How often each label is defined in a document. */
export class LabelCounts {
  readonly #counts = new Map<LabelKey, number>();

  has(key: LabelKey): boolean {
    return this.#counts.has(key);
  }

  keys(): Iterable<LabelKey> {
    return this.#counts.keys();
  }

  add(keys: readonly LabelKey[]): void {
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(keys: readonly LabelKey[]): void {
    for (const key of keys) {
      const count = this.#counts.get(key) ?? 0;
      if (count > 1) this.#counts.set(key, count - 1);
      else this.#counts.delete(key);
    }
  }

  /** Whether a label stays defined when these definitions go. */
  without(removed: LabelCounts): IsDefined {
    return (key) => (this.#counts.get(key) ?? 0) > (removed.#counts.get(key) ?? 0);
  }
}

/**
 * The labels that a block may refer to, judged from its source: more than the true ones, never fewer.
 * `anything` when brackets are not enough to tell.
 */
export function mentionedKeys(source: string, options: { readonly container: boolean }): Mentions {
  if (!source.includes("[")) return NOTHING;
  // In a container, the markers of its lines stand in the middle of a label that spans lines.
  if (options.container && /\[[^\]]*[\r\n]/.test(source)) return "anything";
  const keys = new Set<LabelKey>();
  for (const match of source.matchAll(LABEL)) {
    const label = match[1] ?? "";
    keys.add(linkKey(label));
    if (label.startsWith("^")) keys.add(footnoteKey(label.slice(1)));
  }
  return keys;
}

export type Mentions = ReadonlySet<LabelKey> | "anything";

/**
 * Labels that lines of the text seem to define, found without parsing: a first guess that saves work when it is right.
 * It also takes lines in code and HTML, and it misses what is odd enough.
 */
export function guessDefinedKeys(text: string): ReadonlySet<LabelKey> {
  const keys = new Set<LabelKey>();
  for (const match of text.matchAll(DEFINITION_LINE)) {
    const label = match[1] ?? "";
    keys.add(label.startsWith("^") ? footnoteKey(label.slice(1)) : linkKey(label));
  }
  return keys;
}

const NONE: readonly LabelKey[] = [];
const NOTHING: ReadonlySet<LabelKey> = new Set();
const LABEL = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g;
const DEFINITION_LINE = /^[ \t>*+\-0-9.)]*\[((?:[^[\]\\]|\\.){1,999})\]:/gm;

/** As the parser does it: white space collapsed, then lower and upper case, since some letters have two of one. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}

// `identifier` is the label as written; `label` has its escapes and entities decoded.
function collectKeys(node: Nodes, keys: LabelKey[]): void {
  if (node.type === "definition") keys.push(linkKey(node.identifier));
  else if (node.type === "footnoteDefinition") keys.push(footnoteKey(node.identifier));
  if ("children" in node) for (const child of node.children) collectKeys(child, keys);
}
