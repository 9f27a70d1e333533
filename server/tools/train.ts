// From labelled examples to the stored weights of the trained reading. Equal examples give equal weights.
import {
  eachContextFeature,
  eachWordFeature,
  type FeatureKind,
  wordOf,
} from "../src/core/assessment/statement-features.js";
import { HEADS, type Head } from "../src/core/assessment/trained-reading.js";
import {
  STEPS_EACH_WAY,
  type StoredWeights,
  storedNumber,
  toCharacter,
  writeNumber,
} from "../src/core/assessment/weight-table.js";
import { SPEARHEADS, type SpearheadId } from "../src/core/catalogue/types.js";
import { type Linear, type SparseExample, type Target, trainLogistic } from "./logistic.js";
import { CLAUSES_GROUP, type Example, type Says } from "./training-examples.js";

export interface Recipe {
  /** How far one feature of a kind may carry: rare words less than fields of meaning. */
  readonly reach: Readonly<Record<FeatureKind, number>>;
  /** A feature must occur in so many examples. */
  readonly fewest: number;
  readonly passes: number;
  readonly rate: number;
  readonly decay: number;
  /** Rows that are kept: those with the greatest weights. */
  readonly rows: number;
}

export const RECIPE: Recipe = {
  reach: {
    word: 0.3,
    part: 0.1,
    pair: 0.1,
    field: 1,
    fields: 0.7,
    "field-signal": 0.5,
    topic: 1,
    signal: 0.5,
  },
  fewest: 4,
  passes: 16,
  rate: 0.15,
  decay: 1e-3,
  rows: 16_000,
};

const VERDICTS: ReadonlySet<Says> = new Set<Says>(["covers", "weak", "waives"]);
/** What a statement beside labelled ones counts as an example of nothing. */
const UNLABELLED = 0.5;
/** What the clauses count together: they are many, alike, and all demands, and their number may not move the bars. */
const ALL_CLAUSES = 700;

interface Features {
  /** By stored number: index, and reach. */
  readonly index: ReadonlyMap<number, number>;
  readonly reach: readonly number[];
}

/** The weights that tell the examples apart. `trainedOn` is written into them. */
export function train(examples: readonly Example[], trainedOn: string, recipe = RECIPE): StoredWeights {
  const counted = examples.map((example) => countFeatures(example));
  const features = keepFrequent(counted, recipe);
  const vectors = counted.map((counts) => toVector(counts, features));
  const models = HEADS.map((head) =>
    trainLogistic(targetsOf(head, examples, vectors), features.index.size, recipe),
  );
  return store(models, features, trainedOn, recipe);
}

interface Count {
  readonly kind: FeatureKind;
  count: number;
}

function countFeatures(example: Example): Map<number, Count> {
  const counts = new Map<number, Count>();
  const add = (feature: number, kind: FeatureKind) => {
    const number = storedNumber(feature);
    const known = counts.get(number);
    if (known) known.count++;
    else counts.set(number, { kind, count: 1 });
  };
  for (const token of example.tokens) {
    const word = wordOf(token);
    if (word !== null) eachWordFeature(word, add);
  }
  eachContextFeature(example.tokens, example.signals, example.language, add);
  return counts;
}

function keepFrequent(counted: readonly ReadonlyMap<number, Count>[], recipe: Recipe): Features {
  const examples = new Map<number, { kind: FeatureKind; count: number }>();
  for (const counts of counted) {
    for (const [number, { kind }] of counts) {
      const known = examples.get(number);
      if (known) known.count++;
      else examples.set(number, { kind, count: 1 });
    }
  }
  const index = new Map<number, number>();
  const reach: number[] = [];
  for (const [number, { kind, count }] of examples) {
    if (count < recipe.fewest) continue;
    index.set(number, index.size);
    reach.push(recipe.reach[kind]);
  }
  return { index, reach };
}

function toVector(counts: ReadonlyMap<number, Count>, { index, reach }: Features): SparseExample {
  const kept = [...counts].filter(([number]) => index.has(number));
  const features = Int32Array.from(kept.map(([number]) => index.get(number) as number));
  const values = Float32Array.from(
    kept.map(([, { count }], at) => count * (reach[features[at] as number] as number)),
  );
  return { features, values };
}

/** What a head learns from: a spearhead from all examples that say something of it, a verdict from those that mean one. */
function targetsOf(head: Head, examples: readonly Example[], vectors: readonly SparseExample[]): Target[] {
  const weightOf = weightsOf(examples);
  return examples.flatMap((example, at) => {
    const vector = vectors[at] as SparseExample;
    if (isSpearhead(head)) {
      const says = example.says[head];
      if (says === "unknown") return [];
      const yes = says !== "none" && says !== "unlabelled";
      return [{ example: vector, yes, weight: says === "unlabelled" ? UNLABELLED : weightOf(example) }];
    }
    const meant = meaningOf(example);
    return meant === null ? [] : [{ example: vector, yes: meant === head, weight: weightOf(example) }];
  });
}

function weightsOf(examples: readonly Example[]): (example: Example) => number {
  const clauses = examples.filter(({ group }) => group === CLAUSES_GROUP).length;
  return ({ group }) => (group === CLAUSES_GROUP ? Math.min(1, ALL_CLAUSES / clauses) : 1);
}

function isSpearhead(head: Head): head is SpearheadId {
  return (SPEARHEADS as readonly string[]).includes(head);
}

function meaningOf(example: Example): Says | null {
  const said = SPEARHEADS.map((id) => example.says[id]).find((says) => VERDICTS.has(says));
  return said ?? null;
}

/** Keeps the rows with the greatest weights, rounded to steps. */
function store(
  models: readonly Linear[],
  { index, reach }: Features,
  trainedOn: string,
  recipe: Recipe,
): StoredWeights {
  const rows = [...index]
    .map(([number, at]) => {
      const weights = models.map((model) => (model.weights[at] as number) * (reach[at] as number));
      return { number, weights, greatest: Math.max(...weights.map(Math.abs)) };
    })
    .sort((a, b) => b.greatest - a.greatest || a.number - b.number)
    .slice(0, recipe.rows)
    .sort((a, b) => a.number - b.number);
  const steps = models.map(
    (_, head) => Math.max(...rows.map((row) => Math.abs(row.weights[head] as number))) / STEPS_EACH_WAY,
  );
  const rounded = (value: number) => Number(value.toPrecision(6));
  return {
    trainedOn,
    bias: models.map((model) => rounded(model.bias)),
    steps: steps.map(rounded),
    table: rows
      .map(
        ({ number, weights }) =>
          writeNumber(number) +
          weights
            .map((weight, head) => toCharacter(Math.round(weight / (steps[head] as number)) + STEPS_EACH_WAY))
            .join(""),
      )
      .join(""),
  };
}
