// The catalogue as pages to read: one for each text, and a list of all.
import { allClauses, clauseById } from "../../catalogue/clauses.js";
import { type MessageLanguage, SPEARHEADS } from "../../catalogue/types.js";
import { clauseCard, clauseLine } from "../clause-card.js";
import { STRINGS } from "../strings.js";
import { spearheadName } from "../wording.js";

/** Ids of all texts of the catalogue, in its order. */
export function criterionIds(): readonly string[] {
  return allClauses().map(({ id }) => id);
}

/** The page of one text as Markdown; undefined for an unknown id. */
export function criterionPage(id: string, language: MessageLanguage): string | undefined {
  const clause = clauseById(id, []);
  return (
    clause &&
    `# ${clause.title[language]}\n\n\`${id}\` v${clause.version} · ${clauseLine(clause, language)}\n\n${clauseCard(clause, language)}\n`
  );
}

/** All texts by spearhead, a line each: id, title, kind and product groups. */
export function catalogueIndex(language: MessageLanguage): string {
  const parts = SPEARHEADS.map((spearhead) => {
    const lines = allClauses()
      .filter((clause) => clause.spearhead === spearhead)
      .map(
        ({ id, title, kind, productGroups }) =>
          `- \`${id}\`: ${title[language]} (${STRINGS[language].clauseKind[kind]}; ${productGroups.join(", ")})`,
      );
    return `## ${spearheadName(spearhead, language)}\n\n${lines.join("\n")}\n`;
  });
  return `# ${STRINGS[language].catalogue}\n\n${parts.join("\n")}`;
}
