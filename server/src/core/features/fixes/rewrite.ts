// The quick fixes that put a sentence in other words: a function, a measure and a proof.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { firstChoice } from "../open-choice.js";
import { type Rewriting, rewriteOf } from "../rewrites/rewrite.js";
import { STRINGS } from "../strings.js";

const LONGEST_TITLE = 80;
/** Rules whose answer is a figure rather than another function. */
const MEASURES: ReadonlySet<string> = new Set(["vague", "unmeasurable"]);

/** The sentence of the finding, rewritten; none where no pattern of the catalogue fits. */
export function rewriteFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const made = lastRewrite(analysis, finding);
  return made && !made.rewrite.fallback ? [toFix(analysis, finding, made, language)] : [];
}

/** The sentence of the finding, opened to other solutions; only where there is no better text. */
export function openingFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const made = lastRewrite(analysis, finding);
  return made?.rewrite.fallback ? [toFix(analysis, finding, made, language)] : [];
}

interface Asked {
  readonly finding: Finding;
  readonly made: Rewriting | null;
}

const lastAsked = new WeakMap<Analysis, Asked>();

/** The rewrite of a finding; both kinds of fix ask for it in a row. */
function lastRewrite(analysis: Analysis, finding: Finding): Rewriting | null {
  let asked = lastAsked.get(analysis);
  if (asked?.finding !== finding) {
    asked = { finding, made: rewriteOf(analysis, finding) };
    lastAsked.set(analysis, asked);
  }
  return asked.made;
}

function toFix(
  analysis: Analysis,
  finding: Finding,
  { rewrite, span, source }: Rewriting,
  language: MessageLanguage,
): Fix {
  const old = analysis.text.slice(span.start, span.end);
  const kept = wordsInCommon(old, source);
  const newText = source.slice(kept.start, source.length - kept.end);
  const start = span.start + kept.start;
  const { rewriteMeasurable, rewriteFunctional } = STRINGS[language];
  const title = MEASURES.has(finding.rule) ? rewriteMeasurable : rewriteFunctional;
  return {
    title: shortened(title(`${kept.start > 0 ? "… " : ""}${newText.replace(/\s+/g, " ").trim()}`)),
    edits: [{ span: { start, end: span.end - kept.end }, newText }],
    preferred: true,
    preview: true,
    reason: rewrite.reason[language],
    select: firstChoice(newText, start),
  };
}

/** How many characters both texts share at the start and at the end, in whole words. */
function wordsInCommon(a: string, b: string): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  while (start > 0 && !/\s/.test(a[start - 1] as string)) start--;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  while (end > 0 && !/[\s.]/.test(a[a.length - end] as string)) end--;
  return { start, end };
}

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, "")} …`;
}
