// The quick fix that lets a tenderer offer an equivalent of what a sentence names.
import type { Analysis } from "../../analysis/analyzer.js";
import { groupByCause } from "../../analysis/causes.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { OR_EQUIVALENT, STRINGS } from "../strings.js";

const RULES: ReadonlySet<string> = new Set(["brand-without-equivalent", "norm-without-equivalent"]);

/**
 * Puts “of gelijkwaardig” behind the name, in the language of the document, there or wherever the same name stands open;
 * none for a finding of another rule.
 */
export function equivalentFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  if (!RULES.has(finding.rule)) return [];
  const words = OR_EQUIVALENT[analysis.language === "en" ? "en" : "nl"];
  const edit = ({ focus: { end } }: Finding): TextEdit => ({
    span: { start: end, end },
    newText: ` ${words}`,
  });
  const everywhere = sameCause(analysis, finding);
  return [
    {
      title: STRINGS[language].addEquivalent(words),
      edits: [edit(finding)],
      preferred: true,
      safe: true,
      select: null,
    },
    ...(everywhere.length > 1
      ? [
          {
            title: STRINGS[language].addEquivalentEverywhere(words, everywhere.length),
            edits: everywhere.map(edit),
            preferred: false,
            select: null,
          },
        ]
      : []),
  ];
}

const groups = new WeakMap<Analysis, ReadonlyMap<Finding, readonly Finding[]>>();

/** The findings with the same cause, this one among them. */
function sameCause(analysis: Analysis, finding: Finding): readonly Finding[] {
  let known = groups.get(analysis);
  if (known === undefined) {
    const all = groupByCause(analysis.findings).map((group) => [group.finding, ...group.others]);
    known = new Map(all.flatMap((same) => same.map((one) => [one, same] as const)));
    groups.set(analysis, known);
  }
  return known.get(finding) ?? [finding];
}
