// Words that an MVI matrix is made of, in the language of the document, and the titles of its actions.
import type { MessageLanguage } from "../../catalogue/types.js";

export interface MatrixStrings {
  readonly insert: string;
  readonly align: string;
  readonly heading: string;
  readonly intro: string;
  readonly binding: string;
  readonly head: readonly string[];
  /** Levels that a writer fills in, before the unit. */
  readonly levels: readonly [string, string, string];
  /** Cells of a row that says nothing yet. */
  readonly open: {
    readonly performance: string;
    readonly unit: (example: string) => string;
    readonly proof: string;
    readonly followUp: string;
  };
  readonly points: string;
  readonly scoring: string;
  readonly total: string;
  readonly totalPoints: string;
  readonly rest: string;
}

export const MATRIX_STRINGS: Readonly<Record<MessageLanguage, MatrixStrings>> = {
  nl: {
    insert: "Voeg een MVI-matrix toe met een rij per speerpunt",
    align: "Lijn de tabel uit",
    heading: "MVI-matrix",
    intro:
      "De inschrijver noemt per rij wat hij voor deze opdracht toezegt. De basis is een eis en levert geen punten op, de top levert alle punten op; daartussen tellen de punten lineair.",
    binding:
      "Elke toezegging wordt een verplichting uit de overeenkomst, met de rapportage en het gevolg die in de laatste kolom staan.",
    head: [
      "Speerpunt",
      "Prestatie",
      "Basis (eis)",
      "Plus",
      "Top",
      "Eenheid",
      "Bewijs",
      "Punten",
      "Beoordeling",
      "Opvolging in de overeenkomst",
    ],
    levels: ["[basis]", "[plus]", "[top]"],
    open: {
      performance: "[prestatie]",
      unit: (example) => `[eenheid, bijvoorbeeld ${example}]`,
      proof: "[bewijsmiddel]",
      followUp: "[rapportage en gevolg]",
    },
    points: "[punten]",
    scoring: "lineair van basis naar top",
    total: "Totaal",
    totalPoints: "[totaal]",
    rest: "wat er nog is tot 100",
  },
  en: {
    insert: "Add an MVI matrix with a row per spearhead",
    align: "Align the table",
    heading: "MVI matrix",
    intro:
      "The tenderer states for each row what he commits to for this contract. The base is a requirement and earns no points, the top earns all points; in between points are linear.",
    binding:
      "Each commitment becomes an obligation under the contract, with the report and the consequence in the last column.",
    head: [
      "Spearhead",
      "Performance",
      "Base (requirement)",
      "Plus",
      "Top",
      "Unit",
      "Proof",
      "Points",
      "Scoring",
      "Follow-up in the contract",
    ],
    levels: ["[base]", "[plus]", "[top]"],
    open: {
      performance: "[performance]",
      unit: (example) => `[unit, for example ${example}]`,
      proof: "[means of proof]",
      followUp: "[report and consequence]",
    },
    points: "[points]",
    scoring: "linear from base to top",
    total: "Total",
    totalPoints: "[total]",
    rest: "what is left up to 100",
  },
};
