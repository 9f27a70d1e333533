// The formula and the data sheet by which costs over the years of use are compared.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { CostFamily } from "../../catalogue/catalogue-data.js";
import { GENERIC_PRODUCT_GROUP } from "../../catalogue/product-group.js";
import { tableLines } from "../table-text.js";
import { COST_STRINGS } from "./strings.js";

/** How goods of a product group are reckoned; the general way where no other fits. */
export function costFamilyOf(productGroup: string): CostFamily {
  const families = CATALOGUE.costFamilies;
  const of = (group: string) => families.find(({ productGroups }) => productGroups.includes(group));
  return of(productGroup) ?? (of(GENERIC_PRODUCT_GROUP) as CostFamily);
}

/** The sheet as Markdown: the formula, and a table with a row per symbol. */
export function costSheet(family: CostFamily, language: "nl" | "en", eol: string): string {
  const strings = COST_STRINGS[language];
  const rows = family.rows.map(({ symbol, what, unit, by }) => [
    symbol,
    what[language],
    unit[language],
    by === "authority" ? strings.byAuthority : strings.byTenderer,
  ]);
  const table = tableLines([strings.sheetHead, ...rows]);
  return [strings.sheetIntro(family.formula), "", ...table].join(eol);
}
