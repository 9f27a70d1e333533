// What each chapter that demands something holds per spearhead: a count behind its heading.
import type { Analysis } from "../../analysis/analyzer.js";
import { ROLE_OF_KIND } from "../../assessment/chapters.js";
import type { SpearheadId } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Unit } from "../../model/block-model.js";
import { type Outline, type Section, sectionOf } from "../../model/outline.js";
import { endOfLine } from "../insertion/lines.js";
import { type LocatedPlace, type OverviewPlace, placesOf } from "./places.js";

/** A chapter that demands something, or in which something binds. */
export interface ChapterTally {
  /** Document offset at the end of the line on which the heading ends. */
  readonly at: number;
  /** What binds in the chapter and in all that stands below it, for each spearhead that is asked for. */
  readonly counts: readonly SpearheadTally[];
}

export interface SpearheadTally {
  readonly spearhead: SpearheadId;
  /** In the order of the document. */
  readonly places: readonly OverviewPlace[];
}

const NONE = -1;
const DEMANDING: ReadonlySet<SectionRole | null> = new Set(Object.values(ROLE_OF_KIND));

/**
 * The chapters in which something binds, and where nothing does in all chapters for requirements, award or contract, the
 * longest of these. A chapter inside one for demands has no count of its own, nor has the title above all chapters.
 */
export function chapterTallies(analysis: Analysis): readonly ChapterTally[] {
  const { asked, document, blockStarts } = analysis;
  const { sections, blocks } = document.outline;
  const binding = asked.map((spearhead) => ({ spearhead, located: bindingPlaces(analysis, spearhead) }));
  const chosen = chosenSections(
    analysis,
    binding.flatMap(({ located }) => located),
  );
  const chapterOf = chaptersAround(sections, chosen);
  const perChapter = binding.map(({ spearhead, located }) => {
    const places = new Map<number, OverviewPlace[]>(chosen.map((chapter) => [chapter, []]));
    for (const { section, place } of located) places.get(chapterOf[section] ?? NONE)?.push(place);
    return { spearhead, places };
  });
  return chosen.map((chapter) => {
    const { heading, block } = sections[chapter] as Section;
    const { plain } = heading as Unit;
    const end = endOfLine(blocks[block]?.source ?? "", plain.toSource(Math.max(0, plain.text.length - 1)));
    return {
      at: (blockStarts[block] ?? 0) + end,
      counts: perChapter.map(({ spearhead, places }) => ({ spearhead, places: places.get(chapter) ?? [] })),
    };
  });
}

/** For each section the chosen one that it is or stands in. */
function chaptersAround(sections: readonly Section[], chosen: readonly number[]): readonly number[] {
  const isChosen = new Set(chosen);
  const chapters: number[] = [];
  for (const [index, { parent }] of sections.entries())
    chapters.push(isChosen.has(index) ? index : (chapters[parent] ?? NONE));
  return chapters;
}

function bindingPlaces(analysis: Analysis, spearhead: SpearheadId): readonly LocatedPlace[] {
  return analysis.spearheads[spearhead].status === "covered" ? placesOf(analysis, spearhead) : [];
}

/** Indexes of sections, in the order of the document. */
function chosenSections({ document }: Analysis, binding: readonly LocatedPlace[]): readonly number[] {
  const { outline, contexts } = document;
  const below = childrenOf(outline);
  const held = new Set<number>();
  for (const { section } of binding)
    for (let at = section; at > 0 && !held.has(at); at = outline.sections[at]?.parent ?? 0) held.add(at);
  const roleOf = (section: number) => contexts[section]?.role ?? null;
  const choose = (section: number): readonly number[] => {
    if (DEMANDING.has(roleOf(section))) return [section];
    const inside = (below[section] ?? []).flatMap(choose);
    return inside.some((chapter) => held.has(chapter)) || !held.has(section) ? inside : [section, ...inside];
  };
  const candidates = topOf(below).flatMap(choose);
  const served = new Set(candidates.filter((chapter) => held.has(chapter)).map(roleOf));
  const bare = candidates.filter((chapter) => !served.has(roleOf(chapter)));
  const longest = longestPerRole(outline, bare, roleOf);
  return candidates.filter((chapter) => held.has(chapter) || longest.has(chapter));
}

/** The chapter of each role with the most statements, the first of equals. One without a statement is no chapter yet. */
function longestPerRole(
  outline: Outline,
  chapters: readonly number[],
  roleOf: (section: number) => SectionRole | null,
): ReadonlySet<number> {
  if (chapters.length === 0) return new Set();
  const chapterOf = chaptersAround(outline.sections, chapters);
  const lengths = new Map<number, number>();
  for (const [block, { units }] of outline.blocks.entries()) {
    for (const [index, { kind, firstStatement, lastStatement }] of units.entries()) {
      const chapter = chapterOf[sectionOf(outline, block, index)] ?? NONE;
      if (kind !== "heading")
        lengths.set(chapter, (lengths.get(chapter) ?? 0) + lastStatement - firstStatement);
    }
  }
  const longest = new Map<SectionRole | null, number>();
  for (const chapter of chapters) {
    const best = longest.get(roleOf(chapter)) ?? NONE;
    if ((lengths.get(chapter) ?? 0) > (best === NONE ? 0 : (lengths.get(best) ?? 0)))
      longest.set(roleOf(chapter), chapter);
  }
  return new Set(longest.values());
}

/** The sections of the highest level; those below the title when one heading stands above all others. */
function topOf(below: readonly (readonly number[])[]): readonly number[] {
  const top = below[0] ?? [];
  const underTitle = top.length === 1 ? (below[top[0] as number] ?? []) : [];
  return underTitle.length > 0 ? underTitle : top;
}

function childrenOf({ sections }: Outline): readonly (readonly number[])[] {
  const below: number[][] = sections.map(() => []);
  for (const [index, { parent }] of sections.entries()) below[parent]?.push(index);
  return below;
}
