// Whether the figures of one list add up in any sensible way.

/** One row of a list of weights. */
export interface WeightRow {
  readonly value: number;
  /** Whether its make-up shows that it stands above other rows: bold, or the first of a group. */
  readonly above: boolean;
}

/** With more rows only the plain sum is taken. */
const MOST_ROWS_FOR_LEVELS = 28;

/** Weights of one level. */
export function toRows(values: readonly number[]): WeightRow[] {
  return values.map((value) => ({ value, above: false }));
}

export function sumOf(rows: readonly WeightRow[]): number {
  return Math.round(rows.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000;
}

const LEAST_OF_SLIP = 0.75;
const MOST_OF_SLIP = 1.3;

/** Whether a sum is so near to what it should be that it is a slip of the pen, and not the sum of something else. */
export function isSlip(sum: number, whole: number): boolean {
  return sum >= whole * LEAST_OF_SLIP && sum <= whole * MOST_OF_SLIP;
}

/** Whether a sum is what was to be reached; rounded shares (33,3%) may miss it by their last digit. */
export function reaches(rows: readonly WeightRow[], sum: number, target: number): boolean {
  const miss = Math.abs(sum - target);
  if (miss < 1e-6) return true;
  if (rows.some(({ value }) => !Number.isInteger(value))) return miss <= 0.05 * rows.length + 1e-6;
  const first = rows[0]?.value ?? 0;
  return rows.every(({ value }) => value === first) && Math.round(target / rows.length) === first;
}

/**
 * Whether all rows, only those above, only those below, or a tree of rows in which each parent equals its children, reach
 * the target. The children of a parent may also share out 100 of their own.
 */
export function addsUp(rows: readonly WeightRow[], target: number): boolean {
  const known = answersFor(rows).targets;
  let answer = known.get(target);
  if (answer === undefined) {
    answer = reachesInSomeReading(rows, target);
    known.set(target, answer);
  }
  return answer;
}

interface Answers {
  readonly targets: Map<number, boolean>;
  /** Undefined as long as nobody asked. */
  parents: number | null | undefined;
}

const answers = new WeakMap<readonly WeightRow[], Answers>();

/** What is known of a list; a keystroke elsewhere asks the same again. */
function answersFor(rows: readonly WeightRow[]): Answers {
  let known = answers.get(rows);
  if (!known) {
    known = { targets: new Map(), parents: undefined };
    answers.set(rows, known);
  }
  return known;
}

function reachesInSomeReading(rows: readonly WeightRow[], target: number): boolean {
  if (reaches(rows, sumOf(rows), target)) return true;
  const marked = rows.some(({ above }) => above) && rows.some(({ above }) => !above);
  if (marked) {
    for (const above of [true, false]) {
      const level = rows.filter((row) => row.above === above);
      if (reaches(level, sumOf(level), target)) return true;
    }
  }
  if (rows.length > MOST_ROWS_FOR_LEVELS) return false;
  const values = rows.map(({ value }) => value);
  const least = marked ? 1 : 2;
  return treeReaches(values, target, least) || treeReaches(values.toReversed(), target, least);
}

/** The sum of the highest level when the rows are a tree in which each parent equals its children; null without a tree. */
export function sumOfParents(rows: readonly WeightRow[]): number | null {
  const known = answersFor(rows);
  if (known.parents === undefined) known.parents = findSumOfParents(rows);
  return known.parents;
}

function findSumOfParents(rows: readonly WeightRow[]): number | null {
  if (rows.length > MOST_ROWS_FOR_LEVELS) return null;
  const plain = sumOf(rows);
  const values = rows.map(({ value }) => value);
  const sums = [...treeSums(values, 2), ...treeSums(values.toReversed(), 2)].filter((sum) => sum < plain);
  return sums.length === 0 ? null : Math.min(...sums);
}

function treeReaches(values: readonly number[], target: number, leastChildren: number): boolean {
  return treeSums(values, leastChildren).has(Math.round(target * 1000) / 1000);
}

/** The sums that the highest level may have. */
function treeSums(values: readonly number[], leastChildren: number): ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const topsOf = (from: number, to: number): ReadonlySet<number> => {
    if (from === to) return new Set([0]);
    const key = from * 64 + to;
    const remembered = known.get(key);
    if (remembered) return remembered;
    const own = values[from] as number;
    const sums = new Set<number>();
    for (const rest of topsOf(from + 1, to)) sums.add(round(own + rest));
    for (let end = from + 1 + leastChildren; end <= to; end++) {
      const children = topsOf(from + 1, end);
      if (children.has(own) || (own < 100 && children.has(100)))
        for (const rest of topsOf(end, to)) sums.add(round(own + rest));
    }
    known.set(key, sums);
    return sums;
  };
  return topsOf(0, values.length);
}
