// `speerpunt explain bestek.md`: on which words each status and each finding of a document rests.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  eformsOf,
  formatGrounds,
  formatMessage,
  groundsOf,
  hasRule,
  type Judgement,
  judgementOf,
  LineIndex,
  type MessageLanguage,
  SPEARHEADS,
  type Span,
  spearheadName,
} from "../core/index.js";
import { prepare } from "./check.js";
import { NO_DOCUMENT_OPTIONS } from "./commands/document-options.js";
import type { ExplainArguments } from "./commands/explain.js";
import { readDocument } from "./read-document.js";
import { analyzeDocument, explanationReports } from "./report.js";
import { eformsLines, explained, singleLine } from "./reporters/wording.js";
import { tenderAround } from "./tender-around.js";
import type { Terminal } from "./terminal.js";
import { WORDS, type Words } from "./words/words.js";

/** Explains a document and gives the exit status; undefined when the subject is no document. */
export async function explainDocument(
  { subject, language: asked }: ExplainArguments,
  terminal: Terminal,
): Promise<number | undefined> {
  if (subject === undefined || hasRule(subject)) return undefined;
  const { path, line } = splitSubject(subject, terminal.cwd);
  if (!existsSync(resolve(terminal.cwd, path)) && !/[./\\]/.test(path)) return undefined;
  const { planned, causes, plan } = prepare(
    { ...NO_DOCUMENT_OPTIONS, operands: [path], language: asked },
    terminal.cwd,
  );
  const [document] = planned;
  const language = asked ?? document?.settings.language ?? "nl";
  const words = WORDS[language];
  const fail = (message: string) => {
    terminal.error(`${singleLine(message)}\n`);
    return 2;
  };
  const [cause] = causes;
  if (cause) return fail(cause(words));
  if (document === undefined || planned.length > 1) return fail(words.explain.oneDocument(path));
  const read = await readDocument(document.absolutePath, document.path, language);
  if (read.kind === "cause") return fail(read.cause(words));
  const analysis = analyzeDocument(read.text, document.settings);
  const tender = await tenderAround(document, { cwd: terminal.cwd, plan });
  terminal.write(explanation(judgementOf(analysis, tender), document.path, line, language, words));
  return 0;
}

/** A path and the line behind its last colon, if there is one; `C:\\bestek.md` has none. */
function splitSubject(subject: string, cwd: string): { path: string; line: number | undefined } {
  const match = /^(.+):([1-9]\d*)$/.exec(subject);
  if (!match || existsSync(resolve(cwd, subject))) return { path: subject, line: undefined };
  return { path: match[1] ?? subject, line: Number(match[2]) };
}

function explanation(
  { analysis, findings, elsewhere }: Judgement,
  path: string,
  line: number | undefined,
  language: MessageLanguage,
  words: Words,
): string {
  const lines = new LineIndex(analysis.text);
  const lineOf = (offset: number) => lines.positionAt(offset).line + 1;
  const isAsked = ({ start, end }: Span) =>
    line === undefined || (lineOf(start) <= line && line <= lineOf(Math.max(start, end - 1)));
  const quote = ({ start, end }: Span) => words.quoted(singleLine(analysis.text.slice(start, end)));
  const { profile } = analysis.organisation;
  const told: string[] = [];
  for (const id of SPEARHEADS) {
    const { status, evidence } = analysis.spearheads[id];
    const places = evidence.flatMap(({ span, kind, requirementId }, index) => {
      if (!isAsked(span)) return [];
      const name = requirementId === null ? words.kind[kind] : `${words.kind[kind]} ${requirementId}`;
      const grounds = formatGrounds(groundsOf(analysis, id, index), status, language);
      return [
        `  ${words.line(lineOf(span.start))}, ${name}: ${quote(span)}`,
        ...(grounds ? [`    ${grounds}`] : []),
      ];
    });
    if (line !== undefined && places.length === 0) continue;
    told.push(`${spearheadName(id, language, profile)}: ${words.status[status]}`, ...places);
    if (elsewhere.includes(id)) told.push(`  ${words.why.elsewhere}`);
    else if (status === "missing") told.push(`  ${words.why.missing}`);
    told.push("");
  }
  const explanations = explanationReports(analysis, lines).filter(({ span }) => isAsked(span));
  if (explanations.length > 0) {
    told.push(
      `${words.explanations.title}:`,
      ...explanations.map(
        (explanation) =>
          `  ${words.line(explanation.line)}, ${explained(explanation, words)}: ${singleLine(explanation.reason)}`,
      ),
      "",
    );
  }
  const eforms = line === undefined ? eformsLines(eformsOf(analysis), words) : [];
  if (eforms.length > 0) told.push(words.eforms.title, ...eforms.map((field) => `  ${field}`), "");
  for (const finding of findings) {
    if (!isAsked(finding.span)) continue;
    told.push(
      `${words.severity[finding.severity]} ${finding.rule}, ${words.line(lineOf(finding.span.start))}: ${quote(finding.focus)}`,
      `  ${singleLine(formatMessage(finding, language, profile))}`,
      "",
    );
  }
  if (told.length === 0) told.push(words.explain.nothingAt(path, line ?? 1), "");
  return told.join("\n");
}
