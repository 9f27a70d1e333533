// Comply or explain for a solution that must stay technical: the reason stands in the text, where a tenderer reads it.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { firstChoice } from "../open-choice.js";
import { wholeSentence } from "../rewrites/phrase.js";
import { placeOf, sentenceOf, wordsIn } from "../rewrites/sentence.js";
import { OR_EQUIVALENT, STRINGS, TECHNICAL } from "../strings.js";
import { endOfUnitAt } from "../units.js";
import { ignoreHead } from "./explanation.js";

/**
 * Says why in the sentence itself, with an open reason. A make still needs “or equivalent” then; a solution gets an ignore
 * comment that points at the reason.
 */
export function technicalFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const isMake = finding.rule === "brand-without-equivalent";
  if (!isMake && finding.rule !== "prescriptive") return [];
  const sentence = sentenceOf(analysis, finding);
  const unitEnd = endOfUnitAt(analysis, finding.span.start);
  if (!sentence || unitEnd === null) return [];
  const words = analysis.language === "en" ? "en" : "nl";
  const { solution, make, comment } = TECHNICAL[words];
  const { end } = placeOf(sentence, wordsIn(sentence.statement, wholeSentence(sentence.statement.tokens)));
  const reason = insertion(end, ` (${isMake ? make : solution})`);
  const edits = isMake
    ? joined(insertion(finding.focus.end, ` ${OR_EQUIVALENT[words]}`), reason)
    : joined(reason, insertion(unitEnd, `${ignoreHead(analysis, finding.rule)}${comment} -->`));
  return [
    { title: STRINGS[language].technical, edits, preferred: false, preview: true, select: openIn(edits) },
  ];
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** Two insertions in order; at the same place they are one. */
function joined(first: TextEdit, second: TextEdit): TextEdit[] {
  if (first.span.start !== second.span.start) return [first, second];
  return [insertion(first.span.start, first.newText + second.newText)];
}

/** Where the open reason stands after the edits. */
function openIn(edits: readonly TextEdit[]): Fix["select"] {
  let shift = 0;
  for (const { span, newText } of edits) {
    const choice = firstChoice(newText, span.start + shift);
    if (choice) return choice;
    shift += newText.length;
  }
  return null;
}
