// Words of the page and the tables of the monitor, beside those of `strings.ts`.
import type { MessageLanguage } from "../catalogue/types.js";

export interface PageStrings {
  readonly facts: {
    readonly tenders: string;
    readonly documents: string;
    readonly since: string;
    readonly part: string;
    readonly version: string;
    readonly catalogue: string;
  };
  readonly sinceDay: (day: string) => string;
  readonly summary: string;
  readonly coverage: string;
  readonly coveragePicture: string;
  readonly coverageTable: string;
  readonly kinds: string;
  readonly kindsTable: string;
  readonly levels: string;
  readonly levelsTable: string;
  readonly socialReturn: {
    readonly title: string;
    readonly table: string;
    readonly group: string;
    readonly tenders: string;
    readonly percentage: string;
    readonly mean: (percentage: string, tenders: number) => string;
    readonly stated: string;
    readonly reckoned: string;
    readonly amount: (amount: string, tenders: number) => string;
    readonly explanations: string;
  };
  readonly trend: string;
  readonly trendIntro: string;
  readonly trendPicture: string;
  readonly quarters: string;
  readonly quartersIntro: string;
  readonly quartersPicture: string;
  readonly trendTable: string;
  readonly groups: (name: string) => string;
  readonly groupsTable: (name: string) => string;
  readonly unread: string;
  readonly asked: string;
  readonly share: (part: number, of: number, percentage: string) => string;
  readonly notAsked: string;
  readonly footer: (version: string, catalogue: string) => string;
  readonly csv: {
    readonly tender: string;
    readonly name: string;
    readonly title: string;
    readonly documents: string;
    readonly date: string;
    readonly value: string;
    readonly level: string;
    readonly percentage: string;
    readonly amount: string;
    readonly amountBy: string;
    readonly by: Readonly<Record<"stated" | "reckoned", string>>;
    readonly explanations: string;
    readonly findings: string;
    readonly notAsked: string;
    readonly grouping: string;
    readonly group: string;
    readonly asked: string;
    readonly with: string;
    readonly now: string;
    readonly all: string;
  };
}

