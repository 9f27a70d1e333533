// All actions: every one has a file of its own and a place in this list.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { Span } from "../../text/span.js";
import type { Action, ActionKind, ActionProvider } from "./action.js";
import { alignTable } from "./align-table.js";
import { fixAll } from "./fix-all.js";
import { insertMatrix } from "./insert-matrix.js";
import { scoreExample } from "./score-example.js";
import { socialReturnAmount } from "./social-return-amount.js";

const PROVIDERS: readonly ActionProvider[] = [
  insertMatrix,
  scoreExample,
  socialReturnAmount,
  alignTable,
  fixAll,
];

/** The actions of the kinds that `wants` lets through, for a selection in document offsets; computed when asked for. */
export function actionsAt(
  analysis: Analysis,
  selection: Span,
  language: MessageLanguage,
  wants: (kind: ActionKind) => boolean,
): readonly Action[] {
  return PROVIDERS.filter(({ kind }) => wants(kind)).flatMap((provider) =>
    provider.actions(analysis, selection, language),
  );
}
