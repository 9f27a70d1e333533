// The quick fix that says of an instrument of innovation what is not said yet.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { lineEnding } from "../insertion/lines.js";
import { firstChoice } from "../open-choice.js";
import { STRINGS } from "../strings.js";
import { unitAt } from "../units.js";
import { instrumentPart } from "../wording.js";

/** Puts a sentence for each point behind the paragraph, list or table of the finding, in the language of the document. */
export function instrumentFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  if (finding.rule !== "incomplete-instrument") return [];
  const place = unitAt(analysis, finding.span.start);
  if (!place) return [];
  const words = analysis.language === "en" ? "en" : "nl";
  const paths = String(finding.data.unsaid).split(",");
  const sentences = paths.flatMap((path) => instrumentPart(path)?.text[words] ?? []);
  const eol = lineEnding(analysis.text);
  const source = analysis.document.outline.blocks[place.block]?.source ?? "";
  const at = place.blockStart + source.trimEnd().length;
  const newText = `${eol}${eol}${sentences.join(" ")}`;
  return [
    {
      title: STRINGS[language].sayUnsaid(sentences.length),
      edits: [{ span: { start: at, end: at }, newText }],
      preferred: true,
      select: firstChoice(newText, at),
    },
  ];
}
