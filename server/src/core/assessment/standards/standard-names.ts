// The names of standards, labels and certificates that the catalogue knows, found in a row of tokens.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { StandardGroup } from "../../catalogue/catalogue-data.js";
import { perWord, type Token, tokenize } from "../../text/tokens.js";
import type { Words } from "../names/name-lists.js";

export interface ListedStandard {
  readonly group: StandardGroup;
  /** How many tokens the name takes. */
  readonly length: number;
  /** The name as a key, in lower case. */
  readonly name: string;
  /** What follows the name within its last token: `gecertificeerd` in `FSC-gecertificeerd`, `9001` in `ISO9001`. */
  readonly tail: string;
}

interface Row {
  readonly group: StandardGroup;
  readonly name: string;
  /** The parts in lower case, and as they must be written; null when any writing will do. */
  readonly parts: readonly string[];
  readonly written: readonly string[] | null;
}

const byFirst = new Map<string, Row[]>();

for (const group of CATALOGUE.standards) {
  for (const name of group.names) {
    const tokens = tokenize(name);
    const parts = tokens.map((token) => token.lower);
    const written =
      name === name.toLowerCase() ? null : tokens.map((token) => name.slice(token.start, token.end));
    const first = parts[0] as string;
    const rows = byFirst.get(first) ?? [];
    rows.push({ group, name: name.toLowerCase(), parts, written });
    // Longer names first: “Cyber Essentials Plus” before “Cyber Essentials”.
    rows.sort((a, b) => b.parts.length - a.parts.length);
    byFirst.set(first, rows);
  }
}

/** Whether a name may begin with a word, by itself or before its digits or hyphens. */
const mayBegin = perWord(({ kind, lower }) => byFirst.has(lower) || (kind === "word" && /[\d-]/.test(lower)));

/** The longest name of the catalogue that begins at a token, or null. */
export function listedStandardAt(statement: Words, index: number): ListedStandard | null {
  const token = statement.tokens[index] as Token;
  if (token.kind === "sign" || !mayBegin(token.word)) return null;
  const raw = statement.text.slice(token.start, token.end);
  for (const row of byFirst.get(token.lower) ?? []) {
    const tail = tailAfter(row, statement, index);
    if (tail !== null) return { group: row.group, length: row.parts.length, name: row.name, tail };
  }
  if (token.kind !== "word") return null;
  // “ISO9001”, “EN1176”.
  const digits = /\d/.exec(token.lower)?.index ?? -1;
  if (digits > 1) {
    const head = wholeName(token.lower.slice(0, digits), raw.slice(0, digits));
    if (head?.group.code === "required")
      return { group: head.group, length: 1, name: head.name, tail: token.lower.slice(digits) };
  }
  for (let hyphen = raw.lastIndexOf("-"); hyphen > 0; hyphen = raw.lastIndexOf("-", hyphen - 1)) {
    const head = wholeName(token.lower.slice(0, hyphen), raw.slice(0, hyphen));
    if (head) return { group: head.group, length: 1, name: head.name, tail: token.lower.slice(hyphen + 1) };
  }
  return null;
}

function wholeName(lower: string, raw: string): Row | undefined {
  return byFirst
    .get(lower)
    ?.find(({ parts, written }) => parts.length === 1 && (!written || written[0] === raw));
}

/** What follows a name within its last token (“Euro NCAP-test”), empty when nothing does; null where it does not stand. */
function tailAfter({ parts, written }: Row, { tokens, text }: Words, index: number): string | null {
  for (let offset = 0; offset < parts.length; offset++) {
    const token = tokens[index + offset];
    const part = parts[offset] as string;
    if (!token) return null;
    const raw = text.slice(token.start, token.end);
    const isLast = offset > 0 && offset === parts.length - 1;
    if (
      isLast &&
      token.lower.startsWith(`${part}-`) &&
      (!written || raw.startsWith(written[offset] as string))
    )
      return token.lower.slice(part.length + 1);
    if (token.lower !== part || (written && raw !== written[offset])) return null;
  }
  return "";
}
