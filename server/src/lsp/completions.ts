// What can be written at a place, in the words of the protocol.
import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Analysis,
  type CompletionKind,
  type CompletionItem as CoreItem,
  completionsAt,
  type LabelElsewhere,
  type MessageLanguage,
} from "../core/index.js";
import { snippetText } from "./snippet.js";
import { toRange } from "./to-lsp.js";

/** How much of a completion the client understands. */
export interface CompletionSupport {
  readonly snippets: boolean;
  readonly format: MarkupKind;
}

const KIND = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.EnumMember,
  clause: CompletionItemKind.Text,
  requirement: CompletionItemKind.Reference,
} satisfies Record<CompletionKind, CompletionItemKind>;

/** Ids of the other documents of a tender, and whether all of them have been read. */
export interface Elsewhere {
  readonly labels: readonly LabelElsewhere[];
  readonly complete: boolean;
}

/**
 * The proposals at a document offset, in our order; the list is complete, so that the client filters it by itself, unless
 * documents of the tender are still to be read.
 */
export function completions(
  analysis: Analysis,
  document: TextDocument,
  offset: number,
  context: CompletionContext | undefined,
  language: MessageLanguage,
  support: CompletionSupport,
  elsewhere: Elsewhere,
): CompletionList {
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const items = completionsAt(analysis, offset, language, asked, elsewhere.labels);
  return { ...toCompletionList(items, document, support), isIncomplete: !elsewhere.complete };
}

/** Proposals in their order. */
export function toCompletionList(
  items: readonly CoreItem[],
  document: TextDocument,
  support: CompletionSupport,
): CompletionList {
  return { isIncomplete: false, items: items.map((item, index) => toItem(item, index, document, support)) };
}

function toItem(
  item: CoreItem,
  index: number,
  document: TextDocument,
  { snippets, format }: CompletionSupport,
): CompletionItem {
  const { edit, select } = item;
  const asSnippet = snippets && select !== null;
  return {
    label: item.label,
    kind: KIND[item.kind],
    ...(item.detail && { detail: item.detail }),
    ...(item.documentation && { documentation: { kind: format, value: item.documentation } }),
    sortText: String(index).padStart(4, "0"),
    textEdit: {
      range: toRange(edit.span, document),
      newText: asSnippet ? snippetText(edit.newText, select) : edit.newText,
    },
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
  };
}
