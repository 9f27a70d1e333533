// What a section is for, as far as weights go.
import type { SectionContext } from "../../assessment/section-context.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Outline } from "../../model/outline.js";

/** Roles that the name of a criterion may give to its heading (“Duurzaamheid (25%)”); the chapter around it decides. */
const OF_CRITERIA: ReadonlySet<SectionRole | null> = new Set<SectionRole>([
  "requirements",
  "background",
  "wishes",
]);

type Roles = readonly (SectionRole | null)[];

const known = new WeakMap<readonly SectionContext[], Roles>();

/** One role per section; remembered as long as no heading changes. */
export function weighingRoles({ sections }: Outline, contexts: readonly SectionContext[]): Roles {
  const before = known.get(contexts);
  if (before?.length === sections.length) return before;
  const roles: (SectionRole | null)[] = [];
  sections.forEach(({ parent }, section) => {
    const own = contexts[section]?.role ?? null;
    roles.push(OF_CRITERIA.has(own) && roles[parent] === "award" ? "award" : own);
  });
  known.set(contexts, roles);
  return roles;
}
