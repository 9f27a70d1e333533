// A concrete demand of a spearhead that nobody ever has to prove.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import { demandFacts, isProvenElsewhere } from "../../assessment/verification-of-demand.js";
import { type Reach, reachOf } from "../../assessment/verification-reach.js";
import type { Statement } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

/**
 * Reports each demand that a spearhead rests on with little doubt and that no proof, report or check in the document reaches. What a trial
 * brings shows in its own outcome, what wins points is measured against the demand it exceeds, and money proves itself.
 */
export const rule = {
  id: "no-verification",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"unproven">> {
    const { assessment, language } = document;
    const trials = partsOfTrials(document);
    let reach: Reach | null = null;
    for (const spearhead of document.spearheads) {
      const { status, evidence } = assessment.spearheads[spearhead];
      if (spearhead === "innovatiegericht" || status !== "covered") continue;
      for (const demand of evidence) {
        const { block, statement: index, kind, support } = demand;
        if (kind !== "requirement" && kind !== "contract-clause") continue;
        const assessed = assessment.blocks[block] as AssessedBlock;
        const facts = demandFacts(assessed, index, language);
        if (support !== undefined && support < (facts.leftOpen ? LEFT_OPEN_SUPPORT : SURE_SUPPORT)) continue;
        if (facts.provenInItem || facts.payment || facts.deliverable || !facts.provable) continue;
        const statement = assessed.model.statements[index] as Statement;
        if (statement.tokens.length < FEWEST_TOKENS) continue;
        if (trials.has(statement) || isElsewhere(document, demand)) continue;
        reach ??= reachOf(assessment, language);
        if (isProvenElsewhere(assessment, reach, { block, statement: index, spearhead, facts })) continue;
        yield { block, span: statement.span, message: "unproven", data: { spearhead }, spearhead };
      }
    }
  },
} satisfies DocumentRule;

/** From this score on a doubtful demand is as good as certain. */
const SURE_SUPPORT = 0.7;
/** A row with a column for proof is likelier a demand. */
const LEFT_OPEN_SUPPORT = -0.5;

/** A name in a list or table demands nothing by itself. */
const FEWEST_TOKENS = 5;

function partsOfTrials({ assessment }: DocumentScope): ReadonlySet<Statement> {
  const parts = new Set<Statement>();
  for (const { block, statement } of assessment.spearheads.innovatiegericht.evidence)
    parts.add((assessment.blocks[block] as AssessedBlock).model.statements[statement] as Statement);
  return parts;
}

/** An answer to a question changes a demand that stands elsewhere, and a wish exceeds one. */
function isElsewhere({ assessment }: DocumentScope, { block, statement }: StatementEvidence): boolean {
  const { model } = assessment.blocks[block] as AssessedBlock;
  const section = sectionOf(assessment.outline, block, (model.statements[statement] as Statement).unit);
  const role = assessment.contexts[section]?.role;
  return role === "questions" || role === "wishes";
}
