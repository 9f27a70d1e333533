// What makes a clause unfit to be inserted, whatever the document: brackets, local people, a recognition that misses it.
import { tokenize } from "../text/tokens.js";
import type { BilingualPatterns, Clause } from "./catalogue-data.js";
import { PatternSet } from "./pattern.js";
import { WordIndex } from "./word-index.js";

export type ClausePart = "text" | "verification" | "followUp";
const CLAUSE_PARTS: readonly ClausePart[] = ["text", "verification", "followUp"];

export interface FormFault {
  /**
   * `brackets`: open choices do not pair or nest; `locals`: it asks for people or firms of the place itself;
   * `unrecognised`: the recognition does not find the text.
   */
  readonly kind: "brackets" | "locals" | "unrecognised";
  readonly part: ClausePart | "recognition";
  readonly language: "nl" | "en";
  /** The words at fault; empty when it is the whole part. */
  readonly words: string;
}

export type FormReader = (clause: Clause, language: "nl" | "en") => FormFault[];

/** Prepares the words that no clause may hold once, for all clauses. */
export function clauseFormReader(locals: BilingualPatterns): FormReader {
  const sets = { nl: setOf(locals.nl), en: setOf(locals.en) };
  return (clause, language) => [
    ...CLAUSE_PARTS.flatMap((part): FormFault[] => {
      const text = clause[part][language];
      const place = { part, language };
      const local = wordsFound(sets[language], text);
      return [
        ...(hasUnpairedBrackets(text) ? [{ ...place, kind: "brackets" as const, words: "" }] : []),
        ...(local ? [{ ...place, kind: "locals" as const, words: local }] : []),
      ];
    }),
    ...(findsItself(clause, language)
      ? []
      : [{ kind: "unrecognised" as const, part: "recognition" as const, language, words: "" }]),
  ];
}

function setOf(patterns: readonly string[]): PatternSet<string> {
  return new PatternSet([{ id: "", patterns }], new Set(), new WordIndex());
}

function wordsFound(set: PatternSet<string>, text: string): string | undefined {
  const tokens = tokenize(text);
  const [hit] = set.find(tokens);
  return hit && text.slice(tokens[hit.start]?.start, tokens[hit.end - 1]?.end);
}

function hasUnpairedBrackets(text: string): boolean {
  return /[[\]]/.test(text.replace(/\[[^[\]]+\]/g, ""));
}

function findsItself({ recognition, text }: Clause, language: "nl" | "en"): boolean {
  if (!recognition) return true;
  return setOf(recognition[language]).find(tokenize(text[language])).length > 0;
}
