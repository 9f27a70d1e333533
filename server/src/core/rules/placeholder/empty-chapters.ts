// Chapters in which nothing stands.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { perBlock } from "../../assessment/per-block.js";
import type { SectionContext } from "../../assessment/section-context.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { DocumentScope } from "../rule.js";

export interface EmptyChapter {
  readonly block: number;
  readonly unit: Unit;
}

/** A Markdown heading; what only looks like one may be a line of a list. */
const LOWEST_LEVEL = 6;
const LONGEST_TITLE = 80;
const { nl, en } = CATALOGUE.placeholders["bare-headings"];
const BARE = new RegExp(`(?<![\\p{L}])(?:${[...nl, ...en].join("|")})(?![\\p{L}])`, "iu");

/**
 * Chapters with nothing before the next chapter of the same or a higher level, or before the end. Title lines at the start,
 * tables of contents, annexes that are files of their own and headings that hold a whole requirement do not count.
 */
export function* emptyChapters({ assessment, language }: DocumentScope): Iterable<EmptyChapter> {
  const { contexts, blocks } = assessment;
  let open: EmptyChapter | null = null;
  let hasText = false;
  let section = 0;
  for (let block = 0; block < blocks.length; block++) {
    for (const step of stepsOf(blocks[block] as AssessedBlock, language)) {
      if (step.heading) section++;
      if (step.chapter === null) {
        hasText = true;
        open = null;
        continue;
      }
      const { unit, alone } = step.chapter;
      if (open && hasText && unit.headingLevel <= open.unit.headingLevel) yield open;
      const { role } = contexts[section] as SectionContext;
      open = role === "toc" || role === "annex" || alone ? null : { block, unit };
    }
  }
  if (open && hasText) yield open;
}

/** A heading of a chapter, or something that stands in one. */
interface Step {
  /** Whether a section begins here. */
  readonly heading: boolean;
  readonly chapter: { readonly unit: Unit; readonly alone: boolean } | null;
}

const NOTHING: readonly Step[] = [];
const TEXT: readonly Step[] = [{ heading: false, chapter: null }];

const stepsOf = perBlock(({ model }): readonly Step[] => {
  if (model.headings.length === 0) return model.units.length > 0 || showsSomething(model) ? TEXT : NOTHING;
  return model.units.map((unit) => {
    const heading = unit.kind === "heading";
    return heading && unit.headingLevel <= LOWEST_LEVEL
      ? { heading, chapter: { unit, alone: standsAlone(unit) } }
      : { heading, chapter: null };
  });
});

function standsAlone({ plain: { text }, label }: Unit): boolean {
  if (text.length > LONGEST_TITLE || /[.;:?]$/.test(text) || BARE.test(text)) return true;
  // “#### E-01 De leverancier levert …” is a requirement.
  return label !== null && /^\p{L}+[-. ]?\d/u.test(label) && text.split(/\s+/).length > 5;
}

/** An image, a figure or a table in HTML; rules and comments show nothing. */
function showsSomething({ source }: BlockModel): boolean {
  return /!\[|<(?:img|table|figure|svg|iframe|video|object|embed)\b/i.test(source);
}
