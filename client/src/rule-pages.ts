import { commands, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from "vscode";
import type { RulePageParams } from "../../server/src/protocol.js";
import type { Session } from "./session.js";

const SCHEME = "speerpunt-rule";

/**
 * Serves rule pages from the server as read-only documents. Their paths have no `.md`, so that they are not
 * Markdown to the editor and the server never judges its own pages.
 */
export function registerRulePages(session: Session) {
  const provider: TextDocumentContentProvider = {
    onDidChange: new EventEmitter<Uri>().event,
    provideTextDocumentContent: async (uri) => (await fetchPage(session, uri.path.slice(1))) ?? "",
  };
  return workspace.registerTextDocumentContentProvider(SCHEME, provider);
}

/** Shows a rule's page beside the text; false when the server has no such page. */
export async function showRulePage(session: Session, rule: string): Promise<boolean> {
  if (!(await fetchPage(session, rule))) return false;
  await commands.executeCommand("markdown.showPreviewToSide", Uri.from({ scheme: SCHEME, path: `/${rule}` }));
  return true;
}

async function fetchPage({ client, output }: Session, rule: string): Promise<string | undefined> {
  const params: RulePageParams = { rule };
  try {
    return (await client.sendRequest<string | null>("speerpunt/rulePage", params)) ?? undefined;
  } catch (error) {
    output.warn(`rule page ${rule}: ${error}`);
    return undefined;
  }
}
