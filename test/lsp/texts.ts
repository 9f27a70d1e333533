// Small specifications whose findings every version of the core agrees on.
import { RULE_IDS } from "../../server/src/core/index.js";

/** For tests that need findings of these rules; the server itself is tested with any core. */
export function needs(...rules: string[]): { skip: string | false } {
  const lacking = rules.filter((rule) => !RULE_IDS.includes(rule));
  return { skip: lacking.length > 0 && `the core has no rule ${lacking.join(", ")}` };
}

/** Nothing about responsible procurement: four times `missing-spearhead`. */
export const BARE = `# Programma van eisen schoonmaak

## 1 Eisen

- E-01 De opdrachtnemer maakt het gebouw vijf dagen per week schoon.
- E-02 De opdrachtnemer reageert binnen twee werkdagen op een klacht.
`;

/** `vague` at "zo veel mogelijk". */
export const VAGUE = `# Programma van eisen

## 1 Eisen

- E-01 De opdrachtnemer beperkt de CO2-uitstoot van het transport zo veel mogelijk.
`;

/** `placeholder` at "[invullen]". */
export const PLACEHOLDER = `# Programma van eisen

## 1 Eisen

- E-01 De opdrachtnemer start op [invullen] met de werkzaamheden.
`;
