// Requests of our own: the document at a glance, and what fills an empty place of it.
import { CLAUSE_KINDS, clausesForCell, SPEARHEADS } from "../../core/index.js";
import type { ClauseOffer, ClausesParams, OverviewParams, OverviewResult } from "../../protocol.js";
import { toClauseOffer, toOverview } from "../overview.js";
import type { Session } from "../session.js";
import type { LanguageFeature } from "./language-feature.js";

export const overviewFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session }) {
    connection.onRequest("speerpunt/overview", (params: OverviewParams) =>
      guard.safely("overview", null, () => overview(session(), params)),
    );
    connection.onRequest("speerpunt/clauses", (params: ClausesParams) =>
      guard.safely("clauses", [], () => clauses(session(), params)),
    );
  },
};

async function overview(session: Session, { uri }: OverviewParams): Promise<OverviewResult | null> {
  const open = await session.analysed(uri);
  return open ? toOverview(open.analysis, open.text, open.language) : null;
}

async function clauses(session: Session, { uri, spearhead, kind }: ClausesParams): Promise<ClauseOffer[]> {
  if (!SPEARHEADS.includes(spearhead) || !CLAUSE_KINDS.includes(kind)) return [];
  const open = await session.analysed(uri);
  if (!open) return [];
  const { analysis, text, language } = open;
  return clausesForCell(analysis, spearhead, kind, language).map((clause) =>
    toClauseOffer(clause, text, session.client.edits),
  );
}
