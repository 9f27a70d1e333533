// `speerpunt explain`: what a rule finds and why.
import { gateRulePage, hasRule, type MessageLanguage, RULE_IDS, rulePage, ruleTitle } from "../core/index.js";
import { nearest } from "../project/nearest.js";
import type { Words } from "./words/words.js";

/** The page of a rule, or the list of rules; or, for a rule that does not exist, why not. */
export function explain(
  rule: string | undefined,
  language: MessageLanguage,
  words: Words,
): { readonly kind: "page" | "unknown"; readonly text: string } {
  if (rule === undefined) return { kind: "page", text: listRules(language, words) };
  const demand = gateRulePage(rule, language);
  if (demand) return { kind: "page", text: demand };
  if (!hasRule(rule)) {
    const known = words.rules.known([...RULE_IDS].sort());
    return { kind: "unknown", text: `${words.rules.unknown(rule, nearest(rule, RULE_IDS))} ${known}` };
  }
  const page = rulePage(rule, language) ?? rulePage(rule, language === "nl" ? "en" : "nl");
  return { kind: "page", text: `${(page ?? words.rules.noPage(rule)).trim()}\n` };
}

function listRules(language: MessageLanguage, words: Words): string {
  const width = RULE_IDS.reduce((widest, id) => Math.max(widest, id.length), 0);
  const rules = [...RULE_IDS]
    .sort()
    .map((id) => `  ${id.padEnd(width)}  ${ruleTitle(id, language)}`.trimEnd());
  return `${words.rules.title}\n${rules.map((line) => `${line}\n`).join("")}`;
}