export const PAGE_STRINGS: Readonly<Record<MessageLanguage, PageStrings>> = {
  nl: {
    facts: {
      tenders: "Aanbestedingen",
      documents: "Documenten",
      since: "Periode",
      part: "Deel",
      version: "Speerpunt",
      catalogue: "Catalogus",
    },
    sinceDay: (day) => `gepubliceerd vanaf ${day}, of zonder datum`,
    summary: "Samenvatting",
    coverage: "Dekking per speerpunt",
    coveragePicture: "Hoeveel aanbestedingen elk speerpunt dekken",
    coverageTable: "Aanbestedingen per speerpunt en status, als deel van die waarin het is gevraagd",
    kinds: "Soorten criteria",
    kindsTable: "Aanbestedingen met minstens één plaats van een soort",
    levels: "Niveaus",
    levelsTable: "Gedekte aanbestedingen naar het hoogste niveau dat is herkend",
    socialReturn: {
      title: "Social return en uitleg",
      table:
        "Percentages en bedragen voor social return, en hoe vaak schrijvers iets uitlegden, per jaar van publicatie",
      group: "Jaar van publicatie",
      tenders: "Aanbestedingen",
      percentage: "Gemiddeld percentage",
      mean: (percentage, tenders) => `${percentage}% (in ${tenders})`,
      stated: "Genoemd bedrag",
      reckoned: "Berekend bedrag",
      amount: (amount, tenders) => `€ ${amount} (in ${tenders})`,
      explanations: "Keer uitgelegd",
    },
    trend: "Door de tijd",
    trendIntro:
      "Elke stand is beoordeeld met de regels van nu, zodat een verandering er een van de teksten is.",
    trendPicture: "Deel van de aanbestedingen dat een speerpunt dekt, per stand",
    quarters: "Naar kwartaal van publicatie",
    quartersIntro: "Aanbestedingen zonder datum staan hier niet bij.",
    quartersPicture: "Deel van de aanbestedingen dat een speerpunt dekt, naar kwartaal van publicatie",
    trendTable: "De cijfers bij de grafiek: gedekt van de aanbestedingen waarin het is gevraagd",
    groups: (name) => `Per ${name}`,
    groupsTable: (name) => `Gedekt per ${name}, van de aanbestedingen waarin het speerpunt is gevraagd`,
    unread: "Niet gelezen documenten",
    asked: "gevraagd",
    share: (part, of, percentage) => `${part} van ${of} (${percentage})`,
    notAsked: "niet gevraagd",
    footer: (version, catalogue) =>
      `Gemaakt met Speerpunt ${version} (catalogus ${catalogue}) volgens vaste regels, zonder taalmodel; dezelfde documenten geven dezelfde cijfers. Zij gaan over wat in de stukken staat, niet over wat in de uitvoering is bereikt.`,
    csv: {
      tender: "aanbesteding",
      name: "naam",
      title: "titel",
      documents: "documenten",
      date: "datum van publicatie",
      value: "geraamde waarde in euro",
      level: "niveau",
      percentage: "social return in procent",
      amount: "social return in euro",
      amountBy: "bedrag social return is",
      by: { stated: "genoemd", reckoned: "berekend" },
      explanations: "keer uitgelegd",
      findings: "bevindingen",
      notAsked: "niet gevraagd",
      grouping: "naar",
      group: "groep",
      asked: "gevraagd",
      with: "met",
      now: "nu",
      all: "alle",
    },
  },
  en: {
    facts: {
      tenders: "Tenders",
      documents: "Documents",
      since: "Period",
      part: "Part",
      version: "Speerpunt",
      catalogue: "Catalogue",
    },
    sinceDay: (day) => `published on or after ${day}, or without a date`,
    summary: "Summary",
    coverage: "Coverage by spearhead",
    coveragePicture: "How many tenders cover each spearhead",
    coverageTable: "Tenders by spearhead and status, as part of those in which it was asked",
    kinds: "Kinds of criteria",
    kindsTable: "Tenders with at least one place of a kind",
    levels: "Levels",
    levelsTable: "Covered tenders by the highest level that was recognised",
    socialReturn: {
      title: "Social return and explanations",
      table:
        "Percentages and sums for social return, and how often writers explained something, by year of publication",
      group: "Year of publication",
      tenders: "Tenders",
      percentage: "Mean percentage",
      mean: (percentage, tenders) => `${percentage}% (in ${tenders})`,
      stated: "Sum stated",
      reckoned: "Sum reckoned",
      amount: (amount, tenders) => `€ ${amount} (in ${tenders})`,
      explanations: "Times explained",
    },
    trend: "Over time",
    trendIntro: "Each state was judged by the rules of today, so that a change is one of the texts.",
    trendPicture: "Part of the tenders that covers a spearhead, by state",
    quarters: "By quarter of publication",
    quartersIntro: "Tenders without a date are not among these.",
    quartersPicture: "Part of the tenders that covers a spearhead, by quarter of publication",
    trendTable: "The figures of the chart: covered of the tenders in which it was asked",
    groups: (name) => `By ${name}`,
    groupsTable: (name) => `Covered by ${name}, of the tenders in which the spearhead was asked`,
    unread: "Documents that were not read",
    asked: "asked",
    share: (part, of, percentage) => `${part} of ${of} (${percentage})`,
    notAsked: "not asked",
    footer: (version, catalogue) =>
      `Made with Speerpunt ${version} (catalogue ${catalogue}) by fixed rules, without a language model; the same documents give the same figures. They are about what the documents say, not about what was achieved in the contracts.`,
    csv: {
      tender: "tender",
      name: "name",
      title: "title",
      documents: "documents",
      date: "day of publication",
      value: "estimated value in euro",
      level: "level",
      percentage: "social return in percent",
      amount: "social return in euro",
      amountBy: "sum of social return is",
      by: { stated: "stated", reckoned: "reckoned" },
      explanations: "times explained",
      findings: "findings",
      notAsked: "not asked",
      grouping: "by",
      group: "group",
      asked: "asked",
      with: "with",
      now: "now",
      all: "all",
    },
  },
};
