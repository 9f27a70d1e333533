// The words of the catalogue, ready to be found in a sentence. One vocabulary per document language.
import type { Token } from "../text/tokens.js";
import { CATALOGUE } from "./catalogue.generated.js";
import type { BilingualPatterns, Topic } from "./catalogue-data.js";
import { PatternSet } from "./pattern.js";
import type { DocumentLanguage } from "./types.js";

type Words = "nl" | "en";

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
  /** Role of a section by its heading, or null when no word of it tells. */
  sectionRole(tokens: readonly Token[]): SectionRole | null;
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

/** The vocabulary for a document language; built on first use and then shared. */
export function vocabularyFor(language: DocumentLanguage): Vocabulary {
  const words: Words = language === "en" ? "en" : "nl";
  let vocabulary = vocabularies.get(words);
  if (!vocabulary) {
    vocabulary = build(words);
    vocabularies.set(words, vocabulary);
  }
  return vocabulary;
}

function build(words: Words): Vocabulary {
  const kinds: WordKind[] = [];
  const entries: { id: string; patterns: readonly string[] }[] = [];
  const add = (what: WordKind, patterns: BilingualPatterns) => {
    entries.push({ id: String(kinds.length), patterns: patterns[words] });
    kinds.push(what);
  };
  for (const topic of CATALOGUE.topics) add({ kind: "topic", topic }, topic);
  for (const cue of CATALOGUE.cues) add({ kind: "cue", id: cue.id }, cue);
  for (const signal of CATALOGUE.signals) add({ kind: "signal", id: signal.id }, signal);
  for (const cue of CATALOGUE.verification) if (cue.id === "check") add({ kind: "signal", id: cue.id }, cue);
  for (const vague of CATALOGUE.vague) add({ kind: "vague", id: vague.kind }, vague);
  for (const unit of CATALOGUE.units) add({ kind: "unit", id: unit.id }, unit);
  add({ kind: "reference" }, CATALOGUE.referenceWords);
  add({ kind: "false-friend" }, CATALOGUE.falseFriends);

  const numberWords = new Set(CATALOGUE.numberWords[words]);
  const sentences = new PatternSet(entries, numberWords);
  const roles = CATALOGUE.sectionRoles.map((role) => role.id as SectionRole);
  const headings = new PatternSet(
    CATALOGUE.sectionRoles.map((role) => ({ id: role.id, patterns: role[words] })),
    numberWords,
  );
  return {
    language: words,
    find: (tokens) =>
      sentences
        .find(tokens)
        .map((hit) => ({ what: kinds[Number(hit.id)] as WordKind, start: hit.start, end: hit.end })),
    sectionRole: (tokens) => {
      const hits = new Set(headings.find(tokens).map((hit) => hit.id));
      return roles.find((role) => hits.has(role)) ?? null;
    },
    isNumber: (token) => token.kind === "number" || numberWords.has(token.lower),
  };
}
