// The catalogue as a list to read.
import { allClauses } from "../../catalogue/clauses.js";
import { type MessageLanguage, SPEARHEADS } from "../../catalogue/types.js";
import { STRINGS } from "../strings.js";
import { spearheadName } from "../wording.js";

/** Ids of all texts of the catalogue, in its order. */
export function criterionIds(): readonly string[] {
  return allClauses().map(({ id }) => id);
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
