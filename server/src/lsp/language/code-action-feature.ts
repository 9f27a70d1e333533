import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
} from "vscode-languageserver";
import { ACTION_KINDS } from "../../core/index.js";
import { codeActions } from "../code-actions.js";
import { throwIfCancelled } from "../guard.js";
import type { Session } from "../session.js";
import { yamlQuickFixes } from "../yaml-help.js";
import type { LanguageFeature } from "./language-feature.js";

export const codeActionFeature: LanguageFeature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...ACTION_KINDS] },
  }),
  serve({ connection, guard, session }) {
    connection.onCodeAction((params, token) =>
      guard.safely("code action", [], () => codeActionsFor(session(), params, token)),
    );
  },
};

async function codeActionsFor(
  session: Session,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { edits } = session.client;
  const yaml = await session.openYaml(params.textDocument.uri);
  if (yaml) return yamlQuickFixes(yaml.document, yaml.problems, params, yaml.language, edits);
  const open = await session.analysed(params.textDocument.uri);
  throwIfCancelled(token);
  if (!open) return [];
  return codeActions(open, params, edits);
}
