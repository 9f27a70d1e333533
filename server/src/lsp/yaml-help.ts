// Completion and hover in the project file and the organisation file.
import type { CompletionList, Hover } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { MessageLanguage } from "../core/index.js";
import { SHAPES } from "../project/shapes.js";
import { yamlExplanation, yamlProposals } from "../project/yaml/help.js";
import { type CompletionSupport, toCompletionList } from "./completions.js";
import { toHover } from "./to-lsp.js";
import { baseName } from "./uri.js";

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
