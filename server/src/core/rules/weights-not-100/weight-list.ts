// A list of weights, wherever it stands.
import type { Span } from "../../text/span.js";
import type { Figure, WeightUnit } from "./figures.js";
import type { Nested } from "./nested.js";
import type { WeightRow } from "./readings.js";

/** What weights are together, and what they should be. */
export interface Fault {
  readonly sum: number;
  readonly expected: number;
}

export interface WeightList {
  readonly rows: readonly WeightRow[];
  /** What each row names, in lower case. */
  readonly labels: readonly string[];
  readonly unit: WeightUnit;
  /** What its own last row says they add up to. */
  readonly total: number | null;
  /** From the first to the last row; relative to the block of the first row, and it may end in a later block. */
  readonly span: Span;
  /** `sure` when the list itself says that these are weights, `award` when only its chapter can. */
  readonly sign: "sure" | "award";
  readonly table: boolean;
  /** Whether one of the rows is the price. */
  readonly priced: boolean;
  /** Figures in its labels. */
  readonly mentions: readonly Figure[];
  /** Parts that rows name beside their weight. */
  readonly inRows: readonly Nested[];
  /** Rows that are parts of another row. */
  readonly nested: readonly Nested[];
  /** The same rows in groups, by each column that makes groups, with the figures beside the name of the group. */
  readonly groups: readonly (readonly {
    readonly values: readonly number[];
    readonly names: readonly Figure[];
  }[])[];
}
