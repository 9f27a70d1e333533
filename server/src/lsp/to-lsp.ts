// From our words to those of the protocol.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type Range,
  type SnippetTextEdit,
  StringValue,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Action,
  type Analysis,
  type Hover as CoreHover,
  type Finding,
  type Fix,
  formatMessage,
  formatRelated,
  type MessageLanguage,
  type TextEdit as OwnTextEdit,
  type Profile,
  type Severity,
  type Span,
  spearheadName,
} from "../core/index.js";
import type { YamlProblem } from "../project/yaml/read.js";
import type { ChangePreview, CoverageParams, FindingTag } from "../protocol.js";
import { snippetText } from "./snippet.js";
import type { TenderPlaces } from "./tender-view.js";

export const SOURCE = "speerpunt";

const RULE_PAGES = "https://github.com/speerpunt/speerpunt/blob/main/server/src/core/rules";
const MAX_EVIDENCE = 20;
/** A finding may rest on every row of a long list; no reader follows more places than this. */
const MAX_RELATED = 20;

/** The annotation that makes an editor ask before it changes the text. */
const PREVIEW = "preview";
const PREVIEW_COMMAND = "speerpunt.previewChange";

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} satisfies Record<Severity, DiagnosticSeverity>;

/** What tells lines and characters of offsets. */
export type Positions = Pick<TextDocument, "positionAt">;

export function toRange({ start, end }: Span, document: Positions): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The page of a rule for a client that has no pages of ours. */
export function rulePageUrl(rule: string, language: MessageLanguage): string {
  return `${RULE_PAGES}/${rule}/rule.${language}.md`;
}

export interface DiagnosticOptions {
  readonly profile?: Profile | undefined;
  /** Findings for which this one stands too. */
  readonly sameCause?: readonly Finding[];
  /** Where places in other documents are; they are left out without it. */
  readonly places?: TenderPlaces | undefined;
}

/** The diagnostic of a finding. */
export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  language: MessageLanguage,
  { profile, sameCause = [], places }: DiagnosticOptions = {},
): Diagnostic {
  const told = sameCause.slice(0, MAX_RELATED);
  const tag: FindingTag = {
    spearhead: finding.spearhead,
    ...(told.length > 0 && {
      sameCause: told.map(({ rule, severity, spearhead }) => ({ rule, severity, spearhead })),
    }),
  };
  const related = [
    ...toRelated(finding, document, language, { profile, places }),
    ...told.map((other) => ({
      location: { uri: document.uri, range: toRange(other.focus, document) },
      message: formatMessage(other, language, profile),
    })),
  ];
  return {
    range: toRange(finding.focus, document),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePageUrl(finding.rule, language) },
    source: SOURCE,
    message: formatMessage(finding, language, profile),
    ...(related.length > 0 && { relatedInformation: related }),
    data: tag,
  };
}

function toRelated(
  finding: Finding,
  document: TextDocument,
  language: MessageLanguage,
  { profile, places }: Pick<DiagnosticOptions, "profile" | "places">,
): DiagnosticRelatedInformation[] {
  return finding.related.slice(0, MAX_RELATED).flatMap((place) => {
    const { uri, text } =
      place.document === undefined
        ? { uri: document.uri, text: document }
        : (places?.(place.document) ?? { uri: undefined, text: document });
    if (uri === undefined) return [];
    return [
      {
        location: { uri, range: toRange(place.span, text) },
        message: formatRelated(finding, place, language, profile),
      },
    ];
  });
}

/** Something that is wrong in a project file. */
export function toProblemDiagnostic(
  problem: YamlProblem,
  document: TextDocument,
  language: MessageLanguage,
): Diagnostic {
  return {
    range: toRange(problem.span, document),
    severity: SEVERITY[problem.severity],
    source: SOURCE,
    message: problem.message[language],
  };
}

/** Something that the server has to say about a document as a whole, on its first line. */
export function toNotice(message: string, severity: Severity): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: SEVERITY[severity], source: SOURCE, message };
}

export function toHover(
  hover: CoreHover,
  document: TextDocument,
  kind: MarkupKind = MarkupKind.Markdown,
): Hover {
  return { contents: { kind, value: hover.markdown }, range: toRange(hover.span, document) };
}

/** How much of a workspace edit the client understands. */
export interface EditSupport {
  readonly documentChanges: boolean;
  readonly snippets: boolean;
  /** It can show a change before it is made. */
  readonly previews: boolean;
  /** It has a command of ours for that, which it prefers. */
  readonly previewCommand: boolean;
}

