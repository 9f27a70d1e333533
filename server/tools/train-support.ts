// Learns which statements are evidence beside one that covers, from the labelled documents as the reading would see them unseen.
import { bindingForce } from "../src/core/assessment/judge.js";
import { type SupportWeights, supportMeasures } from "../src/core/assessment/support.js";
import type { Reading } from "../src/core/assessment/trained-reading.js";
import { SPEARHEADS } from "../src/core/catalogue/types.js";
import { type Target, type Training, trainLogistic } from "./logistic.js";
import type { Example } from "./training-examples.js";

/** There are few measures, so that they are held back more than words are. */
export const SUPPORT_RECIPE: Training & { readonly refused: number } = {
  passes: 30,
  rate: 0.05,
  decay: 5e-3,
  /** How often a statement that was labelled as something else counts. */
  refused: 2,
};

interface Case {
  readonly measures: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** The weights that tell evidence from other statements of documents that cover a spearhead. */
export function trainSupport(
  examples: readonly Example[],
  readings: ReadonlyMap<Example, Reading>,
): SupportWeights {
  const cases = examples.flatMap((example) => casesOf(example, readings.get(example)));
  const width = cases[0]?.measures.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) =>
    scaleOf(cases.map(({ measures }) => measures[at] as number)),
  );
  const features = Int32Array.from(scales.keys());
  const targets = cases.map(({ measures, yes, weight }): Target => {
    const values = measures.map(
      (value, at) => (value - (scales[at] as Scale).mean) / (scales[at] as Scale).spread,
    );
    return { example: { features, values: Float32Array.from(values) }, yes, weight };
  });
  const model = trainLogistic(targets, width, SUPPORT_RECIPE);
  const weights = scales.map(({ spread }, at) => rounded((model.weights[at] as number) / spread));
  const shift = scales.reduce((sum, { mean }, at) => sum + mean * (weights[at] as number), 0);
  return { bias: rounded(model.bias - shift), weights };
}

function casesOf(example: Example, reading: Reading | undefined): Case[] {
  const { signals, place, tokens } = example;
  if (!place || !signals.reading || !reading || signals.first.has("legal")) return [];
  const force = bindingForce(signals, place);
  return SPEARHEADS.flatMap((spearhead): Case[] => {
    const says = example.says[spearhead];
    if (!example.covered.has(spearhead)) return [];
    return [
      {
        measures: supportMeasures({ spearhead, reading, signals, place, force, words: tokens.length }),
        yes: says === "covers",
        weight: says === "none" ? SUPPORT_RECIPE.refused : 1,
      },
    ];
  });
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

const rounded = (value: number) => Number(value.toPrecision(4));
