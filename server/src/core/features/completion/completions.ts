// All completions: every kind has a file of its own and a place in this list.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { endOfLine, startOfLine } from "../insertion/lines.js";
import type { LabelElsewhere } from "../references/elsewhere.js";
import { clauseCompletions } from "./clauses.js";
import { commentCompletions } from "./comments.js";
import type { CompletionItem, CompletionProvider } from "./completion-item.js";
import { frontMatterCompletions } from "./front-matter.js";
import { matrixCompletions } from "./matrix.js";
import { requirementCompletions } from "./requirements.js";

/** The first that has something to say decides: a place is of one kind. */
const PROVIDERS: readonly CompletionProvider[] = [
  frontMatterCompletions,
  commentCompletions,
  matrixCompletions,
  requirementCompletions,
  clauseCompletions,
];

/**
 * What can be written at a document offset, the best first; computed when wanted. `asked`: a writer asked for it, and not a
 * sign that was typed. `elsewhere`: ids of the other documents of its tender.
 */
export function completionsAt(
  analysis: Analysis,
  offset: number,
  language: MessageLanguage,
  asked = true,
  elsewhere: readonly LabelElsewhere[] = [],
): readonly CompletionItem[] {
  const { text } = analysis;
  const request = {
    analysis,
    offset,
    before: text.slice(startOfLine(text, offset), offset),
    after: text.slice(offset, endOfLine(text, offset)),
    asked,
    language,
    elsewhere,
  };
  for (const provide of PROVIDERS) {
    const items = provide(request);
    if (items.length > 0) return items;
  }
  return [];
}
