// The quick fix that compares costs over the years of use instead of a price of buying or renting.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { tokenize } from "../../text/tokens.js";
import { costFamilyOf, costSheet } from "../cost/cost-sheet.js";
import { COST_STRINGS } from "../cost/strings.js";
import { lineEnding } from "../insertion/lines.js";
import { behindBlock } from "../insertion/paragraph.js";
import { firstChoice } from "../open-choice.js";
import { unitAt } from "../units.js";

const CUES = new CueSet(CATALOGUE.priceCues);
/** A lead such as "Prijs (40%):" or "**Prijs.**", which stays. */
const LEAD = /^[^:.]{1,60}(?::|\.\*\*)\s+/;

/** Says in the sentence that costs are compared, and puts the data sheet below its paragraph, list or table. */
export function lifeCycleCostFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  if (finding.rule !== "no-tco") return [];
  const place = unitAt(analysis, finding.span.start);
  if (!place) return [];
  const words = analysis.language === "en" ? "en" : "nl";
  const family = costFamilyOf(analysis.productGroup);
  const sentence = sentenceEdit(analysis, finding, family.years, family.parts[words]);
  const sheet = behindBlock(analysis, place.block, costSheet(family, words, lineEnding(analysis.text)));
  return [
    {
      title: COST_STRINGS[language].compareCosts,
      edits: [sentence, sheet],
      preferred: true,
      preview: true,
      select: firstChoice(sentence.newText, sentence.span.start),
    },
  ];
}

/** Puts the costs in the place of the price by name, else of the whole sentence; behind a sentence that names none. */
function sentenceEdit(analysis: Analysis, finding: Finding, years: number, parts: string): TextEdit {
  const { text } = analysis;
  const language = analysis.language === "en" ? "en" : "nl";
  const strings = COST_STRINGS[language];
  const { span, focus } = finding;
  if (finding.message === "plain")
    return { span: { start: span.end, end: span.end }, newText: ` ${strings.costsAfter(years, parts)}` };
  const sentence = text.slice(span.start, span.end);
  const price = text.slice(focus.start, focus.end);
  if (/^\p{Ll}+$/u.test(price) && !CUES.find(tokenize(sentence), language).has("left-out"))
    return withArticle(text, focus, strings.costsInstead(years, price, parts), strings.article);
  const lead = LEAD.exec(sentence)?.[0] ?? "";
  return {
    span: { start: span.start + lead.length, end: span.end },
    newText: strings.costsAfter(years, parts),
  };
}

/** Replaces a noun, and the article before it where that belongs to another gender. */
function withArticle(
  text: string,
  span: { readonly start: number; readonly end: number },
  newText: string,
  article: { readonly from: string; readonly to: string } | null,
): TextEdit {
  const before = article && `${article.from} `;
  if (!before || text.slice(span.start - before.length, span.start) !== before) return { span, newText };
  return { span: { start: span.start - before.length, end: span.end }, newText: `${article.to} ${newText}` };
}
