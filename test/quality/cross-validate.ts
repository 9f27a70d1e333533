// `npm run quality -- --cross-validate`: how well the trained reading does on texts it was not trained on. Documents and
// labelled sentences are left out in turn; the words of the topics are the same throughout.

import { readSignals } from "../../server/src/core/assessment/signals.js";
import { SUPPORT_WEIGHTS } from "../../server/src/core/assessment/support-weights.generated.js";
import { vocabularyFor } from "../../server/src/core/catalogue/vocabulary.js";
import { analyze, SPEARHEADS, type SpearheadStatus } from "../../server/src/core/index.js";
import type { Statement } from "../../server/src/core/model/block-model.js";
import { trainSupport } from "../../server/tools/train-support.js";
import { readExamples } from "../../server/tools/training-data.js";
import type { Example } from "../../server/tools/training-examples.js";
import { foldsOf, readingsOf, trainFolds, withWeights } from "../../server/tools/unseen.js";
import type { LabelledDocument } from "./corpus.js";
import { measure, type Quality } from "./measure.js";

const FOLDS = 6;
const STATUS: Readonly<Record<string, SpearheadStatus>> = {
  covers: "covered",
  weak: "weak",
  waives: "waived",
  none: "missing",
};

export interface SentenceReading {
  readonly example: Example;
  readonly spearhead: string;
  readonly expected: SpearheadStatus;
  readonly actual: SpearheadStatus;
}

export interface CrossValidated {
  readonly documents: readonly Quality[];
  /** Every spearhead of every labelled sentence, as a document of its own. */
  readonly sentences: readonly SentenceReading[];
}

/** Trains without each part in turn and measures that part. The shipped weights are back at the end. */
export function crossValidate(documents: readonly LabelledDocument[], sentencesToo = true): CrossValidated {
  const shipped = { ...SUPPORT_WEIGHTS };
  const examples = readExamples(".");
  const folds = foldsOf(examples, FOLDS);
  const weights = trainFolds(examples, folds);
  const readings = readingsOf(examples, folds, weights);
  const qualities: Quality[] = [];
  const sentences: SentenceReading[] = [];
  weights.forEach((weightsOfFold, fold) => {
    const known = examples.filter(({ group }) => folds.get(group) !== fold);
    Object.assign(SUPPORT_WEIGHTS, trainSupport(known, readings));
    withWeights(weightsOfFold, () => {
      forget();
      qualities.push(measure(documents.filter(({ name }) => folds.get(`document:${name}`) === fold)));
      if (!sentencesToo) return;
      for (const example of examples) {
        if (folds.get(example.group) !== fold || !example.group.startsWith("sentences:")) continue;
        sentences.push(...readSentence(example));
      }
    });
  });
  Object.assign(SUPPORT_WEIGHTS, shipped);
  forget();
  return { documents: qualities, sentences };
}

function readSentence(example: Example): SentenceReading[] {
  const english = example.language === "en";
  const text = `# ${english ? "The tender" : "De aanbesteding"}\n\n## ${english ? "Requirements" : "Eisen"}\n\n${example.text}\n`;
  const { spearheads } = analyze(text, { language: example.language });
  return SPEARHEADS.map((spearhead) => ({
    example,
    spearhead,
    expected: STATUS[example.says[spearhead]] ?? "missing",
    actual: spearheads[spearhead].status,
  }));
}

const NO_TOKENS: readonly never[] = [];

/** Pushes the readings of earlier weights out of the memory of statements. */
function forget(): void {
  for (const language of ["nl", "en"] as const)
    for (let index = 0; index < 5_000; index++)
      readSignals(
        { text: `${language} ${index}`, tokens: NO_TOKENS } as unknown as Statement,
        vocabularyFor(language),
      );
}
