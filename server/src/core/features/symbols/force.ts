// Whether what a block lists binds, in the place of the block.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { type DocumentAssessment, placeOf } from "../../assessment/assess-document.js";
import { bindingForce, type Force } from "../../assessment/judge.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals } from "../../assessment/signals.js";
import type { Statement } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import type { ListedItem } from "./listed-items.js";

interface Known {
  readonly sections: string;
  readonly forces: readonly Force[];
}

const known = new WeakMap<readonly ListedItem[], Known>();
const NONE_CANCELLED: ReadonlySet<string> = new Set();

/** One per item of a block: what its most binding sentence does. Remembered as long as the block and its place stand. */
export function forcesOf(
  document: DocumentAssessment,
  block: number,
  items: readonly ListedItem[],
): readonly Force[] {
  const sections = document.sectionKeys[block] ?? "";
  const before = known.get(items);
  if (before?.sections === sections) return before.forces;
  const forces = items.map((item) => forceOf(document, block, item));
  known.set(items, { sections, forces });
  return forces;
}

function forceOf({ outline, contexts, blocks }: DocumentAssessment, index: number, item: ListedItem): Force {
  const block = blocks[index] as AssessedBlock;
  let force: Force = "none";
  for (let at = item.statements.start; at < item.statements.end; at++) {
    const { unit } = block.model.statements[at] as Statement;
    const context = contexts[sectionOf(outline, index, unit)] as SectionContext;
    const place = placeOf(block, at, context, NONE_CANCELLED);
    const own = place.mute ? "none" : bindingForce(block.signals[at] as Signals, place);
    if (own === "binding") return own;
    if (own === "wish") force = own;
  }
  return force;
}
