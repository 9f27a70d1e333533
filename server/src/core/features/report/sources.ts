// Where the rules of findings come from, as a list.
import type { Source } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Child, h } from "../html/html.js";
import { STRINGS } from "../strings.js";
import { ruleFacts } from "../wording.js";
import { REPORT_STRINGS } from "./strings.js";

/** The sources of the rules of which there are findings, each once. */
export function sources(findings: readonly { readonly rule: string }[], language: MessageLanguage): Child[] {
  const strings = REPORT_STRINGS[language];
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const found = new Map(
    rules.flatMap((rule) => ruleFacts(rule, language)?.sources ?? []).map((source) => [source.id, source]),
  );
  if (found.size === 0) return [];
  const items = [...found.values()].map((source) => h("li", {}, ...sourceItem(source, language)));
  return [h("h2", {}, strings.sources), h("p", {}, strings.sourcesIntro), h("ul", {}, ...items)];
}

/** Title, publisher and date of a source, with a word where nobody read the source itself. */
export function sourceItem(
  { title, publisher, date, status, url }: Source,
  language: MessageLanguage,
): Child[] {
  const { unverified, secondary } = STRINGS[language];
  const doubt = status === "unverified" ? unverified : status === "secondary" ? secondary : null;
  const facts = [publisher, date === "unknown" ? null : date, doubt].filter((fact) => fact !== null);
  return [url ? h("a", { href: url, rel: "noreferrer" }, title) : title, ` (${facts.join(", ")})`];
}
