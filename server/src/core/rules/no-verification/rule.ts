// A concrete demand of a spearhead that nobody ever has to prove.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import type { Signals } from "../../assessment/signals.js";
import { type DemandKind, readSubject, type Subject } from "../../assessment/verification.js";
import { Verification } from "../../assessment/verification-reach.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

/**
 * Reports each demand that a spearhead rests on and that no proof, report or check in the document reaches. What a trial
 * brings shows in its own outcome, what wins points is measured against the demand it exceeds, and money proves itself.
 */
export const rule = {
  id: "no-verification",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"unproven">> {
    let verification: Verification | null = null;
    for (const spearhead of document.spearheads) {
      if (spearhead === "innovatiegericht") continue;
      const { status, evidence } = document.assessment.spearheads[spearhead];
      if (status !== "covered") continue;
      for (const demand of evidence) {
        if (!isDemand(document, demand)) continue;
        const { block, statement: index } = demand;
        const { model, signals } = document.assessment.blocks[block] as AssessedBlock;
        const statement = model.statements[index] as Statement;
        const subject = subjectOf(statement, signals[index] as Signals, document.language);
        if (subject.payment || subject.deliverable || !subject.provable) continue;
        verification ??= new Verification(document.assessment, document.language);
        if (verification.covers({ block, statement: index, spearhead, subject })) continue;
        yield { block, span: statement.span, message: "unproven", data: { spearhead }, spearhead };
      }
    }
  },
} satisfies DocumentRule;

function isDemand({ assessment }: DocumentScope, { block, statement, kind }: StatementEvidence): boolean {
  if (kind !== "requirement" && kind !== "contract-clause") return false;
  const { model } = assessment.blocks[block] as AssessedBlock;
  const section = sectionOf(assessment.outline, block, (model.statements[statement] as Statement).unit);
  return assessment.contexts[section]?.role !== "questions";
}

const known = new WeakMap<Statement, Subject & DemandKind>();

function subjectOf(statement: Statement, signals: Signals, language: DocumentLanguage): Subject & DemandKind {
  let subject = known.get(statement);
  if (!subject) {
    subject = readSubject(statement, signals, language);
    known.set(statement, subject);
  }
  return subject;
}
