// The sentences of the text for the council. Each is made of figures alone.
import type { ClauseLevel } from "../catalogue/catalogue-data.js";
import type { EvidenceKind, MessageLanguage, SpearheadStatus } from "../catalogue/types.js";
import { percentage } from "./share.js";

export interface CouncilStrings {
  readonly title: string;
  readonly nothing: string;
  readonly counted: (tenders: number, documents: number) => string;
  readonly since: (day: string) => string;
  readonly shard: (index: number, count: number) => string;
  readonly unread: (documents: number) => string;
  readonly value: (tenders: number, of: number, amount: string) => string;
  readonly complete: (tenders: number, of: number) => string;
  readonly spearheads: string;
  readonly notAsked: (name: string) => string;
  readonly covered: (name: string, count: number, of: number, others: string) => string;
  readonly others: Readonly<Record<Exclude<SpearheadStatus, "covered">, string>>;
  /** In how many tenders something is so: `in 7 ontbreekt het`, `als eis in 7`. */
  readonly inSome: (count: number) => string;
  readonly kinds: (told: string) => string;
  readonly kind: Readonly<Record<EvidenceKind, string>>;
  readonly levels: (covered: number, told: string) => string;
  readonly level: Readonly<Record<ClauseLevel | "none", string>>;
  readonly socialReturn: string;
  readonly noSocialReturn: string;
  readonly onePercentage: (value: string) => string;
  readonly samePercentage: (tenders: number, value: string) => string;
  readonly percentages: (tenders: number, mean: string, lowest: string, highest: string) => string;
  readonly stated: (tenders: number, amount: string) => string;
  readonly reckoned: (tenders: number, amount: string) => string;
  readonly explanations: (count: number) => string;
  readonly comparison: string;
  readonly noPrevious: string;
  readonly previous: (id: string, day: string, tenders: number) => string;
  readonly change: (name: string, before: string, now: string) => string;
  readonly same: (name: string, now: string) => string;
  readonly incomparable: (name: string) => string;
  readonly share: (part: number, of: number) => string;
  readonly and: string;
  readonly account: (version: string, catalogue: string) => string;
}

