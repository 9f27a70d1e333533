// For people who read a page: the words of the run, for the page of the core.
import { gatePage, type PageDocument, SPEARHEADS } from "../../../core/index.js";
import { singleLine } from "../../reporters/wording.js";
import { type GatedDocument, type GateRun, stoppingReasons, stops } from "../gate-run.js";
import { aboutOf, nameOf, placeIn, remarksOf, signerOf, verdictOf } from "../told.js";

export function gateHtml(run: GateRun): string {
  const explanations = run.explanations?.map((explanation) => ({
    document: explanation.path,
    place: explanation.place,
    about: aboutOf(explanation, run),
    reason: singleLine(explanation.reason),
    author: signerOf(explanation, run),
    date: explanation.date,
  }));
  const input = {
    passed: stoppingReasons(run).length === 0,
    verdict: verdictOf(run),
    remarks: remarksOf(run),
    problems: run.causes,
    documents: run.documents.map(pageDocument),
    explanations,
  };
  return gatePage(input, run.language);
}

function pageDocument(gated: GatedDocument): PageDocument {
  const { document, level, reasons, notes } = gated;
  const { report, asked, toldElsewhere, profile, gate } = document;
  const statuses = SPEARHEADS.map((id) => [id, report.spearheads[id].status] as const);
  return {
    name: nameOf(gated),
    phase: gate?.phase ?? null,
    level,
    profile,
    statuses: Object.fromEntries(statuses) as PageDocument["statuses"],
    asked,
    toldElsewhere,
    reasons: reasons.filter(stops).map(({ range: { start }, rule, severity, message }) => ({
      place: placeIn(gated, start.line, start.offset),
      rule,
      severity,
      message,
    })),
    notes: notes.map(({ message }) => message),
  };
}
