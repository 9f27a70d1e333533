// The patterns by which a sentence is put differently, read when the first one is asked for.
import type { Rewrite } from "./catalogue-data.js";
import { REWRITES } from "./rewrites.generated.js";

let known: readonly Rewrite[] | undefined;

/** All rewrites, theme by theme. */
export function allRewrites(): readonly Rewrite[] {
  known ??= REWRITES.map((text) => JSON.parse(text) as Rewrite);
  return known;
}
