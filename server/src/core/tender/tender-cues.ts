// The words of `language/over-tender.yaml`, found in one pass.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { type PatternHit, PatternSet } from "../catalogue/pattern.js";

/** Both languages at once: no word of the one means something else in the other. */
export const TENDER_CUES = new PatternSet(
  CATALOGUE.overTender.map(({ id, nl, en }) => ({ id, patterns: [...new Set([...nl, ...en])] })),
);

export function hasCue(hits: readonly PatternHit<string>[], id: string): boolean {
  return hits.some((hit) => hit.id === id);
}
