// The words on which a status rests, for whoever asks why.
import type { Analysis } from "../../analysis/analyzer.js";
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { Signals } from "../../assessment/signals.js";
import { readTrained, tellingTokens } from "../../assessment/trained-reading.js";
import type { MessageLanguage, SpearheadId, SpearheadStatus } from "../../catalogue/types.js";
import { vocabularyFor } from "../../catalogue/vocabulary.js";
import type { Statement } from "../../model/block-model.js";
import { type TokenRange, textAt } from "../../model/words-at.js";
import { STRINGS } from "../strings.js";

/** Words of one sentence, as they stand in the document and in its order. */
export interface Grounds {
  /** What makes it about the spearhead. */
  readonly subject: readonly string[];
  /**
   * How it was found: by known words; by the whole sentence, in which these words weighed most; or by what stands around it,
   * and then there are no words.
   */
  readonly by: "words" | "sentence" | "surroundings";
  /** Numbers with their units. */
  readonly quantities: readonly string[];
  /** What makes it bind, a wish, or a waiver. */
  readonly force: readonly string[];
}

const FORCE: Readonly<Record<SpearheadStatus, readonly string[]>> = {
  covered: ["obligation", "compare-min", "compare-max", "scoring", "consequence"],
  weak: ["invitation", "forecast", "wish-of-authority"],
  waived: ["not-applied", "reason"],
  missing: [],
};

/** The words behind one piece of evidence: `index` counts in `analysis.spearheads[spearhead].evidence`. */
export function groundsOf(analysis: Analysis, spearhead: SpearheadId, index: number): Grounds {
  const { document } = analysis;
  const { status, evidence } = document.spearheads[spearhead];
  const place = evidence[index];
  const block: AssessedBlock | undefined = place && document.blocks[place.block];
  const statement = block?.model.statements[place?.statement ?? -1];
  const signals = block?.signals[place?.statement ?? -1];
  if (!statement || !signals) return { subject: [], by: "words", quantities: [], force: [] };
  const topics = signals.topics.filter(({ topic }) => topic.spearhead === spearhead);
  const subject = topics.length > 0 ? longest(topics) : readWords(statement, signals, spearhead, analysis);
  const by = topics.length > 0 ? "words" : subject.length > 0 ? "sentence" : "surroundings";
  return {
    subject: distinct(subject.map((hit) => textAt(statement, hit))),
    by,
    quantities: distinct(signals.quantities.map((quantity) => textAt(statement, quantity))),
    force: distinct(forceOf(status, statement, signals, analysis).map((hit) => textAt(statement, hit))),
  };
}

/** The grounds as one line, or the empty string when there are none. */
export function formatGrounds(grounds: Grounds, status: SpearheadStatus, language: MessageLanguage): string {
  const { subject, read, surroundings, quantity, force } = STRINGS[language].grounds;
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");
  const parts: [string, readonly string[]][] = [
    [grounds.by === "words" ? subject : read, grounds.subject],
    [quantity, status === "waived" ? [] : grounds.quantities],
    [force[status], grounds.force],
  ];
  const told = parts.flatMap(([name, words]) => (words.length > 0 ? [`${name} ${quoted(words)}`] : []));
  return [...(grounds.by === "surroundings" ? [surroundings] : []), ...told].join("; ");
}

const MOST_READ_WORDS = 3;
/** Shorter words hold sentences together, whatever these are about. */
const LEAST_LETTERS = 5;

/** Without a topic, the words that speak most for the trained reading; none where it does not see the spearhead in them. */
function readWords(
  { tokens }: Statement,
  signals: Signals,
  spearhead: SpearheadId,
  { language }: Analysis,
): TokenRange[] {
  if (readTrained(tokens, signals, language)[spearhead] < 0) return [];
  return tellingTokens(tokens, signals, language, spearhead)
    .filter((index) => (tokens[index]?.lower.length ?? 0) >= LEAST_LETTERS)
    .slice(0, MOST_READ_WORDS)
    .sort((a, b) => a - b)
    .map((index) => ({ start: index, end: index + 1 }));
}

function forceOf(
  status: SpearheadStatus,
  { tokens }: Statement,
  signals: Signals,
  { language }: Analysis,
): TokenRange[] {
  const telling = new Set(FORCE[status]);
  const hits = vocabularyFor(language)
    .find(tokens)
    .filter(({ what }) => what.kind === "signal" && telling.has(what.id));
  return longest([...hits, ...(status === "weak" ? signals.vague : [])]).sort((a, b) => a.start - b.start);
}

/** Without what lies within another. */
export function longest<Item extends TokenRange>(items: readonly Item[]): Item[] {
  return items.filter(
    (item) =>
      !items.some(
        (other) =>
          other.start <= item.start &&
          other.end >= item.end &&
          other.end - other.start > item.end - item.start,
      ),
  );
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
