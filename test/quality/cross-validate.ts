// `npm run quality -- --cross-validate`: how well the trained reading does on texts it was not trained on. Documents and
// labelled sentences are left out in turn; the words of the topics are the same throughout.

import { READING_WEIGHTS } from "../../server/src/core/assessment/reading-weights.generated.js";
import { readSignals } from "../../server/src/core/assessment/signals.js";
import { vocabularyFor } from "../../server/src/core/catalogue/vocabulary.js";
import { analyze, SPEARHEADS, type SpearheadStatus } from "../../server/src/core/index.js";
import type { Statement } from "../../server/src/core/model/block-model.js";
import { train } from "../../server/tools/train.js";
import { readExamples } from "../../server/tools/training-data.js";
import type { Example } from "../../server/tools/training-examples.js";
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
  const shipped = { ...READING_WEIGHTS };
  const examples = readExamples(".");
  const groups = [...new Set(examples.map((example) => example.group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const qualities: Quality[] = [];
  const sentences: SentenceReading[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = examples.filter((example) => foldOf.get(example.group) !== fold);
    Object.assign(READING_WEIGHTS, train(known, `fold ${fold}`));
    forget();
    qualities.push(measure(documents.filter(({ name }) => foldOf.get(`document:${name}`) === fold)));
    if (!sentencesToo) continue;
    for (const example of examples) {
      if (foldOf.get(example.group) !== fold || !example.group.startsWith("sentences:")) continue;
      sentences.push(...readSentence(example));
    }
  }
  Object.assign(READING_WEIGHTS, shipped);
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

/** Pushes the readings of earlier weights out of the memory of statements. */
function forget(): void {
  for (const language of ["nl", "en"] as const)
    for (let index = 0; index < 5_000; index++)
      readSignals({ text: `${language} ${index}` } as Statement, vocabularyFor(language));
}
