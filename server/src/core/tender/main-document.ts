// Which document of a tender speaks for all of them.
import type { DocumentRole } from "../catalogue/catalogue-data.js";
import type { DocumentSummary } from "./document-summary.js";

const ORDER: readonly (DocumentRole | null)[] = [
  "guide",
  "requirements",
  "award",
  "contract",
  null,
  "annex",
  "clarifications",
];

/** Sorted: the guide first, then what comes closest to it; documents of one kind by name. */
export function mainFirst<Item>(
  items: readonly Item[],
  summaryOf: (item: Item) => Pick<DocumentSummary, "role" | "name">,
): readonly Item[] {
  return [...items].sort((one, other) => {
    const [a, b] = [summaryOf(one), summaryOf(other)];
    return ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (a.name < b.name ? -1 : 1);
  });
}
