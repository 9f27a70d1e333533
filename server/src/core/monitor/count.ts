// Counting by name, always in the same order.

/** How often each key occurs, in the order of `keys`; keys that do not occur are left out. */
export function countBy<Key extends string>(
  found: readonly Key[],
  keys: readonly Key[],
): Partial<Record<Key, number>> {
  const counts = new Map<Key, number>();
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(
    keys.flatMap((key) => (counts.has(key) ? [[key, counts.get(key)]] : [])),
  ) as Partial<Record<Key, number>>;
}

/** Adds the counts of `more` to those in `sums`. */
export function addCounts(
  sums: Record<string, number>,
  more: Readonly<Partial<Record<string, number>>>,
): void {
  for (const [key, count] of Object.entries(more)) sums[key] = (sums[key] ?? 0) + (count ?? 0);
}

/** The same counts in the order of their keys. */
export function sortedCounts(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
