// A line of counts behind the heading of a chapter: “klimaat 1 · innov. 0 · circulair 2 · SR 0”.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { Span } from "../../text/span.js";
import { shortSpearheadName, spearheadName } from "../wording.js";
import { chapterTallies, type SpearheadTally } from "./chapters.js";
import { shortText } from "./places.js";
import { OVERVIEW_STRINGS } from "./strings.js";

export interface ChapterHint {
  /** Document offset at the end of the line of the heading. */
  readonly at: number;
  readonly label: string;
  /** The places that are counted, as Markdown. */
  readonly tooltip: string;
}

const MOST_NAMED = 5;

/** What the chapters whose headings end in `within` hold per spearhead, in the order of the document. */
export function chapterHints(
  analysis: Analysis,
  language: MessageLanguage,
  within: Span,
): readonly ChapterHint[] {
  const { profile } = analysis.organisation;
  const shown = chapterTallies(analysis).filter(({ at }) => within.start <= at && at <= within.end);
  return shown.map(({ at, counts }) => ({
    at,
    label: counts
      .map(({ spearhead, places }) => `${shortSpearheadName(spearhead, language)} ${places.length}`)
      .join(" · "),
    tooltip: counts
      .map((tally) => tooltipOf(tally, spearheadName(tally.spearhead, language, profile), language))
      .join("\n\n"),
  }));
}

function tooltipOf({ places }: SpearheadTally, name: string, language: MessageLanguage): string {
  const { holds, holdsNothing, more } = OVERVIEW_STRINGS[language];
  if (places.length === 0) return holdsNothing(name);
  const named = places
    .slice(0, MOST_NAMED)
    .map(({ requirementId, text }) => [requirementId, shortText(text)].filter(Boolean).join(" "));
  const rest = places.length - named.length;
  const lines = [...named.map(escaped), ...(rest > 0 ? [more(rest)] : [])];
  return [holds(name, places.length), "", ...lines.map((line) => `- ${line}`)].join("\n");
}

/** Text that means the same in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+!|~]/g, "\\$&");
}
