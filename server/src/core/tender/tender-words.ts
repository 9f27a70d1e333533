// The words of `language/tender.yaml` as expressions.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { DocumentRole, LabelKind } from "../catalogue/catalogue-data.js";

const { documents, kinds, members, ordinals, joins, ranges, papers, laws, sideContracts, annexFolders } =
  CATALOGUE.tender;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "[\\s_-]+");
}

/** One of the words, the longest first. */
function oneOf(words: readonly string[]): string {
  return `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join("|")})`;
}

function bothOf({ nl, en }: { readonly nl: readonly string[]; readonly en: readonly string[] }): string[] {
  return [...nl, ...en];
}

const kindOfWord = new Map(kinds.flatMap((kind) => bothOf(kind).map((word) => [word, kind.id] as const)));
/** A word that may point: it stands in front of a number or a single letter. With the white space behind it. */
export const WORD_BEFORE_NUMBER =
  /(?<![\p{L}\d-])([\p{L}.-]{1,30}|§{1,2})(?:(?<=§)\s*|\s+)(?=\d|[A-Z](?![a-z]))/gu;

/** The kind that a pointing word names, in any case; undefined for another word. */
export function kindNamed(word: string): LabelKind | undefined {
  return kindOfWord.get(word.toLowerCase());
}

/** Whether a pointing word asks for more than one number. */
export function isPlural(word: string): boolean {
  return /(?:en|s|a|tt\.|§§)$/i.test(word);
}

/** What stands between two labels of a list or the ends of a range. */
export const JOIN = new RegExp(`\\s*(?:,\\s*(?:${oneOf(joins)}\\s+)?|;|/|\\s${oneOf(joins)}\\s)\\s*`, "iuy");
export const RANGE = new RegExp(`\\s*(?:\\s${oneOf(ranges)}\\s|[–—]|\\s-\\s|\\.\\.\\.?|…)\\s*`, "iuy");
export const IS_RANGE = new RegExp(`^${RANGE.source}$`, "iu");

/** “, tweede lid,” behind the number of an article. */
export const MEMBERS = new RegExp(
  `(?:[,\\s]+(?:(?:${oneOf(members)}|sub|onder|aanhef)\\s*[\\da-z]*(?![\\p{L}])|${oneOf(ordinals)}\\b|en\\b|\\d+(?=\\s+${oneOf(members)})))*`,
  "iuy",
);
export const MEMBER_NUMBER = new RegExp(`[,\\s]+${oneOf(members)}\\s+(\\d{1,2})(?!\\d)`, "iuy");

/** “van de overeenkomst”: whose number it is, in the group `owner`; `own` when it says “deze”. */
export const OWNER =
  /[,\s]*\s(?:van|uit|of|from|under)\s+(?:(?<own>deze|dit|this|these|onderhavige)\s|(?:de|het|the|een|an?)\s)?(?<owner>[\p{L}\d][\p{L}\d-]*(?:\s[\p{L}\d-]+){0,3})/iuy;
/** A name right behind the number: “artikel 16 AVG”. */
export const NAME_BEHIND = /\s+(?:\p{Lu}[\p{L}\d.-]*(?:\s\d{4})?)/uy;
const LAW_BEFORE = new RegExp(`${oneOf(laws)}(?:\\s\\d{4})?[,\\s(]*$`, "iu");

/** Whether a text ends with the name of a law. */
export function endsWithLaw(text: string): boolean {
  return LAW_BEFORE.test(text.slice(-40));
}

const PAPER = new RegExp(`^(?:\\S+\\s){0,2}?${oneOf(papers)}(?![\\p{L}])`, "iu");

/** Whether words name the documents of the tender in general. */
export function namesPaper(text: string): boolean {
  return PAPER.test(text);
}

const roleOfWord = documents.flatMap((role) => bothOf(role).map((word) => [word, role.id] as const));
const ROLE = new RegExp(`(?<![\\p{L}\\d])(${oneOf(roleOfWord.map(([word]) => word))})(?![\\p{L}])`, "giu");
const roles = new Map<string, DocumentRole>(roleOfWord);

/** What a name or title says that a document is: by its first words of a kind, an annex only without another. */
export function roleNamed(text: string): DocumentRole | null {
  let annex: DocumentRole | null = null;
  for (const [, words] of text.matchAll(ROLE)) {
    const role =
      roles.get((words as string).toLowerCase().replace(/[\s_-]+/g, " ")) ??
      roles.get((words as string).toLowerCase());
    if (role && role !== "annex") return role;
    annex ??= role ?? null;
  }
  return annex;
}

/** A document that a text names, by what it is or by its number as an annex. */
export interface NamedPaper {
  readonly start: number;
  readonly end: number;
  readonly role: DocumentRole | null;
  readonly annex: string | null;
}

/** The documents that a text names, in order. */
export function papersIn(text: string): NamedPaper[] {
  const found: NamedPaper[] = [...text.matchAll(ROLE)].flatMap((match) => {
    const role = roleNamed(match[0]);
    const place = { start: match.index, end: match.index + match[0].length };
    return role === null || role === "annex" ? [] : [{ ...place, role, annex: null }];
  });
  for (const match of text.matchAll(new RegExp(ANNEX_NUMBER.source, "giu")))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      role: null,
      annex: match[1] as string,
    });
  return found.sort((a, b) => a.start - b.start);
}

const ANNEX_WORDS = oneOf(kinds.filter(({ id }) => id === "annex").flatMap(bothOf));
const ANNEX_NUMBER = new RegExp(
  `(?<![\\p{L}\\d])${ANNEX_WORDS}[\\s_-]*(?:nr\\.?\\s*)?(\\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})(?![\\p{L}\\d])`,
  "iu",
);

/** The number or letter of the annex that a name speaks of. */
export function annexNamed(text: string): string | null {
  return ANNEX_NUMBER.exec(text)?.[1] ?? null;
}

const SIDE_CONTRACT = new RegExp(oneOf(sideContracts), "iu");

/** Whether a name or title is that of a contract beside the one about the purchase itself. */
export function namesSideContract(text: string): boolean {
  return SIDE_CONTRACT.test(text);
}

export function isAnnexFolder(name: string): boolean {
  return annexFolders.includes(name.toLowerCase());
}

/** Order in which documents are asked for a requirement that is named elsewhere. */
export const PRECEDENCE: readonly DocumentRole[] = documents.map(({ id }) => id);
