// What is wrong with a YAML text, in words: its parser speaks English only, to programmers.
import type { Bilingual } from "../catalogue/catalogue-data.js";

/** Half a sentence on a fault, by the code of the parser or of front matter; undefined for an unknown code. */
export function yamlFault(code: string): Bilingual | undefined {
  return FAULTS[code];
}

/** Of a fault that has no words of its own. */
export const OTHER_YAML_FAULT: Bilingual = { nl: "geen geldige YAML", en: "no valid YAML" };

const FAULTS: Readonly<Record<string, Bilingual>> = {
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
    nl: "dit bestand is één geheel; haal de regels met `---` weg",
    en: "this file is one document; remove the lines with `---`",
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
  NO_MAPPING: {
    nl: "er staan geen sleutels met waarden",
    en: "there are no keys with values",
  },
};
