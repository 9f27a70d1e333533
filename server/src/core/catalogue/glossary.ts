// The terms that a hover explains, read when the first one is asked for.
import type { Token } from "../text/tokens.js";
import type { GlossaryEntry } from "./catalogue-data.js";
import { CueSet } from "./cue-set.js";
import { GLOSSARY } from "./glossary.generated.js";
import type { DocumentLanguage } from "./types.js";

/** An entry with the tokens that name it; `end` exclusive. */
export interface GlossaryHit {
  readonly entry: GlossaryEntry;
  readonly start: number;
  readonly end: number;
}

interface Glossary {
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
  readonly names: CueSet;
}

let known: Glossary | undefined;

/** The entries that the tokens name. A document of Flanders does not see the law and practice of the Netherlands. */
export function glossaryHits(tokens: readonly Token[], language: DocumentLanguage): GlossaryHit[] {
  const hidden = hiddenRegion(language);
  return allGlossaryHits(tokens, language).filter(({ entry }) => entry.region !== hidden);
}

/** The entries that the tokens name, of whatever country. */
export function allGlossaryHits(tokens: readonly Token[], language: DocumentLanguage): GlossaryHit[] {
  const { entries, names } = glossary();
  return names.hits(tokens, language).flatMap(({ id, start, end }) => {
    const entry = entries.get(id);
    return entry ? [{ entry, start, end }] : [];
  });
}

/** The country whose law and practice a document does not see. */
export function hiddenRegion(language: DocumentLanguage): "nl" | "be" {
  return language === "nl-BE" ? "nl" : "be";
}

function glossary(): Glossary {
  if (!known) {
    const entries = GLOSSARY.map((text) => JSON.parse(text) as GlossaryEntry);
    known = { entries: new Map(entries.map((entry) => [entry.id, entry])), names: new CueSet(entries) };
  }
  return known;
}
