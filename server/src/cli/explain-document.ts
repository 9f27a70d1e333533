// `speerpunt explain bestek.md`: on which words each status and each finding of a document rests.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  eformsOf,
  explanationsOf,
  formatGrounds,
  formatMessage,
  groundsOf,
  hasRule,
  type Judgement,
  judgementOf,
  LineIndex,
  type MessageLanguage,
  placeInWords,
  SPEARHEADS,
  type Span,
  type SpearheadId,
  spearheadName,
} from "../core/index.js";
import { prepare } from "./check.js";
import { NO_DOCUMENT_OPTIONS } from "./commands/document-options.js";
import type { ExplainArguments } from "./commands/explain.js";
import { lossNotes, readDocument } from "./read-document.js";
import { analyzeDocument } from "./report.js";
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
  for (const note of lossNotes(read, document.path, language)) terminal.error(`${singleLine(note)}\n`);
  const analysis = analyzeDocument(read.text, document.settings);
  const tender = await tenderAround(document, { cwd: terminal.cwd, plan });
  const telling = tellingOf(judgementOf(analysis, tender), read.losses !== undefined, line, language);
  terminal.write(explanation(telling, document.path));
  return 0;
}

/** A path and the line behind its last colon, if there is one; `C:\\bestek.md` has none. */
function splitSubject(subject: string, cwd: string): { path: string; line: number | undefined } {
  const match = /^(.+):([1-9]\d*)$/.exec(subject);
  if (!match || existsSync(resolve(cwd, subject))) return { path: subject, line: undefined };
  return { path: match[1] ?? subject, line: Number(match[2]) };
}

/** What every part of the explanation needs. */
interface Telling {
  readonly judgement: Judgement;
  readonly language: MessageLanguage;
  readonly words: Words;
  /** A place in words: its line, or its chapter in a document from a word processor. */
  readonly at: (span: Span) => string;
  readonly quote: (span: Span) => string;
  readonly isAsked: (span: Span) => boolean;
  /** The line that is asked about; undefined for the whole document. */
  readonly line: number | undefined;
}

function explanation(telling: Telling, path: string): string {
  const { words, line } = telling;
  const told = [...spearheads(telling), ...choices(telling), ...notice(telling), ...findings(telling)];
  return (told.length > 0 ? told : [words.explain.nothingAt(path, line ?? 1), ""]).join("\n");
}

function tellingOf(
  judgement: Judgement,
  wasConverted: boolean,
  line: number | undefined,
  language: MessageLanguage,
): Telling {
  const { analysis } = judgement;
  const words = WORDS[language];
  const lines = new LineIndex(analysis.text);
  const lineOf = (offset: number) => lines.positionAt(offset).line + 1;
  return {
    judgement,
    language,
    words,
    at: ({ start }) => (wasConverted ? placeInWords(analysis, start, language) : words.line(lineOf(start))),
    quote: ({ start, end }) => words.quoted(singleLine(analysis.text.slice(start, end))),
    isAsked: ({ start, end }) =>
      line === undefined || (lineOf(start) <= line && line <= lineOf(Math.max(start, end - 1))),
    line,
  };
}

function spearheads(telling: Telling): string[] {
  const { judgement, language, words, line } = telling;
  const { analysis, elsewhere } = judgement;
  return SPEARHEADS.flatMap((id) => {
    const places = evidence(telling, id);
    if (line !== undefined && places.length === 0) return [];
    const { status } = analysis.spearheads[id];
    const why = elsewhere.includes(id) ? words.why.elsewhere : status === "missing" ? words.why.missing : "";
    return [
      `${spearheadName(id, language, analysis.organisation.profile)}: ${words.status[status]}`,
      ...places,
      ...(why ? [`  ${why}`] : []),
      "",
    ];
  });
}

function evidence({ judgement, language, words, at, quote, isAsked }: Telling, id: SpearheadId): string[] {
  const { analysis } = judgement;
  const { status, evidence: pieces } = analysis.spearheads[id];
  return pieces.flatMap(({ span, kind, requirementId }, index) => {
    if (!isAsked(span)) return [];
    const name = requirementId === null ? words.kind[kind] : `${words.kind[kind]} ${requirementId}`;
    const grounds = formatGrounds(groundsOf(analysis, id, index), status, language);
    return [`  ${at(span)}, ${name}: ${quote(span)}`, ...(grounds ? [`    ${grounds}`] : [])];
  });
}

function choices({ judgement, words, at, isAsked }: Telling): string[] {
  const told = explanationsOf(judgement.analysis)
    .filter(({ span }) => isAsked(span))
    .map((choice) => `  ${at(choice.span)}, ${explained(choice, words)}: ${singleLine(choice.reason)}`);
  return told.length > 0 ? [`${words.explanations.title}:`, ...told, ""] : [];
}

function notice({ judgement, words, line }: Telling): string[] {
  const eforms = line === undefined ? eformsLines(eformsOf(judgement.analysis), words) : [];
  return eforms.length > 0 ? [words.eforms.title, ...eforms.map((field) => `  ${field}`), ""] : [];
}

function findings({ judgement, language, words, at, quote, isAsked }: Telling): string[] {
  const { profile } = judgement.analysis.organisation;
  // An empty document has no words to quote.
  const about = (focus: Span) => (focus.start === focus.end ? "" : `: ${quote(focus)}`);
  return judgement.findings
    .filter(({ span }) => isAsked(span))
    .flatMap((finding) => [
      `${words.severity[finding.severity]} ${finding.rule}, ${at(finding.span)}${about(finding.focus)}`,
      `  ${singleLine(formatMessage(finding, language, profile))}`,
      "",
    ]);
}
