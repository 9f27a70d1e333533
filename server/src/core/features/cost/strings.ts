// Words that the cost features write into a document, in its language, and the titles of their fixes.
import type { MessageLanguage } from "../../catalogue/types.js";

export interface CostStrings {
  /** Title of the quick fix that compares costs over the years of use. */
  readonly compareCosts: string;
  /** What takes the place of a price; `parts` is the end of a list. */
  readonly costsInstead: (years: number, price: string | null, parts: string) => string;
  /** What is said behind a sentence about the price. */
  readonly costsAfter: (years: number, parts: string) => string;
  /** What stands above the data sheet. */
  readonly sheetIntro: (formula: string) => string;
  readonly sheetHead: readonly [string, string, string, string];
  /** Cells of the last column: an open value of the authority, and a value of the tenderer. */
  readonly byAuthority: string;
  readonly byTenderer: string;
  /** Articles that stand before a price and do not fit the costs that take its place. */
  readonly article: { readonly from: string; readonly to: string } | null;
}

export const COST_STRINGS: Readonly<Record<MessageLanguage, CostStrings>> = {
  nl: {
    compareCosts: "Vergelijk de kosten over de gebruiksjaren (formule en rekenblad)",
    costsInstead: (years, price, parts) =>
      `total cost of ownership over [aantal, bijvoorbeeld ${years}] jaar (${price ? `${price}, ` : ""}${parts}, volgens het rekenblad hieronder)`,
    costsAfter: (years, parts) =>
      `Voor de beoordeling telt de total cost of ownership over [aantal, bijvoorbeeld ${years}] jaar: de prijs met ${parts}, volgens het rekenblad hieronder.`,
    sheetIntro: (formula) =>
      `Rekenblad: ${formula}. Een opgegeven verbruik of bedrag is een verplichting uit de overeenkomst en wordt jaarlijks gecontroleerd.`,
    sheetHead: ["Symbool", "Gegeven", "Eenheid", "Waarde"],
    byAuthority: "[waarde]",
    byTenderer: "vult de inschrijver in",
    article: { from: "het", to: "de" },
  },
  en: {
    compareCosts: "Compare the costs over the years of use (formula and data sheet)",
    costsInstead: (years, price, parts) =>
      `total cost of ownership over [number, for example ${years}] years (${price ? `${price}, ` : ""}${parts}, by the data sheet below)`,
    costsAfter: (years, parts) =>
      `What is compared is the total cost of ownership over [number, for example ${years}] years: the price with ${parts}, by the data sheet below.`,
    sheetIntro: (formula) =>
      `Data sheet: ${formula}. A use or amount that is stated is an obligation under the contract and is checked every year.`,
    sheetHead: ["Symbol", "What", "Unit", "Value"],
    byAuthority: "[value]",
    byTenderer: "stated by the tenderer",
    article: null,
  },
};
