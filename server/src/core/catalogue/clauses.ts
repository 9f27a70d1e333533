// The clauses and criteria that a writer can insert, read when the first one is asked for.
import type { Clause } from "./catalogue-data.js";
import { CLAUSES } from "./clauses.generated.js";

let known: readonly Clause[] | undefined;

/** All clauses: those for any purchase by spearhead, then the criteria of each product group. */
export function allClauses(): readonly Clause[] {
  known ??= CLAUSES.map((text) => JSON.parse(text) as Clause);
  return known;
}

/** The clause of an id; those of the organisation go first. */
export function clauseById(id: string, own: readonly Clause[]): Clause | undefined {
  return own.find((clause) => clause.id === id) ?? allClauses().find((clause) => clause.id === id);
}
