// Which statements of a block make one requirement together.
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { type Lead, readLead } from "../model/lead.js";

/** A labelled item, a row of a table, or else a paragraph: indexes of statements, `end` exclusive. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<BlockModel, readonly Item[]>();

/** The item of a statement. Read in one pass per block: a converted document may have thousands in one paragraph. */
export function itemOf(model: BlockModel, statement: number): Item {
  let items = known.get(model);
  if (!items) {
    items = readItems(model);
    known.set(model, items);
  }
  return items[statement] ?? { start: statement, end: statement + 1 };
}

function readItems(model: BlockModel): Item[] {
  const items: Item[] = [];
  const count = model.statements.length;
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && goesOn(model, end)) end++;
    const item = { start, end };
    for (let at = start; at < end; at++) items.push(item);
    start = end;
  }
  return items;
}

/** Whether a statement belongs to the item of the one before it. */
function goesOn(model: BlockModel, at: number): boolean {
  const unitOf = (index: number) => model.units[(model.statements[index] as Statement).unit] as Unit;
  const [a, b] = [unitOf(at - 1).cell, unitOf(at).cell];
  return a || b ? a?.table === b?.table && a?.row === b?.row : !opensItem(model, at);
}

/** Whether a statement is the first of a requirement, by its label, its bullet or its paragraph. */
function opensItem(model: BlockModel, at: number): boolean {
  const statement = model.statements[at] as Statement;
  const unit = model.units[statement.unit] as Unit;
  if (unit.kind === "heading") return true;
  if (at === unit.firstStatement) {
    const before = model.units[statement.unit - 1];
    if (!before || before.kind === "heading") return true;
    if (unit.label !== null) return unit.label !== before.label || unit.textStart > 0;
    return unit.kind === "item";
  }
  return leadAt(unit, statement) !== null;
}

/** “T7.” that was cut off as a sentence by itself. */
const BARE_LABEL = /^(\p{Lu}{1,4}[-.]?\d{1,3}(?:\.\d{1,3})*|\d{1,2}(?:\.\d{1,3})+)\.$/u;

/** A label at the start of a line within a paragraph: converted documents run requirements together. */
export function leadAt(unit: Unit, statement: Statement): string | null {
  const bare = BARE_LABEL.exec(statement.text)?.[1];
  if (bare !== undefined && unit.label !== null && statement.start > 0) return bare;
  if (statement.start === 0) return null;
  const lead = readLead(statement.text);
  if (!lead) return null;
  const opensLine = unit.plain.text[statement.start - 1] === "\n";
  return opensLine || isNextLabel(unit.label, lead, statement.text) ? lead.id : null;
}

/** Whether a sentence opens with a label of the form that its paragraph has (“4.1 …. 4.2 De kok …”): lines that Markdown has joined. */
function isNextLabel(label: string | null, { id, end }: Lead, text: string): boolean {
  return (
    label !== null &&
    shapeOf(label) === shapeOf(id) &&
    /[.\p{L}]/u.test(id) &&
    /^\p{Lu}/u.test(text.slice(end))
  );
}

const shapeOf = (label: string) => label.replace(/\d+/g, "0");
