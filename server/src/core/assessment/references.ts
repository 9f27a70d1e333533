// How one statement points at another: by label ("lager dan SH-AE-021") or by figure ("boven de 45%").
import type { Statement } from "../model/block-model.js";
import type { Signals } from "./signals.js";

const LABEL =
  /\b(?:\p{Lu}{1,5}(?:[-.]\p{Lu}{1,4})*[-. ]?\d+(?:[.-]\d+)*[a-z]?|\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)+)(?![\p{L}\d])/gu;

/** Requirement labels in a text, in lower case. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(LABEL)].map((match) => match[0].toLowerCase());
}

// Figures that tell requirements apart: not the small whole numbers that stand everywhere.
const isTelling = (figure: string) => /[.,]/.test(figure) || figure.length >= 2;

/** The telling figures of a statement; years do not count. */
export function figuresIn(statement: Statement): string[] {
  return statement.tokens
    .filter(
      (token) => token.kind === "number" && !/^(?:19|20)\d\d$/.test(token.lower) && isTelling(token.lower),
    )
    .map((token) => token.lower);
}

/** The figures that an award line starts to count from ("boven de 45%", "onder 0,42"). */
export function boundFigures(statement: Statement, signals: Signals): string[] {
  const bounds = ["compare-min", "compare-max", "compare-less"].flatMap((id) => signals.first.get(id) ?? []);
  return statement.tokens.flatMap((token, index) =>
    token.kind === "number" &&
    isTelling(token.lower) &&
    bounds.some((bound) => index > bound && index - bound <= 5)
      ? [token.lower]
      : [],
  );
}
