// Clauses and criteria of the organisation and the catalogue, where a new paragraph or list item begins.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Clause, ClauseKind } from "../../catalogue/catalogue-data.js";
import { allClauses } from "../../catalogue/clauses.js";
import { EDITION_DAY, isFor, isValidOn, stepsBetween, suits } from "../../catalogue/offer.js";
import { ownClauses } from "../../catalogue/organisation.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import { sectionOf } from "../../model/outline.js";
import { clauseCard, clauseLine } from "../clause-card.js";
import { clauseOrigin, clauseWords } from "../insertion/clause-words.js";
import { firstChoice } from "../open-choice.js";
import { blockAt } from "../units.js";
import { type CompletionItem, type CompletionRequest, replaceTyped } from "./completion-item.js";

/** The beginning of a paragraph or list item, with at most a few words typed. */
const BEGINS = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?(\p{L}[\p{L}\p{N} -]{0,40})?$/u;
/** What belongs in a chapter; a chapter that is left out takes none. */
const KINDS: ReadonlyMap<SectionRole | null, readonly ClauseKind[]> = new Map<
  SectionRole | null,
  readonly ClauseKind[]
>([
  ["requirements", ["requirement"]],
  ["wishes", ["award-criterion", "requirement"]],
  ["award", ["award-criterion"]],
  ["contract", ["contract-clause"]],
  ["annex", ["requirement", "contract-clause"]],
  [null, ["requirement", "award-criterion", "contract-clause"]],
]);

export function clauseCompletions(request: CompletionRequest): readonly CompletionItem[] {
  const { analysis, language, asked } = request;
  if (!asked) return [];
  const begun = BEGINS.exec(request.before);
  if (!begun || request.after.trim() !== "") return [];
  const kinds = KINDS.get(roleAt(request)) ?? [];
  return ranked(analysis, kinds).map((clause) => {
    const newText = `${clauseWords(clause, analysis.language)}${clauseOrigin(clause)}`;
    return {
      label: clause.title[language],
      kind: "clause",
      detail: clauseLine(clause, language),
      documentation: clauseCard(clause, language),
      edit: replaceTyped(request, begun[1]?.length ?? 0, newText),
      select: firstChoice(newText),
    };
  });
}

/** The role of the section at the cursor; `toc`, which takes nothing, inside code. */
function roleAt({ analysis, offset }: CompletionRequest): SectionRole | null {
  const { outline, contexts } = analysis.document;
  const block = blockAt(analysis.blockStarts, offset);
  const at = offset - (analysis.blockStarts[block] ?? 0);
  const units = outline.blocks[block]?.units ?? [];
  const next = units.findIndex(({ span }) => span.start > at);
  const index = next < 0 ? units.length - 1 : next - 1;
  const unit = units[index];
  if (unit?.kind === "code" && unit.span.end >= at) return "toc";
  return contexts[sectionOf(outline, block, Math.max(index, 0))]?.role ?? null;
}

/**
 * What is asked for and missing first, then what the organisation wrote itself, then what is made for the product group,
 * then the lower ambition.
 */
function ranked(analysis: Analysis, kinds: readonly ClauseKind[]): Clause[] {
  const { productGroup, spearheads, organisation } = analysis;
  const own = ownClauses(organisation);
  const day = analysis.date ?? EDITION_DAY;
  const rank = (clause: Clause) =>
    (spearheads[clause.spearhead].status === "covered" ? 1000 : 0) +
    (own.includes(clause) ? 0 : 300) +
    (isFor(clause, productGroup) ? 0 : 100) +
    kinds.indexOf(clause.kind) * 10 +
    stepsBetween("basis", clause.level);
  return [...own, ...allClauses()]
    .filter((clause) => suits(clause, productGroup) && kinds.includes(clause.kind) && isValidOn(clause, day))
    .map((clause) => ({ clause, at: rank(clause) }))
    .sort((a, b) => a.at - b.at)
    .map(({ clause }) => clause);
}
