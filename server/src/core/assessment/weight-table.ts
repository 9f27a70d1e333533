// The weights of the trained reading as they are stored: one line of text, four characters for the number of a feature and
// one for each weight. Plain characters need no decoder that only some hosts have.

export interface StoredWeights {
  /** Added to the sums, one per head. */
  readonly bias: readonly number[];
  /** What one step of a stored weight is worth, one per head. */
  readonly steps: readonly number[];
  readonly table: string;
  /** Hash of what the weights were trained on; a test compares it. */
  readonly trainedOn: string;
}

export interface WeightTable {
  readonly bias: readonly number[];
  /** Row of a feature, or -1 for one that training did not keep. */
  rowOf(feature: number): number;
  at(row: number, head: number): number;
  weight(feature: number, head: number): number;
}

// The printable characters of ASCII without the quotes and the backslash, which a source text would have to escape.
const FIRST = 35;
const BACKSLASH = 92;
export const STEPS_EACH_WAY = 45;
const NUMBER_BASE = 64;
const NUMBER_LENGTH = 4;
/** Features are told apart by this many values: 64 to the power of 4. */
const NUMBER_MASK = 0xffffff;

/** The part of a feature's number that is stored. */
export function storedNumber(feature: number): number {
  return (feature ^ (feature >>> 24)) & NUMBER_MASK;
}

/** A number from 0 to 90 as a character. */
export function toCharacter(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function fromCode(code: number): number {
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** The text of a feature's number. */
export function writeNumber(stored: number): string {
  let text = "";
  for (let rest = stored, left = NUMBER_LENGTH; left > 0; left--, rest = Math.floor(rest / NUMBER_BASE))
    text += toCharacter(rest % NUMBER_BASE);
  return text;
}

export function decodeWeights({ bias, steps, table }: StoredWeights): WeightTable {
  const heads = bias.length;
  const length = NUMBER_LENGTH + heads;
  const count = table.length / length;
  const rows = new Map<number, number>();
  const values = new Float32Array(count * heads);
  for (let row = 0; row < count; row++) {
    const start = row * length;
    let number = 0;
    for (let at = NUMBER_LENGTH - 1; at >= 0; at--)
      number = number * NUMBER_BASE + fromCode(table.charCodeAt(start + at));
    rows.set(number, row);
    for (let head = 0; head < heads; head++) {
      const step = fromCode(table.charCodeAt(start + NUMBER_LENGTH + head)) - STEPS_EACH_WAY;
      values[row * heads + head] = step * (steps[head] as number);
    }
  }
  const rowOf = (feature: number) => rows.get(storedNumber(feature)) ?? -1;
  const at = (row: number, head: number) => values[row * heads + head] as number;
  return {
    bias,
    rowOf,
    at,
    weight: (feature, head) => {
      const row = rowOf(feature);
      return row < 0 ? 0 : at(row, head);
    },
  };
}
