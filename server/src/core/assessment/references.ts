// How one statement points at another: by label ("lager dan SH-AE-021") or by figure ("boven de 45%").
import type { Statement } from "../model/block-model.js";
import type { Signals } from "./signals.js";

const LABEL =
  /(?<![\p{L}\d_])(?:\p{Lu}{1,5}(?:[-.]\p{Lu}{1,4})*[-. ]?\d+(?:[.-]\d+)*[a-z]?|\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)+)(?![\p{L}\d])/gu;

/** Requirement labels in a text, in lower case. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(LABEL)].map((match) => match[0].toLowerCase());
}

// Figures that tell requirements apart: not the small whole numbers that stand everywhere.
const isTelling = (figure: string) => /[.,]/.test(figure) || figure.length >= 2;

/** The telling figures of a statement with their units; years do not count. */
export function figuresIn(statement: Statement, signals: Signals): string[] {
  return statement.tokens.flatMap((token, index) =>
    token.kind === "number" && !/^(?:19|20)\d\d$/.test(token.lower) && isTelling(token.lower)
      ? [withUnit(token.lower, index, signals)]
      : [],
  );
}

/** The figures that an award line starts to count from ("boven de 45%", "onder 0,42"). */
export function boundFigures(statement: Statement, signals: Signals): string[] {
  const bounds = ["compare-min", "compare-max", "compare-less"].flatMap((id) => signals.first.get(id) ?? []);
  return statement.tokens.flatMap((token, index) =>
    token.kind === "number" &&
    isTelling(token.lower) &&
    bounds.some((bound) => index > bound && index - bound <= 5)
      ? [withUnit(token.lower, index, signals)]
      : [],
  );
}

/** Units in which a figure is another one: 60 points are no 60%. Other units are often left out the second time. */
const OWN_UNITS: ReadonlySet<string> = new Set(["percent", "points", "money"]);

function withUnit(figure: string, index: number, { quantities }: Signals): string {
  const unit = quantities.find(({ start, end }) => start <= index && index < end)?.unit;
  return unit !== undefined && OWN_UNITS.has(unit) ? `${figure} ${unit}` : figure;
}
