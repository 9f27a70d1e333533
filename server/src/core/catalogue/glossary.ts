// The terms that a hover explains, read when the first one is asked for.
import type { Token } from "../text/tokens.js";
import type { GlossaryEntry } from "./catalogue-data.js";
import { GLOSSARY } from "./glossary.generated.js";
import { PatternSet } from "./pattern.js";
import type { DocumentLanguage } from "./types.js";

/** An entry with the tokens that name it; `end` exclusive. */
export interface GlossaryHit {
  readonly entry: GlossaryEntry;
  readonly start: number;
  readonly end: number;
}

let known: ReadonlyMap<string, GlossaryEntry> | undefined;
const sets = new Map<"nl" | "en", PatternSet<string>>();

/** The entries that the tokens name. A document of Flanders does not see the law and practice of the Netherlands. */
export function glossaryHits(tokens: readonly Token[], language: DocumentLanguage): GlossaryHit[] {
  const entries = allEntries();
  const hidden = language === "nl-BE" ? "nl" : "be";
  return setFor(language === "en" ? "en" : "nl")
    .find(tokens)
    .flatMap(({ id, start, end }) => {
      const entry = entries.get(id);
      return entry && entry.region !== hidden ? [{ entry, start, end }] : [];
    });
}

function allEntries(): ReadonlyMap<string, GlossaryEntry> {
  known ??= new Map(
    GLOSSARY.map((text) => JSON.parse(text) as GlossaryEntry).map((entry) => [entry.id, entry]),
  );
  return known;
}

function setFor(words: "nl" | "en"): PatternSet<string> {
  let set = sets.get(words);
  if (!set) {
    set = new PatternSet(
      [...allEntries().values()].map((entry) => ({ id: entry.id, patterns: entry[words] })),
    );
    sets.set(words, set);
  }
  return set;
}
