// The quick fix that lets a tenderer offer an equivalent of what a sentence names.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { OR_EQUIVALENT, STRINGS } from "../strings.js";

const RULES: ReadonlySet<string> = new Set(["brand-without-equivalent", "norm-without-equivalent"]);

/** Puts “of gelijkwaardig” behind the name, in the language of the document; none for a finding of another rule. */
export function equivalentFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  if (!RULES.has(finding.rule)) return [];
  const words = OR_EQUIVALENT[analysis.language === "en" ? "en" : "nl"];
  const { end } = finding.focus;
  return [
    {
      title: STRINGS[language].addEquivalent(words),
      edits: [{ span: { start: end, end }, newText: ` ${words}` }],
      preferred: true,
      safe: true,
      select: null,
    },
  ];
}
