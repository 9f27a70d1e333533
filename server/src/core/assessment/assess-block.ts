// The signals of all statements of one block, remembered for as long as the block lives.

import type { DocumentLanguage } from "../catalogue/types.js";
import { type Vocabulary, vocabularyFor } from "../catalogue/vocabulary.js";
import type { BlockModel, Statement } from "../model/block-model.js";
import { readSignals, type Signals } from "./signals.js";

export interface AssessedBlock {
  readonly model: BlockModel;
  /** One per statement of the model. */
  readonly signals: readonly Signals[];
  /** Indexes of statements that a spearhead may rest on: with a topic or a "does not apply". */
  readonly relevant: readonly number[];
  /** Indexes of statements with a hedge. */
  readonly vague: readonly number[];
  /** Indexes of statements that award points. */
  readonly scoring: readonly number[];
  /** Indexes of statements that withdraw something. */
  readonly cancelling: readonly number[];
}

const remembered = new WeakMap<BlockModel, Map<Vocabulary, AssessedBlock>>();

/** The assessed block; depends on the block's words and the document's language alone. */
export function assessBlock(model: BlockModel, language: DocumentLanguage): AssessedBlock {
  const vocabulary = vocabularyFor(language);
  const known = remembered.get(model);
  const hit = known?.get(vocabulary);
  if (hit) return hit;
  const signals = model.statements.map((statement) => readSignals(statement, vocabulary));
  const where = (test: (signal: Signals, statement: Statement) => boolean) =>
    signals.flatMap((signal, index) => (test(signal, model.statements[index] as Statement) ? [index] : []));
  const assessed: AssessedBlock = {
    model,
    signals,
    relevant: where(
      (signal) =>
        signal.topics.length > 0 || signal.first.has("not-applied") || signal.first.has("contract-sum"),
    ),
    vague: where((signal) => signal.vague.length > 0),
    scoring: where(
      (signal) =>
        signal.first.has("scoring") || signal.quantities.some((quantity) => quantity.unit === "money"),
    ),
    cancelling: where((signal) => signal.first.has("cancelled")),
  };
  if (known) known.set(vocabulary, assessed);
  else remembered.set(model, new Map([[vocabulary, assessed]]));
  return assessed;
}
