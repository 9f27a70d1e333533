// What the front matter of a document sets, with the place where it does.
import type { Analysis } from "../analysis/analyzer.js";
import { checkValue, keyNamed } from "../assessment/front-matter-values.js";
import { readFrontMatter } from "../model/front-matter.js";
import { type Span, shiftSpan } from "../text/span.js";

/** The keys that are read and whose values are right, by their id, with the place of the key; of one that stands there twice the first. */
export function declarationsOf({ document, blockStarts }: Analysis): ReadonlyMap<string, Span> {
  const [first] = document.outline.blocks;
  const found = new Map<string, Span>();
  if (!first?.frontMatter) return found;
  for (const entry of readFrontMatter(first.frontMatter, first.length).entries) {
    const key = keyNamed(entry.key);
    const isUsed = key && entry.value !== null && entry.value.length > 0 && checkValue(key, entry) === null;
    if (isUsed && !found.has(key.id)) found.set(key.id, shiftSpan(entry.keySpan, blockStarts[0] ?? 0));
  }
  return found;
}
