// Words of the worked example of a scoring.
import type { MessageLanguage } from "../../catalogue/types.js";

export interface ScoreStrings {
  readonly insert: string;
  readonly intro: string;
  readonly head: readonly [string, string, string, string];
  readonly total: string;
  /** What a weight is worth: its part of the whole, and what a score of 60% gives. */
  readonly worth: (weight: string, total: string, share: string, points: string) => string;
}

export const SCORE_STRINGS: Readonly<Record<MessageLanguage, ScoreStrings>> = {
  nl: {
    insert: "Voeg een rekenvoorbeeld van de beoordeling toe",
    intro: "Rekenvoorbeeld, met verzonnen scores. Gewogen score = score × weging.",
    head: ["Criterium", "Weging", "Score", "Gewogen"],
    total: "Totaal",
    worth: (weight, total, share, points) =>
      `Weegt ${weight} van ${total} (${share}%). Een score van 60% levert op: 60% × ${weight} = ${points}.`,
  },
  en: {
    insert: "Add a worked example of the scoring",
    intro: "Worked example, with invented scores. Weighted score = score × weight.",
    head: ["Criterion", "Weight", "Score", "Weighted"],
    total: "Total",
    worth: (weight, total, share, points) =>
      `Weighs ${weight} of ${total} (${share}%). A score of 60% yields: 60% × ${weight} = ${points}.`,
  },
};
