// What a writer can do at a place in the text, apart from answering a finding.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { Span } from "../../text/span.js";

/** Kinds as the Language Server Protocol names them; a kind that is asked for stands for all kinds below it. */
export const ACTION_KINDS = ["refactor.insert", "refactor.rewrite", "source.fixAll.speerpunt"] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export interface Action extends Fix {
  readonly kind: ActionKind;
}

/** The actions that it offers for a selection, as offsets in the document; a cursor is an empty selection. */
export interface ActionProvider {
  readonly kind: ActionKind;
  actions(analysis: Analysis, selection: Span, language: MessageLanguage): readonly Action[];
}
