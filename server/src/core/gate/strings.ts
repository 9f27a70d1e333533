// The words of the gate.
import type { MessageLanguage, SpearheadStatus } from "../catalogue/types.js";
import type { GateMinimum } from "./policy.js";

export interface GateStrings {
  readonly spearhead: (name: string, status: SpearheadStatus, minimum: GateMinimum) => string;
  readonly awardTooLittle: (asked: number, most: number, criteria: readonly string[]) => string;
  readonly awardUnknown: (asked: number, why: string) => string;
  readonly awardWhy: Readonly<Record<"no-weights" | "several" | "sum", string>>;
  readonly awardBetween: (least: number, most: number, doubtful: readonly string[]) => string;
  readonly noAward: (asked: number) => string;
  readonly refused: Readonly<Record<"comment" | "document", string>>;
  readonly noReason: string;
  /** Names of the demands, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  /** What each of them asks, and what to do. */
  readonly about: Readonly<Record<string, string>>;
}

const NL_STATUS: Readonly<Record<GateMinimum, string>> = {
  covered: "gedekt",
  weak: "zwak",
  missing: "ontbreekt",
  waived: "gemotiveerd niet van toepassing",
};
const EN_STATUS: Readonly<Record<GateMinimum, string>> = {
  covered: "covered",
  weak: "weak",
  missing: "missing",
  waived: "waived with a reason",
};

const nl: GateStrings = {
  spearhead: (name, status, minimum) => {
    return `${name} is “${NL_STATUS[status]}”; de poort vraagt minstens “${NL_STATUS[minimum]}”.`;
  },
  awardTooLittle: (asked, most, criteria) =>
    `MVI telt in de gunning voor zover te lezen ${
      most === 0 ? "niet mee" : `voor hooguit ${percent(most, ",")} mee (${criteria.join("; ")})`
    }; de poort vraagt ${percent(asked, ",")}.`,
  awardUnknown: (asked, why) =>
    `Of MVI voor ${percent(asked, ",")} meetelt in de gunning is onbekend: ${why} Beoordeel het zelf.`,
  awardWhy: {
    "no-weights": "er is geen lijst van gewichten gevonden die te lezen is.",
    several: "er is meer dan één lijst van gewichten, en er staat niet bij voor welk perceel.",
    sum: "de gewichten zijn samen geen 100%, 100 of 1000 punten.",
  },
  awardBetween: (least, most, doubtful) =>
    `zeker is ${percent(least, ",")}, mogelijk ${percent(most, ",")}; niet zeker is hoeveel van ${doubtful.join("; ")}.`,
  noAward: (asked) =>
    `Hier staat geen hoofdstuk over de gunning; of MVI daarin voor ${percent(asked, ",")} meetelt, is niet beoordeeld.`,
  refused: {
    comment:
      "De poort aanvaardt geen negeer-opmerkingen. Los de bevinding op, of leg in de tekst uit waarom niet.",
    document:
      "De poort aanvaardt geen negeer-opmerkingen voor het hele document. Zet de opmerking bij de plaats waar het om gaat.",
  },
  noReason:
    "Deze negeer-opmerking heeft geen reden, en die vraagt de poort. Schrijf achter een dubbele punt waarom.",
  titles: {
    "gate-spearhead": "Speerpunt haalt de gevraagde status niet",
    "gate-award-weight": "MVI weegt te licht in de gunning",
    "gate-award-unknown": "Gewicht van MVI in de gunning is niet te lezen",
    "gate-explanation": "Uitleg die de poort niet aanvaardt",
  },
  about: {
    "gate-spearhead":
      "In `speerpunt.yaml` staat onder `gate: spearheads` wat minstens gevraagd wordt. Maak er een eis, gunningscriterium of contractbepaling van, of leg in de tekst uit waarom niet als `waived` genoeg is.",
    "gate-award-weight":
      "In `speerpunt.yaml` staat onder `gate: awardWeight` voor hoeveel procent MVI minstens meetelt in de gunning. Geef een criterium over een speerpunt meer gewicht, of voeg er een toe. Een criterium telt mee als het zelf over een speerpunt gaat; een toelichting alleen is niet genoeg.",
    "gate-award-unknown":
      "Het gewicht van MVI in de gunning is niet te lezen: geen lijst van gewichten, meer dan één lijst, gewichten die niet optellen, of criteria waarvan niet zeker is of ze over een speerpunt gaan. Zet de weging in één tabel met een criterium per rij, en noem in de naam van een criterium waar het over gaat. Of beoordeel het zelf en aanvaard de reden in een nulmeting.",
    "gate-explanation":
      "In `speerpunt.yaml` staat onder `gate: explanations` welke negeer-opmerkingen aanvaard worden, en of ze een reden nodig hebben. Schrijf de reden achter een dubbele punt, los de bevinding op, of leg het in de tekst zelf uit.",
  },
};

