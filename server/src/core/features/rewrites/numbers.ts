// Numbers in digits or in words.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Token } from "../../text/tokens.js";

const WORDS = { nl: new Set(CATALOGUE.numberWords.nl), en: new Set(CATALOGUE.numberWords.en) };

/** Whether a token is a number in the language of the document; nothing is none. */
export function isNumber(token: Token | undefined, language: DocumentLanguage): boolean {
  if (!token) return false;
  return token.kind === "number" || WORDS[language === "en" ? "en" : "nl"].has(token.lower);
}
