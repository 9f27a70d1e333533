// The better sentence for a finding: the pattern that fits best, filled with the words of the sentence.
import { type Analysis, Analyzer } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import type { Rewrite, RewriteForm } from "../../catalogue/catalogue-data.js";
import { GENERIC_PRODUCT_GROUP } from "../../catalogue/product-group.js";
import { allRewrites } from "../../catalogue/rewrites.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { TokenRange } from "../../model/words-at.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { CHAPTERS } from "../strings.js";
import { isNumber } from "./numbers.js";
import { findPhrase, type Phrase, type PhraseMatch, parsePhrase, wholeSentence } from "./phrase.js";
import { isFixed } from "./refusal.js";
import { type Sentence, sentenceOf } from "./sentence.js";
import { type NewSentence, type Replacement, replaceIn } from "./source-text.js";
import { ALL, fillTemplate } from "./template.js";

export interface Rewriting extends NewSentence {
  readonly rewrite: Rewrite;
}

/** Rules that read the new sentence before it is offered. */
const READERS = [
  "brand-without-equivalent",
  "norm-without-equivalent",
  "prescriptive",
  "unmeasurable",
  "vague",
] as const;
const ANSWERED: ReadonlySet<string> = new Set(READERS);

/**
 * A new sentence for a finding, or null when none would be better than what stands there. Patterns that only open a
 * sentence to other solutions come last.
 */
export function rewriteOf(analysis: Analysis, finding: Finding): Rewriting | null {
  if (!ANSWERED.has(finding.rule)) return null;
  const sentence = sentenceOf(analysis, finding);
  if (!sentence || isFixed(analysis, finding, sentence)) return null;
  for (const rewrite of rewritesFor(analysis, finding.rule, finding.message)) {
    const replacements = replacementsBy(rewrite, analysis, finding, sentence);
    const made = replacements && replaceIn(analysis, sentence, replacements);
    if (made && isBetter(analysis, finding, made)) return { ...made, rewrite };
  }
  return null;
}

/** The patterns that answer a rule and, when given, a message of it: those of the product group first, fallbacks last. */
function rewritesFor({ productGroup }: Analysis, rule: string, message?: string): readonly Rewrite[] {
  const key = `${productGroup} ${rule} ${message ?? ""}`;
  let known = answers.get(key);
  if (known === undefined) {
    known = inOrder(productGroup, rule, message);
    answers.set(key, known);
  }
  return known;
}

const answers = new Map<string, readonly Rewrite[]>();

function inOrder(productGroup: string, rule: string, message: string | undefined): readonly Rewrite[] {
  const rank = ({ productGroups, fallback }: Rewrite) => {
    if (fallback) return 3;
    if (productGroups.includes(GENERIC_PRODUCT_GROUP)) return 2;
    return productGroups.includes(productGroup) ? 0 : 1;
  };
  return allRewrites()
    .filter(
      ({ rules, messages }) =>
        rules.includes(rule) && (message === undefined || (messages?.includes(message) ?? true)),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/** What the first fitting form of a pattern replaces; for hedges also what other patterns do to the others. */
function replacementsBy(
  rewrite: Rewrite,
  analysis: Analysis,
  finding: Finding,
  sentence: Sentence,
): Replacement[] | null {
  const replacement = replacementAt(rewrite, analysis, sentence, sentence.focus);
  if (!replacement) return null;
  const all = [replacement];
  if (finding.rule === "vague") {
    for (const hedge of sentence.hedges) {
      if (all.some(({ range }) => overlaps(range, hedge))) continue;
      for (const other of rewritesFor(analysis, finding.rule)) {
        const more = replacementAt(other, analysis, sentence, hedge);
        if (!more || all.some(({ range }) => overlaps(range, more.range))) continue;
        all.push(more);
        break;
      }
    }
  }
  return all.sort((a, b) => a.range.start - b.range.start);
}

/** The replacement by the first form whose words include some of those in `focus`. */
function replacementAt(
  rewrite: Rewrite,
  analysis: Analysis,
  { statement: { tokens } }: Sentence,
  focus: TokenRange,
): Replacement | null {
  const language = analysis.language === "en" ? "en" : "nl";
  const isCount = (token: Token) => isNumber(token, analysis.language);
  const isThere = (phrase: Phrase) => findPhrase(phrase, tokens, isCount, () => true) !== null;
  for (const form of rewrite[language]) {
    const { find, needed, not } = phrasesOf(form);
    for (const phrase of find) {
      const match = findPhrase(
        phrase,
        tokens,
        isCount,
        (range, slots) => overlaps(range, focus) && isNameLike(slots.get(MAKE), tokens, focus),
      );
      if (!match || not.some(isThere) || (needed.length > 0 && !needed.some(isThere))) continue;
      return {
        range: match,
        text: (wordsOf) => fillTemplate(form.write, slotReader(match, tokens, wordsOf)),
      };
    }
  }
  return null;
}

/** The slot of a make or type. */
const MAKE = "make";
const FARTHEST_NAME = 2;
const MOST_PLAIN_WORDS = 2;

/** Whether the slot of a make, where there is one, holds the name that was found and little else. */
function isNameLike(make: TokenRange | undefined, tokens: readonly Token[], focus: TokenRange): boolean {
  if (!make) return true;
  const plain = tokens.slice(make.start, make.end).filter(({ kind, capital }) => kind === "word" && !capital);
  return (
    make.start <= focus.start && focus.start - make.start <= FARTHEST_NAME && plain.length <= MOST_PLAIN_WORDS
  );
}

/** The words of a slot; `all` is the whole sentence without its closing mark. */
function slotReader(
  { slots }: PhraseMatch,
  tokens: readonly Token[],
  wordsOf: (range: TokenRange) => string,
): (slot: string) => string {
  return (slot) => {
    const range = slots.get(slot) ?? (slot === ALL ? wholeSentence(tokens) : undefined);
    return range && range.end > range.start ? wordsOf(range) : "";
  };
}

interface Phrases {
  readonly find: readonly Phrase[];
  readonly needed: readonly Phrase[];
  readonly not: readonly Phrase[];
}

const phrases = new WeakMap<RewriteForm, Phrases>();

function phrasesOf(form: RewriteForm): Phrases {
  let known = phrases.get(form);
  if (!known) {
    const { find, with: needed = [], not = [] } = form;
    known = { find: find.map(parsePhrase), needed: needed.map(parsePhrase), not: not.map(parsePhrase) };
    phrases.set(form, known);
  }
  return known;
}

/** Whether the finding is gone from the new sentence, read by itself, and nothing came in its place. */
function isBetter({ language, findings }: Analysis, finding: Finding, { plain, span }: NewSentence): boolean {
  const chapter =
    CHAPTERS[language === "en" ? "en" : "nl"][
      finding.message === "criterion" ? "award-criterion" : "requirement"
    ];
  const before = findings.filter((other) => overlaps(other.span, span)).map(({ rule }) => rule);
  const after = findingsIn(plain, chapter, language);
  return after.every(({ rule }) => rule !== finding.rule && before.includes(rule));
}

/** By the head of a text: an analyzer of the last text with it, which spares reading the head again. */
const readers = new Map<string, Analyzer>();

function findingsIn(sentence: string, chapter: string, language: DocumentLanguage): readonly Finding[] {
  const head = `# ${chapter}\n\n`;
  const key = `${language} ${head}`;
  const reader = readers.get(key) ?? new Analyzer(head, { language, onlyRules: READERS });
  readers.set(key, reader);
  reader.edit({ span: { start: head.length, end: reader.text.length }, newText: `${sentence}\n` });
  return reader.analysis.findings;
}
