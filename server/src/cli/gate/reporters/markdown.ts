// For a job summary or a pull request: the verdict first, then the reasons by document.
import { GATE_WORDS, SPEARHEADS, spearheadLabel } from "../../../core/index.js";
import { escapeMarkdown, table } from "../../reporters/markdown-text.js";
import { WORDS } from "../../words/words.js";
import { type GatedDocument, type GateRun, stops } from "../gate-run.js";
import { aboutOf, limitsOf, nameOf, placeIn, remarksOf, signerOf, verdictOf } from "../told.js";

/** A summary that is too long is not shown at all. */
const MOST_REASONS = 1000;

export function gateMarkdown(run: GateRun): string {
  const words = GATE_WORDS[run.language];
  let room = MOST_REASONS;
  const documents = run.documents.map((document) => {
    const part = documentPart(document, room);
    room = Math.max(0, room - document.reasons.filter(stops).length);
    return part;
  });
  const parts = [
    `## ${escapeMarkdown(words.title)}`,
    `**${escapeMarkdown(verdictOf(run))}**`,
    ...remarksOf(run).map(escapeMarkdown),
    run.causes.map((cause) => `- ${escapeMarkdown(cause)}`).join("\n"),
    run.documents.length > 0 ? overview(run).trimEnd() : "",
    ...documents,
    resolvedPart(run),
    explanationPart(run),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function overview({ documents, language }: GateRun): string {
  const words = GATE_WORDS[language];
  const { status } = WORDS[language];
  const profile = documents[0]?.document.profile ?? "speerpunten";
  const labels = SPEARHEADS.map((id) => spearheadLabel(id, profile, language));
  const rows = documents.map((gated) => [
    nameOf(gated),
    ...SPEARHEADS.map((id) => {
      const { asked, toldElsewhere, report } = gated.document;
      if (!asked.includes(id)) return "–";
      return toldElsewhere.includes(id) ? words.elsewhere : status[report.spearheads[id].status];
    }),
    `${gated.reasons.filter(stops).length}`,
  ]);
  const overviewed = table([words.document, ...labels, words.reasons], rows);
  const isElsewhere = documents.some(({ document }) => document.toldElsewhere.length > 0);
  return isElsewhere ? `${overviewed}\n${escapeMarkdown(words.elsewhereNote)}` : overviewed;
}

/** `room`: how many reasons may still be told. */
function documentPart(gated: GatedDocument, room: number): string {
  const { document, reasons, notes } = gated;
  const words = GATE_WORDS[document.language];
  const stopping = reasons.filter(stops);
  if (stopping.length === 0 && notes.length === 0) return "";
  const rows = stopping
    .slice(0, room)
    .map(({ range: { start }, severity, rule, message }) => [
      placeIn(gated, start.line, start.offset),
      WORDS[document.language].severity[severity],
      rule,
      message,
    ]);
  const left = stopping.length - rows.length;
  const parts = [
    `### ${escapeMarkdown(nameOf(gated))}`,
    escapeMarkdown(limitsOf(gated)),
    rows.length > 0 ? table([words.place, words.severity, words.reason, words.message], rows).trimEnd() : "",
    left > 0 ? escapeMarkdown(words.more(left)) : "",
    ...notes.map(({ message }) => escapeMarkdown(message)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function resolvedPart({ comparison, language }: GateRun): string {
  const words = GATE_WORDS[language];
  if (comparison === undefined || comparison.resolved.length === 0) return "";
  const rows = comparison.resolved
    .slice(0, MOST_REASONS)
    .map(({ path, rule, message }) => [path, rule, message]);
  return `### ${escapeMarkdown(words.resolved)}\n\n${table([words.document, words.reason, words.message], rows).trimEnd()}`;
}

function explanationPart(run: GateRun): string {
  const words = GATE_WORDS[run.language];
  if (run.explanations === undefined) return "";
  const rows = run.explanations.map((explanation) => [
    `${explanation.path}, ${explanation.place}`,
    aboutOf(explanation, run),
    explanation.reason || words.noReason,
    signerOf(explanation, run) ?? "–",
    explanation.date ?? "–",
  ]);
  const head = [words.place, words.about, words.why, words.who, words.when];
  const told = rows.length > 0 ? table(head, rows).trimEnd() : escapeMarkdown(words.noExplanations);
  return `### ${escapeMarkdown(words.explanations)}\n\n${told}`;
}
