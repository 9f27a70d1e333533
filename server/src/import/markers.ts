// How a reader says at the start of a paragraph that it is an item of a list; the list is built afterwards.

export interface ListMark {
  /** Depth in the list, from 0. */
  readonly level: number;
  /** What stands before the text, as `3.`, `a)`, `E-01` or `1.2.3`; empty for a bullet. */
  readonly label: string;
}

// Private-use characters, which no text of a tender holds.
const START = "\uE000";
const BETWEEN = "\uE001";
const END = "\uE002";
const MARK = new RegExp(`^${START}(\\d+)${BETWEEN}([^${END}]*)${END}`);

export function writeMark({ level, label }: ListMark): string {
  return `${START}${level}${BETWEEN}${label}${END}`;
}

/** The mark at the start of a text, and how long it is; undefined when there is none. */
export function readMark(text: string): (ListMark & { readonly length: number }) | undefined {
  const match = MARK.exec(text);
  if (match === null) return undefined;
  return { level: Number(match[1]), label: match[2] ?? "", length: match[0].length };
}

/** The text without characters that only marks may have. */
export function withoutMarkCharacters(text: string): string {
  return text.replace(/[\uE000-\uE002]/g, "");
}
