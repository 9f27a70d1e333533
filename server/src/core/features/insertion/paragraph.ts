// A paragraph of its own behind others, or at the end of a section: never inside a list, a table, a quotation or code.
import type { Analysis } from "../../analysis/analyzer.js";
import type { BlockModel } from "../../model/block-model.js";
import { lastSectionOf } from "../../model/outline.js";
import type { TextEdit } from "../../text/edit.js";
import { lineEnding } from "./lines.js";

/** The edit that puts a paragraph at the end of the text directly under the heading of a section. */
export function paragraphIn(analysis: Analysis, section: number, words: string): TextEdit {
  const block = lastBlockOf(analysis, section);
  if (block === null) {
    const eol = lineEnding(analysis.text);
    const after = analysis.text === "" ? eol : `${eol}${eol}`;
    return { span: { start: 0, end: 0 }, newText: `${words}${after}` };
  }
  return behindBlock(analysis, block, words);
}

/** The edit that puts a text behind a block, with a blank line between them. */
export function behindBlock(analysis: Analysis, block: number, words: string): TextEdit {
  const eol = lineEnding(analysis.text);
  const { source } = analysis.document.outline.blocks[block] as BlockModel;
  const at = (analysis.blockStarts[block] ?? 0) + source.trimEnd().length;
  return { span: { start: at, end: at }, newText: `${eol}${eol}${words}` };
}

/** The last block that begins and ends in a section; code that is never closed takes nothing. */
function lastBlockOf({ document }: Analysis, section: number): number | null {
  const { outline } = document;
  return outline.blocks.reduce<number | null>((last, { units, frontMatter }, block) => {
    if (frontMatter || units.length === 0) return last;
    const isLastOf = lastSectionOf(outline, block) === section;
    return isLastOf && units.at(-1)?.kind !== "code" ? block : last;
  }, null);
}
