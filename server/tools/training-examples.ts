// What the model is trained on: labelled sentences, the clauses, and the statements of labelled documents.
import { assessBlock } from "../src/core/assessment/assess-block.js";
import { isMute, placeOf } from "../src/core/assessment/assess-document.js";
import { cancelledIn } from "../src/core/assessment/cancellation.js";
import type { Place } from "../src/core/assessment/judge.js";
import { LanguageTally, languageHints } from "../src/core/assessment/language.js";
import { sectionMeaning } from "../src/core/assessment/section-context.js";
import { readSignals, type Signals } from "../src/core/assessment/signals.js";
import type { Clause } from "../src/core/catalogue/catalogue-data.js";
import { type DocumentLanguage, SPEARHEADS, type SpearheadId } from "../src/core/catalogue/types.js";
import { vocabularyFor } from "../src/core/catalogue/vocabulary.js";
import type { Statement, Unit } from "../src/core/model/block-model.js";
import { lowerBlock } from "../src/core/model/lower-block.js";
import { buildOutline, sectionOf } from "../src/core/model/outline.js";
import { splitSentences } from "../src/core/model/sentences.js";
import { IncrementalTree } from "../src/core/syntax/incremental-tree.js";
import type { Token } from "../src/core/text/tokens.js";

/**
 * What a statement says of a spearhead. `unlabelled`: it stands beside labelled evidence, which is nearly complete, so that
 * it most likely says nothing. `unknown`: the labels do not tell.
 */
export type Says = "covers" | "weak" | "waives" | "none" | "unlabelled" | "unknown";

export interface Example {
  /** Examples of one group are left out together. */
  readonly group: string;
  readonly text: string;
  readonly language: DocumentLanguage;
  readonly tokens: readonly Token[];
  readonly signals: Signals;
  readonly says: Readonly<Record<SpearheadId, Says>>;
  /** Where it stands; null for a sentence outside a document. */
  readonly place: Place | null;
  /** The spearheads that its document covers. */
  readonly covered: ReadonlySet<SpearheadId>;
}

export interface LabelledText {
  readonly text: string;
  readonly lang: "nl" | "en";
  readonly spearhead: SpearheadId | "none";
  readonly says: Exclude<Says, "unlabelled" | "unknown">;
}

export interface DocumentLabels {
  readonly name: string;
  readonly text: string;
  readonly spearheads: Readonly<Record<SpearheadId, { status: string; evidence: readonly string[] }>>;
  readonly falseFriends: readonly string[];
}

const NOTHING_COVERED: ReadonlySet<SpearheadId> = new Set();

const nothing = (says: Says): Record<SpearheadId, Says> => ({
  klimaatneutraal: says,
  innovatiegericht: says,
  circulair: says,
  "social-return": says,
});

/** One example per labelled sentence; a text of several sentences is one example. */
export function fromSentences(group: string, lines: readonly LabelledText[], foldSize = 40): Example[] {
  return lines.map((line, index) => {
    const statement = joined(line.text, line.lang);
    const says = nothing("none");
    if (line.spearhead !== "none") {
      // A sentence may serve two spearheads and is labelled for one; the others are most often not meant.
      says[line.spearhead] = line.says;
    }
    return {
      group: `${group}:${Math.floor(index / foldSize)}`,
      text: line.text,
      language: line.lang,
      tokens: statement.tokens,
      signals: statement.signals,
      says,
      place: null,
      covered: NOTHING_COVERED,
    };
  });
}

function joined(text: string, language: DocumentLanguage): { tokens: Token[]; signals: Signals } {
  const tree = new IncrementalTree(text.replace(/^(\s*)([#>|*+-])/, "$1\\$2"));
  const models = tree.blocks.map((block) => lowerBlock(block.node, tree.text.slice(block.start, block.end)));
  const tokens = models.flatMap((model) => model.statements.flatMap((statement) => statement.tokens));
  const signals = readSignals({ text, tokens } as unknown as Statement, vocabularyFor(language));
  return { tokens, signals };
}

export const CLAUSES_GROUP = "clauses:0";

/** The sentences of clauses that a topic knows; the others only make sense beside them. */
export function fromClauses(clauses: readonly Clause[]): Example[] {
  return clauses.flatMap((clause) =>
    (["nl", "en"] as const).flatMap((language) =>
      splitSentences(clause.text[language]).flatMap((span): Example[] => {
        const text = clause.text[language].slice(span.start, span.end);
        const example = fromSentences("clauses", [
          { text, lang: language, spearhead: clause.spearhead, says: "covers" },
        ])[0] as Example;
        const meant = example.signals.topics.some((hit) => hit.topic.spearhead === clause.spearhead);
        return meant ? [example] : [];
      }),
    ),
  );
}

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();
// A short cell ("10") stands in many labels and is no label.
const SHORTEST_PART = 16;
const sameWords = (raw: string, label: string) =>
  raw.includes(label) || (raw.length >= SHORTEST_PART && label.includes(raw));
const SAYS: Readonly<Record<string, Says>> = { covered: "covers", weak: "weak", waived: "waives" };

/** The statements of a document that could say something, with what its labels say of them. */
export function fromDocument(document: DocumentLabels): Example[] {
  const tree = new IncrementalTree(document.text);
  const models = tree.blocks.map((block) => lowerBlock(block.node, tree.text.slice(block.start, block.end)));
  const tally = new LanguageTally();
  for (const model of models) tally.add(languageHints(model));
  const { language } = tally;
  const outline = buildOutline(models);
  const blocks = models.map((model) => assessBlock(model, language));
  const { contexts } = sectionMeaning(outline, vocabularyFor(language));
  const cancelled = cancelledIn(outline, blocks, contexts);
  const covered = new Set(SPEARHEADS.filter((id) => document.spearheads[id].status === "covered"));
  const examples: Example[] = [];
  blocks.forEach((block, index) => {
    const start = tree.blocks[index]?.start ?? 0;
    block.model.statements.forEach((statement, at) => {
      const unit = block.model.units[statement.unit] as Unit;
      const context = contexts[sectionOf(outline, index, statement.unit)];
      if (!context || isMute(block, at, unit, context) || statement.question) return;
      const place = placeOf(block, at, context, cancelled);
      // What an answer takes back was a demand in its words, and says nothing in its place.
      if (place.cancelled) return;
      const raw = squeeze(document.text.slice(start + statement.span.start, start + statement.span.end));
      examples.push({
        group: document.name,
        text: statement.text,
        language,
        tokens: statement.tokens,
        signals: block.signals[at] as Signals,
        says: labelsOf(raw, document),
        place,
        covered,
      });
    });
  });
  return examples;
}

function labelsOf(raw: string, document: DocumentLabels): Record<SpearheadId, Says> {
  const isFriend = document.falseFriends.some((friend) => sameWords(raw, squeeze(friend)));
  const says = nothing("none");
  let meant = false;
  for (const id of SPEARHEADS) {
    const { status, evidence } = document.spearheads[id];
    if (evidence.some((label) => sameWords(raw, squeeze(label)))) {
      says[id] = SAYS[status] ?? "none";
      meant = true;
    }
  }
  if (meant || isFriend) return says;
  for (const id of SPEARHEADS) {
    const { status } = document.spearheads[id];
    if (status === "covered") says[id] = "unlabelled";
    else if (status !== "missing") says[id] = "unknown";
  }
  return says;
}
