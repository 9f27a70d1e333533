// What a clause says where it is inserted.
import type { Clause } from "../../catalogue/catalogue-data.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import { PROOF, STRINGS } from "../strings.js";
import { spearheadName } from "../wording.js";
import type { RowWords } from "./table-row.js";

/** Clause text with its means of proof, or what follows it up, in the language of the document. */
export function clauseWords(clause: Clause, documentLanguage: DocumentLanguage): string {
  const language = documentLanguage === "en" ? "en" : "nl";
  const proof =
    clause.kind === "contract-clause"
      ? clause.followUp[language]
      : `${PROOF[language]}: ${lowerFirst(clause.verification[language])}`;
  return `${clause.text[language]} ${proof}`.trim();
}

function lowerFirst(words: string): string {
  return /^(?:\p{Lu}\p{Ll}|A )/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Says in an invisible comment which clause of the catalogue this was, so that a later version can tell what changed. */
export function clauseOrigin(clause: Clause): string {
  return ` <!-- speerpunt: ${clause.id} v${clause.version} -->`;
}

/** The parts of a clause, for a table with a column for each. */
export function rowWords(clause: Clause, documentLanguage: DocumentLanguage): RowWords {
  const language = documentLanguage === "en" ? "en" : "nl";
  return {
    label: null,
    text: clause.text[language],
    full: clauseWords(clause, documentLanguage),
    proof: clause.verification[language],
    followUp: clause.followUp[language],
    title: clause.title[language],
    spearhead: spearheadName(clause.spearhead, language),
    level: STRINGS[language].level[clause.level],
    origin: clauseOrigin(clause),
  };
}
