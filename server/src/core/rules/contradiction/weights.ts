// The weight of an award criterion, as the table gives it and as the text behind its label repeats it.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { Value } from "../../assessment/values.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { PatternSet } from "../../catalogue/pattern.js";
import type { BlockModel, Table, Unit } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";

/** A weight, with the label of its criterion in lower case. */
export interface WeightClaim {
  readonly label: string;
  readonly value: Value;
  /** Whether a row of a table gives it. */
  readonly inTable: boolean;
  readonly unit: number;
  readonly span: Span;
  readonly focus: Span;
  readonly words: string;
}

const wordsNamed = (...ids: readonly string[]) =>
  new PatternSet(
    CATALOGUE.weightWords
      .filter(({ id }) => ids.includes(id))
      .map(({ id, nl, en }) => ({ id, patterns: [...new Set([...nl, ...en])] })),
  );
const HEADS = wordsNamed("weight", "points");
const LOTS = wordsNamed("lot");
const UNITS = new Map(
  CATALOGUE.weightWords
    .filter(({ id }) => id === "percent" || id === "point-unit")
    .flatMap(({ id, nl, en }) =>
      [...nl, ...en].map((word) => [word, id === "percent" ? "percent" : "points"] as const),
    ),
);
const NONE: readonly WeightClaim[] = [];

/** The weights that a block names by the label of their criterion. */
export function weightsIn({ model }: AssessedBlock): readonly WeightClaim[] {
  const claims = [
    ...model.tables.flatMap((table) => weightsOfTable(model, table)),
    ...model.units.flatMap((unit, index) => weightInBrackets(unit, index)),
  ];
  return claims.length === 0 ? NONE : claims;
}

const LABEL = /^\**(\p{Lu}{1,3}[-.]?\d{1,2}(?:\.\d{1,2})?)(?![\p{L}\d])/u;
const FIGURE = /^(\d{1,4}(?:[.,]\d{1,2})?)\s*(%|\p{L}+\.?)?$/u;

/** One column of weights, no lots: with more it is not clear which figure the text repeats. */
function weightsOfTable(model: BlockModel, { rows }: Table): WeightClaim[] {
  const [header, ...body] = rows;
  if (!header || header.some(({ text }) => LOTS.find(tokenize(text)).length > 0)) return [];
  const columns = header.flatMap(({ text }, column) => {
    const [hit] = HEADS.find(tokenize(text));
    return hit ? [{ column, isPoints: hit.id === "points" }] : [];
  });
  return body.flatMap((row) => {
    const named = row.find(({ text }) => LABEL.test(text));
    const label = LABEL.exec(named?.text ?? "")?.[1]?.toLowerCase();
    if (!named || label === undefined) return [];
    return columns.flatMap(({ column, isPoints }): WeightClaim[] => {
      const cell = row[column];
      const match = FIGURE.exec(cell?.text ?? "");
      if (!cell || !match || cell.unit < 0 || cell === named) return [];
      const scale = match[2] ? UNITS.get(match[2].toLowerCase()) : isPoints ? "points" : undefined;
      const value = scale && toValue(match[1] as string, scale, 0, cell.text.length);
      if (!value) return [];
      const plain = (model.units[cell.unit] as Unit).plain;
      const focus = plain.toSourceSpan(0, cell.text.length);
      return [{ label, value, inTable: true, unit: cell.unit, span: focus, focus, words: cell.text }];
    });
  });
}

// "G2 Plan van aanpak (30 punten)", "K1 (max. 25%)".
const IN_BRACKETS =
  /^\**(\p{Lu}{1,3}[-.]?\d{1,2}(?:\.\d{1,2})?)(?![\p{L}\d])[^()]{0,80}\((?:\p{L}+\.?:? )?(\d{1,4}(?:[.,]\d{1,2})?)\s*(%|\p{L}+)\)/u;

function weightInBrackets(unit: Unit, index: number): WeightClaim[] {
  if (unit.cell || unit.kind === "code") return [];
  const { text } = unit.plain;
  const match = IN_BRACKETS.exec(text);
  const scale = UNITS.get(match?.[3]?.toLowerCase() ?? "");
  if (!match || !scale) return [];
  const bracket = text.lastIndexOf("(", match[0].length);
  const value = toValue(match[2] as string, scale, bracket + 1, match[0].length - 1);
  const focus = unit.plain.toSourceSpan(value.start, value.end);
  const span = unit.plain.toSourceSpan(0, match[0].length);
  const label = (match[1] as string).toLowerCase();
  return [
    { label, value, inTable: false, unit: index, span, focus, words: text.slice(value.start, value.end) },
  ];
}

function toValue(figure: string, scale: string, start: number, end: number): Value {
  return { scale, key: String(Number(figure.replace(",", "."))), start, end };
}
