// Comply or explain: the fix that leaves the text as it is and says why.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { STRINGS } from "../strings.js";
import { endOfUnitAt } from "../units.js";
import { titleForSpearhead } from "../wording.js";
import { isAnsweredByClause } from "./clause.js";

const NEVER_IGNORED: ReadonlySet<string> = new Set(["ignore-without-reason", "invalid-front-matter"]);

/** Puts an ignore comment with an open reason behind the words that the finding is about. */
export function explanationFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  if (NEVER_IGNORED.has(finding.rule)) return [];
  const at = endOfUnitAt(analysis, finding.span.start);
  if (at === null) return [];
  const { openReason, explain, leaveOut } = STRINGS[language];
  const perSpearhead = isAnsweredByClause(finding.rule) ? finding.spearhead : null;
  const subject = perSpearhead ? `${finding.rule} ${perSpearhead}` : finding.rule;
  const head = ignoreHead(analysis, subject);
  return [
    {
      title: perSpearhead ? titleForSpearhead(leaveOut, perSpearhead, analysis, language) : explain,
      edits: [{ span: { start: at, end: at }, newText: `${head}${openReason} -->` }],
      preferred: false,
      select: { start: at + head.length, end: at + head.length + openReason.length },
    },
  ];
}

/** The start of an ignore comment up to its reason, in the language of the document. */
export function ignoreHead({ language }: Analysis, subject: string): string {
  return ` <!-- speerpunt-${language === "en" ? "ignore" : "negeer"} ${subject}: `;
}
