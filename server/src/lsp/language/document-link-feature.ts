import type { CancellationToken, DocumentLink } from "vscode-languageserver";
import { attachmentLinks, documentLinks, type LinkTarget, summaryOf } from "../../core/index.js";
import type { CriterionPageParams } from "../../protocol.js";
import { throwIfCancelled } from "../guard.js";
import type { Session } from "../session.js";
import { Tenders } from "../tenders.js";
import { rulePageUrl, toRange } from "../to-lsp.js";
import { baseName, resolveUri } from "../uri.js";
import type { LanguageFeature } from "./language-feature.js";

export const documentLinkFeature: LanguageFeature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  serve({ connection, guard, session }) {
    connection.onDocumentLinks(({ textDocument }, token) =>
      guard.safely("document links", [], () => linksOf(session(), textDocument.uri, token)),
    );
    connection.onRequest("speerpunt/criterionPage", (params: CriterionPageParams) =>
      guard.safely("criterion page", null, () => session().criterionPage(params)),
    );
  },
};

async function linksOf(session: Session, uri: string, token: CancellationToken): Promise<DocumentLink[]> {
  const annexes = await session.tenders.annexFiles(uri);
  throwIfCancelled(token);
  const open = await session.analysed(uri);
  throwIfCancelled(token);
  if (!open) return [];
  const { analysis, text, language } = open;
  const links = documentLinks(analysis, language).flatMap(({ span, target, title }): DocumentLink[] => {
    const to = targetOf(target, uri, session, language);
    return to === undefined
      ? []
      : [{ range: toRange(span, text), target: to, ...(title && { tooltip: title }) }];
  });
  // Most documents have no annexes beside them; those are not asked what they point at.
  if (annexes.size === 0) return links;
  const attachments = attachmentLinks(summaryOf(analysis, Tenders.nameOf(uri)), new Set(annexes.keys()));
  return [
    ...links,
    ...attachments.map(({ span, annex }): DocumentLink => {
      const target = annexes.get(annex) ?? "";
      return { range: toRange(span, text), target, tooltip: baseName(target) };
    }),
  ];
}

/** Undefined where the client finds the page by itself, or not at all. */
function targetOf(
  target: LinkTarget,
  uri: string,
  { wanted }: Session,
  language: "nl" | "en",
): string | undefined {
  switch (target.kind) {
    case "rule":
      return wanted.pages ? `speerpunt-rule:/${target.rule}` : rulePageUrl(target.rule, language);
    case "criterion":
      return wanted.pages ? `speerpunt-criterion:/${target.criterion}?${encodeURIComponent(uri)}` : undefined;
    case "page":
      return target.url;
    case "file":
      return wanted.followsLinks ? undefined : resolveUri(uri, target.path);
  }
}