const en: GateStrings = {
  spearhead: (name, status, minimum) => {
    return `${name} is “${EN_STATUS[status]}”; the gate asks at least “${EN_STATUS[minimum]}”.`;
  },
  awardTooLittle: (asked, most, criteria) =>
    `In the award MVI counts, as far as can be read, ${
      most === 0 ? "for nothing" : `for ${percent(most, ".")} at most (${criteria.join("; ")})`
    }; the gate asks ${percent(asked, ".")}.`,
  awardUnknown: (asked, why) =>
    `Whether MVI counts for ${percent(asked, ".")} in the award is unknown: ${why} Judge it yourself.`,
  awardWhy: {
    "no-weights": "no list of weights was found that can be read.",
    several: "there is more than one list of weights, and nothing says for which lot.",
    sum: "the weights do not add up to 100%, or to 100 or 1000 points.",
  },
  awardBetween: (least, most, doubtful) =>
    `${percent(least, ".")} is certain, ${percent(most, ".")} possible; not certain is how much of ${doubtful.join("; ")}.`,
  noAward: (asked) =>
    `There is no chapter on the award here; whether MVI counts for ${percent(asked, ".")} in it was not judged.`,
  refused: {
    comment: "The gate accepts no ignore comments. Solve the finding, or explain in the text why not.",
    document:
      "The gate accepts no ignore comments for a whole document. Put the comment at the place it is about.",
  },
  noReason: "This ignore comment has no reason, and the gate asks one. Write why behind a colon.",
  titles: {
    "gate-spearhead": "Spearhead does not reach the status asked",
    "gate-award-weight": "MVI weighs too little in the award",
    "gate-award-unknown": "Weight of MVI in the award cannot be read",
    "gate-explanation": "Explanation that the gate does not accept",
  },
  about: {
    "gate-spearhead":
      "`speerpunt.yaml` says under `gate: spearheads` what is asked at least. Make it a requirement, award criterion or contract clause, or explain in the text why not where `waived` is enough.",
    "gate-award-weight":
      "`speerpunt.yaml` says under `gate: awardWeight` for how many percent MVI counts at least in the award. Give a criterion on a spearhead more weight, or add one. A criterion counts when it is about a spearhead itself; a note below it is not enough.",
    "gate-award-unknown":
      "The weight of MVI in the award cannot be read: no list of weights, more than one list, weights that do not add up, or criteria of which it is not certain whether they are about a spearhead. Put the weights in one table with a criterion per row, and name in a criterion what it is about. Or judge it yourself and accept the reason in a baseline.",
    "gate-explanation":
      "`speerpunt.yaml` says under `gate: explanations` which ignore comments are accepted, and whether they need a reason. Write the reason behind a colon, solve the finding, or explain it in the text itself.",
  },
};

export const GATE_STRINGS: Readonly<Record<MessageLanguage, GateStrings>> = { nl, en };

/** The name of a demand of the gate; the empty string for another id. */
export function gateTitle(id: string, language: MessageLanguage): string {
  return GATE_STRINGS[language].titles[id] ?? "";
}

/** What a demand of the gate asks, as a page; undefined for another id. */
export function gateRulePage(id: string, language: MessageLanguage): string | undefined {
  const { titles, about } = GATE_STRINGS[language];
  return titles[id] && `# ${titles[id]}\n\n${about[id]}\n`;
}

function percent(value: number, mark: string): string {
  return `${String(value).replace(".", mark)}%`;
}
