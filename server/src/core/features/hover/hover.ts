// What a writer reads when the pointer rests on a finding or on a sentence that counts.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import { type MessageLanguage, SPEARHEADS } from "../../catalogue/types.js";
import type { Span } from "../../text/span.js";
import { cite } from "../cite.js";
import { STRINGS } from "../strings.js";
import { formatMessage, ruleFacts, ruleTitle, spearheadName } from "../wording.js";
import { formatGrounds, groundsOf } from "./grounds.js";

export interface Hover {
  /** Offsets in the document that the text is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** The hover at an offset: why, from which source and how to prove, or what a sentence counts for; null otherwise. */
export function hoverAt(analysis: Analysis, offset: number, language: MessageLanguage): Hover | null {
  const findings = analysis.findings.filter((finding) => contains(finding.focus, offset));
  const parts = findings.map((finding) => findingText(finding, language));
  const evidence = evidenceAt(analysis, offset, language);
  if (evidence) parts.push(evidence.markdown);
  const span = findings[0]?.focus ?? evidence?.span;
  return span ? { span, markdown: parts.join("\n\n---\n\n") } : null;
}

function findingText(finding: Finding, language: MessageLanguage): string {
  const strings = STRINGS[language];
  const facts = ruleFacts(finding.rule, language);
  const lines = [
    `**${ruleTitle(finding.rule, language)}** (\`${finding.rule}\`)`,
    formatMessage(finding, language),
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

function evidenceAt(analysis: Analysis, offset: number, language: MessageLanguage): Hover | null {
  const strings = STRINGS[language];
  for (const id of SPEARHEADS) {
    const { status, evidence } = analysis.spearheads[id];
    const index = evidence.findIndex(({ span }) => contains(span, offset));
    const hit = evidence[index];
    if (!hit) continue;
    const name = spearheadName(id, language);
    const say =
      status === "covered" ? strings.evidenceFor : status === "waived" ? strings.waiverOf : strings.wishFor;
    const words = formatGrounds(groundsOf(analysis, id, index), status, language);
    return { span: hit.span, markdown: [say(name), ...(words ? [`_${words}_`] : [])].join("\n\n") };
  }
  return null;
}

function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
