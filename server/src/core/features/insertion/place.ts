// Where in the document a text belongs: after which words of which chapter.
import type { Analysis } from "../../analysis/analyzer.js";
import type { SpearheadId } from "../../catalogue/types.js";
import { type SectionRole, vocabularyFor } from "../../catalogue/vocabulary.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import { type Section, sectionOf } from "../../model/outline.js";
import { Recent } from "../../text/recent.js";
import { tokenize } from "../../text/tokens.js";
import { startOfLine } from "./lines.js";

/** The unit whose style a text takes over, and after which it comes. Offsets are relative to the block of each. */
export interface Neighbour {
  readonly block: number;
  readonly unit: Unit;
  /** Where the unit ends with all that hangs on it: its sub-items, a list or a table below it. */
  readonly end: { readonly block: number; readonly offset: number };
  /** The heading under which it stands. */
  readonly heading: string;
}

/** What a text is about, as far as its place depends on it. */
export interface Subject {
  readonly role: SectionRole;
  readonly spearhead: SpearheadId;
}

/**
 * The last words of the chapter that fits best: of the role, rather headed by the spearhead, else where it is spoken of,
 * hardly ever under the heading of another spearhead; rather labelled text than other, rather later than earlier; a heading
 * when nothing else stands under it. Never code, notes or a quotation.
 */
export function neighbourFor(analysis: Analysis, subject: Subject): Neighbour | null {
  const { role } = subject;
  const { outline, contexts } = analysis.document;
  const spokenOf = sectionsOf(analysis, subject);
  const fits = outline.sections.map((section, index) =>
    contexts[index]?.role === role ? FIT[aboutness(analysis, section, index, subject, spokenOf)] : 0,
  );
  let best: { block: number; index: number } | null = null;
  let bestFit = 0;
  for (const [block, model] of outline.blocks.entries()) {
    for (const [index, unit] of model.units.entries()) {
      if (unit.kind === "code" || unit.kind === "footnote" || unit.inQuote) continue;
      const section = sectionOf(outline, block, index);
      const about = fits[section] ?? 0;
      if (about === 0) continue;
      const fit = unit.kind === "heading" ? FIT_OF_HEADING : about + (unit.label === null ? 0 : 1);
      if (fit < bestFit) continue;
      bestFit = fit;
      best = { block, index };
    }
  }
  return best && neighbourAt(analysis, best.block, best.index);
}

/** How well a section suits a spearhead; a label adds one. */
const FIT = { named: 7, spokenOf: 5, neutral: 3, other: 1.5 } as const;
const FIT_OF_HEADING = 1;

function aboutness(
  { document, language }: Analysis,
  { heading }: Section,
  index: number,
  { spearhead }: Subject,
  spokenOf: ReadonlySet<number>,
): keyof typeof FIT {
  const names = document.contexts[index]?.names;
  if (names?.has(spearhead)) return "named";
  if (spokenOf.has(index)) return "spokenOf";
  const topics = topicsOf[language === "en" ? "en" : "nl"].get(heading?.plain.text ?? "");
  if (topics.includes(spearhead)) return "spokenOf";
  return topics.length > 0 || (names?.size ?? 0) > 0 ? "other" : "neutral";
}

const REMEMBERED_HEADINGS = 1_000;
/** The spearheads that a heading touches on, by the words of the heading. */
const topicsOf = { nl: topicReader("nl"), en: topicReader("en") };

function topicReader(language: "nl" | "en"): Recent<readonly SpearheadId[]> {
  return new Recent(REMEMBERED_HEADINGS, (text) =>
    vocabularyFor(language)
      .find(tokenize(text))
      .flatMap(({ what }) => (what.kind === "topic" ? [what.topic.spearhead] : [])),
  );
}

/** The sections with a demand or a wish for a spearhead, in a chapter of the role: what the background says stays there. */
function sectionsOf({ document }: Analysis, { role, spearhead }: Subject): ReadonlySet<number> {
  const { outline, contexts, spearheads } = document;
  const sections = spearheads[spearhead].evidence.map(({ block, statement }) =>
    sectionOf(outline, block, outline.blocks[block]?.statements[statement]?.unit ?? 0),
  );
  return new Set(
    sections.filter((section) => contexts[outline.sections[section]?.parent ?? 0]?.role === role),
  );
}

function neighbourAt(analysis: Analysis, block: number, index: number): Neighbour {
  const { outline } = analysis.document;
  const model = outline.blocks[block] as BlockModel;
  const heading = outline.sections[sectionOf(outline, block, index)]?.heading?.plain.text ?? "";
  const last = model.units[index] as Unit;
  if (last.kind === "item") {
    const outer = outermostItem(model, index);
    const end = { block, offset: endOfItem(model, outer) };
    return { block, unit: model.units[outer] as Unit, end, heading };
  }
  const end =
    last.kind === "paragraph" ? endOfText(analysis, block, index) : { block, offset: last.span.end };
  return { block, unit: last, end, heading };
}

/** How far the line of a unit is indented. */
function indentOf({ source }: BlockModel, { span }: Unit): number {
  const line = source.slice(startOfLine(source, span.start), span.start);
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

/** The item of the outermost list in which an item stands. */
function outermostItem(model: BlockModel, index: number): number {
  let outer = index;
  for (let at = index - 1; at >= 0 && indentOf(model, model.units[outer] as Unit) > 0; at--) {
    const unit = model.units[at] as Unit;
    if (unit.kind === "item" && indentOf(model, unit) < indentOf(model, model.units[outer] as Unit))
      outer = at;
  }
  return outer;
}

function endOfItem(model: BlockModel, index: number): number {
  const item = model.units[index] as Unit;
  let last = item;
  for (const unit of model.units.slice(index + 1)) {
    if (unit.kind === "item" && indentOf(model, unit) <= indentOf(model, item)) break;
    last = unit;
  }
  return Math.max(item.span.end, last.span.end);
}

/** “Bewijs: …”, “Toelichting: …” */
const REMARK = /^\p{L}[\p{L} ]{2,30}:\s/u;

/** Behind the paragraph and what belongs to it: a list, table or quotation below it, and remarks under a name. */
function endOfText({ document }: Analysis, block: number, index: number): Neighbour["end"] {
  const { outline } = document;
  const model = outline.blocks[block] as BlockModel;
  let end = { block, offset: (model.units[index] as Unit).span.end };
  if (model.units.length > index + 1) return end;
  let before = model.units[index] as Unit;
  for (let next = block + 1; next < outline.blocks.length; next++) {
    const { units } = outline.blocks[next] as BlockModel;
    const [first] = units;
    if (!first) continue;
    const belongs =
      first.kind !== "heading" &&
      first.kind !== "footnote" &&
      (first.kind !== "paragraph"
        ? first.label === null || first.ordinal
        : first.inQuote ||
          (first.label === null && (/:$/.test(before.plain.text) || REMARK.test(first.plain.text))));
    if (!belongs) break;
    end = { block: next, offset: Math.max(...units.map(({ span }) => span.end)) };
    before = units.at(-1) as Unit;
  }
  return end;
}
