// The signals of all statements of one block, remembered with the block.

import { addHits, type ProductGroupHits, productGroupHits } from "../catalogue/product-group.js";
import { type DocumentLanguage, SPEARHEADS } from "../catalogue/types.js";
import { type Vocabulary, vocabularyFor } from "../catalogue/vocabulary.js";
import type { BlockModel, Statement } from "../model/block-model.js";
import { Recent } from "../text/recent.js";
import { tokenize } from "../text/tokens.js";
import { withdraws } from "./cancellation.js";
import { type PointingStatement, pointingStatements } from "./pointing.js";
import { readSignals, type Signals } from "./signals.js";
import { type Check, readChecks } from "./verification.js";

export interface AssessedBlock {
  readonly model: BlockModel;
  /** One per statement of the model. */
  readonly signals: readonly Signals[];
  /** Indexes of statements that a spearhead may rest on: with a topic, a "does not apply" or a reading. */
  readonly relevant: readonly number[];
  /** Indexes of statements with a hedge. */
  readonly vague: readonly number[];
  /** Statements that reward more than is asked or punish less, with what they point at. */
  readonly pointing: readonly PointingStatement[];
  /** Indexes of statements that withdraw something. */
  readonly cancelling: readonly number[];
  /** Statements that measure, prove, report or check something; read when they are asked for. */
  readonly checks: readonly Check[];
  readonly product: ProductSigns;
  /** What later stages computed for this block, with what it depended on. Never changes an outcome. */
  readonly memo: BlockMemo;
}

/** What the block says of the kind of purchase. */
export interface ProductSigns {
  readonly headings: ProductGroupHits;
  readonly body: ProductGroupHits;
  readonly cpv: readonly string[];
}

/** Plain fields rather than weak maps: a document of a megabyte has thousands of blocks, asked at every keystroke. */
export interface BlockMemo {
  judgements: { readonly sections: string; readonly cancelled: string; readonly value: unknown } | null;
  reports: { readonly sections: string; readonly context: string; readonly value: unknown } | null;
  /** By the numbers that `perBlock` gives out. */
  readonly facts: unknown[];
}

/** The assessed block; depends on the block's words, the document's language and the vocabulary alone. */
export function assessBlock(
  model: BlockModel,
  language: DocumentLanguage,
  vocabulary: Vocabulary = vocabularyFor(language),
): AssessedBlock {
  const signals = model.statements.map((statement) => readSignals(statement, vocabulary));
  const where = (test: (signal: Signals, statement: Statement) => boolean) =>
    signals.flatMap((signal, index) => (test(signal, model.statements[index] as Statement) ? [index] : []));
  let checks: readonly Check[] | undefined;
  return {
    model,
    signals,
    relevant: where(isRelevant),
    vague: where((signal) => signal.vague.length > 0),
    pointing: pointingStatements(model, signals, language),
    cancelling: where(withdraws),
    get checks() {
      checks ??= readChecks(model, signals, language);
      return checks;
    },
    product: productSigns(model, language),
    memo: { judgements: null, reports: null, facts: [] },
  };
}

/** Below this score (log odds) a reading does not even support what another statement says. */
const FAINT = -2.5;

function isRelevant(signals: Signals): boolean {
  if (signals.topics.length > 0) return true;
  if (signals.first.has("not-applied") || signals.first.has("contract-sum")) return true;
  const { reading } = signals;
  return reading !== null && SPEARHEADS.some((id) => reading[id] > FAINT);
}

const recentProductHits = {
  nl: new Recent(500, (text) => productGroupHits(tokenize(text), "nl")),
  en: new Recent(500, (text) => productGroupHits(tokenize(text), "en")),
};

const CPV_CODE = /\b\d{8}-\d\b/g;

function productSigns(model: BlockModel, language: DocumentLanguage): ProductSigns {
  const headings = new Map<string, number>();
  const body = new Map<string, number>();
  for (const statement of model.statements) {
    const words = language === "en" ? "en" : "nl";
    const hits = recentProductHits[words].get(statement.text, () =>
      productGroupHits(statement.tokens, words),
    );
    addHits(model.units[statement.unit]?.kind === "heading" ? headings : body, hits);
  }
  return { headings, body, cpv: model.source.match(CPV_CODE) ?? [] };
}
