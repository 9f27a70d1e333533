// The names that the catalogue knows, found in a row of tokens.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { Statement } from "../../model/block-model.js";
import { type Token, tokenize } from "../../text/tokens.js";

/** `make`: a make; `ambiguous`: a make or something else; the others are no makes. */
export type ListedKind = "make" | "ambiguous" | "standards" | "technology" | "organisations" | "words";

export interface ListedName {
  readonly kind: ListedKind;
  /** How many tokens it takes. */
  readonly length: number;
  /** The name is the first part of a compound (`Canon-printers`). */
  readonly compound: boolean;
}

interface Row {
  readonly kind: ListedKind;
  readonly rest: readonly string[];
}

const byFirst = new Map<string, Row[]>();
const words = new Set<string>();

function add(kind: ListedKind, name: string): void {
  const [first, ...rest] = tokenize(name).map((token) => name.slice(token.start, token.end));
  if (first === undefined) return;
  const rows = byFirst.get(first);
  const row = { kind, rest };
  if (!rows) byFirst.set(first, [row]);
  // Longer names first: “HP Latex” before “HP”.
  else rows.splice(rows.findIndex((other) => other.rest.length <= rest.length) >>> 0, 0, row);
}

for (const group of CATALOGUE.makes) for (const name of group.names) add("make", name);
for (const name of CATALOGUE.ambiguousMakes) add("ambiguous", name);
const namesOf = (id: string) => CATALOGUE.otherNames.find((list) => list.id === id)?.names ?? [];

for (const kind of ["standards", "technology", "organisations"] as const)
  for (const name of namesOf(kind)) add(kind, name);
for (const word of namesOf("words")) words.add(word);
const placeStarts = new Set(namesOf("place-starts"));
const endings = namesOf("ordinary-endings");
const occasions = namesOf("occasion-endings");

/** Whether a listed name begins with the word as it is written, in the singular or the plural. */
export function beginsListed(raw: string): boolean {
  return byFirst.has(raw) || (raw.endsWith("s") && byFirst.has(raw.slice(0, -1)));
}

/** Whether names of buildings and places begin with the word. */
export function startsPlace(word: string): boolean {
  return placeStarts.has(word);
}

/** Whether the word looks like an ordinary noun or adjective that somebody wrote with a capital. */
export function looksOrdinary(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}

/** Whether a word names a day, an event or a kind of soil: “Lichtjesavond”, “Maasgrind”. */
export function namesOccasion(word: string): boolean {
  const lower = word.toLowerCase();
  return occasions.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
}

/** What names are read from: a text and its tokens. */
export type Words = Pick<Statement, "text" | "tokens">;

/** The token as it is written. */
export function written(statement: Words, token: Token): string {
  return statement.text.slice(token.start, token.end);
}

/** The listed name that begins at a token, the longest one. */
export function listedAt(statement: Words, index: number): ListedName | null {
  const token = statement.tokens[index] as Token;
  const raw = written(statement, token);
  const row = byFirst.get(raw)?.find(({ rest }) =>
    rest.every((part, offset) => {
      const next = statement.tokens[index + 1 + offset];
      return next !== undefined && written(statement, next) === part;
    }),
  );
  if (row) return { kind: row.kind, length: row.rest.length + 1, compound: false };
  const singular = /^(.*\p{Ll})(?:'s|’s|s)$/u.exec(raw)?.[1];
  if (singular && byFirst.get(singular)?.some(({ kind, rest }) => kind === "make" && rest.length === 0))
    return { kind: "make", length: 1, compound: false };
  if (words.has(token.lower)) return { kind: "words", length: 1, compound: false };
  // “IP65”, “EN14808”: a scheme with its number.
  const scheme = byFirst.get(/^\p{L}+(?=\d)/u.exec(raw)?.[0] ?? "")?.find(({ rest }) => rest.length === 0);
  if (scheme?.kind === "standards") return { kind: "standards", length: 1, compound: false };
  for (let hyphen = raw.lastIndexOf("-"); hyphen > 0; hyphen = raw.lastIndexOf("-", hyphen - 1)) {
    const head = byFirst.get(raw.slice(0, hyphen))?.find(({ rest }) => rest.length === 0);
    if (head) return { kind: head.kind, length: 1, compound: true };
  }
  return null;
}
