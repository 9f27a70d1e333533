// The weight of an award criterion, as the table gives it and as the text behind its label repeats it.

import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { PatternSet } from "../catalogue/pattern.js";
import type { BlockModel, Table, TableCell, Unit } from "../model/block-model.js";
import type { Span } from "../text/span.js";
import { tokenize } from "../text/tokens.js";
import type { AssessedBlock } from "./assess-block.js";
import type { Value } from "./values.js";

/** A weight, with the label of its criterion and its name in lower case. */
export interface WeightClaim {
  /** Null for a row of a table that has only a name. */
  readonly label: string | null;
  readonly name: string;
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
/** A cell that names a criterion: words, and no figures. */
const NAME = /^\p{L}[^\d%]{2,60}$/u;

/** What stands behind the label, or in the next cell with words. */
function nameIn(row: readonly TableCell[], named: TableCell, label: string | null): string {
  const behind =
    label === null ? named.text : named.text.slice(named.text.toLowerCase().indexOf(label) + label.length);
  const own = /\p{L}.*\p{L}/u.exec(behind)?.[0] ?? "";
  const cell = row.find(({ text }) => NAME.test(text))?.text ?? "";
  return (own || cell).toLowerCase();
}

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
    const named = row.find(({ text }) => LABEL.test(text)) ?? row.find(({ text }) => NAME.test(text));
    if (!named) return [];
    const label = LABEL.exec(named.text)?.[1]?.toLowerCase() ?? null;
    const name = nameIn(row, named, label);
    if (label === null && name === "") return [];
    return columns.flatMap(({ column, isPoints }): WeightClaim[] => {
      const cell = row[column];
      const match = FIGURE.exec(cell?.text ?? "");
      if (!cell || !match || cell.unit < 0 || cell === named) return [];
      const scale = match[2] ? UNITS.get(match[2].toLowerCase()) : isPoints ? "points" : undefined;
      const value = scale && toValue(match[1] as string, scale, 0, cell.text.length);
      if (!value) return [];
      const plain = (model.units[cell.unit] as Unit).plain;
      const focus = plain.toSourceSpan(0, cell.text.length);
      return [{ label, name, value, inTable: true, unit: cell.unit, span: focus, focus, words: cell.text }];
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
  const name =
    /\p{L}.*\p{L}/u.exec(match[0].slice((match[1] as string).length).split("(")[0] ?? "")?.[0] ?? "";
  return [
    {
      label,
      name: name.toLowerCase(),
      value,
      inTable: false,
      unit: index,
      span,
      focus,
      words: text.slice(value.start, value.end),
    },
  ];
}

function toValue(figure: string, scale: string, start: number, end: number): Value {
  return { scale, key: String(Number(figure.replace(",", "."))), start, end };
}
