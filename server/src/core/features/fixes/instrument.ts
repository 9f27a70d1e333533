// The quick fix that says of an instrument of innovation what is not said yet.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { behindBlock } from "../insertion/paragraph.js";
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
  const edit = behindBlock(analysis, place.block, sentences.join(" "));
  return [
    {
      title: STRINGS[language].sayUnsaid(sentences.length),
      edits: [edit],
      preferred: true,
      select: firstChoice(edit.newText, edit.span.start),
    },
  ];
}
