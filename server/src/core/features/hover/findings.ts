// A finding explained: its message, why it matters, how to prove compliance, from which source.
import type { Finding } from "../../analysis/finding.js";
import type { Profile } from "../../catalogue/organisation.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { cite } from "../cite.js";
import { STRINGS } from "../strings.js";
import { formatMessage, ruleFacts, ruleTitle } from "../wording.js";
import { covers, type HoverProvider } from "./hover-provider.js";

export const findingHovers: HoverProvider = (analysis, offset, language) =>
  analysis.findings
    .filter(({ focus }) => covers(focus, offset))
    .map((finding) => ({
      span: finding.focus,
      markdown: findingText(finding, language, analysis.organisation.profile),
    }));

function findingText(finding: Finding, language: MessageLanguage, profile?: Profile): string {
  const strings = STRINGS[language];
  const facts = ruleFacts(finding.rule, language);
  const lines = [
    `**${ruleTitle(finding.rule, language)}** (\`${finding.rule}\`)`,
    formatMessage(finding, language, profile),
  ];
  if (facts) {
    lines.push(`**${strings.why}:** ${facts.why}`, `**${strings.proof}:** ${facts.proof}`);
    if (facts.sources.length > 0)
      lines.push(
        `**${strings.sources}:** ${facts.sources.map((source) => cite(source, language)).join("; ")}`,
      );
  }
  return lines.join("\n\n");
}
