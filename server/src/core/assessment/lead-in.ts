// The sentence that introduces a list or a table: “The supplier holds the following certificates:”.
import type { Statement, Unit } from "../model/block-model.js";
import type { AssessedBlock } from "./assess-block.js";
import { perBlock } from "./per-block.js";

/** A statement by its place. */
export interface LeadIn {
  readonly block: number;
  readonly statement: number;
}

/**
 * The statement, ending in a colon, that introduces the list or table in which a unit stands; null without one. It stands
 * in the item around the unit, or at the end of the block before.
 */
export function leadInOf(blocks: readonly AssessedBlock[], block: number, unitIndex: number): LeadIn | null {
  const { model } = blocks[block] as AssessedBlock;
  const unit = model.units[unitIndex] as Unit;
  if (unit.kind !== "item" && unit.kind !== "cell") return null;
  const above = unit.kind === "item" ? (unitsAbove(blocks[block] as AssessedBlock)[unitIndex] as number) : -1;
  if (above >= 0) return introduces(blocks, block, model.units[above] as Unit);
  const last = blocks[block - 1]?.model.units.at(-1);
  return last && last.kind !== "heading" ? introduces(blocks, block - 1, last) : null;
}

function introduces(blocks: readonly AssessedBlock[], block: number, unit: Unit): LeadIn | null {
  const { statements } = (blocks[block] as AssessedBlock).model;
  const statement = unit.lastStatement - 1;
  if (statement < unit.firstStatement) return null;
  return (statements[statement] as Statement).text.trimEnd().endsWith(":") ? { block, statement } : null;
}

/** For each unit of a block, the nearest one before it that is indented less, or -1. */
const unitsAbove = perBlock(({ model: { units, source } }: AssessedBlock): readonly number[] => {
  const columns = units.map(({ span }) => span.start - (source.lastIndexOf("\n", span.start - 1) + 1));
  const open: number[] = [];
  return columns.map((column, index) => {
    while (open.length > 0 && (columns[open.at(-1) as number] as number) >= column) open.pop();
    const above = open.at(-1) ?? -1;
    open.push(index);
    return above;
  });
});
