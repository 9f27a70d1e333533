// A criterion that the product group has and that the document, which covers the spearhead in another way, has not.
import { headingFor, ROLE_OF_KIND } from "../../assessment/chapters.js";
import { criteriaFound } from "../../assessment/criteria.js";
import { smallnessOf } from "../../assessment/proportionality.js";
import { purchaseFacts } from "../../assessment/purchase-facts.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { expectedOf } from "../../catalogue/offer.js";
import { ownClauses } from "../../catalogue/organisation.js";
import { GENERIC_PRODUCT_GROUP } from "../../catalogue/product-group.js";
import { SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

/** A shorter text is a part of a specification, or none. */
const FEWEST_STATEMENTS = 12;
const MOST_NAMED = 3;
/** What people are asked to do for social return is much the same whatever is bought. */
const ABOUT_THE_PRODUCT: readonly SpearheadId[] = SPEARHEADS.filter((id) => id !== "social-return");
const DEMANDING: ReadonlySet<string | null> = new Set(Object.values(ROLE_OF_KIND));

/** Reports per covered spearhead at most once, at the heading of the chapter where the text would go. */
export const rule = {
  id: "missing-criterion",
  severity: "hint",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"lacking">> {
    const { assessment, spearheads, productGroup } = document;
    if (productGroup === GENERIC_PRODUCT_GROUP || !isSpecification(document) || isSmall(document)) return;
    for (const spearhead of spearheads.filter((id) => ABOUT_THE_PRODUCT.includes(id))) {
      if (assessment.spearheads[spearhead].status !== "covered") continue;
      const lacking = lackingOf(document, spearhead).slice(0, MOST_NAMED);
      const [first] = lacking;
      if (!first) continue;
      const named = (language: "nl" | "en") => lacking.map(({ title }) => `“${title[language]}”`).join(", ");
      yield {
        ...headingFor(assessment, first.kind, spearhead),
        message: "lacking",
        data: { spearhead, group: productGroup, "titles.nl": named("nl"), "titles.en": named("en") },
        spearhead,
        outcome: "review",
      };
    }
  },
} satisfies DocumentRule;

/** The expected criteria of a spearhead; none as soon as the document has one that goes as far. */
function lackingOf(
  { assessment, language, productGroup, organisation, date }: DocumentScope,
  spearhead: SpearheadId,
): readonly Clause[] {
  const own = ownClauses(organisation);
  const { expected, asGood } = expectedOf({
    spearhead,
    productGroup,
    own,
    level: organisation.level ?? "basis",
    day: date,
  });
  if (expected.length === 0) return [];
  const { present, refused } = criteriaFound(assessment, language, productGroup, own, spearhead);
  return asGood.some(({ id }) => present.has(id)) ? [] : expected.filter(({ id }) => !refused.has(id));
}

/** Of a small purchase, what it asks is enough. */
function isSmall({ assessment, language, frontMatter, organisation, productGroup }: DocumentScope): boolean {
  return smallnessOf(purchaseFacts(assessment, language, frontMatter), organisation, productGroup) !== null;
}

/** Whether enough of the text demands something, counted up to where it is enough. */
function isSpecification({ assessment: { outline, contexts } }: DocumentScope): boolean {
  let statements = 0;
  for (const [block, model] of outline.blocks.entries()) {
    if (!DEMANDING.has(contexts[outline.entry[block] ?? 0]?.role ?? null)) continue;
    statements += model.statements.length;
    if (statements >= FEWEST_STATEMENTS) return true;
  }
  return false;
}
