// What a clause says where it is inserted.
import type { Clause } from "../../catalogue/catalogue-data.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import { PROOF } from "../strings.js";

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
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Says in an invisible comment which clause of the catalogue this was, so that a later version can tell what changed. */
export function clauseOrigin(clause: Clause): string {
  return ` <!-- speerpunt: ${clause.id} v${clause.version} -->`;
}
