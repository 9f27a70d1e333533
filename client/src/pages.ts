import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from "vscode";
import type { Middleware } from "vscode-languageclient";
import type { CriterionPageParams, RulePageParams } from "../../server/src/protocol.js";
import type { Session } from "./session.js";

const RULE = "speerpunt-rule";
const CRITERION = "speerpunt-criterion";
const SCHEMES = [RULE, CRITERION];

/**
 * Serves pages on rules and criteria from the server as read-only documents. Their paths have no `.md`, so that they are
 * not Markdown to the editor and the server never judges its own pages.
 */
export function registerPages(session: Session): Disposable[] {
  const provider: TextDocumentContentProvider = {
    onDidChange: new EventEmitter<Uri>().event,
    provideTextDocumentContent: async (uri) => (await fetchPage(session, uri)) ?? "",
  };
  return SCHEMES.map((scheme) => workspace.registerTextDocumentContentProvider(scheme, provider));
}

/** Shows a page beside the text; false when the server has no such page. */
export async function showPage(session: Session, uri: Uri): Promise<boolean> {
  if (!(await fetchPage(session, uri))) return false;
  await commands.executeCommand("markdown.showPreviewToSide", uri);
  return true;
}

/** Shows the page of a rule beside the text; false for an unknown rule. */
export function showRulePage(session: Session, rule: string): Promise<boolean> {
  return showPage(session, Uri.from({ scheme: RULE, path: `/${rule}` }));
}

/** Makes links to pages open as a preview, not as the source of one. */
export const pageLinks: Middleware = {
  async provideDocumentLinks(document, token, next) {
    const links = await next(document, token);
    for (const link of links ?? []) {
      if (!link.target || !SCHEMES.includes(link.target.scheme)) continue;
      const page = encodeURIComponent(JSON.stringify([link.target.toString()]));
      link.target = Uri.parse(`command:speerpunt.openPage?${page}`);
    }
    return links;
  },
};

async function fetchPage(
  { client, output }: Session,
  { scheme, path, query }: Uri,
): Promise<string | undefined> {
  const id = path.slice(1);
  try {
    const page =
      scheme === RULE
        ? client.sendRequest<string | null>("speerpunt/rulePage", { rule: id } satisfies RulePageParams)
        : client.sendRequest<string | null>("speerpunt/criterionPage", {
            criterion: id,
            uri: query,
          } satisfies CriterionPageParams);
    return (await page) ?? undefined;
  } catch (error) {
    output.warn(`page ${scheme}:${path}: ${error}`);
    return undefined;
  }
}
