// What a section is for: its role and the spearheads that its heading names.
import type { DocumentLanguage, SpearheadId } from "../catalogue/types.js";
import { type SectionRole, type Vocabulary, vocabularyFor } from "../catalogue/vocabulary.js";
import type { Outline, Section } from "../model/outline.js";
import { tokenize } from "../text/tokens.js";

export interface SectionContext {
  readonly role: SectionRole | null;
  /** Spearheads named by the heading itself or by a heading above it. */
  readonly names: ReadonlySet<SpearheadId>;
  /** Equal for sections that mean the same to a statement; a memo key. */
  readonly key: string;
}

interface HeadingFacts {
  readonly role: SectionRole | null;
  readonly names: readonly SpearheadId[];
}

const NO_NAMES: ReadonlySet<SpearheadId> = new Set();
const NOWHERE: SectionContext = { role: null, names: NO_NAMES, key: "" };
/** One object per meaning, so that later stages compare by identity. There are few: a role and up to four names. */
const knownContexts = new Map<string, SectionContext>();
const REMEMBERED_HEADINGS = 20_000;
const headingFacts = { nl: new Map<string, HeadingFacts>(), en: new Map<string, HeadingFacts>() };

/** One context per section of the outline. A section without a role of its own has that of the section around it. */
export function sectionContexts(outline: Outline, language: DocumentLanguage): SectionContext[] {
  const vocabulary = vocabularyFor(language);
  const contexts: SectionContext[] = [];
  for (const section of outline.sections) contexts.push(contextOf(section, contexts, vocabulary, language));
  return contexts;
}

function contextOf(
  section: Section,
  contexts: readonly SectionContext[],
  vocabulary: Vocabulary,
  language: DocumentLanguage,
): SectionContext {
  if (!section.heading) return NOWHERE;
  const above = contexts[section.parent] ?? NOWHERE;
  const facts = factsOf(section.heading.plain.text, vocabulary, language);
  // A table of contents ends at the next heading, whatever its level.
  const role = facts.role ?? (above.role === "toc" ? null : above.role);
  const names = facts.names.length > 0 ? new Set(facts.names) : above.names;
  const key = `${role ?? "-"}/${[...names].join("+")}`;
  let context = knownContexts.get(key);
  if (!context) {
    context = { role, names, key };
    knownContexts.set(key, context);
  }
  return context;
}

function factsOf(text: string, vocabulary: Vocabulary, language: DocumentLanguage): HeadingFacts {
  const remembered = headingFacts[language === "en" ? "en" : "nl"];
  const known = remembered.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  const names = vocabulary.find(tokens).flatMap((hit): SpearheadId[] => {
    if (hit.what.kind === "topic" && hit.what.topic.strength === "name") return [hit.what.topic.spearhead];
    return hit.what.kind === "cue" && hit.what.id === "trial-heading" ? ["innovatiegericht"] : [];
  });
  const facts = { role: vocabulary.sectionRole(tokens), names: [...new Set(names)] };
  if (remembered.size >= REMEMBERED_HEADINGS) remembered.clear();
  remembered.set(text, facts);
  return facts;
}
