// What is wrong in a YAML file of ours, in both languages.
import { yamlFault } from "../core/index.js";
import type { Choice, MovedKey, ProblemText } from "./yaml/shape.js";

/** A number that no sum of money reaches; nobody wants to read it. */
const NO_LIMIT = 1_000_000_000;

export const messages = {
  tooLarge: (limit: number) => ({
    nl: `Dit bestand is langer dan ${limit} tekens en is niet gelezen. Haal weg wat er niet in hoort.`,
    en: `This file is longer than ${limit} characters and was not read. Remove what does not belong in it.`,
  }),
  unreadable: () => ({
    nl: "Dit bestand is niet te lezen als YAML. Schrijf per regel één sleutel, een dubbele punt en een waarde.",
    en: "This file cannot be read as YAML. Write one key, a colon and a value per line.",
  }),
  noDocuments: (patterns: readonly string[]) => ({
    nl: `Er is geen document dat ${quoted(patterns)} heet of daarin staat. Patronen gaan uit van de map van dit bestand.`,
    en: `No document is called ${quoted(patterns)} or lies in it. Patterns start from the folder of this file.`,
  }),
  rootNotMapping: () => ({
    nl: "Dit bestand bestaat uit sleutels met waarden, één per regel, zoals `language: nl`; hier staat iets anders.",
    en: "This file consists of keys with values, one per line, such as `language: nl`; this is something else.",
  }),
  keyNotText: () => ({
    nl: "Een sleutel moet een gewoon woord zijn.",
    en: "A key must be a plain word.",
  }),
  unknownKey: (key: string, suggestion: string | undefined, known: readonly string[]) => ({
    nl: `Onbekende sleutel \`${key}\`.${didYouMean.nl(suggestion)} Mogelijk: ${quoted(known)}.`,
    en: `Unknown key \`${key}\`.${didYouMean.en(suggestion)} Allowed: ${quoted(known)}.`,
  }),
  movedKey: (key: string, { under, as }: MovedKey) => ({
    nl: `\`${key}\` staat nu onder \`${under}\`${as ? `, als \`${as}\`` : ""}.`,
    en: `\`${key}\` now stands under \`${under}\`${as ? `, as \`${as}\`` : ""}.`,
  }),
  duplicateKey: (key: string) => ({
    nl: `De sleutel \`${key}\` staat er vaker dan één keer; alleen de eerste telt. Haal deze weg of voeg ze samen.`,
    en: `The key \`${key}\` occurs more than once; only the first counts. Remove this one or merge them.`,
  }),
  noValue: (key: string) => ({
    nl: `\`${key}\` heeft geen waarde en doet daarom niets. Geef een waarde of haal de regel weg.`,
    en: `\`${key}\` has no value and so does nothing. Give it a value or remove the line.`,
  }),
  wrongValue: (
    key: string,
    value: string,
    suggestion: string | undefined,
    allowed: readonly Choice[] | ProblemText,
  ) =>
    cannotBe(
      key,
      value,
      suggestion,
      "nl" in allowed ? allowed : { nl: choices(allowed, "nl"), en: choices(allowed, "en") },
    ),
  someText: () => ({ nl: "een tekst", en: "a text" }),
  tooLong: (key: string, most: number) => ({
    nl: `\`${key}\` is te lang. Mogelijk: hooguit ${most} tekens.`,
    en: `\`${key}\` is too long. Allowed: at most ${most} characters.`,
  }),
  wrongNumber: (
    key: string,
    value: string,
    meant: string | undefined,
    { least, most, whole }: { readonly least: number; readonly most: number; readonly whole?: boolean },
  ) =>
    cannotBe(key, value, meant, {
      nl: `een ${whole ? "heel " : ""}getal ${most < NO_LIMIT ? `van ${least} tot en met ${most}` : `vanaf ${least}`}, in cijfers, zonder eenheid${whole ? "" : " en met een punt voor decimalen"}`,
      en: `a ${whole ? "whole " : ""}number from ${least} ${most < NO_LIMIT ? `to ${most}` : "on"}, in digits, without a unit${whole ? "" : " and with a point for decimals"}`,
    }),
  tooMany: (key: string, most: number) => ({
    nl: `In \`${key}\` staan meer dan ${most} onderdelen; alleen de eerste ${most} tellen.`,
    en: `\`${key}\` has more than ${most} items; only the first ${most} count.`,
  }),
  notMapping: (key: string, value: string, keys: readonly string[]) =>
    cannotBe(key, value, undefined, {
      nl: `sleutels met waarden, ingesprongen op de regels eronder: ${quoted(keys)}`,
      en: `keys with values, indented on the lines below: ${quoted(keys)}`,
    }),
  missingKeys: (key: string, absent: readonly string[]) => ({
    nl: `Bij \`${key}\` ${absent.length === 1 ? "ontbreekt" : "ontbreken"} ${quoted(absent)}; daarom telt dit onderdeel niet mee.`,
    en: `\`${key}\` lacks ${quoted(absent)}; therefore this item does not count.`,
  }),
  twiceInList: (key: string, value: string) => ({
    nl: `\`${value}\` staat meer dan één keer in \`${key}\`. Eén keer is genoeg.`,
    en: `\`${value}\` occurs more than once in \`${key}\`. Once is enough.`,
  }),
  emptyList: (key: string) => ({
    nl: `De lijst \`${key}\` is leeg en doet daarom niets. Vul hem of haal de regel weg.`,
    en: `The list \`${key}\` is empty and so does nothing. Fill it or remove the line.`,
  }),
  rulesNotMapping: (key: string) => ({
    nl: `\`${key}\` moet bestaan uit regels met een ernst, ingesprongen onder de sleutel, zoals \`vague: warning\`.`,
    en: `\`${key}\` must consist of rules with a severity, indented under the key, such as \`vague: warning\`.`,
  }),
  unknownRule: (id: string, suggestion: string | undefined, known: readonly string[]) => ({
    nl: `Er is geen regel \`${id}\`.${didYouMean.nl(suggestion)}${suggestion ? "" : ` Mogelijk: ${quoted(known)}.`}`,
    en: `There is no rule \`${id}\`.${didYouMean.en(suggestion)}${suggestion ? "" : ` Allowed: ${quoted(known)}.`}`,
  }),
  unknownPhase: (id: string, suggestion: string | undefined, known: readonly string[]) => ({
    nl: `Er is geen fase \`${id}\`.${didYouMean.nl(suggestion)} Mogelijk: ${quoted(known)}.`,
    en: `There is no phase \`${id}\`.${didYouMean.en(suggestion)} Allowed: ${quoted(known)}.`,
  }),
  perNameNotMapping: (key: string) => ({
    nl: `\`${key}\` moet bestaan uit namen met een waarde, ingesprongen onder de sleutel.`,
    en: `\`${key}\` must consist of names with a value, indented under the key.`,
  }),
  unknownName: (id: string, suggestion: string | undefined, known: readonly string[]) => ({
    nl: `\`${id}\` kan hier niet staan.${didYouMean.nl(suggestion)} Mogelijk: ${quoted(known)}.`,
    en: `\`${id}\` cannot stand here.${didYouMean.en(suggestion)} Allowed: ${quoted(known)}.`,
  }),
} satisfies Record<string, (...values: never[]) => ProblemText>;

