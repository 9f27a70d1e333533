// Logistic regression on sparse examples: plain gradient steps in a fixed order, so that equal data give equal weights.

export interface SparseExample {
  /** Indexes of the features, each at most once. */
  readonly features: Int32Array;
  readonly values: Float32Array;
}

export interface Target {
  readonly example: SparseExample;
  readonly yes: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Training {
  readonly passes: number;
  readonly rate: number;
  /** Pulls weights to zero; per example. */
  readonly decay: number;
}

/** Weights that tell the examples apart. Adagrad with L2; the order is shuffled by a fixed sequence. */
export function trainLogistic(targets: readonly Target[], size: number, how: Training): Linear {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSquare = 1e-6;
  const order = targets.map((_, index) => index);
  const random = sequence(20_261_123);
  for (let pass = 0; pass < how.passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const { example, yes, weight } = targets[index] as Target;
      const { features, values } = example;
      let sum = bias;
      for (let at = 0; at < features.length; at++)
        sum += (weights[features[at] as number] as number) * (values[at] as number);
      const error = weight * (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0));
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        const slope = error * (values[at] as number) + how.decay * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + slope * slope;
        weights[feature] =
          (weights[feature] as number) - (how.rate * slope) / Math.sqrt(squares[feature] as number);
      }
      biasSquare += error * error;
      bias -= (how.rate * error) / Math.sqrt(biasSquare);
    }
  }
  return { weights, bias };
}

/** Numbers from 0 to 1 that look random and are always the same. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
