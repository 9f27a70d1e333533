// Where in the document a text belongs: after which words of which chapter.
import type { Analysis } from "../../analysis/analyzer.js";
import type { SpearheadId } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
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
 * The last words of the chapter that fits best: of the role, rather headed by the spearhead than not, rather labelled text
 * than other, rather later than earlier; a heading when nothing else stands under it. Never code, notes or a quotation.
 */
export function neighbourFor(analysis: Analysis, { role, spearhead }: Subject): Neighbour | null {
  const { outline, contexts } = analysis.document;
  let best: { block: number; index: number } | null = null;
  let bestFit = 0;
  for (const [block, model] of outline.blocks.entries()) {
    for (const [index, unit] of model.units.entries()) {
      if (unit.kind === "code" || unit.kind === "footnote" || unit.inQuote) continue;
      const context = contexts[sectionOf(outline, block, index)];
      if (context?.role !== role) continue;
      const fit = unit.kind === "heading" ? 1 : fitOf(unit, context.names.has(spearhead));
      if (fit < bestFit) continue;
      bestFit = fit;
      best = { block, index };
    }
  }
  return best && neighbourAt(analysis, best.block, best.index);
}

function fitOf({ label }: Unit, isNamed: boolean): number {
  return 2 + (label !== null ? 1 : 0) + (isNamed ? 2 : 0);
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
