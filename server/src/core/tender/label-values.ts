// The figures in the text of a requirement, and whether two texts are the same but for a figure.
import { type Value, valuesIn } from "../assessment/values.js";
import { tokenize } from "../text/tokens.js";

const KINDS = ["percent", "duration", "money", "date"] as const;

/** All figures with a unit in a text, in order. */
export function figuresOf(text: string): readonly Value[] {
  const tokens = tokenize(text);
  return KINDS.flatMap((kind) => valuesIn(kind, text, tokens)).sort((a, b) => a.start - b.start);
}

/** A figure that differs between two texts that are the same for the rest. */
export interface DifferentFigure {
  readonly one: string;
  readonly other: string;
}

/** The first figure that differs; null when the texts are the same, or not the same for the rest. */
export function differentFigure(one: string, other: string): DifferentFigure | null {
  const [figures, others] = [figuresOf(one), figuresOf(other)];
  if (figures.length === 0 || figures.length !== others.length) return null;
  if (withoutFigures(one, figures) !== withoutFigures(other, others)) return null;
  const at = figures.findIndex(({ scale, key }, index) => {
    const against = others[index];
    return against?.scale === scale && against.key !== key;
  });
  const [figure, against] = [figures[at], others[at]];
  if (!figure || !against) return null;
  return { one: one.slice(figure.start, figure.end), other: other.slice(against.start, against.end) };
}

/** The words around the figures, however they are written. */
function withoutFigures(text: string, figures: readonly Value[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of figures) {
    rest += `${text.slice(from, start)} # `;
    from = end;
  }
  return (rest + text.slice(from))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}
