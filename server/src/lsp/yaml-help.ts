// Completion, hover and quick fixes in the project file and the organisation file.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionList,
  type Hover,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { MessageLanguage } from "../core/index.js";
import { SHAPES } from "../project/shapes.js";
import { yamlExplanation, yamlProposals } from "../project/yaml/help.js";
import type { YamlProblem } from "../project/yaml/read.js";
import { asSent, meets, wantsKind } from "./code-actions.js";
import { type CompletionSupport, toCompletionList } from "./completions.js";
import { toSpan } from "./from-lsp.js";
import { type EditSupport, toChange, toHover, toProblemDiagnostic, toQuickFix } from "./to-lsp.js";
import { baseName } from "./uri.js";
import { WORDS } from "./words.js";

/** The keys and values that may stand at an offset. */
export function yamlCompletions(
  document: TextDocument,
  offset: number,
  language: MessageLanguage,
  support: CompletionSupport,
): CompletionList {
  const shape = SHAPES.get(baseName(document.uri));
  const proposals = shape ? yamlProposals(document.getText(), offset, shape, language) : [];
  const items = proposals.map(({ kind, label, help, edit }) => {
    return { kind, label, detail: help, documentation: "", edit, select: null };
  });
  return toCompletionList(items, document, support);
}

/** For each problem at a range of which it is clear what was meant: that, in its place. */
export function yamlQuickFixes(
  document: TextDocument,
  problems: readonly YamlProblem[],
  { range, context }: Pick<CodeActionParams, "range" | "context">,
  language: MessageLanguage,
  support: EditSupport,
): CodeAction[] {
  if (!wantsKind(CodeActionKind.QuickFix, context.only)) return [];
  const asked = toSpan(range, document);
  return problems.flatMap((problem) => {
    const { span, replacement } = problem;
    if (replacement === undefined || !meets(span, asked)) return [];
    const title = WORDS[language].replaceBy(replacement);
    const fix = { title, edits: [{ span, newText: replacement }], preferred: true, select: null };
    const diagnostic = asSent(toProblemDiagnostic(problem, document, language), context.diagnostics);
    return [toQuickFix(fix, diagnostic, toChange(fix, document, support))];
  });
}

/** What the key or value at an offset means. */
export function yamlHover(
  document: TextDocument,
  offset: number,
  language: MessageLanguage,
  format: CompletionSupport["format"],
): Hover | null {
  const shape = SHAPES.get(baseName(document.uri));
  const explanation = shape && yamlExplanation(document.getText(), offset, shape, language);
  return explanation ? toHover(explanation, document, format) : null;
}
