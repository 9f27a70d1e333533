// A list of weights, wherever it stands.
import type { Span } from "../../text/span.js";
import type { Figure, WeightUnit } from "./figures.js";
import type { WeightRow } from "./readings.js";

export interface WeightList {
  readonly rows: readonly WeightRow[];
  readonly unit: WeightUnit;
  /** What its own last row says they add up to. */
  readonly total: number | null;
  /** From the first to the last row; relative to the block of the first row, and it may end in a later block. */
  readonly span: Span;
  /** `sure` when the list itself says that these are weights, `award` when only its chapter can. */
  readonly sign: "sure" | "award";
  readonly table: boolean;
  /** Figures in its labels. */
  readonly mentions: readonly Figure[];
  /** The same rows in groups, by each column that makes groups, with the figures beside the name of the group. */
  readonly groups: readonly (readonly {
    readonly values: readonly number[];
    readonly names: readonly Figure[];
  }[])[];
}
