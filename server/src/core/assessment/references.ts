// How one statement points at another: by label ("lager dan SH-AE-021") or by figure ("boven de 45%").
import type { Statement } from "../model/block-model.js";
import type { Token } from "../text/tokens.js";
import type { Signals } from "./signals.js";

// The look ahead passes over what cannot begin a label, which is most of a text.
const LABEL =
  /(?=[\dA-Z\u{80}-\u{10ffff}])(?<![\p{L}\d_])(?:(?:\p{Lu}{1,5}|\p{Lu}\p{Ll}\p{Lu})(?:[-.]\p{Lu}{1,4})*[-. ]?\d+(?:[.-]\d+)*[a-z]?|\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)+)(?![\p{L}\d])/gu;

/** Requirement labels in a text, in lower case. */
export function labelsIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(LABEL)].map((match) => match[0].toLowerCase());
}

// Figures that tell requirements apart: not the small whole numbers that stand everywhere.
const isTelling = (figure: string, unit: string | null) =>
  unit === "percent" || /[.,]/.test(figure) || figure.length >= 2;

/** The telling figures of a statement with their units; years do not count. */
export function figuresIn(statement: Statement, signals: Signals): string[] {
  return statement.tokens.flatMap((token, index) => {
    if (!isFigure(token, index, signals) || /^(?:19|20)\d\d$/.test(token.lower)) return [];
    const unit = ownUnit(index, signals);
    return isTelling(token.lower, unit) ? [withUnit(token.lower, unit)] : [];
  });
}

/** How far behind the word that opens it a figure may stand. */
const BOUND_REACH = 5;

/**
 * The figures that an award line or a sanction starts to count from (“boven de 45%”, “onder 0,42”). One without a unit has that of the
 * step in front (“per procentpunt boven de 62”).
 */
export function boundFigures(statement: Statement, signals: Signals): string[] {
  const bounds = ["compare-min", "compare-max", "compare-less"].flatMap((id) => signals.first.get(id) ?? []);
  const inPercent = signals.first.has("percent-step");
  return statement.tokens.flatMap((token, index) => {
    if (!isFigure(token, index, signals)) return [];
    if (!bounds.some((bound) => index > bound && index - bound <= BOUND_REACH)) return [];
    const unit = ownUnit(index, signals) ?? (inPercent ? "percent" : null);
    return isTelling(token.lower, unit) ? [withUnit(token.lower, unit)] : [];
  });
}

/** A number in digits, or a part in words (“de helft”). */
function isFigure({ kind }: Token, index: number, { quantities }: Signals): boolean {
  return (
    kind === "number" ||
    quantities.some(({ unit, start, end }) => unit === "percent" && start === index && end === index + 1)
  );
}

/** Units in which a figure is another one: 60 points are no 60%. Other units are often left out the second time. */
const OWN_UNITS: ReadonlySet<string> = new Set(["percent", "points", "money"]);

function ownUnit(index: number, { quantities }: Signals): string | null {
  const unit = quantities.find(({ start, end }) => start <= index && index < end)?.unit;
  return unit !== undefined && OWN_UNITS.has(unit) ? unit : null;
}

function withUnit(figure: string, unit: string | null): string {
  return unit === null ? figure : `${figure} ${unit}`;
}
