// What makes a clause unfit to be inserted: a hedge, a label without its equivalent, nothing to measure.
import type { Clause, VagueTerms } from "../src/core/catalogue/catalogue-data.js";
import { PatternSet } from "../src/core/catalogue/pattern.js";
import { tokenize } from "../src/core/text/tokens.js";
import type { KeyPath } from "./problem.js";

export interface Fault {
  readonly key: KeyPath;
  readonly text: string;
}

export type ClauseReader = (clause: Clause) => Fault[];

const LANGUAGES = ["nl", "en"] as const;
const PARTS = ["text", "verification", "followUp", "rationale"] as const;
const EQUIVALENT = { nl: /gelijkwaardig/i, en: /\bequivalent\b(?! (?:of|to)\b)/i };

// Standards by their prefix and number, and the labels and schemes that buyers name.
const STANDARD = /\b(?:ISO|IEC|NEN|EN|NTA|NPR|BRL|CENELEC|DIN|PAS)(?:[-/ ][A-Z]{2,})*[- ]\d{2,}/;
const SCHEME = new RegExp(
  `(?<!\\p{L})(?:${[
    "FSC",
    "PEFC",
    "EU Ecolabel",
    "Blauer Engel",
    "Nordic Swan",
    "Milieukeur",
    "OEKO-TEX",
    "ENERGY STAR",
    "TCO Certified",
    "EPEAT",
    "WEEELABEX",
    "BREEAM(?:-NL)?",
    "GPR Gebouw",
    "Madaster",
    "DuboCalc",
    "Het Nieuwe Normaal",
    "CO2-Prestatieladder",
    "CO2 Performance Ladder",
    "GHG Protocol",
    "PSO",
    "Prestatieladder Socialer Ondernemen",
    "Electronics Watch",
  ].join("|")})(?!\\p{L})`,
  "u",
);

const NUMBER = "\\d[\\d.,]*\\]?";
const UNITS = {
  nl: "%|procent|punten?|euro|kg|kilogram|ton|gram|kWh|kilometer|km|meter|m²|uur|uren|minuten|dagen|werkdagen|weken|maanden|jaar|jaren|keer|personen|mensen|leerwerkplekken|werkplekken|proeven|verbetervoorstellen|huishoudens|ritten",
  en: "%|per cent|points?|euros?|kg|kilograms?|tonnes?|grams?|kWh|kilometres?|km|metres?|m²|hours?|minutes|days|working days|weeks|months|years?|times|persons|people|training places|jobs|trials|improvement proposals|households|trips",
};
const MEASURE = {
  nl: new RegExp(`${NUMBER}\\s*(?:${UNITS.nl})(?![\\p{L}])|€\\s*\\[?[^\\]]*\\d`, "u"),
  en: new RegExp(`${NUMBER}\\s*(?:${UNITS.en})(?![\\p{L}])|€\\s*\\[?[^\\]]*\\d`, "u"),
};

// Administration that comes back, or that somebody else has to do.
const HEAVY = {
  nl: /kwartaal|maandelijks|per maand|halfjaar|onafhankelijk|accountant|massabalans|registratiesysteem|nulmeting/i,
  en: /quarter|monthly|per month|half[- ]year|independent|accountant|mass balance|registration system|baseline/i,
};

/** Prepares the hedges of the vague words once, for all clauses. */
export function clauseReader(vague: readonly VagueTerms[]): ClauseReader {
  const hedges = {
    nl: new PatternSet(vague.map(({ kind, nl }) => ({ id: kind, patterns: nl }))),
    en: new PatternSet(vague.map(({ kind, en }) => ({ id: kind, patterns: en }))),
  };
  return (clause) => {
    const faults: Fault[] = [];
    for (const language of LANGUAGES) {
      for (const part of PARTS) {
        const text = clause[part][language];
        const tokens = tokenize(text);
        for (const { start, end } of hedges[language].find(tokens)) {
          const words = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
          faults.push({ key: [part, language], text: `hedges with “${words}”; say how much and when` });
        }
        for (const sentence of sentences(text)) {
          const name = STANDARD.exec(sentence)?.[0] ?? SCHEME.exec(sentence)?.[0];
          if (name && !EQUIVALENT[language].test(sentence)) {
            faults.push({
              key: [part, language],
              text: `names “${name}” without allowing an equivalent`,
            });
          }
        }
      }
      if (
        clause.burden === "light" &&
        HEAVY[language].test(`${clause.text[language]} ${clause.verification[language]}`)
      )
        faults.push({ key: ["burden"], text: "is light, and yet asks for reports or checks that come back" });
      if (!MEASURE[language].test(clause.text[language])) {
        faults.push({ key: ["text", language], text: "states no quantity with a unit" });
      }
    }
    return faults;
  };
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=\p{Lu}|\[)/u);
}
