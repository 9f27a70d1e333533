// Which kind of purchase a document is about: what its front matter says, else its CPV codes, else its words.
import { type Token, tokenize } from "../text/tokens.js";
import { CATALOGUE } from "./catalogue.generated.js";
import type { ProductGroup } from "./catalogue-data.js";
import { CueSet } from "./cue-set.js";
import type { DocumentLanguage } from "./types.js";

/** The product group of a document that no other group fits. */
export const GENERIC_PRODUCT_GROUP = "generiek";

/** How often words of each product group occur in a text, by id of the group. Groups without a word are absent. */
export type ProductGroupHits = ReadonlyMap<string, number>;

/** What a decision rests on. Hits of a place are the sums of the hits of its blocks; see `addHits`. */
export interface ProductGroupSigns {
  /** What the front matter says: an id or a name of a group. */
  readonly frontMatter: string | null;
  /** CPV codes of the document, with or without check digit. */
  readonly cpv: readonly string[];
  readonly title: ProductGroupHits;
  readonly headings: ProductGroupHits;
  /** The rest of the text. */
  readonly body: ProductGroupHits;
}

const TITLE_WEIGHT = 5;
const HEADING_WEIGHT = 2;
const SHARED_CPV_WEIGHT = 5;
/** Less than this is chance: two words in the text, one in a heading. */
const LEAST_POINTS = 4;

/**
 * The group that the signs point at; `generiek` when they point at none. A group that the front matter names wins, then the
 * one with most CPV codes of its own, then the one with most points. Equal points go to the group that comes first in the
 * catalogue.
 */
export function decideProductGroup(signs: ProductGroupSigns): string {
  const named = groupNamed(signs.frontMatter);
  if (named) return named.id;
  const codes = groupsOfCodes(signs.cpv);
  const owners = codes.filter((groups) => groups.length === 1).flat();
  const points = pointsOf(signs, codes);
  const candidates = owners.length > 0 ? mostFrequent(owners) : CATALOGUE.productGroups;
  const [best] = candidates
    .map((group) => ({ id: group.id, points: points.get(group.id) ?? 0 }))
    .sort((a, b) => b.points - a.points);
  return best && (owners.length > 0 || best.points >= LEAST_POINTS) ? best.id : GENERIC_PRODUCT_GROUP;
}

/** The words of a block, counted. Depends on the tokens and the language alone, so that a caller can remember it. */
export function productGroupHits(tokens: readonly Token[], language: DocumentLanguage): ProductGroupHits {
  const hits = SIGNS.hits(tokens, language);
  if (hits.length === 0) return NO_HITS;
  const counts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { id, start, end } of hits) {
    // "hulpmiddelen Wmo" is one sign of its group, also when two patterns find it.
    if (start < (ends.get(id) ?? 0)) continue;
    ends.set(id, end);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Adds the hits of a block to a sum, or takes them out of it again. */
export function addHits(sum: Map<string, number>, hits: ProductGroupHits, times: 1 | -1 = 1): void {
  for (const [id, count] of hits) {
    const total = (sum.get(id) ?? 0) + times * count;
    if (total === 0) sum.delete(id);
    else sum.set(id, total);
  }
}

/** A whole document at once, for callers that remember nothing. */
export interface ProductGroupInput {
  readonly title: string;
  readonly headings: readonly string[];
  readonly cpv: readonly string[];
  readonly frontMatter: string | null;
  /** The rest of the text. */
  readonly text: string;
}

/** The product group of a document. Reads the whole text; an editor uses `productGroupHits` per block instead. */
export function detectProductGroup(input: ProductGroupInput, language: DocumentLanguage): string {
  const hits = (text: string) => productGroupHits(tokenize(text), language);
  const headings = new Map<string, number>();
  for (const heading of input.headings) addHits(headings, hits(heading));
  const { frontMatter, cpv } = input;
  return decideProductGroup({ frontMatter, cpv, title: hits(input.title), headings, body: hits(input.text) });
}

const NO_HITS: ProductGroupHits = new Map();
const SIGNS = new CueSet(CATALOGUE.productGroups);

function groupNamed(name: string | null): ProductGroup | undefined {
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return undefined;
  return CATALOGUE.productGroups.find(({ id, name: { nl, en } }) =>
    [id, nl, en].some((known) => known.toLowerCase() === wanted),
  );
}

/** Per code the groups that list it, or that list the nearest code above it. */
function groupsOfCodes(codes: readonly string[]): ProductGroup[][] {
  return codes.map((code) => {
    let longest = 0;
    let groups: ProductGroup[] = [];
    for (const group of CATALOGUE.productGroups) {
      const length = Math.max(0, ...group.cpv.map((listed) => coverage(listed.code, code)));
      if (length > longest) groups = [];
      if (length > 0 && length >= longest) groups.push(group);
      longest = Math.max(longest, length);
    }
    return groups;
  });
}

/** How many digits a listed code and a code of the document share, when the listed code is above the other or equal to it. */
function coverage(listed: string, code: string): number {
  const prefix = listed.replace(/0+$/, "").padEnd(2, "0");
  return code.startsWith(prefix) ? prefix.length : 0;
}

function pointsOf(
  signs: ProductGroupSigns,
  codes: readonly (readonly ProductGroup[])[],
): Map<string, number> {
  const points = new Map<string, number>();
  const add = (id: string, more: number) => points.set(id, (points.get(id) ?? 0) + more);
  for (const [id, count] of signs.title) add(id, TITLE_WEIGHT * count);
  for (const [id, count] of signs.headings) add(id, HEADING_WEIGHT * count);
  // A word that returns on every page says less each time.
  for (const [id, count] of signs.body) add(id, Math.sqrt(count));
  for (const id of new Set(codes.flat().map((group) => group.id))) add(id, SHARED_CPV_WEIGHT);
  return points;
}

function mostFrequent(groups: readonly ProductGroup[]): ProductGroup[] {
  const counts = new Map<ProductGroup, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([group]) => group);
}
