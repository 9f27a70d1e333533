// An ignore comment that explains nothing, names no rule, or silences nothing.
import type { Directive, DirectiveRule, DocumentReport } from "../rule.js";

type MessageId = "noReason" | "unknownRule" | "unused";

/** Comply or explain: an explanation that is missing, or that no longer explains anything, is a finding itself. */
export const rule = {
  id: "ignore-without-reason",
  severity: "warning",
  scope: "directives",
  *check(directives: readonly Directive[]): Iterable<DocumentReport<MessageId>> {
    for (const directive of directives) {
      const message = faultOf(directive);
      if (message)
        yield { block: directive.block, span: directive.span, message, data: { rule: directive.rule } };
    }
  },
} satisfies DirectiveRule;

function faultOf(directive: Directive): MessageId | null {
  if (!directive.knownRule) return "unknownRule";
  if (directive.reason === "") return "noReason";
  return directive.used ? null : "unused";
}
