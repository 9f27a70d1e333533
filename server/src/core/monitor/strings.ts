// Words of the monitor.
import type { ClauseLevel } from "../catalogue/catalogue-data.js";
import type { EvidenceKind, MessageLanguage, SpearheadStatus } from "../catalogue/types.js";

export interface MonitorStrings {
  readonly title: string;
  readonly counted: (tenders: number, documents: number) => string;
  readonly since: (day: string) => string;
  readonly part: (index: number, count: number) => string;
  readonly complete: (tenders: number) => string;
  readonly value: (amount: string, tenders: number) => string;
  readonly unread: (documents: number) => string;
  readonly spearhead: string;
  readonly tenders: string;
  readonly statuses: Readonly<Record<SpearheadStatus, string>>;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly levels: Readonly<Record<ClauseLevel | "none", string>>;
  readonly withKinds: string;
  readonly withLevels: string;
  readonly share: string;
  readonly productGroup: string;
  readonly department: string;
  readonly procedure: string;
  readonly quarter: string;
  readonly year: string;
  readonly moment: string;
  readonly unknown: string;
  readonly socialReturn: string;
  readonly samePercentage: (tenders: number, value: string) => string;
  readonly percentages: (tenders: number, mean: string, lowest: string, highest: string) => string;
  readonly stated: (tenders: number, amount: string) => string;
  readonly reckoned: (tenders: number, amount: string) => string;
  readonly explanations: (count: number) => string;
}

const isOne = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const MONITOR_STRINGS: Readonly<Record<MessageLanguage, MonitorStrings>> = {
  nl: {
    title: "MVI-monitor",
    counted: (tenders, documents) =>
      `${isOne(tenders, "aanbesteding", "aanbestedingen")} in ${isOne(documents, "document", "documenten")}`,
    since: (day) => `vanaf ${day}, en zonder datum`,
    part: (index, count) => `deel ${index} van ${count}`,
    complete: (tenders) =>
      `alle gevraagde speerpunten gedekt: ${isOne(tenders, "aanbesteding", "aanbestedingen")}`,
    value: (amount, tenders) =>
      `geraamde waarde: € ${amount}, genoemd in ${isOne(tenders, "aanbesteding", "aanbestedingen")}`,
    unread: (documents) => `niet gelezen: ${isOne(documents, "document", "documenten")}`,
    spearhead: "speerpunt",
    tenders: "aanbestedingen",
    statuses: { covered: "gedekt", weak: "zwak", missing: "ontbreekt", waived: "niet toegepast" },
    kinds: {
      requirement: "eis",
      "selection-criterion": "selectiecriterium",
      "award-criterion": "gunningscriterium",
      "contract-clause": "contractbepaling",
      ambition: "ambitie",
      waiver: "reden om af te zien",
    },
    levels: { basis: "basis", significant: "significant", ambitieus: "ambitieus", none: "niet herkend" },
    withKinds: "Aanbestedingen met minstens één",
    withLevels: "Gedekte aanbestedingen naar hoogste herkende niveau",
    share: "Gedekt, als deel van de aanbestedingen waarin het speerpunt gevraagd is",
    productGroup: "productgroep",
    department: "afdeling",
    procedure: "procedure",
    quarter: "kwartaal van publicatie",
    year: "jaar van publicatie",
    moment: "stand",
    unknown: "onbekend",
    socialReturn: "Social return",
    samePercentage: (tenders, value) =>
      `percentage genoemd in ${isOne(tenders, "aanbesteding", "aanbestedingen")}: ${value}%`,
    percentages: (tenders, mean, lowest, highest) =>
      `percentage genoemd in ${isOne(tenders, "aanbesteding", "aanbestedingen")}: gemiddeld ${mean}%, van ${lowest}% tot ${highest}%`,
    stated: (tenders, amount) =>
      `bedrag genoemd in ${isOne(tenders, "aanbesteding", "aanbestedingen")}: samen € ${amount}`,
    reckoned: (tenders, amount) =>
      `bedrag berekend uit percentage en waarde in ${isOne(tenders, "aanbesteding", "aanbestedingen")}: samen € ${amount}`,
    explanations: (count) => `uitleg van schrijvers: ${count}`,
  },
  en: {
    title: "Sustainable procurement monitor",
    counted: (tenders, documents) =>
      `${isOne(tenders, "tender", "tenders")} in ${isOne(documents, "document", "documents")}`,
    since: (day) => `since ${day}, and without a date`,
    part: (index, count) => `part ${index} of ${count}`,
    complete: (tenders) =>
      `every spearhead that is asked for covered: ${isOne(tenders, "tender", "tenders")}`,
    value: (amount, tenders) =>
      `estimated value: € ${amount}, stated in ${isOne(tenders, "tender", "tenders")}`,
    unread: (documents) => `not read: ${isOne(documents, "document", "documents")}`,
    spearhead: "spearhead",
    tenders: "tenders",
    statuses: { covered: "covered", weak: "weak", missing: "missing", waived: "waived" },
    kinds: {
      requirement: "requirement",
      "selection-criterion": "selection criterion",
      "award-criterion": "award criterion",
      "contract-clause": "contract clause",
      ambition: "ambition",
      waiver: "reason to waive",
    },
    levels: { basis: "basis", significant: "significant", ambitieus: "ambitious", none: "not recognised" },
    withKinds: "Tenders with at least one",
    withLevels: "Covered tenders by highest recognised level",
    share: "Covered, as part of the tenders in which the spearhead is asked for",
    productGroup: "product group",
    department: "department",
    procedure: "procedure",
    quarter: "quarter of publication",
    year: "year of publication",
    moment: "as of",
    unknown: "unknown",
    socialReturn: "Social return",
    samePercentage: (tenders, value) =>
      `percentage stated in ${isOne(tenders, "tender", "tenders")}: ${value}%`,
    percentages: (tenders, mean, lowest, highest) =>
      `percentage stated in ${isOne(tenders, "tender", "tenders")}: mean ${mean}%, from ${lowest}% to ${highest}%`,
    stated: (tenders, amount) => `sum stated in ${isOne(tenders, "tender", "tenders")}: together € ${amount}`,
    reckoned: (tenders, amount) =>
      `sum reckoned from percentage and value in ${isOne(tenders, "tender", "tenders")}: together € ${amount}`,
    explanations: (count) => `explanations by writers: ${count}`,
  },
};
