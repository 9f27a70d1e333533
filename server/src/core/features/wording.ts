// Words for findings: messages, titles and pages of rules, per language.
import type { Finding, RelatedPlace } from "../analysis/finding.js";
import type { MessageLanguage } from "../catalogue/types.js";

export const CATALOGUE_VERSION = "2026.11";
export const RULE_IDS: readonly string[] = [];

export function hasRule(id: string): boolean {
  return RULE_IDS.includes(id);
}

/** One line that names the fault; the empty string for an unknown id. */
export function ruleTitle(_id: string, _language: MessageLanguage): string {
  return "";
}

/** The rule's page as Markdown, without front matter; undefined for an unknown id. */
export function rulePage(_id: string, _language: MessageLanguage): string | undefined {
  return undefined;
}

/** The finding's message in one sentence or two. */
export function formatMessage(finding: Finding, _language: MessageLanguage): string {
  return finding.message;
}

export function formatRelated(_finding: Finding, place: RelatedPlace, _language: MessageLanguage): string {
  return place.message;
}