/** The edit of a fix, tied to the version that was analysed where the client knows versions. */
export function toWorkspaceEdit(fix: Fix, document: TextDocument, support: EditSupport): WorkspaceEdit {
  const edits = inOrder(fix.edits);
  if (!support.documentChanges) {
    return { changes: { [document.uri]: edits.map((edit) => toTextEdit(edit, document)) } };
  }
  let shift = 0;
  const changes = edits.map((edit) => {
    const selected = support.snippets ? selectedIn(edit, shift, fix.select, document) : undefined;
    shift += edit.newText.length - (edit.span.end - edit.span.start);
    return selected === undefined ? toTextEdit(edit, document) : toSnippetEdit(edit, selected, document);
  });
  const change = { textDocument: { uri: document.uri, version: document.version }, edits: changes };
  if (!fix.preview || !support.previews) return { documentChanges: [change] };
  return {
    documentChanges: [{ ...change, edits: changes.map((edit) => ({ ...edit, annotationId: PREVIEW })) }],
    changeAnnotations: {
      [PREVIEW]: {
        label: fix.title,
        needsConfirmation: true,
        ...(fix.reason !== undefined && { description: fix.reason }),
      },
    },
  };
}

function inOrder(edits: readonly OwnTextEdit[]): OwnTextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

function toTextEdit(edit: OwnTextEdit, document: TextDocument): TextEdit {
  return { range: toRange(edit.span, document), newText: edit.newText };
}

/** The part of the new text that is to be selected, or undefined when it is not in this edit. */
function selectedIn(
  edit: OwnTextEdit,
  shift: number,
  select: Span | null,
  document: TextDocument,
): Span | undefined {
  if (select === null) return undefined;
  const start = select.start - (edit.span.start + shift);
  const end = select.end - (edit.span.start + shift);
  // Editors indent the later lines of a snippet like its first line; text must arrive as it was proposed.
  return start >= 0 && end <= edit.newText.length && !isIndented(edit.span.start, document)
    ? { start, end }
    : undefined;
}

function isIndented(offset: number, document: TextDocument): boolean {
  const { line, character } = document.positionAt(offset);
  return /^[ \t]/.test(document.getText({ start: { line, character: 0 }, end: { line, character } }));
}

function toSnippetEdit(edit: OwnTextEdit, selected: Span, document: TextDocument): SnippetTextEdit {
  const value = snippetText(edit.newText, selected);
  return { range: toRange(edit.span, document), snippet: StringValue.createSnippet(value) };
}

/** What choosing a fix does: the change itself, or the command that shows it first. */
type Change = Pick<CodeAction, "edit" | "command">;

export function toChange(fix: Fix, document: TextDocument, support: EditSupport): Change {
  if (!fix.preview || !support.previewCommand) return { edit: toWorkspaceEdit(fix, document, support) };
  const preview: ChangePreview = {
    uri: document.uri,
    version: document.version,
    title: fix.title,
    reason: fix.reason ?? "",
    edits: inOrder(fix.edits).map((edit) => toTextEdit(edit, document)),
    edit: toWorkspaceEdit({ ...fix, preview: false }, document, support),
  };
  return { command: { title: fix.title, command: PREVIEW_COMMAND, arguments: [preview] } };
}

export function toQuickFix(fix: Fix, diagnostic: Diagnostic, change: Change): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred && { isPreferred: true }),
    ...change,
  };
}

/** An action that answers no finding. */
export function toAction(action: Action, change: Change): CodeAction {
  return { title: action.title, kind: action.kind, ...change };
}

/** What the document covers of the spearheads that are asked for. */
export function toCoverage(
  { spearheads, organisation, asked }: Analysis,
  document: TextDocument,
  language: MessageLanguage,
): CoverageParams {
  const { profile } = organisation;
  const rows = asked.map((id) => ({
    id,
    ...(profile === "mvoi" && { name: spearheadName(id, language, profile) }),
    status: spearheads[id].status,
    evidence: spearheads[id].evidence.slice(0, MAX_EVIDENCE).map(({ span, kind, requirementId }) => ({
      range: toRange(span, document),
      kind,
      requirementId,
    })),
  }));
  return {
    uri: document.uri,
    version: document.version,
    covered: rows.filter(({ status }) => status === "covered").length,
    total: rows.length,
    spearheads: rows,
  };
}
