// What a document asks of each spearhead, with the criteria of the catalogue that stand for it and their levels.

import type { Analysis } from "../analysis/analyzer.js";
import type { AssessedBlock } from "../assessment/assess-block.js";
import type { StatementEvidence } from "../assessment/assess-document.js";
import { criterionMarks } from "../assessment/criteria.js";
import { type Bilingual, type ClauseLevel, LEVELS } from "../catalogue/catalogue-data.js";
import { clauseById } from "../catalogue/clauses.js";
import { ownClauses } from "../catalogue/organisation.js";
import type { EvidenceKind, SpearheadId } from "../catalogue/types.js";
import type { BlockModel, Statement } from "../model/block-model.js";
import { type Span, shiftSpan } from "../text/span.js";

/** A criterion of the catalogue or of the organisation in a document. */
export interface KnownCriterion {
  readonly id: string;
  readonly level: ClauseLevel;
  readonly title: Bilingual;
  /** `comment`: the document names it; `words`: the text has its words, perhaps with another figure. */
  readonly by: "comment" | "words";
}

/** A sentence or cell that asks something of a spearhead. */
export interface DocumentCriterion {
  readonly spearhead: SpearheadId;
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** Its words without marks of Markdown. */
  readonly text: string;
  /**
   * Those that the catalogue recognises in it, the one that fits best first: named in a comment, of the same kind, for
   * the product group, and of those the least ambitious one, so that no dossier claims too much.
   */
  readonly known: readonly KnownCriterion[];
}

/** The level of a demand: of the criterion that fits it best; null for a wish, and when the catalogue recognises none. */
export function levelOf({ kind, known }: DocumentCriterion): ClauseLevel | null {
  return kind === "ambition" ? null : (known[0]?.level ?? null);
}

/** What counts for a spearhead in the order of the document; reasons for leaving it out are none of it. */
export function criteriaOf(analysis: Analysis, spearhead: SpearheadId): readonly DocumentCriterion[] {
  return analysis.document.spearheads[spearhead].evidence
    .filter(({ kind }) => kind !== "waiver")
    .map((evidence) => criterion(analysis, spearhead, evidence))
    .sort((a, b) => a.span.start - b.span.start);
}

function criterion(
  analysis: Analysis,
  spearhead: SpearheadId,
  evidence: StatementEvidence,
): DocumentCriterion {
  const { blockStarts, document } = analysis;
  const { block, statement, kind, requirementId } = evidence;
  const { span, text } = (document.outline.blocks[block] as BlockModel).statements[statement] as Statement;
  return {
    spearhead,
    kind,
    requirementId,
    span: shiftSpan(span, blockStarts[block] ?? 0),
    text,
    known: knownIn(analysis, spearhead, evidence),
  };
}

function knownIn(
  { document, language, productGroup, organisation }: Analysis,
  spearhead: SpearheadId,
  { block, statement, kind }: StatementEvidence,
): KnownCriterion[] {
  const own = ownClauses(organisation);
  const here = document.blocks[block] as AssessedBlock;
  const marks = criterionMarks(here, language, productGroup, own, spearhead)
    .filter((mark) => mark.statement === statement)
    .flatMap(({ id, by }) => {
      const clause = clauseById(id, own);
      return clause?.spearhead === spearhead ? [{ clause, by }] : [];
    });
  const misfit = ({ clause, by }: (typeof marks)[number]) =>
    (by === "comment" ? 0 : 1000) +
    (clause.kind === kind ? 0 : 100) +
    (clause.productGroups.includes(productGroup) ? 0 : 10) +
    LEVELS.indexOf(clause.level);
  const sorted = marks.sort((a, b) => misfit(a) - misfit(b) || (a.clause.id < b.clause.id ? -1 : 1));
  const first = sorted.filter((mark, at) => sorted.findIndex(({ clause }) => clause === mark.clause) === at);
  return first.map(({ clause: { id, level, title }, by }) => ({ id, level, title, by }));
}
