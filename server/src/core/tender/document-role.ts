// What a document is within its tender: leidraad, programma van eisen, overeenkomst, nota van inlichtingen.
import type { DocumentRole } from "../catalogue/catalogue-data.js";
import { annexNamed, roleNamed } from "./tender-words.js";

export interface DocumentKind {
  /** Null when nothing tells. */
  readonly role: DocumentRole | null;
  /** The number or letter under which others refer to it as an annex. */
  readonly annex: string | null;
}

/** Reads what a document is from its declaration, its file name and its titles, in that order. */
export function documentKind(path: string, declared: string | null, titles: readonly string[]): DocumentKind {
  const name = (path.split("/").at(-1) ?? path).replace(/\.[a-z]+$/i, "").replace(/[_-]+/g, " ");
  const said = [declared ?? "", name, ...titles];
  const roles = said.map(roleNamed);
  return {
    role:
      roles.find((role) => role !== null && role !== "annex") ?? roles.find((role) => role !== null) ?? null,
    annex: annexNamed(name) ?? titles.map(annexAtStart).find((annex) => annex !== null) ?? null,
  };
}

/** “Bijlage 3 Conceptovereenkomst” is annex 3; “Leidraad met bijlage 3” is none. */
function annexAtStart(title: string): string | null {
  return /^\P{L}*(?:\p{L}+)[\s_-]*\S{1,4}(?=$|\P{L})/u.test(title) ? annexNamed(title.slice(0, 16)) : null;
}
