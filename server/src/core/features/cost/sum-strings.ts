// Words around the amount of social return.
import type { MessageLanguage } from "../../catalogue/types.js";

export interface SumStrings {
  readonly insert: (sum: string) => string;
  readonly explain: (sum: string) => string;
}

export const SUM_STRINGS: Readonly<Record<MessageLanguage, SumStrings>> = {
  nl: {
    insert: (sum) => `Schrijf het bedrag erbij: ${sum}`,
    explain: (sum) =>
      `**Bedrag:** ${sum} (percentage × waarde van de opdracht volgens dit document, zonder btw).`,
  },
  en: {
    insert: (sum) => `Add the amount: ${sum}`,
    explain: (sum) =>
      `**Amount:** ${sum} (percentage × value of the contract as this document states it, without VAT).`,
  },
};
