// Checks of the rewrites that no schema can make: phrases that can be read, slots that are filled.
import { parsePhrase, slotsOf } from "../src/core/features/rewrites/phrase.js";
import { ALL, slotsWanted } from "../src/core/features/rewrites/template.js";
import { type Entry, type ExampledForm, type Parts, problemIn, type RewriteEntry } from "./parts.js";
import type { Problem } from "./problem.js";

export function checkRewrites({ rewrites }: Parts): Problem[] {
  return rewrites.flatMap((entry) =>
    (["nl", "en"] as const).flatMap((language) =>
      entry.value[language].flatMap((form, index) => checkForm(entry, [language, index], form)),
    ),
  );
}

function checkForm(
  entry: Entry<RewriteEntry>,
  key: readonly (string | number)[],
  form: ExampledForm,
): Problem[] {
  const wanted = { find: slotsWanted(form.write), with: [], not: [] };
  return (["find", "with", "not"] as const).flatMap((name) =>
    (form[name] ?? []).flatMap((source, index) =>
      checkPhrase(entry, [...key, name, index], source, wanted[name]),
    ),
  );
}

function checkPhrase(
  entry: Entry<RewriteEntry>,
  key: readonly (string | number)[],
  source: string,
  wanted: readonly string[],
): Problem[] {
  if (source !== source.toLowerCase()) return [problemIn(entry, key, "contains a capital")];
  try {
    const filled = new Set([ALL, ...slotsOf(parsePhrase(source))]);
    return wanted
      .filter((slot) => !filled.has(slot))
      .map((slot) => problemIn(entry, key, `remembers no {${slot}}, which the new text wants`));
  } catch {
    return [problemIn(entry, key, "cannot be read; the syntax is in features/rewrites/phrase.ts")];
  }
}
