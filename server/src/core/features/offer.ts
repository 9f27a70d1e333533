// The clauses that suit a document as it stands: what the analysis says, in the words of the catalogue.
import type { Analysis } from "../analysis/analyzer.js";
import { criteriaFound } from "../assessment/criteria.js";
import {
  type Exemption,
  exemptionFrom,
  type Smallness,
  smallnessOf,
  socialReturnOn,
} from "../assessment/proportionality.js";
import { type PurchaseFacts, purchaseFacts } from "../assessment/purchase-facts.js";
import type { Clause, ClauseKind } from "../catalogue/catalogue-data.js";
import { EDITION_DAY, offered } from "../catalogue/offer.js";
import { ownClauses, type SocialReturnPeriod } from "../catalogue/organisation.js";
import type { SpearheadId } from "../catalogue/types.js";
import { readFrontMatter } from "../model/front-matter.js";

const MOST = 3;

/** The size of the purchase and the policy that goes with it. */
export interface Proportion {
  readonly facts: PurchaseFacts;
  readonly smallness: Smallness | null;
  /** The policy for social return on the day of the document; null without one. */
  readonly socialReturn: SocialReturnPeriod | null;
  /** Why that policy does not ask for social return here. */
  readonly exemption: Exemption | null;
}

const proportions = new WeakMap<Analysis, Proportion>();

/** What the document says of its size, held against the limits of the organisation; every fix of an analysis asks for it. */
export function proportionOf(analysis: Analysis): Proportion {
  let proportion = proportions.get(analysis);
  if (!proportion) {
    proportion = readProportion(analysis);
    proportions.set(analysis, proportion);
  }
  return proportion;
}

function readProportion({ document, language, organisation, productGroup, date }: Analysis): Proportion {
  const [first] = document.outline.blocks;
  const frontMatter = first?.frontMatter ? readFrontMatter(first.frontMatter, first.length) : null;
  const facts = purchaseFacts(document, language, frontMatter);
  const socialReturn = socialReturnOn(organisation, date ?? EDITION_DAY);
  return {
    facts,
    smallness: smallnessOf(facts, organisation, productGroup),
    socialReturn,
    exemption: socialReturn && exemptionFrom(socialReturn, facts),
  };
}

/**
 * The best clauses of some kinds for a spearhead of the document, the best first; with `general` also those for any product
 * group. Light ones for a small purchase; none for social return where the policy does not ask for it.
 */
export function clausesFor(
  analysis: Analysis,
  spearhead: SpearheadId,
  kinds: readonly ClauseKind[],
  general = true,
): readonly Clause[] {
  const { document, language, productGroup, organisation, date } = analysis;
  const { smallness, socialReturn, exemption } = proportionOf(analysis);
  if (spearhead === "social-return" && exemption !== null) return [];
  const own = ownClauses(organisation);
  return offered(
    {
      spearhead,
      kinds,
      productGroup,
      general,
      light: smallness !== null,
      base: socialReturn?.base ?? null,
      level: organisation.level ?? "basis",
      day: date ?? EDITION_DAY,
      own,
      ...criteriaFound(document, language, productGroup, own, spearhead),
    },
    MOST,
  );
}
