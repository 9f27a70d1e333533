import { env, window } from "vscode";
import { currentEditor } from "../current-editor.js";
import { findingAt, ruleOf } from "../findings.js";
import { showRulePage } from "../pages.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

/** Opens the page of `rule`, or of the rule whose finding is under the cursor. */
export async function showRule(session: Session, rule?: string): Promise<void> {
  const editor = currentEditor();
  const finding = editor && findingAt(editor.document, editor.selection.active);
  const id = rule ?? (finding && ruleOf(finding));
  if (id === undefined) {
    void window.showInformationMessage(word("rule.none"));
    return;
  }
  if (await showRulePage(session, id)) return;
  const target = typeof finding?.code === "object" ? finding.code.target : undefined;
  if (target) await env.openExternal(target);
  else void window.showWarningMessage(word("rule.unknown", { rule: id }));
}
