// Finding names by a few of their letters, as editors do: in order, in any case, without accents.

/** A text in the form in which it is searched. */
export function searchable(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .toLowerCase();
}

/** The words of a query; signs in it, such as the hyphen of an id, need not stand in what is found. */
export function searchWords(query: string): readonly string[] {
  return searchable(query)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
}

const WHOLE = 0;
const AT_START = 1;
const AT_WORD = 2;
const INSIDE = 3;
const SCATTERED = 4;

/**
 * How well a name fits, lower being better; null when some word of the query has a letter that does not come in its place.
 * `name` is searchable.
 */
export function searchRank(name: string, words: readonly string[]): number | null {
  let rank = 0;
  for (const word of words) {
    const own = rankOf(name, word);
    if (own === null) return null;
    rank += own;
  }
  return rank;
}

function rankOf(name: string, word: string): number | null {
  const plain = name.indexOf(word);
  if (plain === 0) return name.length === word.length ? WHOLE : AT_START;
  if (plain > 0) return /[\p{L}\p{N}]/u.test(name[plain - 1] as string) ? INSIDE : AT_WORD;
  let from = -1;
  let first = -1;
  for (const letter of word) {
    from = name.indexOf(letter, from + 1);
    if (from < 0) return null;
    if (first < 0) first = from;
  }
  // "e04" in "e-04 de leverancier": the letters of an id, with only signs between them.
  const between = name.slice(first, from + 1).replace(/[^\p{L}\p{N}]/gu, "");
  if (between === word) return first === 0 ? AT_START : AT_WORD;
  return SCATTERED + (from - first + 1 - word.length) / (name.length + 1);
}
