// Where the sections of a document stand.
import type { Analysis } from "../analysis/analyzer.js";
import type { BlockModel } from "../model/block-model.js";
import type { Section } from "../model/outline.js";
import type { Span } from "../text/span.js";

const known = new WeakMap<Analysis, readonly Span[]>();

/**
 * One span per section of the outline, in document offsets: from its heading to the end of what comes before the next
 * heading of its level or above. Sections within it lie inside. The first one is the text before the first heading.
 */
export function sectionSpans(analysis: Analysis): readonly Span[] {
  let spans = known.get(analysis);
  if (!spans) {
    spans = readSpans(analysis);
    known.set(analysis, spans);
  }
  return spans;
}

/** Document offset behind the last block. */
function endOfBlocks({ document, blockStarts }: Analysis): number {
  const last = document.outline.blocks.length - 1;
  return last < 0 ? 0 : endOfBlock(document.outline.blocks, blockStarts, last);
}

function readSpans(analysis: Analysis): readonly Span[] {
  const { document, blockStarts } = analysis;
  const { blocks, sections } = document.outline;
  const end = endOfBlocks(analysis);
  const spans = new Array<Span>(sections.length);
  /** Headings that come later, the nearest last; each outranks those before it. */
  const later: { readonly level: number; readonly before: number }[] = [];
  for (let index = sections.length - 1; index > 0; index--) {
    const { heading, level, block } = sections[index] as Section & { heading: object };
    const start = (blockStarts[block] ?? 0) + (heading?.span.start ?? 0);
    while ((later.at(-1)?.level ?? 0) > level) later.pop();
    spans[index] = { start, end: later.at(-1)?.before ?? end };
    const isFirst = blocks[block]?.units[0] === heading;
    later.push({ level, before: isFirst && block > 0 ? endOfBlock(blocks, blockStarts, block - 1) : start });
  }
  spans[0] = { start: 0, end: sections.length > 1 ? (later.at(-1)?.before ?? 0) : end };
  return spans;
}

function endOfBlock(blocks: readonly BlockModel[], starts: readonly number[], block: number): number {
  return (starts[block] ?? 0) + (blocks[block]?.length ?? 0);
}
