// For a job summary or a pull request: headings and tables in Markdown.
import {
  coverageRows,
  type FindingReport,
  GATE_WORDS,
  SPEARHEADS,
  type SpearheadId,
  spearheadLabel,
} from "../../core/index.js";
import { type CheckedDocument, countSeverities, countStatuses, type Run, toldHere } from "../report.js";
import { WORDS, type Words } from "../words/words.js";
import { escapeMarkdown, table } from "./markdown-text.js";
import { about, displayPath, eformsLines, explained, placeOf, shorten, why } from "./wording.js";

const EVIDENCE_LENGTH = 160;

export function toMarkdown(run: Run): string {
  const words = WORDS[run.language];
  const severities = countSeverities(run.documents);
  const statuses = countStatuses(run.documents, toldHere);
  const counts = [
    words.summary.documents(run.documents.length),
    words.summary.errors(severities.error),
    words.summary.warnings(severities.warning),
    words.summary.spearheads(statuses.covered, statuses.weak, statuses.missing, statuses.waived),
  ];
  const overview = table(
    [words.table.document, ...SPEARHEADS.map((id) => label(id, run)), words.table.findings],
    run.documents.map((document) => overviewRow(document, words)),
  );
  return [
    `## ${words.table.title}\n\n${counts.join("; ")}\n`,
    run.causes.length > 0 ? `${run.causes.map((cause) => `- ${escapeMarkdown(cause)}\n`).join("")}` : "",
    run.documents.length > 0 ? overview : "",
    run.documents.some(({ toldElsewhere }) => toldElsewhere.length > 0)
      ? `${escapeMarkdown(GATE_WORDS[run.language].elsewhereNote)}\n`
      : "",
    ...run.documents.map(documentSection),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function overviewRow({ report, asked, toldElsewhere, language }: CheckedDocument, words: Words): string[] {
  const statuses = SPEARHEADS.map((id) => {
    if (!asked.includes(id)) return "–";
    return toldElsewhere.includes(id)
      ? GATE_WORDS[language].elsewhere
      : words.status[report.spearheads[id].status];
  });
  return [displayPath(report.path, words), ...statuses, `${report.findings.length}`];
}

function documentSection(document: CheckedDocument): string {
  const words = WORDS[document.language];
  const { report, asked } = document;
  const coverage = table(
    [aspect(document, words), words.table.status, words.table.why],
    coverageRows(document.profile, asked, document.language).map((row) => {
      if (row.spearhead === null) return [row.label, "–", row.note];
      const spearhead = report.spearheads[row.spearhead];
      return [
        row.label,
        words.status[spearhead.status],
        why(row.spearhead, document, words, EVIDENCE_LENGTH),
      ];
    }),
  );
  const findings =
    report.findings.length === 0
      ? `${escapeMarkdown(words.noFindings)}\n`
      : table(
          [
            words.table.place,
            words.table.severity,
            words.table.rule,
            aspect(document, words),
            words.table.message,
          ],
          report.findings.map((finding) => findingRow(finding, document, words)),
        );
  const { explanations } = document;
  const told =
    explanations.length === 0
      ? ""
      : `#### ${words.explanations.title}\n\n${table(
          [words.table.place, words.explanations.about, words.explanations.reason],
          explanations.map((item) => [
            placeOf(document, item.line, item.span.start, words),
            explained(item, words),
            shorten(item.reason, EVIDENCE_LENGTH),
          ]),
        )}`;
  const title = `### ${escapeMarkdown(displayPath(report.path, words))}`;
  const notice = eformsLines(document.eforms, words).map((line) => `- ${escapeMarkdown(line)}\n`);
  const eforms = notice.length > 0 ? `${words.eforms.title}\n\n${notice.join("")}` : "";
  return [title, `${escapeMarkdown(about(document, words))}\n`, coverage, eforms, findings, told]
    .filter((part) => part !== "")
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** The name of a spearhead above a column: by the profile of the first document, as a rule that of all. */
function label(id: SpearheadId, { documents, language }: Run): string {
  return spearheadLabel(id, documents[0]?.profile ?? "speerpunten", language);
}

/** What the lines of a table of coverage are. */
function aspect({ profile }: CheckedDocument, { table: head }: Words): string {
  return profile === "mvoi" ? head.theme : head.spearhead;
}

function findingRow(finding: FindingReport, document: CheckedDocument, words: Words): string[] {
  const { profile, language } = document;
  const { range, severity, rule, spearhead, message } = finding;
  const place = placeOf(document, range.start.line, range.start.offset, words);
  const about = spearhead === null ? "–" : spearheadLabel(spearhead, profile, language);
  return [place, words.severity[severity], rule, about, message];
}
