import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from "vscode-languageserver";
import { actionsAt, type Finding, fixesFor, type Span } from "../core/index.js";
import { toSpan } from "./from-lsp.js";
import type { AnalysedDocument } from "./session.js";
import { type EditSupport, SOURCE, toAction, toChange, toDiagnostic, toQuickFix } from "./to-lsp.js";

/** The quick fixes for the findings at a range, and what else can be done there, tied to the version of the text. */
export function codeActions(
  open: AnalysedDocument,
  { range, context }: Pick<CodeActionParams, "range" | "context">,
  support: EditSupport,
): CodeAction[] {
  const { analysis, text: document, language } = open;
  const asked = toSpan(range, document);
  const fixes = wantsKind(CodeActionKind.QuickFix, context.only)
    ? quickFixes(open, asked, context.diagnostics, support)
    : [];
  const actions = actionsAt(analysis, asked, language, (kind) => wantsKind(kind, context.only));
  return [...fixes, ...actions.map((action) => toAction(action, toChange(action, document, support)))];
}

function quickFixes(
  { analysis, findings, text: document, language }: AnalysedDocument,
  asked: Span,
  sent: readonly Diagnostic[],
  support: EditSupport,
): CodeAction[] {
  const met = findings.filter(({ focus }) => meets(focus, asked));
  return met.flatMap((finding) => {
    const fixes = fixesFor(analysis, finding, language);
    if (fixes.length === 0) return [];
    // Which of several spearheads comes first is no question of ours, and an editor puts what is preferred on top.
    const isOneOfMore = met.some((other) => other !== finding && isBeside(other, finding));
    const own = toDiagnostic(finding, document, language, {
      profile: analysis.organisation.profile,
    });
    const diagnostic = asSent(own, sent);
    return fixes.map((fix) =>
      toQuickFix(
        { ...fix, preferred: fix.preferred && !isOneOfMore },
        diagnostic,
        toChange(fix, document, support),
      ),
    );
  });
}

/** Whether two findings of one rule are about the same words. */
function isBeside(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule && one.focus.start === other.focus.start && one.focus.end === other.focus.end
  );
}

/** A kind that is asked for stands for all kinds below it, the empty one for all; source actions come only when asked for. */
export function wantsKind(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith(CodeActionKind.Source);
  return only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

/** A cursor meets the words that it touches; a selection those that it shares a character with. */
export function meets(words: Span, asked: Span): boolean {
  const isPoint = asked.start === asked.end || words.start === words.end;
  return isPoint
    ? words.start <= asked.end && asked.start <= words.end
    : words.start < asked.end && asked.start < words.end;
}

/** The client's own diagnostic for a finding, so that it recognises it; ours when it sent none. */
export function asSent(own: Diagnostic, sent: readonly Diagnostic[]): Diagnostic {
  const same = sent.find(
    ({ source, code, range, message }) =>
      source === SOURCE &&
      code === own.code &&
      message === own.message &&
      range.start.line === own.range.start.line &&
      range.start.character === own.range.start.character &&
      range.end.line === own.range.end.line &&
      range.end.character === own.range.end.character,
  );
  return same ?? own;
}
