// What suits the size of a purchase: how much may be asked of it, and whether social return is.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { Organisation, SocialReturnPeriod } from "../catalogue/organisation.js";
import type { PurchaseFacts } from "./purchase-facts.js";

/** Why a purchase is small: its value lies under the limit of the organisation, or only a few tenderers are asked. */
export type Smallness =
  | { readonly by: "value"; readonly value: number; readonly limit: number }
  | { readonly by: "procedure" };

/**
 * Whether a purchase is small. Limits in euro are those of the organisation and of nobody else; where no value is known,
 * a procedure with a few invited tenderers tells.
 */
export function smallnessOf(
  { value, procedure }: PurchaseFacts,
  { smallTenders }: Organisation,
  productGroup: string,
): Smallness | null {
  if (value === null) return procedure === "private" ? { by: "procedure" } : null;
  const kind = CATALOGUE.productGroups.find(({ id }) => id === productGroup)?.kind ?? "services";
  const limit = smallTenders?.[kind];
  return limit !== undefined && value < limit ? { by: "value", value, limit } : null;
}

/** The policy for social return that holds on a day; null without one. */
export function socialReturnOn({ socialReturn }: Organisation, day: string): SocialReturnPeriod | null {
  return (
    socialReturn?.periods.find(
      ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
    ) ?? null
  );
}

/** Why the policy does not ask for social return here: what the document states, and the least at which it is asked. */
export interface Exemption {
  readonly by: "value" | "term" | "labourShare";
  /** Euro, months, or percent. */
  readonly stated: number;
  readonly least: number;
}

/** Null when social return is asked, or when the document does not state what decides. */
export function exemptionFrom(
  { threshold, minimumTerm, labourShare: leastLabour }: SocialReturnPeriod,
  { value, term, labourShare }: PurchaseFacts,
): Exemption | null {
  if (threshold !== undefined && value !== null && value < threshold)
    return { by: "value", stated: value, least: threshold };
  if (minimumTerm !== undefined && term !== null && term < minimumTerm)
    return { by: "term", stated: term, least: minimumTerm };
  if (leastLabour !== undefined && labourShare !== null && labourShare < leastLabour)
    return { by: "labourShare", stated: labourShare, least: leastLabour };
  return null;
}
