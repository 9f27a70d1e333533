// A criterion as a page of its own.
import { clauseById } from "../catalogue/clauses.js";
import { NO_ORGANISATION, type Organisation, ownClauses } from "../catalogue/organisation.js";
import type { MessageLanguage } from "../catalogue/types.js";
import { clauseCard, clauseLine } from "./clause-card.js";

/** The page as Markdown; undefined for an id that neither the catalogue nor the organisation has. */
export function criterionPage(
  id: string,
  organisation: Organisation | undefined,
  language: MessageLanguage,
): string | undefined {
  const clause = clauseById(id, ownClauses(organisation ?? NO_ORGANISATION));
  return (
    clause &&
    `# ${clause.title[language]}\n\n${clauseLine(clause, language)}\n\n${clauseCard(clause, language)}\n`
  );
}
