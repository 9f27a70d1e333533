// The comment that says from which criterion a text came.
import { originsOf } from "../../assessment/criteria.js";
import { clauseById } from "../../catalogue/clauses.js";
import { ownClauses } from "../../catalogue/organisation.js";
import { shiftSpan } from "../../text/span.js";
import { clauseCard, clauseLine } from "../clause-card.js";
import { blockAt } from "../units.js";
import { covers, type HoverProvider } from "./hover-provider.js";

export const originHovers: HoverProvider = (analysis, offset, language) => {
  const index = blockAt(analysis.blockStarts, offset);
  const block = analysis.document.blocks[index];
  // An empty document has no blocks.
  return (block ? originsOf(block) : []).flatMap(({ id, comment }) => {
    const span = shiftSpan(comment.span, analysis.blockStarts[index] ?? 0);
    const clause = covers(span, offset) ? clauseById(id, ownClauses(analysis.organisation)) : undefined;
    if (!clause) return [];
    const head = `**${clause.title[language]}** (${clauseLine(clause, language)})`;
    return [{ span, markdown: `${head}\n\n${clauseCard(clause, language)}` }];
  });
};
