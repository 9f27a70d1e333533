// Award criteria with what they weigh. Whether a figure is a weight, the chapter decides: ask only where the award is described.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { itemOf } from "../../assessment/items.js";
import { perBlock } from "../../assessment/per-block.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Table, Unit } from "../../model/block-model.js";
import { partsOf } from "../../rules/weights-not-100/lines.js";
import { weightsIn } from "../cost/weights-at.js";
import { itemOfRow, type ListedItem, listedItems, oneLine } from "./listed-items.js";

/** The items of a block, with those that have no name but a weight among them; in order. */
export const weighedItems = perBlock(
  (block: AssessedBlock, language: DocumentLanguage): readonly ListedItem[] => {
    const weighed = [...rowsOf(block.model), ...linesOf(block.model)];
    const weightOf = new Map(weighed.map(({ unit, weight }) => [unit, weight]));
    const listed = listedItems(block, language);
    const named = new Set(listed.map(({ unit }) => unit));
    const items = listed.map((item) => ({ ...item, weight: weightOf.get(item.unit) ?? null }));
    return [...items, ...weighed.filter(({ unit }) => !named.has(unit))].sort((a, b) => a.unit - b.unit);
  },
);

/** The rows of tables in which one column holds weights. */
function rowsOf(model: BlockModel): ListedItem[] {
  return model.tables.flatMap((table: Table) => {
    const found = weightsIn(table);
    return (found?.criteria ?? []).flatMap(({ row, name, weight: value }) => {
      const item = itemOfRow(model, table.rows[row] ?? []);
      const weight = { value, unit: found?.percent ? ("percent" as const) : ("points" as const) };
      return item ? [{ ...item, name: item.label === null ? oneLine(null, name) : item.name, weight }] : [];
    });
  });
}

/** The lines that name one thing and its weight. */
function linesOf(model: BlockModel): ListedItem[] {
  return partsOf(model).flatMap((part): ListedItem[] => {
    if (part.kind !== "line" || part.total || part.ragged || part.figure.unit === "none") return [];
    const { plain, span, firstStatement, lastStatement } = model.units[part.unit] as Unit;
    // A weight somewhere in a text of several sentences need not be its own.
    if (lastStatement - firstStatement !== 1) return [];
    const { span: focus } = model.statements[firstStatement] as Statement;
    const statements = itemOf(model, firstStatement);
    const name = oneLine(null, part.label || plain.text);
    return [
      { label: null, name, unit: part.unit, statements, span, focus, matrix: null, weight: part.figure },
    ];
  });
}
