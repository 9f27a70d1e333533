// Fills in what the document and the organisation know already, so that only real choices stay open.
import type { Bilingual, Clause } from "../../catalogue/catalogue-data.js";
import { writeNumber } from "../write-number.js";

/** What can be filled in; null for what is not known. */
export interface Known {
  /** Percentage of the organisation's policy for social return. */
  readonly socialReturn: number | null;
  /** Fixed term of the contract in months. */
  readonly term: number | null;
}

/** The share that the policy decides is written as the usual one; other shares are choices of their own. */
const POLICY_SHARE = { nl: /\[percentage, gangbaar is [\d,]+\]/g, en: /\[percentage, commonly [\d.]+\]/g };
const CONTRACT_YEAR = {
  nl: /(contractjaar \[nummer, bijvoorbeeld )(\d+)\]/g,
  en: /(contract year \[number, for example )(\d+)\]/g,
};
const PARTS = ["text", "verification", "followUp"] as const;

/** The clause with the policy's percentage, and no contract year behind the last one. */
export function filled(clause: Clause, known: Known): Clause {
  const parts = PARTS.map((part) => [part, both(clause[part], known)] as const);
  return { ...clause, ...Object.fromEntries(parts) };
}

function both({ nl, en }: Bilingual, known: Known): Bilingual {
  return { nl: fill(nl, "nl", known), en: fill(en, "en", known) };
}

function fill(text: string, language: "nl" | "en", { socialReturn, term }: Known): string {
  const share = socialReturn === null ? null : writeNumber(socialReturn, language);
  const years = term === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(term / 12));
  return text
    .replace(POLICY_SHARE[language], (open) => share ?? open)
    .replace(
      CONTRACT_YEAR[language],
      (_, head: string, year: string) => `${head}${Math.min(Number(year), years)}]`,
    );
}
