// Readings of examples by weights that were trained without them, which is how a text is read that nobody has labelled.
import { READING_WEIGHTS } from "../src/core/assessment/reading-weights.generated.js";
import { type Reading, readTrained } from "../src/core/assessment/trained-reading.js";
import type { StoredWeights } from "../src/core/assessment/weight-table.js";
import { train } from "./train.js";
import type { Example } from "./training-examples.js";

/** The fold of each group of examples, from 0. */
export type Folds = ReadonlyMap<string, number>;

/** Deals the groups out in turn. */
export function foldsOf(examples: readonly Example[], count: number): Folds {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return new Map(groups.map((group, index) => [group, index % count]));
}

/** One set of weights per fold, each trained without it. */
export function trainFolds(examples: readonly Example[], folds: Folds): StoredWeights[] {
  const count = Math.max(...folds.values()) + 1;
  return Array.from({ length: count }, (_, fold) =>
    train(
      examples.filter(({ group }) => folds.get(group) !== fold),
      `fold ${fold}`,
    ),
  );
}

/** The reading of each example by the weights of its fold. */
export function readingsOf(
  examples: readonly Example[],
  folds: Folds,
  weights: readonly StoredWeights[],
): Map<Example, Reading> {
  const readings = new Map<Example, Reading>();
  weights.forEach((weightsOfFold, fold) => {
    withWeights(weightsOfFold, () => {
      for (const example of examples)
        if (folds.get(example.group) === fold)
          readings.set(example, readTrained(example.tokens, example.signals, example.language));
    });
  });
  return readings;
}

/** Runs with other weights in the place of those that ship. */
export function withWeights(weights: StoredWeights, run: () => void): void {
  const shipped = { ...READING_WEIGHTS };
  Object.assign(READING_WEIGHTS, weights);
  try {
    run();
  } finally {
    Object.assign(READING_WEIGHTS, shipped);
  }
}
