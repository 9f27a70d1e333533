// The sentence that introduces a list or a table: “The supplier holds the following certificates:”.
import type { Statement, Unit } from "../model/block-model.js";
import type { AssessedBlock } from "./assess-block.js";

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
  if (unit.kind === "item") {
    const column = columnOf(model.source, unit);
    for (let index = unitIndex - 1; index >= 0; index--) {
      const other = model.units[index] as Unit;
      if (columnOf(model.source, other) < column) return introduces(blocks, block, other);
    }
  }
  const last = blocks[block - 1]?.model.units.at(-1);
  return last && last.kind !== "heading" ? introduces(blocks, block - 1, last) : null;
}

function introduces(blocks: readonly AssessedBlock[], block: number, unit: Unit): LeadIn | null {
  const { statements } = (blocks[block] as AssessedBlock).model;
  const statement = unit.lastStatement - 1;
  if (statement < unit.firstStatement) return null;
  return (statements[statement] as Statement).text.trimEnd().endsWith(":") ? { block, statement } : null;
}

function columnOf(source: string, { span }: Unit): number {
  return span.start - (source.lastIndexOf("\n", span.start - 1) + 1);
}
