// What a section is for: its role and the spearheads that its heading names.
import type { DocumentLanguage, SpearheadId } from "../catalogue/types.js";
import { type SectionRole, type Vocabulary, vocabularyFor } from "../catalogue/vocabulary.js";
import { type Outline, type Section, sectionOf } from "../model/outline.js";
import { tokenize } from "../text/tokens.js";

export interface SectionContext {
  readonly role: SectionRole | null;
  /** Spearheads named by the heading itself or by a heading above it. */
  readonly names: ReadonlySet<SpearheadId>;
  /** Equal for sections that mean the same to a statement; a memo key. */
  readonly key: string;
}

interface HeadingFacts {
  /** The one that counts first. */
  readonly roles: readonly SectionRole[];
  readonly names: readonly SpearheadId[];
}

const NO_NAMES: ReadonlySet<SpearheadId> = new Set();
const NOWHERE: SectionContext = { role: null, names: NO_NAMES, key: "" };
/** One object per meaning, so that later stages compare by identity. There are few: a role and up to four names. */
const knownContexts = new Map<string, SectionContext>();
const REMEMBERED_HEADINGS = 20_000;

/** What the sections of a document mean; the same objects as long as the outline has the same sections. */
export interface SectionMeaning {
  /** One per section of the outline. */
  readonly contexts: readonly SectionContext[];
  /** What each block's place contributes to judgements about it: the contexts of the sections it touches. */
  readonly keys: readonly string[];
}

/** What was read with the words of one vocabulary. */
interface Memory {
  readonly headings: Map<string, HeadingFacts>;
  readonly meanings: WeakMap<Outline["sections"], SectionMeaning>;
}

const memories = new WeakMap<Vocabulary, Memory>();

function memoryOf(vocabulary: Vocabulary): Memory {
  let memory = memories.get(vocabulary);
  if (!memory) {
    memory = { headings: new Map(), meanings: new WeakMap() };
    memories.set(vocabulary, memory);
  }
  return memory;
}

/** The contexts of the sections. A section without a role of its own has that of the section around it. */
export function sectionMeaning(outline: Outline, vocabulary: Vocabulary): SectionMeaning {
  const { meanings, headings } = memoryOf(vocabulary);
  let meaning = meanings.get(outline.sections);
  if (!meaning) {
    const contexts: SectionContext[] = [];
    const title = titleOf(outline.sections, vocabulary, headings);
    for (const section of outline.sections) {
      const context = contextOf(section, contexts, vocabulary, headings, title);
      contexts.push(context);
    }
    meaning = { contexts, keys: outline.blocks.map((_, index) => sectionKey(outline, index, contexts)) };
    meanings.set(outline.sections, meaning);
  }
  return meaning;
}

function sectionKey(outline: Outline, block: number, contexts: readonly SectionContext[]): string {
  const entry = contexts[outline.entry[block] ?? 0]?.key ?? "";
  const headings = outline.blocks[block]?.headings ?? [];
  if (headings.length === 0) return entry;
  return `${entry};${headings.map((unit) => contexts[sectionOf(outline, block, unit)]?.key).join(";")}`;
}

interface Title {
  /** The index of its section; -1 for a document without one. */
  readonly section: number;
  /** Whether it names several parts of the document: “Programma van eisen en gunningsleidraad”. */
  readonly ofSeveral: boolean;
}

/** The title of a document: the only section of the top level. */
function titleOf(
  sections: readonly Section[],
  vocabulary: Vocabulary,
  remembered: Map<string, HeadingFacts>,
): Title {
  const [first, ...others] = sections.flatMap(({ heading, level }, index) =>
    heading && level === 1 ? [{ heading, index }] : [],
  );
  if (first === undefined || others.length > 0) return { section: -1, ofSeveral: false };
  const { roles } = factsOf(first.heading.plain.text, vocabulary, remembered);
  const ofSeveral = roles.includes("award") && (roles.includes("requirements") || roles.includes("contract"));
  return { section: first.index, ofSeveral };
}

/** What a title says of itself and not of the chapters below it: “Uitnodiging tot inschrijving”. */
const OF_TITLE_ALONE: ReadonlySet<SectionRole | null> = new Set<SectionRole>([
  "procedure",
  "background",
  "toc",
]);

function contextOf(
  section: Section,
  contexts: readonly SectionContext[],
  vocabulary: Vocabulary,
  remembered: Map<string, HeadingFacts>,
  title: Title,
): SectionContext {
  if (!section.heading) return NOWHERE;
  const above = contexts[section.parent] ?? NOWHERE;
  const facts = factsOf(section.heading.plain.text, vocabulary, remembered);
  // A table of contents ends at the next heading, whatever its level.
  const inherits =
    above.role !== "toc" &&
    !(section.parent === title.section && (OF_TITLE_ALONE.has(above.role) || title.ofSeveral));
  const [own = null] = facts.roles;
  const role = own ?? (inherits ? above.role : null);
  const names = facts.names.length > 0 ? new Set(facts.names) : above.names;
  const key = `${role ?? "-"}/${[...names].join("+")}`;
  let context = knownContexts.get(key);
  if (!context) {
    context = { role, names, key };
    knownContexts.set(key, context);
  }
  return context;
}

/** Spearheads that the head of a row names, by the words of the catalogue. */
export function spearheadsNamed(text: string, language: DocumentLanguage): readonly SpearheadId[] {
  const vocabulary = vocabularyFor(language);
  return factsOf(text, vocabulary, memoryOf(vocabulary).headings).names;
}

function factsOf(text: string, vocabulary: Vocabulary, remembered: Map<string, HeadingFacts>): HeadingFacts {
  const known = remembered.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  const names = vocabulary.find(tokens).flatMap((hit): SpearheadId[] => {
    if (hit.what.kind === "topic" && hit.what.topic.strength === "name") return [hit.what.topic.spearhead];
    return hit.what.kind === "cue" && hit.what.id === "trial-heading" ? ["innovatiegericht"] : [];
  });
  const facts = { roles: vocabulary.sectionRoles(tokens), names: [...new Set(names)] };
  if (remembered.size >= REMEMBERED_HEADINGS) remembered.clear();
  remembered.set(text, facts);
  return facts;
}
