// What is wrong in a project file, in both languages.
import type { MessageLanguage } from "../core/index.js";

export type ProblemText = Readonly<Record<MessageLanguage, string>>;

export const messages = {
  tooLarge: (limit: number) => ({
    nl: `Dit bestand is langer dan ${limit} tekens en is niet gelezen; een projectbestand heeft er enkele tientallen regels.`,
    en: `This file is longer than ${limit} characters and was not read; a project file has a few dozen lines.`,
  }),
  unreadable: () => ({
    nl: "Dit bestand is niet te lezen als YAML. Schrijf per regel één sleutel, een dubbele punt en een waarde.",
    en: "This file cannot be read as YAML. Write one key, a colon and a value per line.",
  }),
  rootNotMapping: () => ({
    nl: "Een projectbestand bestaat uit sleutels met waarden, zoals `language: nl`; hier staat iets anders.",
    en: "A project file consists of keys with values, such as `language: nl`; this is something else.",
  }),
  keyNotText: () => ({
    nl: "Een sleutel moet een gewoon woord zijn.",
    en: "A key must be a plain word.",
  }),
  unknownKey: (key: string, suggestion: string | undefined, known: readonly string[]) => ({
    nl: `Onbekende sleutel \`${key}\`.${didYouMean.nl(suggestion)} Mogelijk: ${list(known)}.`,
    en: `Unknown key \`${key}\`.${didYouMean.en(suggestion)} Allowed: ${list(known)}.`,
  }),
  duplicateKey: (key: string) => ({
    nl: `De sleutel \`${key}\` staat er vaker dan één keer; alleen de eerste telt. Haal deze weg of voeg ze samen.`,
    en: `The key \`${key}\` occurs more than once; only the first counts. Remove this one or merge them.`,
  }),
  noValue: (key: string) => ({
    nl: `\`${key}\` heeft geen waarde en doet daarom niets. Geef een waarde of haal de regel weg.`,
    en: `\`${key}\` has no value and so does nothing. Give it a value or remove the line.`,
  }),
  wrongValue: (key: string, value: string, suggestion: string | undefined, allowed: readonly string[]) => ({
    nl: `\`${key}\` kan niet \`${value}\` zijn.${didYouMean.nl(suggestion)} Mogelijk: ${list(allowed)}.`,
    en: `\`${key}\` cannot be \`${value}\`.${didYouMean.en(suggestion)} Allowed: ${list(allowed)}.`,
  }),
  wrongProductGroup: (key: string, value: string) => ({
    nl: `\`${key}\` kan niet \`${value}\` zijn. Mogelijk: één id van een productgroep, in kleine letters en koppeltekens, zoals \`papier\` of \`generiek\`.`,
    en: `\`${key}\` cannot be \`${value}\`. Allowed: one id of a product group, in lower case and hyphens, such as \`papier\` or \`generiek\`.`,
  }),
  wrongDay: (key: string, value: string) => ({
    nl: `\`${key}\` kan niet \`${value}\` zijn. Mogelijk: een dag als \`2026-11-22\`.`,
    en: `\`${key}\` cannot be \`${value}\`. Allowed: a day such as \`2026-11-22\`.`,
  }),
  twiceInList: (key: string, value: string) => ({
    nl: `\`${value}\` staat meer dan één keer in \`${key}\`. Eén keer is genoeg.`,
    en: `\`${value}\` occurs more than once in \`${key}\`. Once is enough.`,
  }),
  emptyList: (key: string) => ({
    nl: `De lijst \`${key}\` is leeg en doet daarom niets. Vul hem of haal de regel weg.`,
    en: `The list \`${key}\` is empty and so does nothing. Fill it or remove the line.`,
  }),
  wrongGlob: (key: string, value: string) => ({
    nl: `In \`${key}\` kan \`${value}\` niet staan. Mogelijk: een patroon voor bestandsnamen, zoals \`bestekken/**/*.md\`.`,
    en: `\`${key}\` cannot hold \`${value}\`. Allowed: a pattern for file names, such as \`tenders/**/*.md\`.`,
  }),
  rulesNotMapping: (key: string) => ({
    nl: `\`${key}\` moet bestaan uit regels met een ernst, ingesprongen onder de sleutel, zoals \`vague: warning\`.`,
    en: `\`${key}\` must consist of rules with a severity, indented under the key, such as \`vague: warning\`.`,
  }),
  unknownRule: (id: string, suggestion: string | undefined, known: readonly string[]) => ({
    nl: `Er is geen regel \`${id}\`.${didYouMean.nl(suggestion)}${suggestion ? "" : ` Mogelijk: ${list(known)}.`}`,
    en: `There is no rule \`${id}\`.${didYouMean.en(suggestion)}${suggestion ? "" : ` Allowed: ${list(known)}.`}`,
  }),
} satisfies Record<string, (...values: never[]) => ProblemText>;

const didYouMean = {
  nl: (suggestion: string | undefined) => (suggestion ? ` Bedoelt u \`${suggestion}\`?` : ""),
  en: (suggestion: string | undefined) => (suggestion ? ` Did you mean \`${suggestion}\`?` : ""),
};

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** Words for a YAML syntax error, by the parser's error code; the parser itself speaks English only. */
export function syntaxMessage(code: string, original: string): ProblemText {
  const why = SYNTAX[code] ?? { nl: "de tekst is geen geldige YAML", en: lowerFirst(original) };
  return {
    nl: `Fout in de opbouw van de YAML: ${why.nl}.`,
    en: `YAML syntax error: ${why.en}.`,
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

const SYNTAX: Readonly<Record<string, ProblemText>> = {
  BAD_INDENT: {
    nl: "de inspringing klopt niet, of een haakje is niet gesloten",
    en: "the indentation is wrong, or a bracket is not closed",
  },
  BAD_SCALAR_START: {
    nl: "een waarde kan niet met dit teken beginnen; zet haar tussen aanhalingstekens",
    en: "a value cannot start with this character; put it in quotes",
  },
  BAD_DQ_ESCAPE: {
    nl: "onbekende code na `\\` tussen dubbele aanhalingstekens; gebruik enkele",
    en: "unknown code after `\\` in double quotes; use single quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: "twee dubbele punten op één regel, of een regel die te ver inspringt",
    en: "two colons on one line, or a line that is indented too far",
  },
  BLOCK_IN_FLOW: {
    nl: "tussen haakjes staat iets dat op een eigen regel hoort",
    en: "something between brackets belongs on a line of its own",
  },
  MISSING_CHAR: {
    nl: "er ontbreekt een teken, zoals een dubbele punt, een komma, een haakje of een aanhalingsteken",
    en: "a character is missing, such as a colon, a comma, a bracket or a quote",
  },
  MULTILINE_IMPLICIT_KEY: {
    nl: "een sleutel moet op één regel staan; ontbreekt een dubbele punt?",
    en: "a key must be on one line; is a colon missing?",
  },
  MULTIPLE_DOCS: {
    nl: "een projectbestand is één geheel; haal de regels met `---` weg",
    en: "a project file is one document; remove the lines with `---`",
  },
  RESOURCE_EXHAUSTION: {
    nl: "te diep genest",
    en: "nested too deeply",
  },
  TAB_AS_INDENT: {
    nl: "spring in met spaties, niet met een tab",
    en: "indent with spaces, not with a tab",
  },
  UNEXPECTED_TOKEN: {
    nl: "dit staat hier niet op zijn plaats; kijk naar de inspringing en naar de regel erboven",
    en: "this is out of place here; look at the indentation and at the line above",
  },
};
