// Blocks to one document: sections in reading order.
import type { BlockModel, Unit } from "./block-model.js";

/** A heading with all that follows it up to the next heading. */
export interface Section {
  /** The heading's unit, or null for the text before the first heading. */
  readonly heading: Unit | null;
  /** Index of the enclosing section in `Outline.sections`, or -1. */
  readonly parent: number;
  readonly level: number;
  /** Index of the block in which the heading stands. */
  readonly block: number;
}

export interface Outline {
  readonly blocks: readonly BlockModel[];
  readonly sections: readonly Section[];
  /** For each block, the section in which its first unit stands that is no heading of its own. */
  readonly entry: readonly number[];
}

/** Joins the blocks of a document into sections. Costs a step per block and one per heading. */
export function buildOutline(blocks: readonly BlockModel[]): Outline {
  const sections: Section[] = [{ heading: null, parent: -1, level: 0, block: 0 }];
  const entry: number[] = [];
  let current = 0;
  blocks.forEach((block, index) => {
    entry.push(current);
    for (const unitIndex of block.headings) {
      const heading = block.units[unitIndex] as Unit;
      let parent = current;
      while (parent > 0 && (sections[parent] as Section).level >= heading.headingLevel)
        parent = (sections[parent] as Section).parent;
      current = sections.length;
      sections.push({ heading, parent, level: heading.headingLevel, block: index });
    }
  });
  return { blocks, sections, entry };
}

/**
 * The outline after blocks came in the place of others. Equals a new one; without a heading among them, the sections
 * stay the same objects, by which later stages know that nothing moved.
 */
export function updateOutline(
  outline: Outline,
  blocks: readonly BlockModel[],
  removed: readonly BlockModel[],
  added: readonly BlockModel[],
): Outline {
  const isPlain = ({ headings }: BlockModel) => headings.length === 0;
  if (removed.length !== added.length || !removed.every(isPlain) || !added.every(isPlain))
    return buildOutline(blocks);
  return { blocks, sections: outline.sections, entry: outline.entry };
}

/** The section of a unit: the last heading of its block at or before it, or the section in which the block begins. */
export function sectionOf(outline: Outline, block: number, unit: number): number {
  const entry = outline.entry[block] ?? 0;
  const headings = outline.blocks[block]?.headings ?? [];
  const first = firstSectionOf(outline, block);
  let found = entry;
  headings.forEach((headingUnit, index) => {
    if (headingUnit <= unit) found = first + index;
  });
  return found;
}

/** The section in which a block ends. */
export function lastSectionOf(outline: Outline, block: number): number {
  return sectionOf(outline, block, (outline.blocks[block]?.units.length ?? 1) - 1);
}

/** Whether a section, or one around it up to the text before the first heading, is such a one; from the inside out. */
export function isWithin(
  outline: Outline,
  section: number,
  test: (section: Section, index: number) => boolean,
): boolean {
  for (let index = section; index >= 0; ) {
    const one = outline.sections[index] as Section;
    if (test(one, index)) return true;
    index = one.parent;
  }
  return false;
}

/** Index of the first section whose heading stands in the block; meaningful only when the block has a heading. */
function firstSectionOf(outline: Outline, block: number): number {
  const next = outline.entry[block + 1] ?? outline.sections.length - 1;
  return next - (outline.blocks[block]?.headings.length ?? 0) + 1;
}
