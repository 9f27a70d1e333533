// The clauses that suit a document as it stands: what the analysis says, in the words of the catalogue.
import type { Analysis } from "../analysis/analyzer.js";
import { criteriaFound } from "../assessment/criteria.js";
import type { Clause, ClauseKind } from "../catalogue/catalogue-data.js";
import { EDITION_DAY, offered } from "../catalogue/offer.js";
import { ownClauses } from "../catalogue/organisation.js";
import type { SpearheadId } from "../catalogue/types.js";

const MOST = 3;

/**
 * The best clauses of some kinds for a spearhead of the document, the best first; with `general` also those for any product
 * group.
 */
export function clausesFor(
  analysis: Analysis,
  spearhead: SpearheadId,
  kinds: readonly ClauseKind[],
  general = true,
): readonly Clause[] {
  const { document, language, productGroup, organisation, date } = analysis;
  const own = ownClauses(organisation);
  return offered(
    {
      spearhead,
      kinds,
      general,
      productGroup,
      level: organisation.level ?? "basis",
      day: date ?? EDITION_DAY,
      own,
      ...criteriaFound(document, language, productGroup, own, spearhead),
    },
    MOST,
  );
}
