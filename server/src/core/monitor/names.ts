// How a reader knows what tenders have in common.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { MessageLanguage } from "../catalogue/types.js";
import { MONITOR_STRINGS } from "./strings.js";
import { type Breakdown, UNKNOWN } from "./totals.js";

/** The ways in which tenders are grouped, in the order of a report. */
export const GROUPINGS = ["productGroups", "departments", "procedures", "years", "quarters"] as const;
export type Grouping = (typeof GROUPINGS)[number] & keyof Breakdown;

/** What a grouping goes by, in the singular. */
export function groupingName(grouping: Grouping, language: MessageLanguage): string {
  const { productGroup, department, procedure, year, quarter } = MONITOR_STRINGS[language];
  const names = {
    productGroups: productGroup,
    departments: department,
    procedures: procedure,
    years: year,
    quarters: quarter,
  };
  return names[grouping];
}

/** The name of a group by its key. */
export function groupName(grouping: Grouping, key: string, language: MessageLanguage): string {
  if (key === UNKNOWN) return MONITOR_STRINGS[language].unknown;
  const known =
    grouping === "productGroups"
      ? CATALOGUE.productGroups
      : grouping === "procedures"
        ? CATALOGUE.procedures
        : [];
  return known.find(({ id }) => id === key)?.name[language] ?? key;
}
