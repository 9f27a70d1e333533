// Comply or explain in the open: a sentence in the text that tells the tenderer why a spearhead is left out.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage, SpearheadId } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import { paragraphIn } from "../insertion/paragraph.js";
import { proportionOf } from "../offer.js";
import { EXEMPT, STRINGS, WAIVER } from "../strings.js";
import { spearheadName, titleForSpearhead } from "../wording.js";
import { writeNumber } from "../write-number.js";

const RULES: ReadonlySet<string> = new Set(["missing-spearhead", "weak-spearhead"]);
/** Chapters in which nobody looks for an explanation, or that a reader skips. */
const UNFIT: ReadonlySet<SectionRole | null> = new Set([
  "toc",
  "questions",
  "definitions",
  "contract",
  "annex",
]);

/** Puts “… wordt in deze opdracht niet toegepast, omdat [reden].” where the spearhead or the background is told. */
export function waiverFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const { spearhead } = finding;
  if (!spearhead || !RULES.has(finding.rule)) return [];
  const own = analysis.language === "en" ? "en" : "nl";
  const exemption = spearhead === "social-return" ? proportionOf(analysis).exemption : null;
  const reason = exemption
    ? EXEMPT[own][exemption.by](writeNumber(exemption.stated, own), writeNumber(exemption.least, own))
    : STRINGS[own].openReason;
  const words = WAIVER[own](spearheadName(spearhead, own), reason);
  const edit = paragraphIn(analysis, sectionFor(analysis, spearhead), words);
  const start = edit.span.start + edit.newText.indexOf(reason);
  return [
    {
      title: titleForSpearhead(STRINGS[language].waive, spearhead, analysis, language),
      edits: [edit],
      preferred: exemption !== null,
      select: exemption ? null : { start, end: start + reason.length },
    },
  ];
}

/** The section that names the spearhead, else the first of the background, else of the requirements, else the first. */
function sectionFor({ document }: Analysis, spearhead: SpearheadId): number {
  const { outline, contexts } = document;
  const find = (fits: (index: number) => boolean) =>
    outline.sections.findIndex(({ heading }, index) => heading !== null && !heading.inQuote && fits(index));
  const named = find(
    (index) => contexts[index]?.names.has(spearhead) === true && !UNFIT.has(contexts[index]?.role ?? null),
  );
  if (named >= 0) return named;
  for (const role of ["background", "requirements"] as const) {
    const index = find((at) => contexts[at]?.role === role);
    if (index >= 0) return index;
  }
  return Math.max(
    0,
    find(() => true),
  );
}