const didYouMean = {
  nl: (suggestion: string | undefined) => (suggestion ? ` Bedoelt u \`${suggestion}\`?` : ""),
  en: (suggestion: string | undefined) => (suggestion ? ` Did you mean \`${suggestion}\`?` : ""),
};

function cannotBe(key: string, value: string, meant: string | undefined, allowed: ProblemText): ProblemText {
  return {
    nl: `\`${key}\` kan niet \`${value}\` zijn.${didYouMean.nl(meant)} Mogelijk: ${allowed.nl}.`,
    en: `\`${key}\` cannot be \`${value}\`.${didYouMean.en(meant)} Allowed: ${allowed.en}.`,
  };
}

/** Values with what they mean. */
function choices(allowed: readonly Choice[], language: keyof ProblemText): string {
  return allowed
    .map(({ value, help }) => (help ? `\`${value}\` (${help[language]})` : `\`${value}\``))
    .join(", ");
}

/** Words as they stand in a file, in a row. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** Words for a YAML syntax error, by the parser's error code; the parser itself speaks English only. */
export function syntaxMessage(code: string, original: string): ProblemText {
  const why = yamlFault(code) ?? { nl: "de tekst is geen geldige YAML", en: lowerFirst(original) };
  return {
    nl: `Fout in de opbouw van de YAML: ${why.nl}.`,
    en: `YAML syntax error: ${why.en}.`,
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}
