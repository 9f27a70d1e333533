// Applies at once what changes no meaning: the fixes that are marked as safe.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { equivalentFixes } from "../fixes/equivalent.js";
import type { FixProvider } from "../fixes/fix-provider.js";
import { STRINGS } from "../strings.js";
import type { ActionProvider } from "./action.js";

/** The kinds of fix that may be safe. Those that insert clauses never are: a buyer chooses them. */
const PROVIDERS: readonly FixProvider[] = [equivalentFixes];

export const fixAll: ActionProvider = {
  kind: "source.fixAll.speerpunt",
  actions(analysis, _selection, language) {
    const edits = safeEdits(analysis, language);
    if (edits.length === 0) return [];
    const title = STRINGS[language].fixAll(edits.length);
    return [{ kind: "source.fixAll.speerpunt", title, edits, preferred: false, safe: true, select: null }];
  },
};

/** In document order; of edits that touch each other the first one only, so that they apply in one step. */
function safeEdits(analysis: Analysis, language: MessageLanguage): TextEdit[] {
  const edits = analysis.findings
    .flatMap((finding) => safeFix(analysis, finding, language)?.edits ?? [])
    .sort((a, b) => a.span.start - b.span.start);
  const kept: TextEdit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last === undefined || edit.span.start > last.span.end) kept.push(edit);
  }
  return kept;
}

function safeFix(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix | undefined {
  return PROVIDERS.flatMap((provide) => provide(analysis, finding, language)).find((fix) => fix.safe);
}
