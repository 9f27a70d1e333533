// Where a document has its title, and what stands above it.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Span, shiftSpan } from "../../text/span.js";
import { endOfLine } from "../insertion/lines.js";
import { spearheadName } from "../wording.js";
import { OVERVIEW_STRINGS } from "./strings.js";

export interface TitleNote {
  /** The words of the first heading; without one, the first line of the front matter or the first sentence. */
  readonly span: Span;
  /** “MVI-dekking 3 van 4” */
  readonly text: string;
  /** The status of each spearhead, one a line. */
  readonly details: string;
}

/** The coverage as a line above the title; null for a document without text. */
export function titleNote(analysis: Analysis, language: MessageLanguage): TitleNote | null {
  const span = titleSpan(analysis);
  if (!span) return null;
  const { asked, spearheads, organisation } = analysis;
  const { coverage, status } = OVERVIEW_STRINGS[language];
  const covered = asked.filter((id) => spearheads[id].status === "covered").length;
  const details = asked.map(
    (id) => `${spearheadName(id, language, organisation.profile)}: ${status[spearheads[id].status]}`,
  );
  return { span, text: coverage(covered, asked.length), details: details.join("\n") };
}

/** On one line; null in an empty document. A table of contents is no title. */
function titleSpan(analysis: Analysis): Span | null {
  const first = firstWords(analysis);
  if (!first) return null;
  const { start, end } = first;
  return { start, end: Math.min(end, endOfLine(analysis.text.slice(0, end), start)) };
}

function firstWords({ document, blockStarts }: Analysis): Span | null {
  const { outline, contexts } = document;
  const title = outline.sections.find(
    ({ heading }, index) => heading && heading.plain.text !== "" && contexts[index]?.role !== "toc",
  );
  if (title?.heading) {
    const { plain } = title.heading;
    return shiftSpan(plain.toSourceSpan(0, plain.text.length), blockStarts[title.block] ?? 0);
  }
  const block = outline.blocks.findIndex((model) => model.frontMatter || model.statements.length > 0);
  const first = outline.blocks[block];
  if (!first) return null;
  return shiftSpan(first.statements[0]?.span ?? { start: 0, end: first.length }, blockStarts[block] ?? 0);
}
