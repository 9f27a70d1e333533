// The lots of an award, each with weights of its own.
import type { BlockModel, Table, Unit } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
import { readFigure } from "../../rules/weights-not-100/figures.js";
import { isTotal } from "../../rules/weights-not-100/table-lists.js";
import { aroundFirst } from "../../rules/weights-not-100/words.js";
import { itemOfRow, type ListedItem, oneLine } from "../symbols/listed-items.js";

/** A criterion in the column of a lot, with its weight. */
export interface LotItem {
  readonly lot: string;
  readonly item: ListedItem;
}

const NUMBER = /^\s*(?:nr\.?\s*)?(\d{1,2}|\p{Lu}|[IVX]{1,4})(?![\p{L}\d])/u;
const LONGEST_NAME = 80;

/** The number or letter of the lot that a short text names, in lower case; null without one. */
export function lotNamed(text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  const behind = aroundFirst(text, "lot")?.[1] ?? "";
  return NUMBER.exec(behind)?.[1]?.toLowerCase() ?? null;
}

/** The lot of each unit of a block: that of a line above it in its section, or of a heading; null without one. */
export function lotsOfUnits(outline: Outline, block: number, before: Lot): (string | null)[] {
  return (outline.blocks[block] as BlockModel).units.map((unit, at) => {
    const section = sectionOf(outline, block, at);
    if (section !== before.section) {
      before.section = section;
      before.lot = lotAbove(outline, section);
    }
    const named = unit.cell ? null : lotNamed(unit.plain.text);
    if (named !== null && isTitle(unit)) before.lot = named;
    return before.lot;
  });
}

/** The lot of which the text speaks at a place; changed by the reading of what follows. */
export interface Lot {
  section: number;
  lot: string | null;
}

/** A line that only names a lot stands above what follows. */
function isTitle({ kind, plain }: Unit): boolean {
  return (
    kind === "heading" || !/\d\s*(?:%|\p{L}+)\s*[.;]?$/u.test(plain.text.replace(/^\P{L}*\p{L}+\s+\S+/u, ""))
  );
}

function lotAbove({ sections }: Outline, section: number): string | null {
  for (let at = section; at > 0; at = sections[at]?.parent ?? 0) {
    const lot = lotNamed(sections[at]?.heading?.plain.text ?? "");
    if (lot !== null) return lot;
  }
  return null;
}

/** The criteria of a table that has a column of weights for each lot; empty for any other table. */
export function lotColumns(model: BlockModel, table: Table): LotItem[] {
  const [head = [], ...rows] = table.rows;
  const columns = head.flatMap(({ text }, index) => {
    const lot = lotNamed(text);
    return lot === null ? [] : [{ lot, index, percent: /%/.test(text) }];
  });
  if (columns.length < 2) return [];
  return columns.flatMap(({ lot, index, percent }) =>
    rows.flatMap((cells): LotItem[] => {
      const figure = readFigure(cells[index]?.text ?? "");
      const name = cells.find(({ text }) => /\p{L}{2}/u.test(text))?.text ?? "";
      const item = itemOfRow(model, cells);
      if (!figure || figure.value === 0 || !item || isTotal(name)) return [];
      const unit = percent || figure.unit === "percent" ? ("percent" as const) : ("points" as const);
      const named = item.label === null ? oneLine(null, name) : item.name;
      return [{ lot, item: { ...item, name: named, weight: { value: figure.value, unit } } }];
    }),
  );
}
