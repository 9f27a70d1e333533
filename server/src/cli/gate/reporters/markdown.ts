// For a job summary or a pull request: the verdict first, then the reasons by document.
import { SPEARHEADS, spearheadLabel } from "../../../core/index.js";
import { escapeMarkdown, table } from "../../reporters/markdown-text.js";
import { displayPath, placeOf } from "../../reporters/wording.js";
import { WORDS } from "../../words/words.js";
import { type GatedDocument, type GateRun, stops } from "../gate-run.js";
import { GATE_WORDS } from "../words.js";
import { limits, verdictOf } from "./text.js";

/** A summary that is too long is not shown at all. */
const MOST_REASONS = 200;

export function gateMarkdown(run: GateRun): string {
  const own = GATE_WORDS[run.language];
  const parts = [
    `## ${escapeMarkdown(own.title)}`,
    `**${escapeMarkdown(verdictOf(run))}**`,
    run.causes.map((cause) => `- ${escapeMarkdown(cause)}`).join("\n"),
    run.documents.length > 0 ? overview(run).trimEnd() : "",
    ...run.documents.map(documentPart),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function overview({ documents, language }: GateRun): string {
  const words = WORDS[language];
  const own = GATE_WORDS[language];
  const profile = documents[0]?.document.profile ?? "speerpunten";
  const head = [own.document, ...SPEARHEADS.map((id) => spearheadLabel(id, profile, language)), own.reasons];
  const rows = documents.map(({ document, reasons }) => [
    displayPath(document.report.path, words),
    ...SPEARHEADS.map((id) =>
      document.asked.includes(id) ? words.status[document.report.spearheads[id].status] : "–",
    ),
    `${reasons.filter(stops).length}`,
  ]);
  return table(head, rows);
}

function documentPart(gated: GatedDocument): string {
  const { document, reasons, notes } = gated;
  const words = WORDS[document.language];
  const own = GATE_WORDS[document.language];
  const stopping = reasons.filter(stops);
  if (stopping.length === 0 && notes.length === 0) return "";
  const rows = stopping
    .slice(0, MOST_REASONS)
    .map(({ range: { start }, severity, rule, message }) => [
      placeOf(document, start.line, start.offset, words),
      words.severity[severity],
      rule,
      message,
    ]);
  const head = [words.table.place, words.table.severity, words.table.rule, words.table.message];
  const left = stopping.length - rows.length;
  const parts = [
    `### ${escapeMarkdown(displayPath(document.report.path, words))}`,
    escapeMarkdown(limits(gated)),
    rows.length > 0 ? table(head, rows).trimEnd() : "",
    left > 0 ? escapeMarkdown(own.more(left)) : "",
    ...notes.map(({ message }) => escapeMarkdown(message)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
