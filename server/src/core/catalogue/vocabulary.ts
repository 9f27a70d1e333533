// The words of the catalogue, ready to be found in a sentence. One vocabulary per document language.
import type { Token } from "../text/tokens.js";
import { CATALOGUE } from "./catalogue.generated.js";
import type { BilingualPatterns, Topic } from "./catalogue-data.js";
import { headingRoles } from "./heading-roles.js";
import type { OwnWords } from "./organisation.js";
import { PatternSet, SHARED } from "./pattern.js";
import type { DocumentLanguage } from "./types.js";
import { WordIndex } from "./word-index.js";

export type Words = "nl" | "en";

/** What a hit stands for. */
export type WordKind =
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "cue"; readonly id: string }
  | { readonly kind: "signal"; readonly id: string }
  | { readonly kind: "vague"; readonly id: string }
  | { readonly kind: "unit"; readonly id: string }
  | { readonly kind: "reference" }
  | { readonly kind: "false-friend" };

/** A hit in a row of tokens: token indexes, `end` exclusive. */
export interface WordHit {
  readonly what: WordKind;
  readonly start: number;
  readonly end: number;
}

export interface Vocabulary {
  readonly language: "nl" | "en";
  /** Every word and phrase that the catalogue knows, in order of start. */
  find(tokens: readonly Token[]): WordHit[];
  /** Roles of a section by its heading, the one that counts first; none when no word of it tells. */
  sectionRoles(tokens: readonly Token[]): readonly SectionRole[];
  isNumber(token: Token): boolean;
}

/** What a chapter is for. */
export type SectionRole =
  | "toc"
  | "questions"
  | "definitions"
  | "award"
  | "selection"
  | "wishes"
  | "requirements"
  | "contract"
  | "planning"
  | "procedure"
  | "annex"
  | "background";

const vocabularies = new Map<Words, Vocabulary>();

/** With the words of an organisation, by these words. */
const extended = new WeakMap<OwnWords, Map<Words, Vocabulary>>();

/** The vocabulary for a document language; built on first use and then shared, also one with an organisation's own words. */
export function vocabularyFor(language: DocumentLanguage, own?: OwnWords): Vocabulary {
  const words: Words = language === "en" ? "en" : "nl";
  if (own === undefined) return remembered(vocabularies, words, () => build(words));
  let known = extended.get(own);
  if (!known) {
    known = new Map();
    extended.set(own, known);
  }
  return remembered(known, words, () => extend(vocabularyFor(language), own));
}

function remembered(known: Map<Words, Vocabulary>, words: Words, make: () => Vocabulary): Vocabulary {
  let vocabulary = known.get(words);
  if (!vocabulary) {
    vocabulary = make();
    known.set(words, vocabulary);
  }
  return vocabulary;
}

/** The kind of the vague words that an organisation adds. */
const OWN_VAGUE = "effort";

/** A vocabulary with a few more words, which are looked for beside the others: nothing is compiled again. */
function extend(vocabulary: Vocabulary, own: OwnWords): Vocabulary {
  const { find, language } = vocabulary;
  const named: (readonly [WordKind, BilingualPatterns])[] = (own.terms ?? []).map((term, index) => {
    const topic: Topic = { ...term, id: `own-${index}`, strength: "name", own: true };
    return [{ kind: "topic", topic }, term];
  });
  if (own.vague) named.push([{ kind: "vague", id: OWN_VAGUE }, own.vague]);
  if (own.falseFriends) named.push([{ kind: "false-friend" }, own.falseFriends]);
  const more = wordSet(named, language, new Set(CATALOGUE.numberWords[language]), new WordIndex());
  return {
    ...vocabulary,
    find: (tokens) => {
      const added = more(tokens);
      return added.length === 0 ? find(tokens) : [...find(tokens), ...added].sort(inOrder);
    },
  };
}

function inOrder(a: WordHit, b: WordHit): number {
  return a.start - b.start || b.end - a.end;
}

/** Finds words of several kinds in one pass. */
function wordSet(
  named: readonly (readonly [WordKind, BilingualPatterns])[],
  words: Words,
  numberWords: ReadonlySet<string>,
  index: WordIndex,
): Vocabulary["find"] {
  const entries = named.map(([, patterns], index) => ({ id: String(index), patterns: patterns[words] }));
  const set = new PatternSet(entries, numberWords, index);
  return (tokens) =>
    set.find(tokens).map(({ id, start, end }) => ({ what: named[Number(id)]?.[0] as WordKind, start, end }));
}

function build(words: Words): Vocabulary {
  const named: (readonly [WordKind, BilingualPatterns])[] = [];
  const add = (what: WordKind, patterns: BilingualPatterns) => named.push([what, patterns]);
  for (const topic of CATALOGUE.topics) add({ kind: "topic", topic }, topic);
  for (const cue of CATALOGUE.cues) add({ kind: "cue", id: cue.id }, cue);
  for (const signal of CATALOGUE.signals) add({ kind: "signal", id: signal.id }, signal);
  for (const cue of CATALOGUE.verification) if (cue.id === "check") add({ kind: "signal", id: cue.id }, cue);
  for (const vague of CATALOGUE.vague) add({ kind: "vague", id: vague.kind }, vague);
  for (const unit of CATALOGUE.units) add({ kind: "unit", id: unit.id }, unit);
  add({ kind: "reference" }, CATALOGUE.referenceWords);
  add({ kind: "false-friend" }, CATALOGUE.falseFriends);

  const numberWords = new Set(CATALOGUE.numberWords[words]);
  return {
    language: words,
    find: wordSet(named, words, numberWords, SHARED[words]),
    sectionRoles: headingRoles(words, numberWords),
    isNumber: (token) => token.kind === "number" || numberWords.has(token.lower),
  };
}
