// The comment that says from which criterion a text came.
import { allClauses } from "../../catalogue/clauses.js";
import { ownClauses } from "../../catalogue/organisation.js";
import type { BlockModel } from "../../model/block-model.js";
import { shiftSpan } from "../../text/span.js";
import { clauseCard, clauseLine } from "../clause-card.js";
import { blockAt } from "../units.js";
import { covers, type HoverProvider } from "./hover-provider.js";

const ORIGIN = /^\s*speerpunt:\s+([\w-]+)\s+v(\d+)\s*$/;

export const originHovers: HoverProvider = (analysis, offset, language) => {
  const block = blockAt(analysis.blockStarts, offset);
  // An empty document has no blocks.
  const comments = (analysis.document.outline.blocks[block] as BlockModel | undefined)?.comments ?? [];
  return comments.flatMap((comment) => {
    const span = shiftSpan(comment.span, analysis.blockStarts[block] ?? 0);
    const id = covers(span, offset) ? ORIGIN.exec(comment.text)?.[1] : undefined;
    const clause = [...ownClauses(analysis.organisation), ...allClauses()].find((one) => one.id === id);
    if (!clause) return [];
    const head = `**${clause.title[language]}** (${clauseLine(clause, language)})`;
    return [{ span, markdown: `${head}\n\n${clauseCard(clause, language)}` }];
  });
};
