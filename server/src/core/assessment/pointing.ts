// Statements that mean something only by a demand elsewhere: points for more of it, a sanction for less.
import type { DocumentLanguage } from "../catalogue/types.js";
import type { BlockModel, Statement } from "../model/block-model.js";
import { boundFigures, labelsIn } from "./references.js";
import type { Signals } from "./signals.js";
import { stemsOf } from "./verification.js";

export interface PointingStatement {
  /** Index of the statement. */
  readonly index: number;
  /** It awards points or money, or it punishes. */
  readonly kind: "award" | "sanction";
  /** It counts by steps from what is asked (“per procentpunt boven de 45%”). */
  readonly steps: boolean;
  /** It speaks of the price. */
  readonly ofPrice: boolean;
  /** Requirement labels named, in lower case. */
  readonly labels: readonly string[];
  /** Figures from which it counts (“boven de 45%”, “onder 0,42”). */
  readonly figures: readonly string[];
  /** Beginnings of its telling words. */
  readonly stems: readonly string[];
}

const NONE: readonly PointingStatement[] = [];

/** The pointing statements of a block, in order. */
export function pointingStatements(
  model: BlockModel,
  signals: readonly Signals[],
  language: DocumentLanguage,
): readonly PointingStatement[] {
  const found: PointingStatement[] = [];
  model.statements.forEach((statement, index) => {
    const said = signals[index] as Signals;
    const kind = statement.question ? null : kindOf(statement, said);
    if (!kind) return;
    found.push({
      index,
      kind,
      steps: said.first.has("beyond"),
      ofPrice: said.first.has("cheapest"),
      labels: labelsIn(statement.text),
      figures: boundFigures(statement, said),
      stems: stemsOf(statement, language),
    });
  });
  return found.length > 0 ? found : NONE;
}

function kindOf({ tokens }: Statement, { first, quantities }: Signals): PointingStatement["kind"] | null {
  const hasMoney = quantities.some(({ unit }) => unit === "money");
  if (first.has("shortfall") && (hasMoney || first.has("consequence"))) return "sanction";
  if (quantities.length > 0 && (first.has("scoring") || hasMoney)) return "award";
  const hasFigure = quantities.length > 0 || tokens.some(({ kind }) => kind === "number");
  return hasFigure && first.has("beyond") ? "award" : null;
}