const isOne = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const COUNCIL_STRINGS: Readonly<Record<MessageLanguage, CouncilStrings>> = {
  nl: {
    title: "MVI-monitor: tekst voor de raad",
    nothing: "Er zijn geen aanbestedingen gevonden om te tellen.",
    counted: (tenders, documents) =>
      `Geteld ${tenders === 1 ? "is" : "zijn"} ${isOne(tenders, "aanbesteding", "aanbestedingen")}, in ${isOne(documents, "document", "documenten")}.`,
    since: (day) => `Het gaat om aanbestedingen die vanaf ${day} zijn gepubliceerd, en om die zonder datum.`,
    shard: (index, count) => `Dit is deel ${index} van ${count}: de cijfers gaan alleen over dat deel.`,
    unread: (documents) =>
      documents === 1
        ? "1 document kon niet worden gelezen en telt niet mee."
        : `${documents} documenten konden niet worden gelezen en tellen niet mee.`,
    value: (tenders, of, amount) =>
      of === 1
        ? `De aanbesteding noemt een geraamde waarde van € ${amount}.`
        : `${tenders} van de ${of} ${tenders === 1 ? "noemt" : "noemen"} een geraamde waarde, samen € ${amount}.`,
    complete: (tenders, of) =>
      tenders === 0
        ? `${of === 1 ? "De aanbesteding dekt niet alle" : `Geen van de ${of} aanbestedingen dekt alle`} speerpunten die ervoor gevraagd zijn.`
        : tenders === of
          ? `${of === 1 ? "De aanbesteding dekt" : `Alle ${of} aanbestedingen dekken`} alle speerpunten die ervoor gevraagd zijn.`
          : `${tenders} van de ${of} aanbestedingen (${percentage(tenders, of)}) ${tenders === 1 ? "dekt" : "dekken"} alle speerpunten die ervoor gevraagd zijn.`,
    spearheads: "Speerpunten",
    notAsked: (name) => `${name} is in geen enkele aanbesteding gevraagd.`,
    covered: (name, count, of, others) =>
      of === 1
        ? `${name} is gevraagd in 1 aanbesteding en daarin ${count === 1 ? "gedekt" : `niet gedekt; ${others}`}.`
        : `${name} is gevraagd in ${of} aanbestedingen en in ${count} daarvan gedekt (${percentage(count, of)})${others === "" ? "" : `; ${others}`}.`,
    others: {
      weak: "staat het alleen als wens",
      missing: "ontbreekt het",
      waived: "is het met een reden weggelaten",
    },
    inSome: (count) => `in ${count}`,
    kinds: (told) => `Het staat er ${told}.`,
    kind: {
      requirement: "als eis",
      "selection-criterion": "als selectiecriterium",
      "award-criterion": "als gunningscriterium",
      "contract-clause": "als contractbepaling",
      ambition: "als ambitie",
      waiver: "als reden om ervan af te zien",
    },
    levels: (covered, told) =>
      covered === 1
        ? `Het hoogste niveau dat in de gedekte aanbesteding is herkend: ${told}.`
        : `Het hoogste niveau dat in de ${covered} gedekte aanbestedingen is herkend: ${told}.`,
    level: {
      basis: "basis",
      significant: "significant",
      ambitieus: "ambitieus",
      none: "geen",
    },
    socialReturn: "Social return in cijfers",
    noSocialReturn: "Geen enkele aanbesteding noemt een percentage of een bedrag voor social return.",
    onePercentage: (value) => `1 aanbesteding noemt een percentage voor social return: ${value}%.`,
    samePercentage: (tenders, value) =>
      `${tenders} aanbestedingen noemen een percentage voor social return: alle ${value}%.`,
    percentages: (tenders, mean, lowest, highest) =>
      `${tenders} aanbestedingen noemen een percentage voor social return: gemiddeld ${mean}%, het laagste is ${lowest}% en het hoogste ${highest}%.`,
    stated: (tenders, amount) =>
      `${tenders === 1 ? "1 aanbesteding noemt een bedrag" : `${tenders} aanbestedingen noemen een bedrag`} voor social return, samen € ${amount}.`,
    reckoned: (tenders, amount) =>
      `Voor ${isOne(tenders, "aanbesteding", "aanbestedingen")} is een bedrag berekend uit het percentage en de geraamde waarde, samen € ${amount}.`,
    explanations: (count) =>
      count === 0
        ? "Schrijvers legden nergens uit waarom zij iets weglieten of zo lieten."
        : `Schrijvers legden ${count} keer uit waarom zij iets weglieten of zo lieten.`,
    comparison: "Vergelijking met eerder",
    noPrevious: "Er is geen eerdere stand om mee te vergelijken.",
    previous: (id, day, tenders) =>
      `Bij de vorige stand, ${id === day ? day : `${id} (${day})`}, telde de monitor ${isOne(tenders, "aanbesteding", "aanbestedingen")}.`,
    change: (name, before, now) => `${name}: van ${before} naar ${now} gedekt.`,
    same: (name, now) => `${name}: onveranderd ${now} gedekt.`,
    incomparable: (name) => `${name}: niet te vergelijken, want niet in beide standen gevraagd.`,
    share: (part, of) => `${part} van de ${of} (${percentage(part, of)})`,
    and: "en",
    account: (version, catalogue) =>
      `Geteld met Speerpunt ${version} (catalogus ${catalogue}), volgens vaste regels. De cijfers gaan over wat in de aanbestedingsstukken staat, niet over wat in de uitvoering is bereikt.`,
  },
  en: {
    title: "Sustainable procurement monitor: text for the council",
    nothing: "No tenders were found to count.",
    counted: (tenders, documents) =>
      `${isOne(tenders, "tender was", "tenders were")} counted, in ${isOne(documents, "document", "documents")}.`,
    since: (day) => `These are tenders that were published on or after ${day}, and those without a date.`,
    shard: (index, count) => `This is part ${index} of ${count}: the figures are about that part alone.`,
    unread: (documents) =>
      documents === 1
        ? "1 document could not be read and does not count."
        : `${documents} documents could not be read and do not count.`,
    value: (tenders, of, amount) =>
      of === 1
        ? `The tender states an estimated value of € ${amount}.`
        : `${tenders} of the ${of} ${tenders === 1 ? "states" : "state"} an estimated value, together € ${amount}.`,
    complete: (tenders, of) =>
      tenders === 0
        ? `${of === 1 ? "The tender does not cover every spearhead" : `None of the ${of} tenders covers every spearhead`} that was asked of it.`
        : tenders === of
          ? of === 1
            ? "The tender covers every spearhead that was asked of it."
            : `All ${of} tenders cover every spearhead that was asked of them.`
          : `${tenders} of the ${of} tenders (${percentage(tenders, of)}) ${tenders === 1 ? "covers every spearhead that was asked of it" : "cover every spearhead that was asked of them"}.`,
    spearheads: "Spearheads",
    notAsked: (name) => `${name} was asked in none of the tenders.`,
    covered: (name, count, of, others) =>
      of === 1
        ? `${name} was asked in 1 tender and is ${count === 1 ? "covered" : "not covered"} there${others === "" ? "" : `; ${others}`}.`
        : `${name} was asked in ${of} tenders and is covered in ${count} of them (${percentage(count, of)})${others === "" ? "" : `; ${others}`}.`,
    others: {
      weak: "it is a wish only",
      missing: "it is missing",
      waived: "it was left out with a reason",
    },
    inSome: (count) => `in ${count}`,
    kinds: (told) => `It stands there ${told}.`,
    kind: {
      requirement: "as a requirement",
      "selection-criterion": "as a selection criterion",
      "award-criterion": "as an award criterion",
      "contract-clause": "as a contract clause",
      ambition: "as an ambition",
      waiver: "as a reason to leave it out",
    },
    levels: (covered, told) =>
      covered === 1
        ? `The highest level recognised in the covered tender: ${told}.`
        : `The highest level recognised in the ${covered} covered tenders: ${told}.`,
    level: {
      basis: "basic",
      significant: "significant",
      ambitieus: "ambitious",
      none: "none",
    },
    socialReturn: "Social return in figures",
    noSocialReturn: "None of the tenders states a percentage or a sum for social return.",
    onePercentage: (value) => `1 tender states a percentage for social return: ${value}%.`,
    samePercentage: (tenders, value) =>
      `${tenders} tenders state a percentage for social return: all of them ${value}%.`,
    percentages: (tenders, mean, lowest, highest) =>
      `${tenders} tenders state a percentage for social return: ${mean}% on average, the lowest being ${lowest}% and the highest ${highest}%.`,
    stated: (tenders, amount) =>
      `${tenders === 1 ? "1 tender states a sum" : `${tenders} tenders state a sum`} for social return, together € ${amount}.`,
    reckoned: (tenders, amount) =>
      `For ${isOne(tenders, "tender", "tenders")} a sum was reckoned from the percentage and the estimated value, together € ${amount}.`,
    explanations: (count) =>
      count === 0
        ? "Writers explained nowhere why they left something out or as it is."
        : `Writers explained ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`} why they left something out or as it is.`,
    comparison: "Comparison with before",
    noPrevious: "There is no earlier state to compare with.",
    previous: (id, day, tenders) =>
      `At the previous state, ${id === day ? day : `${id} (${day})`}, the monitor counted ${isOne(tenders, "tender", "tenders")}.`,
    change: (name, before, now) => `${name}: from ${before} to ${now} covered.`,
    same: (name, now) => `${name}: still ${now} covered.`,
    incomparable: (name) => `${name}: cannot be compared, not being asked in both states.`,
    share: (part, of) => `${part} of ${of} (${percentage(part, of)})`,
    and: "and",
    account: (version, catalogue) =>
      `Counted with Speerpunt ${version} (catalogue ${catalogue}), by fixed rules. The figures are about what the tender documents say, not about what was achieved in the contracts.`,
  },
};
