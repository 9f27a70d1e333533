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
    several: "er is meer dan één lijst van gewichten, bijvoorbeeld per perceel.",
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
    several: "there is more than one list of weights, for instance one per lot.",
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
};

export const GATE_STRINGS: Readonly<Record<MessageLanguage, GateStrings>> = { nl, en };

/** The name of a demand of the gate; the empty string for another id. */
export function gateTitle(id: string, language: MessageLanguage): string {
  return GATE_STRINGS[language].titles[id] ?? "";
}

function percent(value: number, mark: string): string {
  return `${String(value).replace(".", mark)}%`;
}
