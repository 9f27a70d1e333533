// Checks documents, each by itself and then those of one tender together.

import type { MessageLanguage } from "../core/index.js";
import {
  analyze,
  type Finding,
  LineIndex,
  spearheadsToldElsewhere,
  type TenderFindings,
  withTender,
  wordedFinding,
} from "../core/index.js";
import { checkGroup } from "../project/tender-group.js";
import type { PlannedDocument, Preparation } from "./check.js";
import {
  type CheckDocumentsOptions,
  checkDocuments,
  type Outcome,
  type TenderSide,
} from "./check-documents.js";
import { analysisOptions, type CheckedDocument, placesIn, sameCauseOf } from "./report.js";
import { namedFiles, planTenders, type TenderPlan, tenderName } from "./tender-plans.js";

/** A document that was read, with what its tender needs of it. */
interface Member {
  readonly planned: PlannedDocument;
  readonly document: CheckedDocument;
  readonly side: TenderSide;
  readonly lines: LineIndex;
}

export interface CheckTendersOptions extends CheckDocumentsOptions {
  /** Whether what the gate needs is wanted too. */
  readonly forGate?: boolean;
  /** Whether the titles of fixes are wanted. */
  readonly withFixes?: boolean;
}

/**
 * The outcome of each planned document, in their order. The other documents of their tenders are read too, and what those say
 * changes the findings; nothing else is told of them. Progress counts planned documents.
 */
export async function checkTenders(
  { planned, plan }: Preparation,
  language: MessageLanguage,
  { terminal, onProgress, forGate = false, withFixes = true }: CheckTendersOptions,
): Promise<readonly Outcome[]> {
  const { cwd } = terminal;
  const tenders = planTenders(planned, { cwd, plan });
  const names = new Map(
    tenders.flatMap(({ documents }) => documents.map((one) => [one, tenderName(one, cwd)])),
  );
  const beside = tenders.flatMap(({ documents }) => documents).filter((one) => !planned.includes(one));
  const all = [...planned, ...beside];
  const tasks = all.map((document) => {
    const { path, absolutePath, settings } = document;
    const name = names.get(document);
    return {
      path,
      absolutePath,
      settings,
      language,
      forGate,
      withFixes,
      ...(name !== undefined && { tenderName: name }),
    };
  });
  const outcomes = await checkDocuments(tasks, {
    terminal,
    onProgress: (done) => onProgress(Math.min(done, planned.length)),
  });
  const byDocument = new Map(all.map((document, index) => [document, outcomes[index] as Outcome]));
  for (const tender of tenders) joinTender(tender, byDocument);
  return planned.map((document) => {
    const { tender: _side, ...outcome } = byDocument.get(document) as Outcome;
    return outcome;
  });
}

/** Puts the findings over a tender among those of its documents. */
function joinTender(tender: TenderPlan, outcomes: Map<PlannedDocument, Outcome>): void {
  const members = tender.documents.flatMap((planned): Member[] => {
    const { document, tender: side } = outcomes.get(planned) ?? {};
    return document && side ? [{ planned, document, side, lines: new LineIndex(side.text) }] : [];
  });
  const parts = members.map(({ side }) => side.part);
  const { byDocument } = checkGroup(parts, namedFiles(tender.otherFiles), tender.isListed);
  const byName = new Map(members.map((member) => [member.side.part.summary.name, member]));
  for (const member of members) {
    const found = byDocument.get(member.side.part.summary.name);
    const outcome = outcomes.get(member.planned);
    if (found && outcome)
      outcomes.set(member.planned, { ...outcome, document: withFindings(member, found, byName) });
  }
}

function withFindings(
  { planned, document, side, lines }: Member,
  tender: TenderFindings,
  byName: ReadonlyMap<string, Member>,
): CheckedDocument {
  const { report, language, profile } = document;
  const findings = withTender(side.findings, tender);
  const reports = new Map(side.findings.map((finding, index) => [finding, report.findings[index]]));
  const others = (name: string) => {
    const other = byName.get(name);
    return other && { path: other.document.report.path, lines: other.lines };
  };
  const worded = (finding: Finding) =>
    reports.get(finding) ?? wordedFinding(finding, { text: side.text, lines, language, profile, others });
  return {
    ...document,
    report: { ...report, findings: findings.map(worded) },
    sameCause: sameCauseOf(findings),
    toldElsewhere: spearheadsToldElsewhere(tender),
    places: side.wasConverted
      ? placesIn(analyze(side.text, analysisOptions(planned.settings)), findings, language)
      : document.places,
  };
}
