// What the words of a block are by themselves: ids, modal verbs, quantities, hedges.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Signals } from "../../assessment/signals.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import { numbersPart } from "../../model/lead.js";
import { openPlacesIn } from "../../rules/placeholder/open-places.js";
import { overlaps, type Span } from "../../text/span.js";
import { listedItems } from "../symbols/listed-items.js";
import { type TokenModifier, tokenCode } from "./text-token.js";

/** Ids of requirements by their spans in the block, and the words of statements, by a code per token; 0 for plain words. */
export interface PaintedBlock {
  readonly labels: readonly Span[];
  readonly statements: readonly PaintedStatement[];
}

export interface PaintedStatement {
  /** Index in `BlockModel.statements`. */
  readonly statement: number;
  readonly codes: Uint16Array;
}

const NOTHING: PaintedBlock = { labels: [], statements: [] };
const MODALITY = new CueSet(CATALOGUE.modality);
/** A number before a noun and a year are no quantity of anything. */
const NO_UNIT: ReadonlySet<string> = new Set(["count", "date"]);
/** A number and its unit; words between them are the things that are counted. */
const LONGEST_QUANTITY = 2;
const NUMBER = tokenCode("number");
const HEDGE = tokenCode("hedge");

/** Depends on the words of the block alone. */
export const paintedWords = perBlock(
  (block: AssessedBlock, language: DocumentLanguage): PaintedBlock => {
    const { model } = block;
    if (model.statements.length === 0) return NOTHING;
    const items = listedItems(block, language);
    const labels = items.flatMap(({ label, focus, matrix }) =>
      label === null || matrix !== null || numbersPart(label) || !/\p{L}/u.test(label) ? [] : [focus],
    );
    const open = new OpenPlaces(model);
    const statements = model.statements.flatMap((statement, index) => {
      if (!isText(model.units[statement.unit] as Unit)) return [];
      const codes = codesOf(statement, block.signals[index] as Signals, language);
      if (codes) open.clear(codes, statement);
      return codes?.some((code) => code > 0) ? [{ statement: index, codes }] : [];
    });
    return labels.length + statements.length === 0 ? NOTHING : { labels, statements };
  },
  ({ labels, statements }) => labels.length + statements.length > 0,
);

/** Headings and the heads of tables have looks of their own. */
export function isText({ kind, cell }: Unit): boolean {
  return kind !== "heading" && kind !== "code" && cell?.row !== 0;
}

/** One code per token, or null when all are plain. */
function codesOf({ tokens }: Statement, signals: Signals, language: DocumentLanguage): Uint16Array | null {
  const { vague, quantities } = signals;
  const modal = MODALITY.hits(tokens, language);
  const measured = quantities.filter(
    ({ unit, start, end }) => !NO_UNIT.has(unit) && end - start <= LONGEST_QUANTITY,
  );
  if (modal.length + measured.length + vague.length === 0) return null;
  const codes = new Uint16Array(tokens.length);
  // A prohibition begins with the word of a permission; the longer phrase comes first.
  for (const { id, start } of modal) codes[start] ||= tokenCode("modality", [id as TokenModifier]);
  for (const { start, end } of measured) codes.fill(NUMBER, start, end);
  for (const { start, end } of vague) codes.fill(HEDGE, start, end);
  return codes;
}

/** What is still to be filled in, which has a look of its own; read once per unit. */
class OpenPlaces {
  readonly #model: BlockModel;
  #unit = -1;
  #places: readonly Span[] = [];

  constructor(model: BlockModel) {
    this.#model = model;
  }

  /** Takes away the codes of what is to be filled in. */
  clear(codes: Uint16Array, { tokens, start, unit }: Statement): void {
    if (unit !== this.#unit) {
      this.#unit = unit;
      this.#places = openPlacesIn((this.#model.units[unit] as Unit).plain.text);
    }
    if (this.#places.length === 0) return;
    for (const [index, token] of tokens.entries()) {
      const words = { start: start + token.start, end: start + token.end };
      if (this.#places.some((place) => overlaps(place, words))) codes[index] = 0;
    }
  }
}
