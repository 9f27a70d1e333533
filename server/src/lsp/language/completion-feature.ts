import type { CompletionList, CompletionParams } from "vscode-languageserver";
import { completions } from "../completions.js";
import { isPosition, toOffset } from "../from-lsp.js";
import type { Session } from "../session.js";
import { yamlCompletions } from "../yaml-help.js";
import type { LanguageFeature } from "./language-feature.js";

export const completionFeature: LanguageFeature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [":", "-"] } }),
  serve({ connection, guard, session }) {
    connection.onCompletion((params) =>
      guard.safely("completion", null, () => completionsFor(session(), params)),
    );
  },
};

async function completionsFor(
  session: Session,
  { textDocument, position, context }: CompletionParams,
): Promise<CompletionList | null> {
  const support = session.client.completions;
  if (!isPosition(position)) return null;
  const yaml = await session.openYaml(textDocument.uri);
  if (yaml) {
    return yamlCompletions(yaml.document, toOffset(position, yaml.document), yaml.language, support);
  }
  const open = await session.analysed(textDocument.uri);
  if (!open) return null;
  const { analysis, text, language } = open;
  return completions(analysis, text, toOffset(position, text), context, language, support);
}
